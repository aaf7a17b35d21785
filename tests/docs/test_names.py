"""Modules and functions that documents name are there; what the walk says happens, in that order."""

import ast
import re
import sys
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from types import FrameType
from typing import Any

import httpx
import pytest
from starlette.applications import Starlette
from starlette.types import Receive, Scope, Send

import app
from tests.docs.documents import ROOT, Document, documents
from tests.hub_process import HubProcess

ARCHITECTURE = Document(ROOT / "docs" / "architecture.md")
_STEP = re.compile(r"^\d+\. `([\w/]+\.py):([\w.<>]+)`", re.MULTILINE)
MANY = 25  # steps of the walk


def names_in(path: str) -> set[str]:
    """Every class, function, method and module-level name of a module, dotted."""
    found: set[str] = set()

    def collect(body: list[ast.stmt], prefix: str) -> None:
        for node in body:
            if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
                found.add(prefix + node.name)
                inside = "" if isinstance(node, ast.ClassDef) else "<locals>."
                collect(node.body, f"{prefix}{node.name}.{inside}")
            elif isinstance(node, ast.Assign | ast.AnnAssign):
                aims = node.targets if isinstance(node, ast.Assign) else [node.target]
                found.update(prefix + aim.id for aim in aims if isinstance(aim, ast.Name))

    collect(ast.parse((ROOT / path).read_text("utf-8")).body, "")
    return found


@pytest.mark.parametrize("document", documents(), ids=str)
def test_names_of_code_exist(document: Document) -> None:
    for path, name in document.code_names:
        if path.startswith("connectors/water/"):  # the example department of docs/department.md
            continue
        assert (ROOT / path).is_file(), f"{document} names {path}, which is not there"
        assert not name or name in names_in(path), f"{document} names {name}, which {path} does not have"


def walk() -> list[tuple[str, str]]:
    """The steps of the walk: module and function, in the order told."""
    return _STEP.findall(ARCHITECTURE.section("From the socket to the store and back"))


@contextmanager
def called() -> Iterator[Callable[[], list[tuple[str, str]]]]:
    """Notes the first call of every function of the project in this thread."""
    first: dict[tuple[str, str], None] = {}
    root = f"{ROOT}/"

    def note(frame: FrameType, event: str, _argument: Any) -> None:
        code = frame.f_code
        if event == "call" and code.co_filename.startswith(root):
            first.setdefault((code.co_filename.removeprefix(root), code.co_qualname))

    sys.setprofile(note)
    try:
        yield lambda: list(first)
    finally:
        sys.setprofile(None)


@asynccontextmanager
async def in_process(application: Starlette) -> AsyncIterator[httpx.AsyncClient]:
    """A client of the application as a server runs it: started, with the state that starting made."""
    async with application.router.lifespan_context(application) as state:

        async def with_state(scope: Scope, receive: Receive, send: Send) -> None:
            await application({**scope, "state": dict(state or {})}, receive, send)

        transport = httpx.ASGITransport(with_state)
        async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1") as client:
            yield client


async def test_the_walk_is_true(hub: HubProcess, monkeypatch: pytest.MonkeyPatch) -> None:
    """The query of the walk is asked, and the named functions are called in the order told."""
    (query,) = [b.text for b in ARCHITECTURE.blocks if b.language == "graphql"]
    monkeypatch.setenv("GRIDHUB_DATA_DIR", str(hub.folder))
    async with in_process(app.build()) as client:
        with called() as calls:
            answer = (await client.post("/graphql", json={"query": query})).json()
    assert "errors" not in answer, answer
    positions = {call: i for i, call in enumerate(calls())}
    steps = walk()
    assert [step for step in steps if step not in positions] == []
    assert steps == sorted(steps, key=positions.__getitem__)
    assert len(steps) > MANY
