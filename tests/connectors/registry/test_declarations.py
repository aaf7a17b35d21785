"""What the declarations promise about names, disclosure and links."""

import pytest

from connectors.contract import DataClass, LinkKind, Mask, Tier
from connectors.registry import DEPARTMENT

RECORDS = DEPARTMENT.by_name


@pytest.mark.parametrize(
    ("name", "namespace", "list_name", "data_class"),
    [
        ("Unit", "registry", "units", DataClass.PUBLIC),
        ("Post", "registry", "posts", DataClass.CONTACT),
        ("PartyBranch", "party", "branches", DataClass.PARTY),
        ("PartyMembership", "party", "memberships", DataClass.PARTY),
        ("HouseholdLink", "party", "household_links", DataClass.PARTY),
        ("Visit", "party", "visits", DataClass.VISIT),
        ("PartnerOrganization", "partners", "organizations", DataClass.PUBLIC),
        ("Volunteer", "partners", "volunteers", DataClass.CONTACT),
    ],
)
def test_where_a_record_is_shown(name: str, namespace: str, list_name: str, data_class: DataClass) -> None:
    record = RECORDS[name]
    assert (record.namespace, record.list_name, record.data_class) == (namespace, list_name, data_class)


def test_the_two_texts_of_a_visit_are_of_different_kinds() -> None:
    visit = RECORDS["Visit"].by_name
    assert visit["public_note"].data_class is DataClass.PUBLIC
    private = visit["private_finding"]
    assert (private.data_class, private.tier, private.filterable) == (DataClass.VISIT, Tier.DETAIL, False)


def test_id_numbers_are_shown_last_and_masked() -> None:
    for record in DEPARTMENT.records:
        for attr in record.linked(LinkKind.PERSON):
            assert (attr.tier, attr.mask) == (Tier.DETAIL, Mask.ID_NUMBER), f"{record.name}.{attr.name}"


def test_who_serves_an_area_covers_it_and_what_happened_lies_in_it() -> None:
    covering = {r.name for r in DEPARTMENT.records if r.place and r.place.link and r.place.link.covers}
    assert covering == {"Post", "PartyBranch", "PartnerOrganization", "Volunteer"}


def test_every_record_notes_its_own_change() -> None:
    assert {record.updated_by for record in DEPARTMENT.records} == {"updated_at"}


def test_code_tables_are_listed_and_hold_no_code_twice() -> None:
    schemes = [table.scheme for table in DEPARTMENT.tables]
    assert len(schemes) == len(set(schemes))
    assert not [table.scheme for table in DEPARTMENT.tables if table.duplicates]
