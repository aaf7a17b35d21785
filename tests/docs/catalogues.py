"""The tables that documents take from the code: error codes.

`python -m tests.docs.catalogues` writes them into their documents; a test holds them equal, in a process of
its own, for tests define errors too.
"""

import sys
from collections.abc import Iterator
from typing import Any

from connectors.contract.errors import HubError
from schema.build import build_schema
from schema.http.errors import error_codes
from schema.http.refusals import Refusal
from tests.docs.documents import ROOT

ERRORS = ROOT / "docs" / "errors.md"
BEGIN, END = "<!-- codes -->\n", "<!-- /codes -->"
FLAWS = {
    "MISSING_VALUE": "The store holds no value where one must be: the field is null, the others stand.",
    "MALFORMED_VALUE": "The store holds a value without a clean form: the field is null, the others stand.",
    "UNKNOWN_CODE": "The store holds a code that its closed set of states does not know: the field is null.",
}
"""What connectors find wrong with a single value; a test holds that these are all (`Flaw`)."""


def codes_table() -> str:
    """Every code, its meaning, whether trying again helps, and the status of a refusal."""
    _ = build_schema  # whatever defines an error is imported
    meanings = {**error_codes(), **FLAWS}
    retries = {c.code: c.retryable for c in _family(HubError)} | {"INTERNAL_ERROR": True}
    statuses = {c.code: str(c.status) for c in _family(Refusal)}
    lines = ["| code | what it means | again? | status |", "|---|---|---|---|"]
    for code, meaning in sorted(meanings.items()):
        again = "yes" if retries.get(code) else "no"
        lines.append(f"| `{code}` | {meaning} | {again} | {statuses.get(code, '')} |")
    return "\n".join(lines) + "\n"


def _family(base: Any) -> Iterator[Any]:
    yield base
    for derived in base.__subclasses__():
        yield from _family(derived)


def with_table(text: str) -> str:
    """A document's text with the table in its place."""
    before, _, rest = text.partition(BEGIN)
    return before + BEGIN + codes_table() + END + rest.partition(END)[2]


if __name__ == "__main__":
    found = ERRORS.read_text("utf-8")
    wanted = with_table(found)
    if "--check" in sys.argv:
        sys.exit("run: python -m tests.docs.catalogues" if found != wanted else 0)
    ERRORS.write_text(wanted, "utf-8")
