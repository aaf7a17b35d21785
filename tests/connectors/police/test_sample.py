"""The police's slice of the sample city: whole, consistent, and in every kind of store."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import Any

import pytest

from connectors.contract import Code, Connector, Flaw, LinkKind, Read, Record
from connectors.police import DEPARTMENT
from connectors.police.native import jotted, kept_id
from connectors.sample import city as sample_city
from connectors.sample.world import Town
from tests.stores.kinds import KINDS, Stores
from tests.stores.loading import load

AS_OF = date(2026, 3, 16)
FEW = 0.02  # at most this share of a column is dirt in a town of a few hundred people or more
Rows = dict[str, list[Sequence[Any]]]


@pytest.fixture(scope="module")
def town() -> Town:
    """The town of the tiny city."""
    return next(sample_city("tiny", 1, AS_OF).towns())


@pytest.fixture(scope="module")
def rows(town: Town) -> Rows:
    """Its native rows, by record."""
    found: Rows = defaultdict(list)
    for record, row in DEPARTMENT.sample(town):
        found[record.name].append(row)
    return found


def _column(rows: Rows, record: Record, name: str) -> list[Any]:
    """The native values of one attribute."""
    position = [a.name for a in record.attributes].index(name)
    return [row[position] for row in rows[record.name]]


@pytest.mark.parametrize("record", DEPARTMENT.records, ids=lambda record: record.name)
def test_rows_are_as_wide_as_declared_fit_their_columns_and_have_keys_of_their_own(
    rows: Rows, record: Record
) -> None:
    assert rows[record.name], "the sample holds none"
    for attr in record.attributes:
        for native in _column(rows, record, attr.name):
            if native is not None:
                assert isinstance(native, int if attr.codec.storage == "integer" else str), attr.name
                assert not isinstance(native, str) or len(native) <= attr.codec.length, attr.name
    assert {len(row) for row in rows[record.name]} == {len(record.attributes)}
    keys = _column(rows, record, record.key.name)
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize("record", DEPARTMENT.records, ids=lambda record: record.name)
def test_natives_decode_but_for_a_seeded_few(rows: Rows, record: Record) -> None:
    for attr in record.attributes:
        natives = [n for n in _column(rows, record, attr.name) if n is not None]
        clean = [attr.codec.decode(native) for native in natives]
        odd = [c for c in clean if isinstance(c, Flaw) or (isinstance(c, Code) and c.label is None)]
        assert len(odd) <= max(1, FEW * len(natives)), (attr.name, odd)


def test_links_within_the_sample_lead_to_rows(rows: Rows) -> None:
    for record in DEPARTMENT.records:
        for attr in record.linked(LinkKind.RECORD):
            assert attr.link is not None
            target = DEPARTMENT.by_name[str(attr.link.target)]
            there = set(_column(rows, target, target.key.name))
            named = {n for n in _column(rows, record, attr.name) if n is not None}
            assert named <= there, f"{record.name}.{attr.name}"


def test_everybody_who_lives_here_is_in_a_household_of_their_grid(rows: Rows, town: Town) -> None:
    resident, home = DEPARTMENT.by_name["Resident"], DEPARTMENT.by_name["Household"]
    numbers, grids = _column(rows, home, "household_number"), _column(rows, home, "grid_code")
    where = dict(zip(numbers, grids, strict=True))
    living = {p.id_number for p in town.people if p.moved_out is None}
    columns = ("id_number", "household_number", "grid_code", "moved_out_on")
    people = zip(*(_column(rows, resident, name) for name in columns), strict=True)
    for id_number, household, grid, moved_out in people:
        assert (household is not None) == (id_number.upper() in living)
        assert (moved_out is None) == (id_number.upper() in living)
        assert grid is None or where[household].startswith(grid)
    assert len(rows["Resident"]) == len(town.people)


def test_sealed_cases_seal_all_that_tells_of_them(rows: Rows, town: Town) -> None:
    sealed = {case.number for case in town.police_cases if case.sealed}
    assert sealed
    for name in ("PoliceCase", "CasePerson", "PolicePetitionRiskAssessment", "SupervisionItem"):
        record = DEPARTMENT.by_name[name]
        pairs = zip(_column(rows, record, "case_number"), _column(rows, record, "sealed"), strict=True)
        assert all((number in sealed) == (mark == "1") for number, mark in pairs), name


def test_a_village_that_was_not_notified_is_not_named(rows: Rows, town: Town) -> None:
    record = DEPARTMENT.by_name["DomesticViolenceWarning"]
    named = [code is not None for code in _column(rows, record, "notified_village_code")]
    assert named == [warning.notified_village_at is not None for warning in town.dv_warnings]


def test_the_same_city_has_the_same_rows(rows: Rows) -> None:
    again: Rows = defaultdict(list)
    for record, row in DEPARTMENT.sample(next(sample_city("tiny", 1, AS_OF).towns())):
        again[record.name].append(row)
    assert again == rows


def test_typing_habits() -> None:
    number = "济公（轵城）家告字〔2026〕12号"
    assert jotted(number, 4) == "济公(轵城)家告字[2026]12号"
    assert jotted(number, 7) == "济公（轵城）家告字〔2026〕第12号"
    assert jotted(number, 1) == number
    codec = DEPARTMENT.by_name["DomesticViolenceWarning"].by_name["warning_number"].codec
    assert {jotted(number, nth) for nth in range(9)} <= set(codec.variants(number))
    assert kept_id("41900119760314001X", 3) == "41900119760314001x"
    assert kept_id("41900119760314001X", 4) == "41900119760314001X"


@pytest.mark.parametrize("kind", KINDS)
async def test_the_sample_loads_and_reads_back(
    kind: str, stores: Stores, now: Callable[[], datetime], town: Town, rows: Rows
) -> None:
    access = await stores.empty(DEPARTMENT, kind, "police_sample")
    connector: Connector = DEPARTMENT.connect(DEPARTMENT, access, now)
    try:
        await connector.create()
        await load(connector, DEPARTMENT.sample(town))
        assert [m for m in await connector.check() if m.fatal] == []
        for record in DEPARTMENT.records:
            read = Read(record, tuple(record.by_name), order=record.order, limit=1000, total=True)
            page = (await connector.read(read)).page(None)
            assert len(page.rows) == page.total == len(rows[record.name])
    finally:
        await connector.close()
