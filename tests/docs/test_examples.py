"""Every example answers, and answers with something."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.docs.documents import EXAMPLES
from tests.hub_process import HubProcess

FIRST_KEYS = {"party", "police", "court", "procuratorate", "judicial", "services", "partners"}
DEPARTMENTS = {"police", "court", "procuratorate", "judicial", "services", "registry"}
TOOLS = ("sh", "sed", "tr", "dirname", "tail")  # all that first.sh needs beside curl or Python


def is_empty(value: Any) -> bool:
    """Whether nothing in an answer is a value."""
    if isinstance(value, dict):
        return all(is_empty(v) for k, v in value.items() if k != "__typename")
    return value is None or (isinstance(value, list) and all(is_empty(v) for v in value))


@pytest.mark.parametrize("example", sorted(EXAMPLES.glob("*.graphql")), ids=lambda path: path.stem)
def test_an_example_answers(example: Path, ask: Callable[[str], Any]) -> None:
    assert not is_empty(ask(example.read_text("utf-8")))


def run_first(url: str, **environment: str) -> dict[str, Any]:
    """What first.sh prints."""
    ran = subprocess.run(
        [str(EXAMPLES / "first.sh"), url],
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert ran.returncode == 0, ran.stderr + ran.stdout
    answer: dict[str, Any] = json.loads(ran.stdout)
    return answer


def records(of: dict[str, Any]) -> list[dict[str, Any]]:
    """The records under one key of the first query."""
    return [node for listed in of.values() if listed and "nodes" in listed for node in listed["nodes"]]


def test_the_first_query_holds_records_of_every_department(hub: HubProcess) -> None:
    answer = run_first(f"{hub.url}/graphql")
    assert "errors" not in answer
    grid = answer["data"]["grid"]
    assert grid.keys() >= FIRST_KEYS
    told = {key: {r["source"]["department"] for r in records(grid[key])} for key in FIRST_KEYS}
    assert all(told.values()), told
    assert set().union(*told.values()) >= DEPARTMENTS
    assert grid["team"]
    assert grid["legalAdviser"]["title"]


def test_the_script_takes_another_code(hub: HubProcess) -> None:
    assert run_first(f"{hub.url}/graphql", CODE="419001")["data"]["grid"]["level"] == "CITY"


def test_the_script_needs_no_curl(hub: HubProcess, tmp_path: Path) -> None:
    for tool in TOOLS:
        (tmp_path / tool).symlink_to(str(shutil.which(tool)))
    (tmp_path / "python3").write_text(f'#!/bin/sh\nexec {sys.executable} "$@"\n')
    (tmp_path / "python3").chmod(0o755)
    assert run_first(f"{hub.url}/graphql", PATH=str(tmp_path))["data"]["grid"]["code"]


@pytest.mark.parametrize("address", ["http://127.0.0.1:9/graphql", "{hub}/nowhere"])
def test_the_script_fails_where_no_hub_answers(hub: HubProcess, address: str) -> None:
    line = [str(EXAMPLES / "first.sh"), address.format(hub=hub.url)]
    ran = subprocess.run(line, capture_output=True, text=True, check=False, timeout=60)
    assert ran.returncode != 0
    assert ran.stderr
