"""What the police's declarations promise about disclosure, links, numbers and codes."""

from collections import Counter

import pytest

from connectors.contract import DataClass, Feed, LinkKind, Mask, NumberKind, Tier
from connectors.contract.numbers import understand
from connectors.police import DEPARTMENT
from connectors.police.tables import INCIDENT_CATEGORY
from tests.connectors.police.native import NATIVE

RECORDS = DEPARTMENT.by_name
KINDS = {
    "Call": {NumberKind.INCIDENT},
    "Incident": {NumberKind.INCIDENT},
    "DomesticViolenceWarning": {NumberKind.DOCUMENT},
    "PoliceCase": {NumberKind.POLICE_CASE, NumberKind.DOCUMENT},
    "PolicePetitionRiskAssessment": {NumberKind.ORDER},
    "IntelSignal": {NumberKind.ORDER},
    "SupervisionItem": {NumberKind.ORDER},
}


def test_the_police_are_an_exchange_store_with_a_post() -> None:
    assert (DEPARTMENT.feed, DEPARTMENT.slot) == (Feed.EXCHANGE, "POLICE")


def test_the_population_is_keyed_as_the_hub_joins_it() -> None:
    for name, kind in (("Resident", LinkKind.PERSON), ("Household", LinkKind.HOUSEHOLD)):
        link = RECORDS[name].key.link
        assert link is not None
        assert link.kind is kind
    [member] = RECORDS["Resident"].linked(LinkKind.HOUSEHOLD)
    assert member.link is not None
    assert member.link.reverse == "members"


def test_a_resident_lies_where_they_live() -> None:
    resident = RECORDS["Resident"]
    assert resident.place is resident.by_name["grid_code"]
    registered = resident.by_name["registered_grid_code"].link
    assert registered is not None
    assert registered.reverse == "registered_residents"


def test_links_within_the_department_lead_somewhere() -> None:
    for record in DEPARTMENT.records:
        for attr in record.linked(LinkKind.RECORD):
            assert attr.link is not None
            assert attr.link.target in RECORDS, f"{record.name}.{attr.name}"
            assert attr.codec.clean is RECORDS[attr.link.target].key.codec.clean


@pytest.mark.parametrize("kind", [LinkKind.GRID, LinkKind.PERSON, LinkKind.HOUSEHOLD, LinkKind.ORGANIZATION])
def test_lists_of_a_subject_have_names_of_their_own(kind: LinkKind) -> None:
    named = Counter(
        attr.link.reverse or record.list_name
        for record in DEPARTMENT.records
        for attr in record.linked(kind)
        if attr.link
    )
    assert [name for name, count in named.items() if count > 1] == []


def test_fields_made_by_links_hide_no_column() -> None:
    for record in DEPARTMENT.records:
        made = [attr.link.field for attr in record.attributes if attr.link and attr.link.field]
        made += [
            attr.link.reverse
            for child in DEPARTMENT.records
            for attr in child.linked(LinkKind.RECORD)
            if attr.link and attr.link.target == record.name and attr.link.reverse
        ]
        assert len(made) == len(set(made)), record.name
        assert not set(made) & set(record.by_name), record.name


@pytest.mark.parametrize("name", ["IntelSignal", "SupervisionItem"])
def test_police_work_is_of_its_own_class(name: str) -> None:
    assert {a.data_class for a in RECORDS[name].attributes} == {DataClass.POLICE_WORK}


def test_nothing_of_a_patient_is_shown_below_detail() -> None:
    attributes = RECORDS["MentalHealthCase"].attributes
    assert {(a.data_class, a.tier) for a in attributes} == {(DataClass.HEALTH, Tier.DETAIL)}


def test_what_may_be_known_of_an_alarm_is_that_there_is_one() -> None:
    for name in ("Call", "Incident"):
        assert {a.name for a in RECORDS[name].attributes if a.tier is Tier.EXISTS} == {"grid_code"}
    assert RECORDS["Incident"].by_name["domestic_violence"].data_class is DataClass.DOMESTIC_VIOLENCE


def test_whatever_tells_of_a_sealed_case_is_sealed_with_it() -> None:
    telling = [r for r in DEPARTMENT.records if r.name == "PoliceCase" or "case_number" in r.by_name]
    assert len(telling) == 4
    assert all(record.sealed_by == "sealed" for record in telling)
    assert not [a for a in RECORDS["Incident"].attributes if "case" in a.name]


def test_id_numbers_are_shown_last_and_masked() -> None:
    for record in DEPARTMENT.records:
        for attr in record.attributes:
            if "id_number" in attr.name:
                assert (attr.tier, attr.mask) == (Tier.DETAIL, Mask.ID_NUMBER), f"{record.name}.{attr.name}"


def test_people_s_names_phones_and_addresses_are_masked() -> None:
    for record in DEPARTMENT.records:
        if record.data_class in {DataClass.CONTACT, DataClass.POLICE_WORK}:
            continue
        for attr in record.attributes:
            if attr.name.endswith("name") and attr.name != "reviewer_name":
                assert attr.mask is Mask.NAME, f"{record.name}.{attr.name}"
            if attr.name.endswith("phone"):
                assert attr.mask is Mask.PHONE, f"{record.name}.{attr.name}"
            if attr.name.endswith(("address", "place")):
                assert attr.mask is Mask.ADDRESS, f"{record.name}.{attr.name}"
    assert RECORDS["PoliceCase"].by_name["title"].mask is Mask.TITLE


@pytest.mark.parametrize("name", KINDS)
def test_own_numbers_are_understood(name: str) -> None:
    record = RECORDS[name]
    own = record.linked(LinkKind.OWN_NUMBER)
    assert {a.link.number for a in own if a.link} == KINDS[name]
    for attr in own:
        position = record.attributes.index(attr)
        for row in NATIVE[name]:
            if row[position] is not None:
                assert attr.link is not None
                assert understand(str(row[position])).kind is attr.link.number


def test_a_code_that_stands_twice_is_shown_as_such() -> None:
    assert INCIDENT_CATEGORY.duplicates == {"909900": ("其他线索", "其他举报")}
    schemes = [table.scheme for table in DEPARTMENT.tables]
    assert len(schemes) == len(set(schemes))
    assert [t.scheme for t in DEPARTMENT.tables if t.duplicates] == [INCIDENT_CATEGORY.scheme]
