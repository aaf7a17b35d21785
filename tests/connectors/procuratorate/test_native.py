"""What the procuratorate's store natively holds becomes clean values, dirt included."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any

import pytest

from connectors.contract import SHANGHAI, Code, Compare, Connector, Flaw, Partition, Read
from connectors.procuratorate import DEPARTMENT
from connectors.procuratorate.states import (
    CoerciveMeasure,
    LeadStage,
    NonProsecutionKind,
    ParticipantRole,
    ProcuratorateCaseKind,
    ProcuratorateStage,
)
from tests.connectors.procuratorate.native import (
    ARREST,
    JUVENILE,
    NATIVE,
    ODD,
    POLICE_CASE,
    PROSECUTION,
    SUPERVISION,
    SUSPECT,
    VICTIM,
    VILLAGE,
)


async def _clean(procuratorate: Connector, name: str) -> dict[int, dict[str, Any]]:
    """Every column of the rows of a record, as clean values by name, by their keys."""
    record = DEPARTMENT.by_name[name]
    columns = tuple(record.by_name)
    answer = await procuratorate.read(Read(record, columns, order=record.order, limit=50))
    rows = [dict(zip(columns, row, strict=True)) for row in answer.page(None).rows]
    return {row[record.key.name]: row for row in rows}


async def _keys(procuratorate: Connector, name: str, attribute: str, value: Any, op: str = "eq") -> set[int]:
    """Keys of the rows that a comparison finds."""
    record = DEPARTMENT.by_name[name]
    where = Compare(attribute, op, value)  # type: ignore[arg-type]
    answer = await procuratorate.read(Read(record, (record.key.name,), where, record.order, limit=50))
    return {row[0] for row in answer.page(None).rows}


@pytest.mark.parametrize("name", NATIVE)
async def test_every_record_is_read_back(procuratorate: Connector, name: str) -> None:
    assert len(await _clean(procuratorate, name)) == len(NATIVE[name])


async def test_the_store_fits_its_declarations_but_for_the_known_nulls(procuratorate: Connector) -> None:
    told = await procuratorate.check()
    assert [m for m in told if m.fatal] == []
    assert {m.record for m in told} == {"ProcuratorateCase"}
    assert any("ajmc (案件名称)" in m.message for m in told)


async def test_a_case_is_found_under_each_of_its_numbers(procuratorate: Connector) -> None:
    for name, number in (
        ("department_number", "济检刑诉受〔2026〕1号"),
        ("unified_number", "TY4190012026000002"),
        ("document_number", "济检刑诉〔2026〕1号"),
        ("court_case_number", "（2026）豫9001刑初12号"),
    ):
        assert await _keys(procuratorate, "ProcuratorateCase", name, number) == {PROSECUTION}
    assert SUPERVISION not in await _keys(
        procuratorate, "ProcuratorateCase", "police_case_number", POLICE_CASE
    )


async def test_a_prosecuted_case(procuratorate: Connector) -> None:
    case = (await _clean(procuratorate, "ProcuratorateCase"))[PROSECUTION]
    assert case["kind"] is ProcuratorateCaseKind.PROSECUTION_REVIEW
    assert case["stage"] is ProcuratorateStage.PROSECUTED
    assert case["department_number"] == "济检刑诉受〔2026〕1号"
    assert case["cause"] == Code("procuratorate.transfer_cause", "40177", "故意伤害罪")
    assert (case["is_supervised_closely"], case["is_sealed"]) == (True, False)
    assert case["updated_at"] == datetime(2026, 3, 2, 17, tzinfo=SHANGHAI)


async def test_a_sealed_case_and_its_suspect_say_so(procuratorate: Connector) -> None:
    case = (await _clean(procuratorate, "ProcuratorateCase"))[JUVENILE]
    assert case["non_prosecution_kind"] is NonProsecutionKind.CONDITIONAL
    assert (case["is_juvenile"], case["is_sealed"]) == (True, True)
    for name in ("ProcuratorateCase", "ProcuratorateSuspect"):
        assert len(await _keys(procuratorate, name, "is_sealed", value=True)) == 1


async def test_supervision_names_the_court_case_and_who_asked(procuratorate: Connector) -> None:
    case = (await _clean(procuratorate, "ProcuratorateCase"))[SUPERVISION]
    assert case["stage"] is ProcuratorateStage.SUPERVISION_REVIEW
    assert (case["court_case_number"], case["transferred_by"]) == ("（2026）豫96民终45号", None)
    assert case["grid_code"] == VILLAGE
    people = await _clean(procuratorate, "ProcuratorateParticipant")
    roles = {row["case_id"]: row["role"] for row in people.values()}
    assert roles == {ARREST: ParticipantRole.VICTIM, SUPERVISION: ParticipantRole.SUPERVISION_APPLICANT}


async def test_dirt_is_told_and_its_row_stays(procuratorate: Connector) -> None:
    case = (await _clean(procuratorate, "ProcuratorateCase"))[ODD]
    flaws = {name: value.code for name, value in case.items() if isinstance(value, Flaw)}
    assert flaws == {
        "stage": "UNKNOWN_CODE",
        "title": "MISSING_VALUE",
        "accepted_on": "MISSING_VALUE",
        "non_prosecution_kind": "UNKNOWN_CODE",
        "is_supervised_closely": "UNKNOWN_CODE",
    }
    assert case["cause"] == Code("procuratorate.transfer_cause", "88888", None)


async def test_one_stage_stands_for_both_times_of_supplementary_investigation(
    procuratorate: Connector,
) -> None:
    stage = DEPARTMENT.by_name["ProcuratorateCase"].by_name["stage"]
    assert stage.codec.variants(ProcuratorateStage.SUPPLEMENTARY_INVESTIGATION) == (223, 224)
    wanted = (ProcuratorateStage.SUPPLEMENTARY_INVESTIGATION, ProcuratorateStage.ARREST_APPROVED)
    assert await _keys(procuratorate, "ProcuratorateCase", "stage", wanted, "in") == {ARREST}


async def test_suspects_are_read_by_case_for_many_cases_at_once(procuratorate: Connector) -> None:
    record = DEPARTMENT.by_name["ProcuratorateSuspect"]
    partition = Partition("case_id", (ARREST, PROSECUTION, SUPERVISION))
    answer = await procuratorate.read(
        Read(record, ("number",), order=record.order, partition=partition, total=True)
    )
    assert answer.page(ARREST).rows == [("XYR419001000000001",)]
    assert answer.page(PROSECUTION).total == 1
    assert answer.page(SUPERVISION).rows == []


async def test_a_suspect_is_found_whatever_the_case_of_the_x(procuratorate: Connector) -> None:
    rows = await _clean(procuratorate, "ProcuratorateSuspect")
    assert (rows[1]["id_number"], rows[1]["is_id_verified"]) == (SUSPECT, True)
    assert rows[1]["measure"] is CoerciveMeasure.ARREST
    assert rows[2]["measure"] is CoerciveMeasure.NONE
    assert rows[3]["measure"].code == "UNKNOWN_CODE"
    assert await _keys(procuratorate, "ProcuratorateSuspect", "id_number", SUSPECT) == {1, 2}


async def test_a_complaint_waits_for_its_result(procuratorate: Connector) -> None:
    rows = await _clean(procuratorate, "Complaint")
    waiting, answered = rows[1], rows[2]
    assert (waiting["kind"].label, waiting["result"], waiting["result_on"]) == ("民事监督申请", None, None)
    assert waiting["court_case_number"] == "（2026）豫96民终45号"
    assert (answered["number"], answered["result"].label) == ("济检控申〔2026〕13号", "息诉")
    assert (answered["replied_on"], answered["police_case_number"]) == (None, POLICE_CASE)
    assert await _keys(procuratorate, "Complaint", "result_on", value=True, op="is_null") == {1}


async def test_a_lead_and_its_proposal(procuratorate: Connector) -> None:
    lead = (await _clean(procuratorate, "PublicInterestLead"))[1]
    assert (lead["stage"], lead["topic"].label) == (LeadStage.PROPOSAL, "生态环境")
    assert (lead["lead_source"].label, lead["replied_on"]) == ("网格员上报", None)


async def test_relief_is_in_yuan(procuratorate: Connector) -> None:
    relief = (await _clean(procuratorate, "JudicialRelief"))[1]
    assert (relief["amount"], relief["granted_on"]) == (Decimal("12500.50"), date(2026, 6, 1))
    assert relief["applicant_id_number"] == VICTIM
    assert await _keys(procuratorate, "JudicialRelief", "amount", Decimal("12500.51"), "lt") == {1}


async def test_a_vacant_station(procuratorate: Connector) -> None:
    stations = await _clean(procuratorate, "LiaisonStation")
    assert stations[1]["procurator_id"] == 900000100
    assert (stations[2]["procurator_id"], stations[2]["until"]) == (None, date(2025, 12, 31))
