"""The tiny sample city in every department's store: what was loaded is read back, over each kind of store."""

from collections import Counter, defaultdict
from collections.abc import Callable
from datetime import datetime
from functools import cache
from typing import Any

import pytest

from connectors.contract import Connector, Department, Flaw, LinkKind, Partition, Record, departments
from tests.connectors.suite import Subject, reference
from tests.connectors.suite.subject import comparable
from tests.stores.loading import rows_of, tiny_city

RARE = 0.05
RECORDS = [(d, r) for d in departments() for r in d.records]


def _name(value: object) -> str | None:
    return value.name if isinstance(value, Department | Record) else None


@cache
def natives(department: str) -> dict[str, list[tuple[Any, ...]]]:
    """The rows that a department draws from the city, by record."""
    found = defaultdict(list)
    (drawn,) = (d for d in departments() if d.name == department)
    for record, row in rows_of(drawn, tiny_city()):
        found[record.name].append(tuple(row))
    return found


@pytest.mark.parametrize(("department", "record"), RECORDS, ids=_name)
async def test_rows_are_read_back(
    department: Department, record: Record, city: dict[str, Connector], now: Callable[[], datetime]
) -> None:
    """All of them, decoded as their codecs do, once, with the right total; and by village where they lie."""
    connector = city[department.name]
    rows = natives(department.name)[record.name]
    subject = Subject(connector, record, tuple(rows), connector.access, now)  # type: ignore[attr-defined]
    batch = await connector.read(subject.read(limit=len(rows) + 1, total=True))
    page = batch.page(None)
    assert page.total == len(rows)
    assert not page.has_next
    wanted = Counter(comparable(reference.projected(subject.read(), row)) for row in rows)
    assert Counter(comparable(row) for row in page.rows) == wanted
    if record.place is not None:
        position = record.attributes.index(record.place)
        villages = tuple({row[position][:12] for row in rows if row[position] and len(row[position]) >= 12})
        await subject.agree(
            subject.read(partition=Partition(record.place.name, villages, 12), limit=3, total=True)
        )


def test_hardly_a_record_is_without_rows() -> None:
    """A year of three grids need not hold the rarest things, but what it never holds is never tested."""
    empty = [record.name for department, record in RECORDS if not natives(department.name)[record.name]]
    assert len(empty) <= len(RECORDS) * RARE, f"nothing is drawn of {empty}"


@pytest.mark.parametrize("department", departments(), ids=_name)
async def test_the_stores_are_as_declared(department: Department, city: dict[str, Connector]) -> None:
    """check() finds nothing but the missing values that are there on purpose."""
    found = await city[department.name].check()
    assert not [m.message for m in found if m.fatal]
    missing = {
        (r.name, a.column)
        for r in department.records
        for i, a in enumerate(r.attributes)
        if a.required and any(row[i] is None for row in natives(department.name)[r.name])
    }
    assert {m.record for m in found} == {name for name, _ in missing}


@pytest.mark.parametrize("department", departments(), ids=_name)
def test_most_values_are_clean(department: Department) -> None:
    """Dirt is a seeded few: a column flawed throughout is a mistake of the declaration or of the sample."""
    for record in department.records:
        rows = natives(department.name)[record.name]
        for position, attr in enumerate(record.attributes):
            values = [reference.clean(attr, row[position]) for row in rows]
            flaws = sum(isinstance(v, Flaw) for v in values)
            assert flaws <= max(3, len(rows) * 0.2), f"{record.name}.{attr.name}: {flaws} flaws"


def test_people_and_places_join_over_departments() -> None:
    """The same ID numbers and grids turn up in several departments: one city, not six."""
    people: dict[str, set[Any]] = defaultdict(set)
    places: dict[str, set[Any]] = defaultdict(set)
    for department in departments():
        for record in department.records:
            for attr in record.attributes:
                found = (
                    {LinkKind.PERSON: people, LinkKind.GRID: places}.get(attr.link.kind)
                    if attr.link
                    else None
                )
                if found is not None:
                    position = record.attributes.index(attr)
                    rows = natives(department.name)[record.name]
                    found[department.name] |= {attr.codec.decode(r[position]) for r in rows if r[position]}
    for name in ("court", "procuratorate", "judicial", "services"):
        assert people[name] & people["police"], f"nobody of {name} is known to the police"
        assert places[name] & places["police"], f"{name} and the police share no place"
