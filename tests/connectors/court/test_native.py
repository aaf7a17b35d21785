"""What the court's store natively holds becomes clean values, dirt included."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any

import pytest

from connectors.contract import SHANGHAI, Code, Compare, Connector, Flaw, Partition, Read
from connectors.court import DEPARTMENT
from connectors.court.states import (
    CourtCaseCategory,
    CourtCaseStatus,
    HearingState,
    LitigationStatus,
    PreLitigationOutcome,
    ProtectionOrderState,
)
from tests.connectors.court.native import (
    APPEALED,
    APPLICANT,
    DIVORCE,
    ENFORCED,
    GRID,
    JUVENILE,
    NATIVE,
    OFFERED,
    PATENT,
    RULING,
    TRIED,
    VILLAGE,
)


async def _clean(court: Connector, name: str) -> dict[str, dict[str, Any]]:
    """Every column of the rows of a record, as clean values by name, by their keys."""
    record = DEPARTMENT.by_name[name]
    columns = tuple(record.by_name)
    answer = await court.read(Read(record, columns, order=record.order, limit=50))
    rows = [dict(zip(columns, row, strict=True)) for row in answer.page(None).rows]
    return {row[record.key.name]: row for row in rows}


async def _keys(court: Connector, name: str, attribute: str, value: Any, op: str = "eq") -> set[str]:
    """Keys of the rows that a comparison finds."""
    record = DEPARTMENT.by_name[name]
    where = Compare(attribute, op, value)  # type: ignore[arg-type]
    answer = await court.read(Read(record, (record.key.name,), where, record.order, limit=50))
    return {row[0] for row in answer.page(None).rows}


@pytest.mark.parametrize("name", NATIVE)
async def test_every_record_is_read_back(court: Connector, name: str) -> None:
    assert len(await _clean(court, name)) == len(NATIVE[name])


async def test_the_store_fits_its_declarations_but_for_the_known_nulls(court: Connector) -> None:
    found = [m for m in await court.check() if m.fatal]
    assert found == []
    told = {m.record: m.message for m in await court.check()}
    assert "mc (姓名或名称)" in told["CourtParty"]


async def test_numbers_are_clean_whatever_brackets_they_were_written_with(court: Connector) -> None:
    cases = await _clean(court, "CourtCase")
    assert {key: row["case_number"] for key, row in cases.items()} == {
        OFFERED: "（2026）豫9001民诉前调801号",
        TRIED: "（2026）豫9001民初123号",
        APPEALED: "（2026）豫96民终45号",
        ENFORCED: "（2026）豫9001执789号",
        JUVENILE: "（2026）豫9001刑初12号",
        PATENT: "（2026）豫9001知民初3号",
        RULING: "（2026）豫9001财保9号之一",
    }


@pytest.mark.parametrize(
    ("number", "key"),
    [
        ("（2026）豫9001民诉前调801号", OFFERED),
        ("（2026）豫9001民初123号", TRIED),
        ("（2026）豫96民终45号", APPEALED),
        ("（2026）豫9001财保9号之一", RULING),
    ],
)
async def test_a_case_is_found_under_its_clean_number(court: Connector, number: str, key: str) -> None:
    assert await _keys(court, "CourtCase", "case_number", number) == {key}


async def test_the_chain_of_numbers_is_followed_down_and_up(court: Connector) -> None:
    cases = await _clean(court, "CourtCase")
    assert cases[APPEALED]["predecessor_number"] == cases[TRIED]["case_number"]
    assert cases[APPEALED]["predecessor_id"] is None  # another court's system
    assert cases[TRIED]["predecessor_id"] == OFFERED
    assert cases[TRIED]["predecessor_number"] == cases[OFFERED]["case_number"]
    assert await _keys(court, "CourtCase", "predecessor_number", cases[TRIED]["case_number"]) == {APPEALED}
    assert await _keys(court, "CourtCase", "predecessor_id", OFFERED) == {TRIED}


async def test_a_case_before_filing(court: Connector) -> None:
    case = (await _clean(court, "CourtCase"))[OFFERED]
    assert case["case_type"] == Code("court.case_type", "9901", "诉前调解(民诉前调)")
    assert case["category"] is CourtCaseCategory.PRE_LITIGATION
    assert case["status"] is CourtCaseStatus.CLOSED  # archived
    assert case["cause"] == Code("court cause", DIVORCE, "离婚纠纷")
    assert (case["is_divorce"], case["common_household_number"]) == (True, "102000017")
    assert case["closed_at"] == datetime(2026, 4, 1, 17, 30, tzinfo=SHANGHAI)
    assert case["closing"].label == "转立案"
    assert case["dispute_type"].label == "恋爱及婚姻纠纷"


async def test_closed_cases_are_found_whether_archived_or_not(court: Connector) -> None:
    assert await _keys(court, "CourtCase", "status", CourtCaseStatus.CLOSED) == {OFFERED}


async def test_an_enforcement_case(court: Connector) -> None:
    case = (await _clean(court, "CourtCase"))[ENFORCED]
    assert (case["amount"], case["grid_code"]) == (Decimal("120000.50"), VILLAGE)
    assert (case["status"], case["due_on"]) == (CourtCaseStatus.ENFORCING, date(2026, 6, 2))
    parties = await _clean(court, "CourtParty")
    creditor, debtor = parties[f"{ENFORCED}01"], parties[f"{ENFORCED}02"]
    assert creditor["litigation_status"] is LitigationStatus.ENFORCEMENT_APPLICANT
    assert (creditor["credit_code"], creditor["id_number"]) == ("91419001MA40AB1214", None)
    assert debtor["litigation_status"] is LitigationStatus.ENFORCEMENT_RESPONDENT
    assert isinstance(debtor["name"], Flaw)
    assert debtor["name"].code == "MISSING_VALUE"


async def test_dirt_is_told_and_its_row_stays(court: Connector) -> None:
    cases = await _clean(court, "CourtCase")
    flaws = {k: v.code for k, v in cases[PATENT].items() if isinstance(v, Flaw)}
    assert flaws == {"is_divorce": "UNKNOWN_CODE", "status": "UNKNOWN_CODE"}
    assert cases[PATENT]["case_type"] == Code("court.case_type", "0398", None)
    assert cases[PATENT]["cause"] == Code("court cause", "商标纠纷", None)
    flaws = {k: v.code for k, v in cases[RULING].items() if isinstance(v, Flaw)}
    assert flaws == {"case_type": "MISSING_VALUE", "filed_at": "MISSING_VALUE"}


async def test_a_sealed_case_says_so(court: Connector) -> None:
    sealed = (await _clean(court, "CourtCase"))[JUVENILE]
    assert (sealed["is_sealed"], sealed["grid_code"]) == (True, None)
    assert sealed["charge"] == Code("court.charge", "盗窃罪", "盗窃罪")
    assert JUVENILE not in await _keys(court, "CourtCase", "is_sealed", False)


async def test_parties_join_under_one_id_whatever_the_case_of_the_x(court: Connector) -> None:
    record = DEPARTMENT.by_name["CourtParty"]
    partition = Partition("id_number", (APPLICANT,))
    answer = await court.read(
        Read(record, ("record_id", "is_id_verified"), order=record.order, partition=partition)
    )
    assert answer.page(APPLICANT).rows == [(f"{TRIED}01", True)]


async def test_hearings_held_and_to_come(court: Connector) -> None:
    held, coming = (await _clean(court, "Hearing")).values()
    if held["state"] is HearingState.SCHEDULED:
        held, coming = coming, held
    assert (held["kind"].label, held["room"]) == ("开庭", "第3审判庭")
    assert (coming["kind"].label, coming["is_online"], coming["room"]) == (None, True, None)
    assert coming["starts_at"] == datetime(2026, 12, 1, 15, tzinfo=SHANGHAI)


async def test_what_was_delegated_to_a_village_and_is_not_back(court: Connector) -> None:
    assert await _keys(court, "PreLitigationMediation", "village_code", VILLAGE, "within") == {
        "000000000000001"
    }
    rows = await _clean(court, "PreLitigationMediation")
    assert rows["000000000000001"]["returned_on"] is rows["000000000000001"]["outcome"] is None
    assert rows["000000000000002"]["outcome"] is PreLitigationOutcome.FAILED
    assert rows["000000000000001"]["grid_code"] == GRID


async def test_a_confirmation_names_its_agreement_cleanly(court: Connector) -> None:
    [row] = (await _clean(court, "JudicialConfirmation")).values()
    assert row["agreement_number"] == "济轵城人调协〔2026〕56号"
    assert row["applied_on"] == date(2026, 2, 20)


async def test_a_protection_order_and_the_one_that_changed_it(court: Connector) -> None:
    orders = await _clean(court, "ProtectionOrder")
    first, second = orders["000000000000001"], orders["000000000000002"]
    assert first["state"] is ProtectionOrderState.CHANGED
    assert (first["order_number"], first["is_urgent"]) == ("（2026）豫9001民保令2号", True)
    assert first["applicant_id_number"] == second["applicant_id_number"] == APPLICANT
    assert second["changed_from_id"] == first["record_id"]
    assert (second["notified_village_at"], second["village_code"]) == (None, None)
    assert await _keys(court, "ProtectionOrder", "applicant_id_number", APPLICANT) == set(orders)


async def test_risk_levels_compare_as_numbers(court: Connector) -> None:
    assert await _keys(court, "CourtPetitionRisk", "level", 2, "le") == {"000000000000001"}
    assert await _keys(court, "CourtPetitionRisk", "level", 2, "lt") == set()


async def test_a_vacant_contact_point(court: Connector) -> None:
    open_point, shut = (await _clean(court, "JudgeContactPoint")).values()
    assert (open_point["judge_id"], open_point["until"]) == ("F419001000", None)
    assert (shut["judge_id"], shut["until"]) == (None, date(2025, 12, 31))
