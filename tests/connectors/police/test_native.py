"""What the police's exchange store natively holds becomes clean values, dirt included."""

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

import pytest

from connectors.contract import SHANGHAI, Code, Compare, Connector, Flaw, Partition, Read
from connectors.police import DEPARTMENT
from connectors.police.cases import CaseRole, PoliceCaseKind, PoliceCaseState
from connectors.police.households import HouseholdKind
from connectors.police.incidents import IncidentRole, IncidentState
from connectors.police.residents import ResidencyKind
from connectors.police.streams import SignalLevel
from tests.connectors.police.native import (
    CASE,
    CHILD,
    COMMUNITY,
    GRID,
    INCIDENT,
    LI,
    NATIVE,
    OTHER_INCIDENT,
    SEALED_CASE,
    UNIT,
    VILLAGE,
    WANG,
)

CLEAN_WANG = WANG.upper()


async def _rows(police: Connector, name: str, **where: Any) -> list[dict[str, Any]]:
    """Every column of the rows of a record, as clean values by name, by its key upwards."""
    record = DEPARTMENT.by_name[name]
    columns = tuple(record.by_name)
    predicate = next((Compare(k, "eq", v) for k, v in where.items()), None)
    answer = await police.read(Read(record, columns, predicate, record.order, limit=50))
    rows = [dict(zip(columns, row, strict=True)) for row in answer.page(None).rows]
    return sorted(rows, key=lambda row: str(row[record.key.name]))


async def _one(police: Connector, name: str, **where: Any) -> dict[str, Any]:
    [row] = await _rows(police, name, **where)
    return row


@pytest.mark.parametrize("name", [r.name for r in DEPARTMENT.records])
async def test_every_record_is_read_back(police: Connector, name: str) -> None:
    assert len(await _rows(police, name)) == len(NATIVE[name])


async def test_a_resident(police: Connector) -> None:
    wang = await _one(police, "Resident", id_number=CLEAN_WANG)  # kept with a small x
    assert (wang["id_number"], wang["head_id_number"]) == (CLEAN_WANG, CLEAN_WANG)
    assert (wang["sex"].label, wang["born"]) == ("男性", date(1976, 3, 14))
    assert wang["residency"] is ResidencyKind.REGISTERED
    assert wang["kin_to_head"] == Code("GB/T 4761", "02", "户主")
    assert wang["updated_at"] == datetime(2026, 3, 4, 17, tzinfo=SHANGHAI)
    assert wang["address_protected"] is False


async def test_registered_in_one_grid_and_living_in_another(police: Connector) -> None:
    li = await _one(police, "Resident", id_number=LI)
    assert (li["grid_code"], li["registered_grid_code"]) == (GRID, "419001109203001")
    assert li["household_match"].label == "人户分离"
    assert li["address_protected"] is True


async def test_grid_and_community_codes_are_two_things(police: Connector) -> None:
    lying = await _rows(police, "Resident", grid_code=GRID)
    assert {row["community_code"] for row in lying} == {COMMUNITY}
    assert await _rows(police, "Resident", grid_code=COMMUNITY) == []


async def test_dirt_in_the_population_is_told_and_its_row_stays(police: Connector) -> None:
    li = await _one(police, "Resident", id_number=LI)
    assert (li["sex"].code, li["nation"]) == ("MISSING_VALUE", Code("GB/T 3304", "88", None))
    child = await _one(police, "Resident", id_number=CHILD)
    flaws = {name: value.code for name, value in child.items() if isinstance(value, Flaw)}
    assert flaws == {"residency": "UNKNOWN_CODE", "permit_expires_on": "MALFORMED_VALUE"}
    assert (child["grid_code"], child["floating_reason"].label) == (VILLAGE, "借读培训")


async def test_who_moved_out_is_in_no_grid_and_no_household(police: Connector) -> None:
    gone = await _one(police, "Resident", id_number="410881197603140011")
    assert gone["grid_code"] is gone["household_number"] is gone["address"] is None
    assert gone["moved_out_on"] == date(2025, 11, 30)
    members = await _rows(police, "Resident", household_number="200000001")
    assert {row["id_number"] for row in members} == {CLEAN_WANG, LI}


async def test_households(police: Connector) -> None:
    first, second = await _rows(police, "Household")
    assert (first["kind"], first["head_id_number"]) == (HouseholdKind.FAMILY, CLEAN_WANG)
    assert (first["registered_on"], first["floating"]) == (date(2005, 6, 1), False)
    flaws = {name: value.code for name, value in second.items() if isinstance(value, Flaw)}
    assert flaws == {"kind": "UNKNOWN_CODE", "address": "MISSING_VALUE", "registered_on": "MALFORMED_VALUE"}


async def test_moves_and_who_is_under_management(police: Connector) -> None:
    came, left = await _rows(police, "ResidenceMove")
    assert (came["from_household_number"], came["to_household_number"]) == (None, "200000001")
    assert (came["id_number"], came["reason"].label) == (CLEAN_WANG, "购房")
    assert (left["to_household_number"], left["reason"].label) == (None, None)
    patient = await _one(police, "MentalHealthCase")
    assert (patient["risk_level"], patient["treated"]) == (3, True)
    assert patient["guardian_name"] is patient["followed_up_on"] is None


async def test_calls_are_merged_into_one_incident(police: Connector) -> None:
    first, again = await _rows(police, "Call", incident_number=INCIDENT)
    assert again["first_call_number"] == first["call_number"]
    assert first["first_call_number"] is None
    assert (first["category"].label, again["category"].label) == ("治安纠纷", "家庭暴力")
    assert (again["channel"].label, again["duplicate"]) == (None, True)


