"""The court's slice of the sample city: whole, chained, with the dirt that it is meant to have."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

import pytest

from connectors.contract.numbers import full_width, understand
from connectors.court import DEPARTMENT, writing
from connectors.sample.world import CourtCase, Party, Town
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


def _only(town: Town, **changed: object) -> Drawn:
    """Rows of a town that holds one case, changed in this way."""
    case: CourtCase = replace(town.court_cases[0], **changed)  # type: ignore[arg-type]
    town.court_cases, town.hearings, town.pre_litigation = [case], [], []
    town.confirmations, town.protection_orders, town.risk_assessments = [], [], []
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
        ("CourtCase", "predecessor_id", "CourtCase"),
        ("CourtCase", "judge_id", "Judge"),
        ("CourtParty", "case_id", "CourtCase"),
        ("Hearing", "case_id", "CourtCase"),
        ("PreLitigationMediation", "case_id", "CourtCase"),
        ("JudicialConfirmation", "case_id", "CourtCase"),
        ("ProtectionOrder", "case_id", "CourtCase"),
        ("CourtPetitionRisk", "case_id", "CourtCase"),
        ("JudgeContactPoint", "judge_id", "Judge"),
    ],
)
def test_what_belongs_to_a_record_finds_it(rows: Drawn, record: str, name: str, target: str) -> None:
    named = set(column(DEPARTMENT, rows, record, name)) - {None}
    assert named
    assert named <= set(column(DEPARTMENT, rows, target, "record_id"))


def test_every_number_of_a_chain_is_there_in_whatever_brackets(rows: Drawn) -> None:
    numbers = column(DEPARTMENT, rows, "CourtCase", "case_number")
    clean = {full_width(number) for number in numbers}
    assert {understand(number).text for number in numbers} == clean
    before = {full_width(n) for n in column(DEPARTMENT, rows, "CourtCase", "predecessor_number") if n}
    assert before
    assert before <= clean
    assert any(number.endswith("号之一") for number in clean)
    assert any("知民初" in number for number in clean)
    assert clean != set(numbers)


def test_a_chain_goes_on_from_court_to_court(rows: Drawn) -> None:
    names = ("record_id", "court_code", "predecessor_id")
    cases = list(zip(*(column(DEPARTMENT, rows, "CourtCase", name) for name in names), strict=True))
    courts = {key: court for key, court, _ in cases}
    steps = {(courts[before], court) for _, court, before in cases if before}
    assert {("豫9001", "豫9001"), ("豫9001", "豫96")} <= steps


def test_a_divorce_lies_in_the_last_common_household(rows: Drawn) -> None:
    divorces = column(DEPARTMENT, rows, "CourtCase", "is_divorce")
    homes = column(DEPARTMENT, rows, "CourtCase", "common_household_number")
    assert "1" in divorces
    assert {bool(home) for home, flag in zip(homes, divorces, strict=True) if flag == "1"} == {True}


def test_criminal_cases_have_a_charge_and_no_civil_cause(rows: Drawn) -> None:
    columns = [column(DEPARTMENT, rows, "CourtCase", name) for name in ("category", "cause", "charge")]
    for category, cause, charge in zip(*columns, strict=True):
        assert (cause is None, charge is not None) == (category == "02", category == "02")


def test_nobody_under_protection_has_an_address(town: Town) -> None:
    protected = {o.applicant.id_number for o in town.protection_orders}
    rows = drawn(DEPARTMENT, town)
    people = zip(
        column(DEPARTMENT, rows, "CourtParty", "id_number"),
        column(DEPARTMENT, rows, "CourtParty", "address"),
        strict=True,
    )
    addresses = {address for number, address in people if number and number.upper() in protected}
    assert protected
    assert addresses == {None}
    assert any(column(DEPARTMENT, rows, "CourtParty", "address"))


@pytest.mark.parametrize(
    ("dirt", "number"),
    [
        ("half_brackets", "(2026)豫9001执恢7号之一"),
        ("di_serial", "（2026）豫9001执恢第7号之一"),
        (None, "（2026）豫9001执恢7号之一"),
    ],
)
def test_dirt_in_a_number_is_as_the_sample_asks(town: Town, dirt: str | None, number: str) -> None:
    rows = _only(town, id=17, number="（2026）豫9001执恢7号之一", dirt=dirt)
    assert column(DEPARTMENT, rows, "CourtCase", "case_number") == [number]


def test_every_style_in_use_is_found_again() -> None:
    clean = "（2026）豫9001知民初123号之一"
    codec = DEPARTMENT.by_name["CourtCase"].by_name["case_number"].codec
    styles = {writing.styled(clean, salt) for salt in range(40)}
    assert len(styles) == 4
    assert styles <= set(codec.variants(clean))


def test_a_missing_and_an_unknown_type_and_a_late_correction(town: Town) -> None:
    assert column(DEPARTMENT, _only(town, dirt="null_required"), "CourtCase", "case_type") == [None]
    assert column(DEPARTMENT, _only(town, dirt="unknown_code"), "CourtCase", "case_type") == ["0398"]
    [changed] = column(DEPARTMENT, _only(town, dirt="late_correction"), "CourtCase", "updated_at")
    assert changed.date() == town.as_of


def test_a_seal_covers_the_parties_too(town: Town) -> None:
    rows = _only(town, sealed=True)
    assert set(column(DEPARTMENT, rows, "CourtParty", "is_sealed")) == {"1"}
    assert column(DEPARTMENT, rows, "CourtCase", "is_sealed") == ["1"]


def test_a_party_that_is_not_verified_joins_nobody_and_gives_no_address(town: Town) -> None:
    known = town.court_cases[0].parties[0]
    rows = _only(town, parties=[Party("PLAINTIFF", known.name, None, known.phone, known.person)])
    [row] = rows["CourtParty"]
    clean = dict(zip(DEPARTMENT.by_name["CourtParty"].by_name, row, strict=True))
    assert (clean["id_number"], clean["is_id_verified"], clean["address"]) == (None, "0", None)
    assert (clean["name"], clean["phone"]) == (known.name, known.phone)


def test_in_enforcement_parties_have_names_of_their_own(town: Town) -> None:
    parties = town.court_cases[0].parties
    both = [replace(parties[0], role="APPLICANT"), replace(parties[1], role="RESPONDENT")]
    rows = _only(town, type_code="1002", parties=both)
    assert column(DEPARTMENT, rows, "CourtParty", "litigation_status") == ["09", "10"]


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
