"""What is asked: the two operations, and how each server is asked them."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import orjson

FIRST = 100  # grids of a page
TOWN_DIGITS = 9


@dataclass(frozen=True)
class Operation:
    """One operation: its document for the hub, its path for the route written by hand."""

    name: str
    title: str
    variables: dict[str, Any]

    @property
    def document(self) -> str:
        """The GraphQL document."""
        return (Path(__file__).parent / f"{self.name}.graphql").read_text(encoding="utf-8")

    @property
    def graphql(self) -> tuple[str, bytes]:
        """Path and body for the hub."""
        return "/graphql", orjson.dumps({"query": self.document, "variables": self.variables})

    @property
    def plain(self) -> tuple[str, bytes]:
        """Path and body for the route written by hand."""
        return f"/{self.name}", orjson.dumps(self.variables)


def operations(code: str) -> tuple[Operation, Operation]:
    """One grid, and the first hundred grids of its town."""
    page = {"within": code[:TOWN_DIGITS], "first": FIRST}
    return (
        Operation("grid", "G1: one grid", {"code": code}),
        Operation("grids", f"G100: {FIRST} grids", page),
    )
