"""What the services' stores natively hold becomes clean values, dirt included."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any

import pytest

from connectors.contract import SHANGHAI, Code, Compare, Connector, Flaw, Partition, Read
from connectors.services import DEPARTMENT
from connectors.services.applications import ApplicationState
from connectors.services.hotline import OrderStatus
from connectors.services.items import ShareKind
from connectors.services.nursing import NursingState
from connectors.services.petitions import PetitionState
from tests.connectors.services.native import AT, GRID, ITEM, NATIVE


async def _clean(services: Connector, name: str, **where: Any) -> list[dict[str, Any]]:
    """Every column of the rows of a record, as clean values by name, by its key upwards."""
    record = DEPARTMENT.by_name[name]
    columns = tuple(record.by_name)
    term = next(t for t in record.order if t.attribute == record.key.name)
    predicate = next((Compare(k, "eq", v) for k, v in where.items()), None)
    answer = await services.read(Read(record, columns, predicate, (term,), limit=50))
    rows = [dict(zip(columns, row, strict=True)) for row in answer.page(None).rows]
    return sorted(rows, key=lambda row: str(row[record.key.name]))


@pytest.mark.parametrize("name", NATIVE)
async def test_every_record_is_read_back(services: Connector, name: str) -> None:
    assert len(await _clean(services, name)) == len(NATIVE[name])


async def test_an_application_in_supplement_by_proxy(services: Connector) -> None:
    first, _ = await _clean(services, "Application")
    assert first["applicant_id_number"] == "41900119760314001X"  # kept with a small x
    assert first["applicant_verified"] is True
    assert first["state"] is ApplicationState.SUPPLEMENT
    assert first["channel"] == Code("services.channel", "4", "代办")
    assert first["supplement_asked_on"] == date(2026, 3, 5)
    assert (first["missing_paper"], first["agent_name"]) == ("户口簿", "李强")
    assert first["applied_at"] == AT.replace(tzinfo=SHANGHAI)
    assert first["finished_on"] is first["rating"] is None


async def test_dirt_in_an_application_is_told_and_its_row_stays(services: Connector) -> None:
    _, second = await _clean(services, "Application")
    assert isinstance(second["promised_on"], Flaw)
    assert second["promised_on"].code == "MISSING_VALUE"
    assert second["channel"] == Code("services.channel", "7", None)
    assert (second["grid_code"], second["applicant_credit_code"]) == (None, "91419001MA40AB1214")
    assert second["updated_at"].date() == date(2026, 3, 12)  # corrected nine days later


async def test_a_secret_order_is_not_open(services: Connector) -> None:
    secret, plain = await _clean(services, "HotlineOrder")
    assert (secret["identity_open"], plain["identity_open"]) == (False, True)
    assert [r["number"] for r in await _clean(services, "HotlineOrder", identity_open=True)] == [
        plain["number"]
    ]
    assert (secret["status"], secret["due_on"]) == (OrderStatus.HANDLING, date(2026, 3, 9))
    assert secret["topic"] == Code("12345.classification", "0301", "噪音")


async def test_dirt_in_an_order(services: Connector) -> None:
    _, plain = await _clean(services, "HotlineOrder")
    flaws = {name: value.code for name, value in plain.items() if isinstance(value, Flaw)}
    assert flaws == {"status": "UNKNOWN_CODE", "unit_name": "MISSING_VALUE", "due_on": "MALFORMED_VALUE"}
    assert plain["topic"] == Code("12345.classification", "88", None)


async def test_a_person_is_found_whatever_the_case_of_the_x(services: Connector) -> None:
    record = DEPARTMENT.by_name["Application"]
    partition = Partition("applicant_id_number", ("41900119760314001X", "419001198209301240"))
    answer = await services.read(Read(record, ("number",), order=record.order, partition=partition))
    assert answer.page("41900119760314001X").rows == [("BJ2026030202000001",)]
    assert answer.page("419001198209301240").rows == []


async def test_a_petition_with_review_asked_for(services: Connector) -> None:
    [petition] = await _clean(services, "Petition")
    assert petition["state"] is PetitionState.REVIEW
    assert (petition["review_asked_on"], petition["reviewed_on"]) == (date(2026, 5, 4), None)
    assert (petition["law_related"], petition["repeated"]) == (False, True)


async def test_what_is_not_published_is_withheld(services: Connector) -> None:
    assert [row["withheld"] for row in await _clean(services, "CreditRecord")] == [False, True]


async def test_the_rest(services: Connector) -> None:
    [item] = await _clean(services, "ServiceItem")
    flags = ("at_most_once", "zero_visit", "any_counter", "one_day", "one_licence")
    assert [item[flag] for flag in flags] == [True, False, True, False, True]
    assert (item["code"], item["item_type"].label) == (ITEM, "行政确认")
    [nursing] = await _clean(services, "HomeNursingOrder")
    assert (nursing["state"], nursing["service"].label) == (NursingState.BOOKED, "伤口换药")
    [benefit] = await _clean(services, "Benefit")
    assert (benefit["monthly_amount"], benefit["kind"].label) == (Decimal("430.50"), "低保")
    [entry] = await _clean(services, "CatalogItem")
    assert (entry["share_kind"], entry["update_cycle"].label) == (ShareKind.WITHHELD, "每月")
    [care] = await _clean(services, "CareRecord")
    assert (care["grid_code"], care["kind"].label) == (GRID, "留守儿童关爱")


async def test_check_tells_of_missing_values_and_nothing_fatal(services: Connector) -> None:
    found = await services.check()
    assert not [misfit for misfit in found if misfit.fatal]
    told = " ".join(misfit.message for misfit in found)
    assert "promise_date" in told
    assert "handle_department" in told
    assert len(found) == 2


async def test_a_live_store_vouches_for_now(services: Connector, now: Any) -> None:
    record = DEPARTMENT.by_name["CatalogItem"]
    answer = await services.read(Read(record, ("code",), order=record.order))
    assert answer.as_of == now() == datetime(2026, 3, 16, 9, 30, tzinfo=SHANGHAI)
