"""The operator's tables of settings equal the settings."""

import os
import subprocess
import sys
from typing import Any

import pytest
from pydantic import BaseModel
from pydantic_core import PydanticUndefined

from hub.settings import Settings, StoreSettings, load_settings
from tests.docs.documents import ROOT, Document, rows

GUIDE = Document(ROOT / "docs" / "operator.md")
TABLES = [
    ("Settings", Settings, "GRIDHUB_"),
    ("A store's settings", StoreSettings, "GRIDHUB_STORES__POLICE__"),
]
IN_WORDS = {"id_key": None, "stores": PydanticUndefined}  # defaults that the table tells in words


def written(value: Any) -> str:
    """A default as the table writes it."""
    if value is None:
        return "none"
    if isinstance(value, bool):
        return f"`{str(value).lower()}`"
    return f"`{','.join(value) if isinstance(value, tuple) else value}`"


@pytest.mark.parametrize(("title", "model", "prefix"), TABLES)
def test_every_setting_is_told(title: str, model: type[BaseModel], prefix: str) -> None:
    told = {row[0].strip("`"): row for row in rows(GUIDE.section(title))}
    assert list(told) == list(model.model_fields)
    for name, field in model.model_fields.items():
        variable, default = told[name][1].strip("`"), told[name][2]
        assert variable.removesuffix("__…") == prefix + name.upper()
        if name in IN_WORDS:
            assert field.default is IN_WORDS[name]
            assert "`" not in default or default == "`embedded`"
        else:
            assert default == written(field.default)


def test_bounds_are_those_that_are_told() -> None:
    assert "1 to 64" in {row[0]: row[3] for row in rows(GUIDE.section("Settings"))}["`workers`"]
    bounds = {type(m).__name__: m for m in Settings.model_fields["workers"].metadata}
    assert (bounds["Ge"].ge, bounds["Le"].le) == (1, 64)


def test_the_file_that_is_shown_is_understood(tmp_path: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    for document in (GUIDE, Document(ROOT / "docs" / "department.md")):
        for block in document.blocks:
            if block.language == "toml":
                file = tmp_path / "shown.toml"
                file.write_text(block.text, "utf-8")
                monkeypatch.setenv("GRIDHUB_CONFIG", str(file))
                assert load_settings().stores


@pytest.mark.parametrize("variable", ["GRIDHUB_PROT", "GRIDHUB_STORES__POLISE__URL"])
def test_a_setting_that_does_not_exist_stops_the_start(variable: str) -> None:
    value = "sqlite+aiosqlite:////nowhere/secret.sqlite"
    ran = subprocess.run(
        [sys.executable, "app.py", "check"],
        cwd=ROOT,
        env={**os.environ, variable: value},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert ran.returncode == 1
    assert f"{variable.removesuffix('__URL')}: there is no such setting" in ran.stderr
    assert "secret" not in ran.stderr + ran.stdout
