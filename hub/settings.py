"""Settings: from the environment (`GRIDHUB_...`), then from a TOML file, then what is said here.

Nested names are joined by two underscores: `GRIDHUB_STORES__POLICE__URL` is `url` in `[stores.police]`. A
store that nobody mentions is embedded, so a new department needs no setting and no code here.
"""

import os
import re
from collections.abc import Iterable, Mapping
from ipaddress import ip_address
from pathlib import Path
from typing import Annotated, Any, Literal
from urllib.parse import urlsplit

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    SecretStr,
    ValidationError,
    field_validator,
    model_validator,
)
from pydantic_settings import (
    BaseSettings,
    NoDecode,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
    TomlConfigSettingsSource,
)
from pydantic_settings import SettingsError as UnreadableSetting

from hub.settings_errors import (
    SettingsError,
    explain,
    file_problem,
    unknown_name,
    unknown_variables,
    unreadable,
)

EMBEDDED = "embedded"
SCHEMES = (
    "sqlite+aiosqlite",
    "postgresql+asyncpg",
    "mysql+asyncmy",
    "http",
    "https",
)
CONFIG_VARIABLE = "GRIDHUB_CONFIG"
DEFAULT_FILE = Path("gridhub.toml")


class StoreSettings(BaseModel):
    """How one department's store is reached. Times are in seconds; what is None follows the hub."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    url: str = Field(EMBEDDED, repr=False)
    kind: Literal["live", "exchange"] | None = None
    api_key: SecretStr | None = None
    pool_size: int = Field(5, ge=1, le=100)
    deadline_s: float | None = Field(None, gt=0, le=60)
    statement_timeout_s: float | None = Field(None, gt=0, le=60)

    @property
    def is_embedded(self) -> bool:
        """Whether the hub keeps this store itself, under its data folder."""
        return self.url == EMBEDDED

    @field_validator("url")
    @classmethod
    def _require_known_scheme(cls, url: str) -> str:
        if url == EMBEDDED:
            return url
        scheme, separator, rest = url.partition("://")
        if scheme not in SCHEMES or not separator or not rest:
            schemes = ", ".join(f"{scheme}://" for scheme in SCHEMES)
            raise ValueError(f"must be `{EMBEDDED}` or begin with one of {schemes}")
        if not scheme.startswith("sqlite") and not _has_host(url):
            raise ValueError(f"needs a host: {scheme}://host/…")
        return url

    @model_validator(mode="after")
    def _keep_statements_within_deadline(self) -> "StoreSettings":
        if self.deadline_s and self.statement_timeout_s and self.statement_timeout_s > self.deadline_s:
            raise ValueError("statement_timeout_s must not be longer than deadline_s")
        return self


class Settings(BaseSettings):
    """Everything that an operator can set. Sizes are in bytes, times in seconds."""

    model_config = SettingsConfigDict(
        env_prefix="GRIDHUB_", env_nested_delimiter="__", extra="forbid", frozen=True
    )

    host: str = "127.0.0.1"
    port: int = Field(8000, ge=0, le=65535)
    workers: int = Field(1, ge=1, le=64)
    allowed_hosts: Annotated[tuple[str, ...], NoDecode] = ("127.0.0.1", "localhost", "[::1]")
    data_dir: Path = Path("var")
    id_key: SecretStr | None = None
    log_level: Literal["debug", "info", "warning", "error"] = "info"
    stop_timeout_s: int = Field(10, ge=0, le=600)

    deadline_s: float = Field(3.0, gt=0, le=60)
    page_max: int = Field(100, ge=1, le=500)
    body_limit: int = Field(256 * 1024, ge=1024, le=16 * 1024 * 1024)
    max_tokens: int = Field(2000, ge=100, le=100_000)
    max_depth: int = Field(20, ge=2, le=100)
    graphql_over_http: Literal["audit", "draft"] = "audit"
    get_queries: bool = True
    graphiql: bool = True

    stores: dict[str, StoreSettings] = Field(default_factory=dict)

    @field_validator("host")
    @classmethod
    def _require_loopback(cls, host: str) -> str:
        if host != "localhost" and not _is_loopback(host):
            raise ValueError(
                "must be 127.0.0.1, ::1 or localhost: whoever reaches the hub reads everything in it, "
                "so it is not opened to a network until access control is there"
            )
        return host

    @field_validator("allowed_hosts", mode="before")
    @classmethod
    def _split_commas(cls, hosts: object) -> object:
        return tuple(host.strip() for host in hosts.split(",")) if isinstance(hosts, str) else hosts

    @field_validator("id_key")
    @classmethod
    def _require_whole_key(cls, key: SecretStr | None) -> SecretStr | None:
        if key is not None and not re.fullmatch(r"[0-9a-fA-F]{128}", key.get_secret_value()):
            raise ValueError(
                "must be 128 hexadecimal digits, the same in every process: openssl rand -hex 64"
            )
        return key

    def store(self, department: str) -> StoreSettings:
        """The settings of a department's store, with the hub's own times where it has none."""
        given = self.stores.get(department, StoreSettings())
        deadline = given.deadline_s or self.deadline_s
        statement = min(given.statement_timeout_s or deadline * 0.8, deadline)
        return given.model_copy(update={"deadline_s": deadline, "statement_timeout_s": statement})

    def embedded_file(self, department: str) -> Path:
        """Where an embedded store lies."""
        return self.data_dir / f"{department}.sqlite"

    def require_departments(self, known: Iterable[str]) -> None:
        """Refuse settings for departments that do not exist: most likely a typing error."""
        names = sorted(known)
        strangers = [name for name in self.stores if name not in names]
        if strangers:
            raise SettingsError([unknown_name(("stores", name), names, os.environ) for name in strangers])

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,  # noqa: ARG003
        file_secret_settings: PydanticBaseSettingsSource,  # noqa: ARG003
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Arguments (the command line), environment, file; nothing else."""
        return init_settings, env_settings, TomlConfigSettingsSource(settings_cls, _config_file(os.environ))


def load_settings(**overrides: Any) -> Settings:
    """The settings of this process; `SettingsError` names every wrong one and says what to do.

    `overrides` come from the command line and win; None means not given.
    """
    given = {name: value for name, value in overrides.items() if value is not None}
    problems = unknown_variables(os.environ, Settings)
    problems += [problem] if (problem := file_problem(_config_file(os.environ), CONFIG_VARIABLE)) else []
    if problems:
        raise SettingsError(problems)
    try:
        return Settings(**given)
    except UnreadableSetting as error:
        raise SettingsError([unreadable(error)]) from None
    except ValidationError as error:
        raise SettingsError(explain(error, os.environ, Settings)) from None


def _config_file(environ: Mapping[str, str]) -> Path | None:
    if named := environ.get(CONFIG_VARIABLE):
        return Path(named)
    return DEFAULT_FILE if DEFAULT_FILE.is_file() else None


def _is_loopback(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def _has_host(url: str) -> bool:
    try:
        return bool(urlsplit(url).hostname)
    except ValueError:
        return False
