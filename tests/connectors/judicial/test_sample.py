"""The bureau's rows of the sample city fit their declarations, hang together, and hold dirt on purpose."""

from collections import Counter
from collections.abc import Sequence
from datetime import date
from typing import Any, Literal

import pytest

from connectors.contract import Code, Flaw
from connectors.contract.numbers import NumberKind, full_width, understand
from connectors.judicial import DEPARTMENT
from connectors.judicial.writing import id_number, is_minor, styled
from connectors.sample import city

Rows = dict[str, list[Sequence[Any]]]


def drawn(size: Literal["tiny", "town"]) -> Rows:
    made = city(size, 7, date(2026, 6, 30))
    found: Rows = {record.name: [] for record in DEPARTMENT.records}
    for record, row in DEPARTMENT.sample(made.town("419001102")):
        found[record.name].append(row)
    for record, row in DEPARTMENT.sample_city_wide(made):
        found[record.name].append(row)
    return found


@pytest.fixture(scope="module")
def tiny() -> Rows:
    return drawn("tiny")


@pytest.fixture(scope="module")
def town() -> Rows:
    return drawn("town")


def column(rows: Rows, record: str, name: str) -> list[Any]:
    at = list(DEPARTMENT.by_name[record].by_name).index(name)
    return [row[at] for row in rows[record]]


@pytest.mark.parametrize("size", ["tiny", "town"])
@pytest.mark.parametrize("name", DEPARTMENT.by_name)
def test_rows_fit(request: pytest.FixtureRequest, size: str, name: str) -> None:
    record, rows = DEPARTMENT.by_name[name], request.getfixturevalue(size)[name]
    assert rows
    keys = Counter(column({name: rows}, name, record.key.name))
    assert None not in keys
    assert max(keys.values()) == 1
    for row in rows:
        for attr, value in zip(record.attributes, row, strict=True):
            if value is not None:
                assert isinstance(value, int if attr.codec.storage == "integer" else str), attr.name
                assert not isinstance(value, str) or len(value) <= attr.codec.length, attr.name
                assert not isinstance(attr.codec.decode(value), Flaw), (attr.name, value)


@pytest.mark.parametrize(
    ("record", "name", "target"),
    [
        ("MediationCase", "organization_id", "MediationOrganization"),
        ("MediationCase", "mediator_id", "Mediator"),
        ("Mediator", "organization_id", "MediationOrganization"),
        ("MediationParty", "case_id", "MediationCase"),
        ("MediationSession", "case_id", "MediationCase"),
        ("CommunityCorrection", "office_id", "JusticeOffice"),
        ("ReleasedPerson", "office_id", "JusticeOffice"),
    ],
)
def test_what_belongs_together_is_there(town: Rows, record: str, name: str, target: str) -> None:
    owners = set(column(town, target, DEPARTMENT.by_name[target].key.name))
    named = {value for value in column(town, record, name) if value is not None}
    assert named
    assert named <= owners


def test_numbers_are_understood_in_whatever_style(town: Rows) -> None:
    numbers = column(town, "MediationCase", "number")
    clean = {full_width(number) for number in numbers}
    assert len(clean) == len(numbers)
    assert {understand(number).kind for number in numbers} == {NumberKind.DOCUMENT}
    assert {understand(n).kind for n in column(town, "MediationCase", "delegated_number") if n} == {
        NumberKind.COURT_CASE
    }
    assert {understand(n).kind for n in column(town, "MediationCase", "incident_number") if n} == {
        NumberKind.INCIDENT
    }
    assert {understand(n).kind for n in column(town, "Consultation", "number")} == {NumberKind.ORDER}
    assert {understand(n).kind for n in column(town, "CommunityCorrection", "number")} == {NumberKind.ORDER}


def test_there_is_dirt(town: Rows) -> None:
    numbers = column(town, "MediationCase", "number")
    assert any("[" in n for n in numbers)
    assert any("第" in n for n in numbers)
    assert None in column(town, "MediationCase", "complexity")
    codec = DEPARTMENT.by_name["MediationCase"].by_name["dispute_type"].codec
    types: list[Code] = [codec.decode(v) for v in column(town, "MediationCase", "dispute_type")]
    assert sum(t.label is None for t in types) < len(types) / 20
    assert any(t.label is None for t in types)
    assert any(t.label not in {None, "其他纠纷"} for t in types)
    assert any(n and n.endswith("x") for n in column(town, "MediationParty", "id_number"))


def test_only_verified_numbers_are_marked_so(town: Rows) -> None:
    pairs = set(
        zip(
            [n is not None for n in column(town, "MediationParty", "id_number")],
            column(town, "MediationParty", "is_id_verified"),
            strict=True,
        )
    )
    assert pairs == {(True, "Y"), (False, "N")}


def test_the_same_city_gives_the_same_rows(tiny: Rows) -> None:
    assert drawn("tiny") == tiny


def test_styles() -> None:
    assert styled("济轵城人调〔2026〕12号", "half_brackets", 1) == "济轵城人调[2026]12号"
    assert styled("（2026）豫9001民特56号", "di_serial", 1) == "（2026）豫9001民特第56号"
    assert styled(None, "di_serial", 1) is None
    assert id_number("41900119760314001X", 1, "lower_x") == "41900119760314001x"
    assert id_number("41900119760314001X", 1) == "41900119760314001X"


@pytest.mark.parametrize(
    ("born", "minor"), [(date(2008, 2, 29), False), (date(2008, 3, 1), False), (date(2008, 3, 2), True)]
)
def test_eighteen_on_the_day(born: date, *, minor: bool) -> None:
    assert is_minor(born, date(2026, 3, 1)) is minor
