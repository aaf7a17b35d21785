"""The bench's own stores: the sample town, made once, kept between runs, dropped when asked.

`real` stands for what departments have in earnest: PostgreSQL, MariaDB and the judicial bureau's service;
`embedded` has SQLite in place of the database servers.
"""

import asyncio
import hashlib
import os
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from datetime import date
from pathlib import Path
from typing import Literal

import orjson
import sqlalchemy as sa
from pydantic import SecretStr
from rich.console import Console
from sqlalchemy.engine import URL, make_url
from sqlalchemy.ext.asyncio import create_async_engine

from connectors.contract import Access, departments
from connectors.judicial.embedded import running_simulator
from hub.filling import Sample
from hub.sampling import kept_sample, make_sample
from hub.settings import Settings, StoreSettings
from hub.stores import embedded_url

Kind = Literal["real", "embedded"]

SAMPLE = Sample("town", 1, date(2026, 3, 16))
POOL = 5  # connections of each store, for either server
_FOLDER = Path("var/bench")
_MARK = "declared.json"
_POSTGRES = ("police", "procuratorate", "registry")
_MARIADB = ("court", "services")
_SERVICE = "judicial"


def settings_of(kind: Kind, **more: StoreSettings) -> Settings:
    """The hub's settings over the bench's stores; nothing else of the environment counts."""
    stores = {name: StoreSettings(pool_size=POOL) for name in (*_POSTGRES, *_MARIADB, _SERVICE)}
    if kind == "real":
        stores |= {name: StoreSettings(url=_text(_url(name)), pool_size=POOL) for name in _databases()}
    return Settings(data_dir=_FOLDER / kind, stores={**stores, **more}, deadline_s=60.0)


def prepare(kind: Kind, console: Console) -> None:
    """Make the town where it is not kept, or was made for other declarations than today's."""
    settings = settings_of(kind)
    mark = settings.data_dir / _MARK
    declared = _declared()
    if kept_sample(settings) and mark.exists() and mark.read_text() == declared:
        return
    console.print(f"Making the sample town in the bench's {kind} stores (once) ...")
    if kind == "real":
        asyncio.run(_create(_databases()))
    make_sample(settings, SAMPLE, console, replace=True)
    mark.write_text(declared)


def drop(kind: Kind) -> None:
    """Drop whatever the bench keeps."""
    if kind == "real":
        asyncio.run(_drop(_databases()))
    folder = _FOLDER / kind
    for file in folder.iterdir() if folder.is_dir() else ():
        file.unlink()


@asynccontextmanager
async def served(kind: Kind) -> AsyncIterator[Settings]:
    """Settings with the judicial bureau's service running, without a rate limit: one process for both."""
    settings = settings_of(kind)
    async with running_simulator(embedded_url(settings, _SERVICE), "--rate", "0") as access:
        yield settings_of(kind, **{_SERVICE: _service(access)})


def environment(settings: Settings) -> dict[str, str]:
    """The same settings as environment variables, for server processes."""
    found = {name: text for name, text in os.environ.items() if not name.startswith("GRIDHUB_")}
    found |= {"GRIDHUB_DATA_DIR": str(settings.data_dir), "GRIDHUB_DEADLINE_S": str(settings.deadline_s)}
    for name, store in settings.stores.items():
        found[f"GRIDHUB_STORES__{name.upper()}__URL"] = store.url
        found[f"GRIDHUB_STORES__{name.upper()}__POOL_SIZE"] = str(store.pool_size)
        if store.api_key:
            found[f"GRIDHUB_STORES__{name.upper()}__API_KEY"] = store.api_key.get_secret_value()
    return found


def _service(access: Access) -> StoreSettings:
    return StoreSettings(url=access.url, api_key=SecretStr(access.api_key or ""), pool_size=POOL)


def _declared() -> str:
    """A digest of every table that is declared: kept stores are made anew when it changes."""
    tables = [
        [r.department, r.table, [[a.column, a.codec.storage, a.codec.length] for a in r.attributes]]
        for d in departments()
        for r in d.records
    ]
    return hashlib.sha256(orjson.dumps(tables)).hexdigest()


def _databases() -> tuple[str, ...]:
    return (*_POSTGRES, *_MARIADB)


def _server(name: str) -> URL:
    """Where databases are made; the tests' variables name other servers than the local ones."""
    if name in _POSTGRES:
        local = "postgresql+asyncpg://postgres@127.0.0.1:5432/postgres"
        return make_url(os.environ.get("GRIDHUB_TEST_POSTGRES_URL", local))
    return make_url(os.environ.get("GRIDHUB_TEST_MARIADB_URL", "mysql+asyncmy://root@127.0.0.1:3306/"))


def _url(name: str) -> URL:
    return _server(name).set(database=f"gridhub_bench_{name}")


def _text(url: URL) -> str:
    return url.render_as_string(hide_password=False)


async def _create(names: Iterable[str]) -> None:
    await _drop(names)
    for name in names:
        options = "TEMPLATE template0 ENCODING 'UTF8'" if name in _POSTGRES else "CHARACTER SET utf8mb4"
        await _run(name, f"CREATE DATABASE gridhub_bench_{name} {options}")


async def _drop(names: Iterable[str]) -> None:
    for name in names:
        force = " WITH (FORCE)" if name in _POSTGRES else ""
        await _run(name, f"DROP DATABASE IF EXISTS gridhub_bench_{name}{force}")


async def _run(name: str, text: str) -> None:
    engine = create_async_engine(_server(name), isolation_level="AUTOCOMMIT")
    try:
        async with engine.connect() as connection:
            await connection.execute(sa.text(text))
    finally:
        await engine.dispose()
