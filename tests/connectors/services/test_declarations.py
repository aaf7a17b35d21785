"""What the declarations promise about disclosure, links and numbers."""

import pytest

from connectors.contract import DataClass, LinkKind, NumberKind, Tier
from connectors.contract.numbers import understand
from connectors.services import DEPARTMENT
from tests.connectors.services.native import NATIVE

RECORDS = DEPARTMENT.by_name


def test_who_raised_an_order_stays_with_the_hotline() -> None:
    for name in ("caller_name", "caller_phone", "caller_id_number", "content"):
        attr = RECORDS["HotlineOrder"].by_name[name]
        assert (attr.data_class, attr.tier) == (DataClass.HOTLINE, Tier.DETAIL)


def test_no_person_is_joined_to_an_order_raised_in_confidence() -> None:
    link = RECORDS["HotlineOrder"].by_name["caller_id_number"].link
    assert link is not None
    assert link.verified == "identity_open"
    assert link.name is link.phone is None  # nor shown as a possible match


def test_a_booking_may_be_known_but_not_what_for() -> None:
    nursing = RECORDS["HomeNursingOrder"]
    known = {a.name for a in nursing.attributes if a.tier is Tier.EXISTS}
    assert known == {"number", "grid_code", "state", "ordered_at", "visit_on", "cancelled_on"}
    hidden = {a.name for a in nursing.attributes if a.tier is Tier.DETAIL}
    assert hidden == {"patient_id_number", "service", "reason"}
    assert nursing.data_class is DataClass.HEALTH


def test_unpublished_credit_records_look_absent() -> None:
    assert RECORDS["CreditRecord"].sealed_by == "withheld"


def test_id_numbers_are_shown_last_and_masked() -> None:
    for record in DEPARTMENT.records:
        for attr in record.linked(LinkKind.PERSON):
            assert (attr.tier, attr.mask.value) == (Tier.DETAIL, "id_number"), f"{record.name}.{attr.name}"


@pytest.mark.parametrize("name", [r.name for r in DEPARTMENT.records if r.linked(LinkKind.OWN_NUMBER)])
def test_own_numbers_are_understood(name: str) -> None:
    record = RECORDS[name]
    [own] = record.linked(LinkKind.OWN_NUMBER)
    position = record.attributes.index(own)
    for row in NATIVE[name]:
        assert understand(str(row[position])).kind is NumberKind.ORDER


def test_code_tables_are_listed_and_hold_no_code_twice() -> None:
    schemes = [table.scheme for table in DEPARTMENT.tables]
    assert len(schemes) == len(set(schemes))
    assert not [table.scheme for table in DEPARTMENT.tables if table.duplicates]
