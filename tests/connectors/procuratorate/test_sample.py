"""The procuratorate's slice of the sample city: whole, linked to police and court, with its dirt."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

import pytest

from connectors.contract.numbers import full_width
from connectors.procuratorate import DEPARTMENT
from connectors.sample.world import ProcuratorateCase, Town
from tests.connectors.services.drawing import Drawn, column, counts, drawn, flaws, fresh_town, misfits
from tests.stores.kinds import KINDS, Stores


@pytest.fixture(scope="module")
def rows() -> Drawn:
    """The rows of the tiny sample."""
    return drawn(DEPARTMENT)


@pytest.fixture
def town() -> Town:
    """A tiny town that the test may change."""
    return fresh_town()


def _only(town: Town, kind: str, **changed: object) -> Drawn:
    """Rows of a town that holds one case, changed in this way."""
    first = next(case for case in town.procuratorate_cases if case.kind == kind)
    case: ProcuratorateCase = replace(first, **changed)  # type: ignore[arg-type]
    town.procuratorate_cases = [case]
    return drawn(DEPARTMENT, town)


@pytest.mark.parametrize("name", DEPARTMENT.by_name)
def test_rows_fit_their_declaration(rows: Drawn, name: str) -> None:
    record = DEPARTMENT.by_name[name]
    assert rows[name], "the sample holds none"
    assert misfits(record, rows[name]) == []
    assert flaws(record, rows[name]) == []


@pytest.mark.parametrize(
    ("record", "name", "target"),
    [
        ("ProcuratorateCase", "procurator_id", "Procurator"),
        ("ProcuratorateSuspect", "case_id", "ProcuratorateCase"),
        ("ProcuratorateParticipant", "case_id", "ProcuratorateCase"),
        ("ProcuratoratePetitionRisk", "case_id", "ProcuratorateCase"),
        ("Complaint", "procurator_id", "Procurator"),
        ("PublicInterestLead", "procurator_id", "Procurator"),
        ("LiaisonStation", "procurator_id", "Procurator"),
    ],
)
def test_what_belongs_to_a_record_finds_it(rows: Drawn, record: str, name: str, target: str) -> None:
    named = set(column(DEPARTMENT, rows, record, name)) - {None}
    assert named
    assert named <= set(column(DEPARTMENT, rows, target, "record_id"))


def test_cases_name_those_of_police_and_court(rows: Drawn, town: Town) -> None:
    police = {n for n in column(DEPARTMENT, rows, "ProcuratorateCase", "police_case_number") if n}
    court = {full_width(n) for n in column(DEPARTMENT, rows, "ProcuratorateCase", "court_case_number") if n}
    assert police
    assert court
    assert police <= {case.number for case in town.police_cases}
    assert court <= {case.number for case in town.court_cases}


def test_a_complaint_names_the_court_case_that_it_is_about(rows: Drawn, town: Town) -> None:
    named = {full_width(n) for n in column(DEPARTMENT, rows, "Complaint", "court_case_number") if n}
    assert named
    assert named <= {case.number for case in town.court_cases}


def test_who_asks_for_supervision_is_no_suspect(rows: Drawn, town: Town) -> None:
    asked = {case.id for case in town.procuratorate_cases if case.kind == "CIVIL_SUPERVISION"}
    assert asked
    assert not asked & set(column(DEPARTMENT, rows, "ProcuratorateSuspect", "case_id"))
    assert asked <= set(column(DEPARTMENT, rows, "ProcuratorateParticipant", "case_id"))


@pytest.mark.parametrize(
    ("kind", "stage", "decision", "native"),
    [
        ("ARREST", "ACCEPTED", None, 100),
        ("ARREST", "REVIEWING", None, 210),
        ("ARREST", "DECIDED", "ARRESTED", 211),
        ("ARREST", "DECIDED", "NOT_ARRESTED", 212),
        ("PROSECUTION", "REVIEWING", None, 220),
        ("PROSECUTION", "DECIDED", "PROSECUTED", 230),
        ("JUVENILE", "DECIDED", "NOT_PROSECUTED", 231),
        ("CIVIL_SUPERVISION", "REVIEWING", None, 310),
        ("CIVIL_SUPERVISION", "DECIDED", "SUPERVISED", 311),
        ("PROSECUTION", "CLOSED", "PROSECUTED", 900),
    ],
)
def test_stages_are_the_platforms_numbers(
    town: Town, kind: str, stage: str, decision: str | None, native: int
) -> None:
    rows = _only(town, kind, stage=stage, decision=decision)
    assert column(DEPARTMENT, rows, "ProcuratorateCase", "stage") == [native]


def test_supplementary_investigation_is_asked_for_once_or_twice(town: Town) -> None:
    for key, native in ((1000, 223), (1005, 224)):
        rows = _only(town, "PROSECUTION", id=key, stage="RETURNED", decision=None)
        assert column(DEPARTMENT, rows, "ProcuratorateCase", "stage") == [native]


def test_a_seal_covers_suspects_and_assessments(rows: Drawn) -> None:
    cases = dict(
        zip(
            column(DEPARTMENT, rows, "ProcuratorateCase", "record_id"),
            column(DEPARTMENT, rows, "ProcuratorateCase", "is_sealed"),
            strict=True,
        )
    )
    assert 1 in cases.values()
    for name in ("ProcuratorateSuspect", "ProcuratorateParticipant", "ProcuratoratePetitionRisk"):
        of, sealed = (column(DEPARTMENT, rows, name, column_) for column_ in ("case_id", "is_sealed"))
        assert all(flag == cases[case] for case, flag in zip(of, sealed, strict=True)), name


def test_amounts_are_whole_fen(rows: Drawn, town: Town) -> None:
    told = [relief.amount for relief in town.judicial_relief]
    assert told
    assert column(DEPARTMENT, rows, "JudicialRelief", "amount") == [
        None if yuan is None else yuan * 100 for yuan in told
    ]


def test_a_case_of_a_newer_release_holds_codes_nobody_knows(town: Town) -> None:
    rows = _only(town, "PROSECUTION", id=499 * 3 + 3)
    assert column(DEPARTMENT, rows, "ProcuratorateCase", "stage") == [999]
    rows = _only(town, "PROSECUTION", id=211 + 9)
    assert column(DEPARTMENT, rows, "ProcuratorateCase", "cause") == ["88888"]


@pytest.mark.parametrize("kind", KINDS)
async def test_a_store_holds_every_row(
    rows: Drawn, stores: Stores, kind: str, now: Callable[[], datetime]
) -> None:
    access = await stores.empty(DEPARTMENT, kind, f"sample_{kind}")
    connector = DEPARTMENT.connect(DEPARTMENT, access, now)
    try:
        await connector.create()
        assert await counts(connector, rows) == {name: len(native) for name, native in rows.items()}
    finally:
        await connector.close()
