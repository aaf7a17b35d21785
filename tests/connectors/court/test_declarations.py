"""What the declarations promise about disclosure, seals, links and numbers."""

import pytest

from connectors.contract import DataClass, LinkKind, Mask, NumberKind, Tier
from connectors.contract.numbers import understand
from connectors.court import DEPARTMENT
from tests.connectors.court.native import NATIVE

RECORDS = DEPARTMENT.by_name


def test_what_hangs_on_a_sealed_case_can_be_sealed_with_it() -> None:
    sealed = {r.name for r in DEPARTMENT.records if r.sealed_by}
    unsealed = {"Judge", "JudgeContactPoint"}
    assert sealed == {r.name for r in DEPARTMENT.records} - unsealed


def test_people_are_shown_last_and_masked() -> None:
    for record in DEPARTMENT.records:
        for attr in record.linked(LinkKind.PERSON):
            assert (attr.tier, attr.mask) == (Tier.DETAIL, Mask.ID_NUMBER), f"{record.name}.{attr.name}"
            assert attr.link is not None
            assert attr.link.name is not None
            name = record.by_name[attr.link.name]
            assert (name.tier, name.mask) == (Tier.DETAIL, Mask.NAME), f"{record.name}.{name.name}"


def test_protection_orders_are_of_their_own_class_and_hold_no_address() -> None:
    order = RECORDS["ProtectionOrder"]
    assert {a.data_class for a in order.attributes} == {DataClass.DOMESTIC_VIOLENCE}
    assert not [a for a in order.attributes if a.mask is Mask.ADDRESS or a.codec.length >= 100]


def test_a_pending_divorce_can_be_known_without_its_cause() -> None:
    case = RECORDS["CourtCase"].by_name
    wanted = ("case_type", "status", "is_divorce", "common_household_number", "grid_code", "filed_at")
    assert {case[name].tier for name in wanted} == {Tier.EXISTS}
    assert Tier.EXISTS not in {case["cause"].tier, case["case_number"].tier}
    assert (case["charge"].data_class, case["charge"].tier) == (DataClass.CRIMINAL_CASE, Tier.DETAIL)


@pytest.mark.parametrize("name", [r.name for r in DEPARTMENT.records if r.linked(LinkKind.OWN_NUMBER)])
def test_own_numbers_are_understood_in_every_style(name: str) -> None:
    record = RECORDS[name]
    [own] = record.linked(LinkKind.OWN_NUMBER)
    position = record.attributes.index(own)
    wanted = NumberKind.ORDER if name == "CourtPetitionRisk" else NumberKind.COURT_CASE
    for row in NATIVE[name]:
        assert understand(str(row[position])).kind is wanted


def test_case_types_cover_the_national_words_and_the_courts_own() -> None:
    labels = next(t for t in DEPARTMENT.tables if t.scheme == "court.case_type").labels
    for code, word in (("0301", "民初"), ("0332", "民保令"), ("1002", "执"), ("9901", "民诉前调")):
        assert labels[code].endswith(f"({word})")


def test_code_tables_hold_no_code_twice() -> None:
    schemes = [table.scheme for table in DEPARTMENT.tables]
    assert len(schemes) == len(set(schemes))
    assert not [table.scheme for table in DEPARTMENT.tables if table.duplicates]
