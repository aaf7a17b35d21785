"""Every fenced block runs as it is written; commands that start or install things are there, with options."""

import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.docs.documents import ROOT, Block, blocks, documents
from tests.hub_process import HubProcess

HUB = "http://127.0.0.1:8000"  # as documents write it
FILE = re.compile(r"^# connectors/")  # a part of the example department, which test_department.py runs


def tool(name: str) -> str:
    """A program of the machine, or of the environment; without it the test is skipped."""
    found = shutil.which(name) or shutil.which(name, path=str(Path(sys.executable).parent))
    return found or pytest.skip(f"{name} is not on this machine")


def targets(block: Block) -> list[str]:
    """The lines of a block of nothing but `make`: they set up and serve, so they are not run here."""
    lines = [line for line in block.text.splitlines() if line and not line.startswith("#")]
    return lines if all(line.startswith("make ") for line in lines) else []


@pytest.mark.parametrize("block", blocks("graphql"), ids=str)
def test_a_query_answers(block: Block, ask: Callable[[str], Any]) -> None:
    assert ask(block.text)


@pytest.mark.parametrize("block", blocks("sh", "js", "python"), ids=str)
def test_a_program_runs(block: Block, hub: HubProcess, tmp_path: Path) -> None:
    if FILE.match(block.text) or targets(block):
        return
    program = tmp_path / f"block.{'mjs' if block.language == 'js' else block.language}"
    program.write_text(block.text.replace(HUB, hub.url), "utf-8")
    runner = {"sh": ["sh", "-eu"], "python": [sys.executable]}.get(block.language) or [tool("node")]
    if "curl " in block.text:
        tool("curl")
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "GRIDHUB_DATA_DIR": str(hub.folder)}
    ran = subprocess.run(
        [*runner, str(program)],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert ran.returncode == 0, ran.stderr + ran.stdout
    assert ran.stdout.strip(), "it printed nothing"


COMMANDS = [
    pytest.param(line, id=f"{block}: {line}")
    for block in blocks("console", "sh")
    for line in (targets(block) or [text[2:] for text in block.text.splitlines() if text.startswith("$ ")])
]


@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_exists(command: str) -> None:
    """A line of a session: `make` as it would run, `app.py` by what its help offers."""
    words = [word for word in shlex.split(command, comments=True) if not re.match(r"^[A-Z_]+=", word)]
    if words[0] == "make":
        ran = subprocess.run(
            ["make", "-n", *words[1:]], cwd=ROOT, capture_output=True, text=True, check=False
        )
        assert ran.returncode == 0, ran.stderr
        return
    assert words[:2] == [".venv/bin/python", "app.py"], f"nothing checks this command: {command}"
    line = [sys.executable, "app.py", words[2], "--help"]
    ran = subprocess.run(
        line, cwd=ROOT, capture_output=True, text=True, check=False, env={**os.environ, "COLUMNS": "200"}
    )
    assert ran.returncode == 0, ran.stderr
    missing = [word for word in words[3:] if word.startswith("--") and word not in ran.stdout]
    assert not missing, ran.stdout


def test_every_block_says_what_it_is() -> None:
    known = {"graphql", "sh", "js", "python", "console", "mermaid", "json", "toml", "text", "ts", "sql"}
    assert not [str(b) for d in documents() for b in d.blocks if b.language not in known]
