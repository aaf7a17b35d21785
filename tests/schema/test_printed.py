"""The committed schema is the one that clients get."""

from pathlib import Path

from connectors.contract import departments
from schema.build import build_schema

PRINTED = Path(__file__).resolve().parents[2] / "schema" / "schema.graphql"


def test_the_committed_schema_is_the_codes_own() -> None:
    assert PRINTED.read_text(encoding="utf-8") == build_schema(departments()).as_str() + "\n", (
        "run `make schema` and commit what it writes"
    )
