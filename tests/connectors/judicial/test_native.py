"""The bureau's native rows decode to clean values, over each kind of store that its service may have."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any

import pytest

from connectors.contract import SHANGHAI, Code, Compare, Connector, Flaw, Partition, Predicate, Read
from connectors.judicial import DEPARTMENT
from connectors.judicial.mediation import MediationComplexity, MediationLevel, MediationStatus
from connectors.judicial.proceedings import MediationRole
from tests.connectors.judicial.native import (
    AGREED,
    COMMITTEE,
    GRID,
    INCIDENT,
    LAO_CUI,
    OPEN,
    VAN,
    VILLAGE,
    WANG,
)

CLEAN_WANG = WANG.upper()


async def rows(
    judicial: Connector, name: str, columns: tuple[str, ...], where: Predicate | None = None
) -> list[tuple[Any, ...]]:
    record = DEPARTMENT.by_name[name]
    return (await judicial.read(Read(record, columns, where, record.order, limit=100))).page(None).rows


async def test_an_open_case_from_the_police(judicial: Connector) -> None:
    columns = (
        "number", "grid_code", "acceptance", "dispute_type", "status", "complexity", "is_complex", "level",
        "accepted_at",
        "due_on", "amount", "incident_number", "agreement_number", "is_agreement_written", "prevented_crime",
    )  # fmt: skip
    [row] = await rows(judicial, "MediationCase", columns, Compare("record_id", "eq", OPEN))
    assert row[:5] == (
        "济轵城人调〔2026〕12号",
        GRID,
        Code("judicial.acceptance", "3", "公安移送"),
        Code("SF mediation dispute", "88", None),
        MediationStatus.MEDIATING,
    )
    assert isinstance(row[5], Flaw)
    assert row[5].code == "MISSING_VALUE"
    assert row[6:] == (
        False,
        MediationLevel.VILLAGE,
        datetime(2026, 3, 3, 9, 10, tzinfo=SHANGHAI),
        date(2026, 3, 10),
        Decimal("1200.50"),
        INCIDENT,
        None,
        None,
        True,
    )


async def test_a_delegated_case_with_its_agreement(judicial: Connector) -> None:
    columns = (
        "number", "complexity", "organization_id", "mediator_id", "suspended_days", "delegated_number",
        "agreement_number",
        "is_agreement_written", "agreed_amount", "performance", "performance_due_on", "performed_on",
        "confirmation_number",
    )  # fmt: skip
    [row] = await rows(judicial, "MediationCase", columns, Compare("record_id", "eq", AGREED))
    assert row == (
        "济轵城人调〔2026〕7号",
        MediationComplexity.COMPLEX,
        VAN,
        LAO_CUI,
        6,
        "（2025）豫9001民诉前调1234号",
        "济轵城人调协〔2026〕7号",
        True,
        Decimal(50000),
        Code("judicial.performance", "3", "到期"),
        date(2026, 3, 20),
        None,
        "（2026）豫9001民特56号",
    )


async def test_what_cannot_be_understood_is_a_flaw_and_the_row_stays(judicial: Connector) -> None:
    [row] = await rows(
        judicial,
        "MediationCase",
        ("status", "accepted_at", "updated_at", "acceptance"),
        Compare("number", "eq", "济轵城人调〔2026〕13号"),
    )
    assert [value.code for value in row[:3]] == ["UNKNOWN_CODE", "MALFORMED_VALUE", "MISSING_VALUE"]
    assert row[0].native == "77"
    assert row[3] is None


@pytest.mark.parametrize(
    ("attribute", "number", "key"),
    [
        ("number", "济轵城人调〔2026〕12号", OPEN),
        ("number", "济轵城人调〔2026〕7号", AGREED),
        ("delegated_number", "（2025）豫9001民诉前调1234号", AGREED),
        ("confirmation_number", "（2026）豫9001民特56号", AGREED),
        ("incident_number", INCIDENT, OPEN),
    ],
)
async def test_numbers_are_found_in_any_style(
    judicial: Connector, attribute: str, number: str, key: str
) -> None:
    assert await rows(judicial, "MediationCase", ("record_id",), Compare(attribute, "eq", number)) == [(key,)]


async def test_one_person_under_two_forms_of_their_number(judicial: Connector) -> None:
    record = DEPARTMENT.by_name["MediationParty"]
    read = Read(
        record,
        ("case_id", "id_number", "role"),
        None,
        record.order,
        Partition("id_number", (CLEAN_WANG, "419001197603140014")),
        limit=5,
        total=True,
    )
    batch = await judicial.read(read)
    assert set(batch.pages) == {CLEAN_WANG}
    page = batch.pages[CLEAN_WANG]
    assert page.rows == [
        (OPEN, CLEAN_WANG, MediationRole.APPLICANT),
        (AGREED, CLEAN_WANG, MediationRole.APPLICANT),
    ]
    assert (page.total, page.has_next) == (2, False)
    first = await judicial.read(Read(**{**_fields(read), "limit": 1}))
    assert (first.pages[CLEAN_WANG].rows, first.pages[CLEAN_WANG].has_next) == (page.rows[:1], True)


def _fields(read: Read) -> dict[str, Any]:
    return {name: getattr(read, name) for name in read.__slots__}


async def test_a_van_has_a_route_and_no_address(judicial: Connector) -> None:
    found = await rows(
        judicial,
        "MediationOrganization",
        ("brand", "level", "route", "address"),
        Compare("is_mobile", "eq", value=True),
    )
    assert found == [("老崔调解车", MediationLevel.TOWN, "周一柏坪—周三西轵城", None)]


async def test_mediators_and_their_dirt(judicial: Connector) -> None:
    good, bad = await rows(
        judicial, "Mediator", ("id_number", "is_full_time", "is_gold", "since", "organization_id")
    )
    assert good == (CLEAN_WANG, True, True, date(2015, 6, 1), VAN)
    assert (bad[0], bad[1].code, bad[2], bad[3].code, bad[4]) == (
        None,
        "UNKNOWN_CODE",
        False,
        "MALFORMED_VALUE",
        COMMITTEE,
    )


async def test_who_serves_a_village(judicial: Connector) -> None:
    assert await rows(
        judicial, "LegalAdviser", ("name", "phone", "since", "until"), Compare("area_code", "within", VILLAGE)
    ) == [("赵某", "13900000001", date(2025, 1, 1), None)]


async def test_correction_keeps_what_is_sealed_apart(judicial: Connector) -> None:
    columns = ("number", "court_number", "received_on", "accommodation", "office_id", "is_sealed")
    found = await rows(judicial, "CommunityCorrection", columns)
    assert found[1] == (
        "SJ419001202600001",
        "（2025）豫9001刑初31号",
        None,
        None,
        "SF0000000419001102",
        False,
    )
    assert found[0][-1] is True


async def test_the_rest_reads_as_it_is_written(judicial: Connector) -> None:
    [aid] = await rows(
        judicial, "LegalAid", ("number", "kind", "applicant_class", "applied_on", "court_number")
    )
    assert aid[0] == "济法援〔2026〕3号"
    assert (aid[1].label, aid[2].label, aid[3], aid[4]) == (
        "民事",
        "妇女",
        date(2026, 2, 1),
        "（2026）豫9001民初88号",
    )
    [asked] = await rows(
        judicial, "Consultation", ("number", "topic", "asker_id_number", "rating", "minutes")
    )
    assert asked == ("ZX20260301070001", Code("judicial.consultation_topic", "77", None), None, 5, 12)
    [released] = await rows(judicial, "ReleasedPerson", ("must_be_received", "received_on", "until"))
    assert released == (True, None, date(2031, 2, 28))
    [notary] = await rows(judicial, "Notarisation", ("matter", "issued_on", "is_online"))
    assert (notary[0].label, notary[1], notary[2]) == ("继承", None, True)


async def test_check_names_what_is_missing_and_nothing_else(judicial: Connector) -> None:
    told = [m.message for m in await judicial.check()]
    assert told == [
        "1 rows of tjaj have no ajNy (案件难易), which must have a value",
        "1 rows of tjaj have no gxSj (更新时间), which must have a value",
    ]
