"""Settings: where they come from, which win, and what an operator reads when they are wrong."""

from pathlib import Path

import pytest

from hub.settings import Settings, load_settings
from hub.settings_errors import SettingsError

PASSWORD = "hunter2"


@pytest.fixture(autouse=True)
def no_settings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Start from an empty environment in an empty folder."""
    import os

    for name in [n for n in os.environ if n.startswith("GRIDHUB_")]:
        monkeypatch.delenv(name)
    monkeypatch.chdir(tmp_path)


def problems(monkeypatch: pytest.MonkeyPatch, **variables: str) -> tuple[str, ...]:
    for name, value in variables.items():
        monkeypatch.setenv(f"GRIDHUB_{name}", value)
    with pytest.raises(SettingsError) as raised:
        load_settings()
    assert PASSWORD not in str(raised.value)
    assert "pydantic" not in str(raised.value).lower()
    assert "validation error" not in str(raised.value).lower()
    return raised.value.problems


def test_nothing_set_means_embedded_on_loopback() -> None:
    settings = load_settings()
    assert (settings.host, settings.port) == ("127.0.0.1", 8000)
    assert settings.store("police").is_embedded
    assert settings.store("a sixth department").is_embedded
    assert settings.embedded_file("police") == Path("var/police.sqlite")
    assert settings.body_limit == 262_144


def test_order_is_argument_environment_file(monkeypatch: pytest.MonkeyPatch) -> None:
    Path("gridhub.toml").write_text("port = 1\npage_max = 7\ndeadline_s = 9", "utf-8")
    monkeypatch.setenv("GRIDHUB_PORT", "2")
    monkeypatch.setenv("GRIDHUB_PAGE_MAX", "8")
    settings = load_settings(port=3, host=None)
    assert (settings.port, settings.page_max, settings.deadline_s, settings.host) == (3, 8, 9.0, "127.0.0.1")


def test_store_is_put_together_from_both(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    file = tmp_path / "elsewhere.toml"
    file.write_text('[stores.police]\nurl = "https://store.example/"\nkind = "exchange"', "utf-8")
    monkeypatch.setenv("GRIDHUB_CONFIG", str(file))
    monkeypatch.setenv("GRIDHUB_STORES__POLICE__API_KEY", PASSWORD)
    store = load_settings().store("police")
    assert (store.url, store.kind) == ("https://store.example/", "exchange")
    assert store.api_key is not None
    assert store.api_key.get_secret_value() == PASSWORD


def test_times_of_a_store_follow_the_hub(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GRIDHUB_DEADLINE_S", "2")
    monkeypatch.setenv("GRIDHUB_STORES__COURT__STATEMENT_TIMEOUT_S", "50")
    settings = load_settings()
    assert settings.store("police").deadline_s == 2
    assert settings.store("police").statement_timeout_s == pytest.approx(1.6)
    assert settings.store("court").statement_timeout_s == 2, "never longer than the deadline"


def test_secrets_do_not_show(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(
        "GRIDHUB_STORES__POLICE__URL", f"postgresql+asyncpg://hub:{PASSWORD}@db.example/police"
    )
    monkeypatch.setenv("GRIDHUB_STORES__POLICE__API_KEY", PASSWORD)
    monkeypatch.setenv("GRIDHUB_ID_KEY", "ab" * 64)
    settings = load_settings()
    assert PASSWORD not in repr(settings)
    assert "abab" not in repr(settings)


@pytest.mark.parametrize(
    ("name", "value", "says"),
    [
        ("PORT", "abc", "must be a whole number; it is 'abc'"),
        ("PORT", "70000", "must be at most 65535"),
        ("GRAPHIQL", "maybe", "must be true or false"),
        ("DEADLINE_S", "0", "must be more than 0"),
        ("LOG_LEVEL", "loud", "must be one of 'debug', 'info', 'warning', 'error'"),
        ("GRAPHQL_OVER_HTTP", "new", "must be one of 'audit', 'draft'"),
        ("ID_KEY", PASSWORD, "128 hexadecimal digits"),
        ("STORES", f"{{{PASSWORD}", "GRIDHUB_STORES__NAME"),
        ("STORES__POLICE", PASSWORD, "must be a table of settings"),
        ("STORES__POLICE__URL", f"postgres://hub:{PASSWORD}@x/y", "postgresql+asyncpg://"),
        ("STORES__POLICE__URL", f"mysql+asyncmy:///{PASSWORD}", "needs a host"),
        ("STORES__POLICE__KIND", "both", "'live', 'exchange'"),
        ("CONFIG", "/does/not/exist", "cannot be read (No such file or directory)"),
    ],
)
def test_wrong_value_names_the_variable_and_what_it_must_be(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str, says: str
) -> None:
    (problem,) = problems(monkeypatch, **{name: value})
    assert problem.startswith(f"GRIDHUB_{name}")
    assert says in problem


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.168.1.5", "hub.example", ""])
def test_only_loopback_until_access_control_is_there(monkeypatch: pytest.MonkeyPatch, host: str) -> None:
    (problem,) = problems(monkeypatch, HOST=host)
    assert "access control" in problem


@pytest.mark.parametrize("host", ["127.0.0.1", "127.0.0.2", "::1", "localhost"])
def test_loopback_is_accepted(monkeypatch: pytest.MonkeyPatch, host: str) -> None:
    monkeypatch.setenv("GRIDHUB_HOST", host)
    assert load_settings().host == host


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("POTR", "GRIDHUB_PORT"),
        ("STORS__POLICE__URL", "GRIDHUB_STORES__POLICE__URL"),
        ("STORES__POLICE__ULR", "GRIDHUB_STORES__POLICE__URL"),
        ("BODY_LIMITS", "GRIDHUB_BODY_LIMIT"),
    ],
)
def test_unknown_variable_is_named_with_its_neighbour(
    monkeypatch: pytest.MonkeyPatch, wrong: str, right: str
) -> None:
    (problem,) = problems(monkeypatch, **{wrong: "1"})
    assert problem == f"GRIDHUB_{wrong}: there is no such setting; did you mean {right}?"


def test_unknown_key_in_the_file_is_named_as_in_the_file(monkeypatch: pytest.MonkeyPatch) -> None:
    Path("gridhub.toml").write_text('prt = 1\n[stores.police]\nulr = "x"', "utf-8")
    found = problems(monkeypatch)
    assert any(p.startswith("`prt`") and "`port`" in p for p in found)
    assert any(p.startswith("`stores.police.ulr`") and "`stores.police.url`" in p for p in found)


def test_every_problem_is_told_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    assert len(problems(monkeypatch, PORT="x", WORKERS="0", STORES__COURT__POOL_SIZE="1000")) == 3


def test_file_that_is_not_toml(monkeypatch: pytest.MonkeyPatch) -> None:
    Path("gridhub.toml").write_text("port =", "utf-8")
    (problem,) = problems(monkeypatch)
    assert problem.startswith("gridhub.toml: is not TOML")


def test_store_of_a_department_that_does_not_exist(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GRIDHUB_STORES__POLISE__URL", "embedded")
    settings: Settings = load_settings()
    with pytest.raises(SettingsError, match="did you mean GRIDHUB_STORES__POLICE"):
        settings.require_departments(["police", "court"])
    settings.require_departments(["polise"])


def test_hosts_are_separated_by_commas(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GRIDHUB_ALLOWED_HOSTS", "hub.example, localhost")
    assert load_settings().allowed_hosts == ("hub.example", "localhost")
