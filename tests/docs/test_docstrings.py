"""Every public module, class and function says what it is for."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.docs.documents import ROOT

FOLDERS = ("schema", "resolvers", "connectors", "hub", "bench")
MODULES = [ROOT / "app.py", *(path for folder in FOLDERS for path in sorted((ROOT / folder).rglob("*.py")))]


def undescribed(path: Path) -> Iterator[str]:
    """What of a module is public and says nothing; methods may be described by the protocol they fulfil."""
    tree = ast.parse(path.read_text("utf-8"))
    if not ast.get_docstring(tree):
        yield "the module"
    for node in tree.body:
        if not isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            continue
        if not node.name.startswith("_") and not ast.get_docstring(node):
            yield node.name


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_it_says_what_it_is_for(path: Path) -> None:
    assert list(undescribed(path)) == []
