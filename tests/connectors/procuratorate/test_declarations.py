"""What the declarations promise about disclosure, seals, links and numbers."""

import pytest

from connectors.contract import DataClass, LinkKind, Mask, NumberKind, Tier
from connectors.contract.numbers import understand
from connectors.procuratorate import DEPARTMENT
from tests.connectors.procuratorate.native import NATIVE

RECORDS = DEPARTMENT.by_name


def test_what_hangs_on_a_sealed_case_can_be_sealed_with_it() -> None:
    sealed = {r.name for r in DEPARTMENT.records if r.sealed_by}
    assert sealed == {
        "ProcuratorateCase",
        "ProcuratorateSuspect",
        "ProcuratorateParticipant",
        "ProcuratoratePetitionRisk",
    }


def test_titles_are_masked_and_never_filtered_by() -> None:
    title = RECORDS["ProcuratorateCase"].by_name["title"]
    assert (title.mask, title.tier, title.filterable) == (Mask.TITLE, Tier.DETAIL, False)


def test_people_are_shown_last_and_masked() -> None:
    for record in DEPARTMENT.records:
        for attr in record.linked(LinkKind.PERSON):
            assert (attr.tier, attr.mask) == (Tier.DETAIL, Mask.ID_NUMBER), f"{record.name}.{attr.name}"
            assert attr.link is not None
            assert attr.link.name is not None
            name = record.by_name[attr.link.name]
            assert (name.tier, name.mask) == (Tier.DETAIL, Mask.NAME), f"{record.name}.{name.name}"


def test_whoever_may_not_know_of_crime_sees_nothing_of_a_case() -> None:
    for name in ("ProcuratorateCase", "ProcuratorateSuspect", "ProcuratorateParticipant"):
        classes = {a.data_class for a in RECORDS[name].attributes}
        assert classes == {DataClass.CRIMINAL_CASE}
        assert Tier.EXISTS not in {a.tier for a in RECORDS[name].attributes}


@pytest.mark.parametrize("name", [r.name for r in DEPARTMENT.records if r.linked(LinkKind.OWN_NUMBER)])
def test_own_numbers_are_understood_in_every_style(name: str) -> None:
    record = RECORDS[name]
    for own in record.linked(LinkKind.OWN_NUMBER):
        position = record.attributes.index(own)
        assert own.link is not None
        assert own.link.number in {NumberKind.ORDER, NumberKind.DOCUMENT}
        for row in NATIVE[name]:
            assert row[position] is None or understand(str(row[position])).kind is own.link.number


def test_keys_states_and_flags_are_numbers() -> None:
    """The other manner of schema: the police, on the same kind of database, write all of this as text."""
    for record in DEPARTMENT.records:
        assert record.table.startswith("yx_")
        assert record.key.codec.storage == "integer"
        states = [a for a in record.attributes if a.codec.clean is bool or hasattr(a.codec, "natives")]
        assert {a.codec.storage for a in states} <= {"integer"}


def test_code_tables_hold_no_code_twice() -> None:
    assert not [table.scheme for table in DEPARTMENT.tables if table.duplicates]
