"""The real towns and villages of Jiyuan (济源), from the public register shipped beside this module."""

import csv
from dataclasses import dataclass
from functools import cache
from pathlib import Path

_FILE = Path(__file__).parent / "divisions.csv"
CITY_CODE = "419001"


@dataclass(frozen=True, slots=True)
class DivisionRow:
    """One row of the register: code, name, level (CITY, TOWN, VILLAGE) and parent code."""

    code: str
    name: str
    level: str
    parent: str


@cache
def rows() -> tuple[DivisionRow, ...]:
    """All rows in the order of the register."""
    with _FILE.open(encoding="utf-8", newline="") as source:
        return tuple(
            DivisionRow(row["code"], row["name"], row["level"], row["parent"])
            for row in csv.DictReader(source)
        )


@cache
def towns() -> tuple[DivisionRow, ...]:
    """The 16 towns and street offices."""
    return tuple(row for row in rows() if row.level == "TOWN")


@cache
def villages(town: str) -> tuple[DivisionRow, ...]:
    """The villages and communities of a town."""
    return tuple(row for row in rows() if row.level == "VILLAGE" and row.parent == town)
