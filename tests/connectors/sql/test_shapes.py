"""Statements made once must ask what those made anew ask, of every record and on every database."""

from collections.abc import Iterator
from typing import Any

import pytest
import sqlalchemy as sa
from sqlalchemy.dialects import mysql, postgresql, sqlite
from sqlalchemy.engine import Dialect

from connectors.contract import Attribute, Compare, LinkKind, Partition, Read, Record, departments
from connectors.sql.shapes import prepared
from connectors.sql.statement import statement

DIALECTS: dict[str, Dialect] = {
    "sqlite": sqlite.dialect(),
    "postgresql": postgresql.dialect(),  # type: ignore[no-untyped-call]
    "mysql": mysql.dialect(),
}
RECORDS = [r for d in departments() for r in d.records]
GRIDS = ("419001102202001", "419001102202002")


def links(record: Record) -> Iterator[Attribute]:
    """What a record's rows are grouped by when grids ask."""
    return (a for a in record.linked(LinkKind.GRID) if a.codec.storage == "text")


def asked(record: Record, attr: Attribute, keys: tuple[str, ...], **more: Any) -> Read:
    """A Read for parents."""
    return Read(record, (record.key.name,), order=record.order, partition=Partition(attr.name, keys), **more)


def text(chosen: sa.Select[Any], given: dict[str, Any], dialect: Dialect) -> str:
    """A statement with its parameters written in."""
    filled = chosen.params(**given) if given else chosen
    return str(filled.compile(dialect=dialect, compile_kwargs={"literal_binds": True}))


@pytest.mark.parametrize("name", DIALECTS)
@pytest.mark.parametrize("keys", [GRIDS[:1], GRIDS], ids=["one", "many"])
@pytest.mark.parametrize(
    "more", [{}, {"total": True}, {"limit": 0}], ids=["rows", "with total", "total only"]
)
def test_a_shared_statement_asks_what_its_own_would(
    name: str, keys: tuple[str, ...], more: dict[str, Any]
) -> None:
    compared = 0
    for record in RECORDS:
        for attr in links(record):
            read = asked(record, attr, keys, **more)
            chosen, given = prepared(read, name)
            assert given
            assert text(chosen, given, DIALECTS[name]) == text(statement(read, name), {}, DIALECTS[name])
            compared += 1
    assert compared > 30


@pytest.mark.parametrize("name", DIALECTS)
def test_levels_above_the_grid_share_theirs_too(name: str) -> None:
    record = next(r for r in RECORDS if r.name == "Incident")
    village = Partition("grid_code", (GRIDS[0][:12],), 12)
    read = Read(record, (record.key.name,), order=record.order, partition=village, total=True)
    chosen, given = prepared(read, name)
    assert text(chosen, given, DIALECTS[name]) == text(statement(read, name), {}, DIALECTS[name])


def test_parents_share_a_statement_and_callers_values_are_not_kept() -> None:
    record = next(r for r in RECORDS if r.name == "Incident")
    attr = record.by_name["grid_code"]
    first, second = (prepared(asked(record, attr, (grid,)), "postgresql") for grid in GRIDS)
    assert first[0] is second[0]
    assert first[1] != second[1]
    filtered = asked(record, attr, GRIDS[:1], where=Compare("place", "eq", "somewhere"))
    assert prepared(filtered, "postgresql")[0] is not prepared(filtered, "postgresql")[0]
    sealed = asked(record, attr, GRIDS[:1], where=Compare("false_call", "eq", True))
    assert prepared(sealed, "postgresql")[0] is prepared(sealed, "postgresql")[0]


def test_a_key_with_many_native_forms_has_a_statement_of_its_own() -> None:
    record = next(r for r in RECORDS if r.name == "Call")
    caller = Partition("caller_id_number", ("11010519491231002X",))
    read = Read(record, (record.key.name,), order=record.order, partition=caller)
    assert prepared(read, "postgresql")[1] == {}
