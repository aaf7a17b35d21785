"""Official numbers: check digits by an independent judge, and the hub understands them."""

import pytest
from stdnum.cn import ric, uscc

from connectors.contract.numbers import NumberKind, understand
from connectors.sample import SampleCity
from connectors.sample.world import Party, Town
from tests.connectors.sample.walking import all_of

KINDS = (
    ("incidents", "number", NumberKind.INCIDENT),
    ("calls", "number", NumberKind.INCIDENT),
    ("police_cases", "number", NumberKind.POLICE_CASE),
    ("dv_warnings", "number", NumberKind.DOCUMENT),
    ("intel_signals", "number", NumberKind.ORDER),
    ("supervision_items", "number", NumberKind.ORDER),
    ("court_cases", "number", NumberKind.COURT_CASE),
    ("risk_assessments", "number", NumberKind.ORDER),
    ("procuratorate_cases", "unified_number", NumberKind.ORDER),
    ("procuratorate_cases", "department_number", NumberKind.DOCUMENT),
    ("complaints", "number", NumberKind.DOCUMENT),
    ("public_interest_leads", "number", NumberKind.DOCUMENT),
    ("judicial_relief", "number", NumberKind.DOCUMENT),
    ("mediation_cases", "number", NumberKind.DOCUMENT),
    ("legal_aid", "number", NumberKind.DOCUMENT),
    ("notarisations", "number", NumberKind.DOCUMENT),
    ("consultations", "number", NumberKind.ORDER),
    ("corrections", "number", NumberKind.ORDER),
    ("released", "number", NumberKind.ORDER),
    ("applications", "number", NumberKind.ORDER),
    ("hotline_orders", "number", NumberKind.ORDER),
    ("petitions", "number", NumberKind.ORDER),
    ("nursing_orders", "number", NumberKind.ORDER),
    ("care_records", "number", NumberKind.ORDER),
    ("benefits", "number", NumberKind.ORDER),
    ("credit_records", "number", NumberKind.ORDER),
    ("matters", "key", NumberKind.ORDER),
)


def test_every_citizen_id_is_right(town: Town) -> None:
    for person in town.people:
        assert ric.calc_check_digit(person.id_number) == person.id_number[17]
        assert ric.get_birth_date(person.id_number) == person.born
        assert int(person.id_number[16]) % 2 == (person.sex == "1")


def test_ids_come_from_several_places(town: Town) -> None:
    prefixes = {person.id_number[:6] for person in town.people}
    assert {"419001", "410881", "419003"} < prefixes
    assert sum(person.id_number.startswith("419001") for person in town.people) > 0.7 * len(town.people)
    assert any(person.id_number.endswith("X") for person in town.people)


def test_every_credit_code_is_right(town: Town, tiny_city: SampleCity) -> None:
    wide = tiny_city.city_wide
    organizations = [*town.organizations, *wide.organs, *wide.law_firms]
    organizations += [made.organization for made in wide.mediation_orgs]
    for organization in organizations:
        assert uscc.is_valid(organization.uscc), organization
    assert len({row.uscc for row in organizations}) == len(organizations)


@pytest.mark.parametrize(("kind", "attribute", "expected"), KINDS)
def test_numbers_are_unique_and_understood(
    town: Town, kind: str, attribute: str, expected: NumberKind
) -> None:
    numbers = [getattr(row, attribute) for row in getattr(town, kind)]
    assert len(set(numbers)) == len(numbers)
    for number in numbers[:: max(1, len(numbers) // 500)]:
        assert understand(number) == (expected, number)


def test_verified_parties_carry_their_persons_number(town: Town, tiny: Town) -> None:
    for place in (town, tiny):
        parties = all_of(place, Party)
        assert len(parties) > 50
        known = [row for row in parties if row.id_number is not None]
        assert all(row.person is not None and row.id_number == row.person.id_number for row in known)
        assert any(row.id_number is None and row.organization is None for row in parties)


def test_mediators_and_officials_are_the_same_people(tiny: Town, town: Town) -> None:
    for place in (tiny, town):
        for mediator in place.mediators:
            person = mediator.official.person
            assert person is not None
            assert mediator.id_number == person.id_number
