"""The catalogue of errors is complete, and errors look as it says."""

import json
import re
import subprocess
import sys
from datetime import datetime
from typing import Any

import pytest

from connectors.contract.errors import TimedOut
from tests.docs.catalogues import FLAWS
from tests.docs.documents import ROOT, Document, rows
from tests.hub_process import HubProcess

CATALOGUE = Document(ROOT / "docs" / "errors.md")
GRID = '{ grid(code: "419001") { police { incidents(%s) { totalCount } } } }'


def test_the_table_equals_the_code() -> None:
    line = [sys.executable, "-m", "tests.docs.catalogues", "--check"]
    ran = subprocess.run(line, cwd=ROOT, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr


def test_every_flaw_is_told() -> None:
    """A flaw's code is the first argument of `Flaw(...)` wherever connectors find one."""
    texts = [p.read_text("utf-8") for p in (ROOT / "connectors").rglob("*.py") if "simulator" not in p.parts]
    found = {code for text in texts for code in re.findall(r"Flaw\(\s*\"(\w+)\"", text)}
    assert found == FLAWS.keys()


@pytest.mark.parametrize(
    ("query", "code"),
    [
        ('{ person(idNumber: "419001197603140015") { id } }', "BAD_CHECK_DIGIT"),
        ('{ person(idNumber: "12") { id } }', "BAD_NUMBER"),
        ('{ grid(code: "4190") { id } }', "BAD_GRID_CODE"),
        ('{ node(id: "xyz") { id } }', "BAD_ID"),
        (GRID % 'after: "xyz"', "BAD_CURSOR"),
        (GRID % "first: 1000", "BAD_PAGE_SIZE"),
        (GRID % "where: { reportedAt: { gte: 5 } }", "GRAPHQL_VALIDATION_FAILED"),
        ('{ lookup(number: "no number") { id } }', "BAD_NUMBER"),
        ('{ grid(code: "419001") { nothing } }', "GRAPHQL_VALIDATION_FAILED"),
        ("{ grid(", "GRAPHQL_PARSE_FAILED"),
        ("query A { __typename } query B { __typename }", "OPERATION_RESOLUTION_FAILED"),
        ("", "BAD_REQUEST"),
    ],
)
def test_a_mistake_has_its_code(hub: HubProcess, query: str, code: str) -> None:
    errors = hub.ask(query)["errors"]
    assert {e["extensions"]["code"] for e in errors} == {code}
    assert code in {row[0].strip("`") for row in rows(CATALOGUE.section("Every code"))}


def test_a_variable_has_its_code_too(hub: HubProcess) -> None:
    answer: dict[str, Any] = hub.ask("query A($code: GridCode!) { grid(code: $code) { id } }", code="4190")
    (error,) = answer["errors"]
    assert error["extensions"]["code"] == "BAD_GRID_CODE"
    assert error["extensions"]["retryable"] is False


def test_the_error_that_is_shown_is_one() -> None:
    (shown,) = [json.loads(b.text) for b in CATALOGUE.blocks if b.language == "json"]
    error = TimedOut("court", since=datetime.fromisoformat(shown["extensions"]["since"]))
    assert shown["message"] == error.message
    assert shown["extensions"] == error.extensions


def test_every_extension_is_told() -> None:
    """Keyword extensions of the hub's errors are in the table of `extensions`."""
    told = {name for row in rows(CATALOGUE.text) for name in re.findall(r"`(\w+)`", row[0])}
    texts = [p.read_text("utf-8") for p in (ROOT / "resolvers").rglob("*.py")]
    given = {
        name
        for text in texts
        for call in re.findall(r"(?:Bad\w+|FlawedValue)\((?:[^()]|\([^()]*\))*\)", text)
        for name in re.findall(r"\b(\w+)=", call)
    }
    assert given
    assert given | {"code", "retryable", "source", "since", "traceId"} == told