async def test_an_incident_of_domestic_violence(police: Connector) -> None:
    incident = await _one(police, "Incident", domestic_violence=True)
    assert (incident["incident_number"], incident["state"]) == (INCIDENT, IncidentState.CLOSED)
    assert incident["result"] == Code("police.handling_result", "06", "告诫")
    assert incident["reported_at"] == datetime(2026, 3, 2, 21, 30, tzinfo=SHANGHAI)
    assert (incident["longitude"], incident["unit_code"]) == ("112.601234", UNIT)


async def test_a_dirty_incident_handed_to_mediation(police: Connector) -> None:
    incident = await _one(police, "Incident", incident_number=OTHER_INCIDENT)
    assert incident["category"] == Code("police.incident_category", "909900", "其他线索")  # the first of two
    assert incident["place"].code == "MISSING_VALUE"
    assert incident["closed_at"] < incident["reported_at"]
    assert (incident["result"].label, incident["dispute_type"].code) == ("移交调解", "0201")
    assert incident["mediation_organization_code"] == "52419001MJ0987CD3P"


async def test_people_of_an_incident(police: Connector) -> None:
    victim, suspect = await _rows(police, "IncidentPerson", incident_number=INCIDENT)
    assert (victim["role"], suspect["role"]) == (IncidentRole.VICTIM, IncidentRole.SUSPECT)
    assert (suspect["id_number"], suspect["id_verified"]) == (CLEAN_WANG, True)
    unproved = await _one(police, "IncidentPerson", incident_number=OTHER_INCIDENT)
    assert (unproved["id_number"], unproved["id_verified"]) == (None, False)


@pytest.mark.parametrize(("number", "notified"), [("12", VILLAGE), ("13", None)])
async def test_a_warning_is_found_in_any_bracket_style(
    police: Connector, number: str, notified: str | None
) -> None:
    clean = f"济公（轵城）家告字〔2026〕{number}号"
    warning = await _one(police, "DomesticViolenceWarning", warning_number=clean)
    assert (warning["warning_number"], warning["notified_village_code"]) == (clean, notified)
    assert (warning["victim_id_number"], warning["respondent_id_number"]) == (LI, CLEAN_WANG)
    assert (warning["notified_at"] is None) == (notified is None)


async def test_cases_open_and_sealed(police: Connector) -> None:
    case, sealed = await _rows(police, "PoliceCase")
    assert (case["kind"], case["state"]) == (PoliceCaseKind.CRIMINAL, PoliceCaseState.INVESTIGATING)
    assert (case["cause"].label, case["closed_on"], case["sealed"]) == ("故意伤害", None, False)
    assert (sealed["case_number"], sealed["sealed"]) == (SEALED_CASE, True)
    assert sealed["decision_number"] == "济公（轵城）行罚决字〔2026〕5号"
    for name in ("CasePerson", "SupervisionItem"):
        assert {row["case_number"] for row in await _rows(police, name, sealed=True)} == {SEALED_CASE}


async def test_people_of_a_case(police: Connector) -> None:
    suspect, victim = await _rows(police, "CasePerson", case_number=CASE)
    assert (suspect["role"], suspect["coercive_measure"].label) == (CaseRole.SUSPECT, "刑事拘留")
    assert (victim["role"], victim["id_number"]) == (CaseRole.VICTIM, None)


async def test_risk_officers_and_beats(police: Connector) -> None:
    risk = await _one(police, "PolicePetitionRiskAssessment")
    assert (risk["level"], risk["valid_until"]) == (2, date(2026, 9, 4))
    officer = await _one(police, "Officer")
    assert (officer["area_code"], officer["id_number"]) == ("419001102", None)
    held, vacant = await _rows(police, "Beat")
    assert (held["officer_number"], held["until"]) == ("190211", None)
    assert (vacant["officer_number"], vacant["until"]) == (None, date(2025, 12, 31))
    assert (await _one(police, "PoliceRoom"))["opened_on"] == date(2020, 1, 1)


async def test_two_streams(police: Connector) -> None:
    red, odd = await _rows(police, "IntelSignal")
    assert (red["level"], red["kind"].label) == (SignalLevel.RED, "家暴复发")
    assert (odd["level"].code, odd["centre"].label) == ("UNKNOWN_CODE", None)
    item, _ = await _rows(police, "SupervisionItem")
    assert (item["due_on"], item["done_on"], item["kind"].label) == (date(2026, 3, 7), None, "未反馈")


async def test_a_person_is_joined_whatever_the_case_of_the_x(police: Connector) -> None:
    for name, attribute, count in (
        ("Resident", "id_number", 1),
        ("IncidentPerson", "id_number", 1),
        ("CasePerson", "id_number", 2),
        ("DomesticViolenceWarning", "respondent_id_number", 2),
    ):
        record = DEPARTMENT.by_name[name]
        partition = Partition(attribute, (CLEAN_WANG, CHILD))
        answer = await police.read(
            Read(record, (record.key.name,), order=record.order, partition=partition, total=True)
        )
        assert len(answer.page(CLEAN_WANG).rows) == count == answer.page(CLEAN_WANG).total, name


async def test_check_tells_of_missing_values_and_nothing_fatal(police: Connector) -> None:
    found = await police.check()
    assert not [misfit for misfit in found if misfit.fatal]
    told = " ".join(misfit.message for misfit in found)
    assert all(column in told for column in ("xbdm", "hdz", "fsdd"))
    assert len(found) == 3


async def test_an_exchange_store_vouches_for_its_last_feed(
    police: Connector, now: Callable[[], datetime]
) -> None:
    record = DEPARTMENT.by_name["Officer"]
    answer = await police.read(Read(record, ("name",), order=record.order))
    assert answer.as_of == now()  # when the fixture finished loading
