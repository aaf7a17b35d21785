"""The services' rows of the sample city fit their declarations, hang together, and hold dirt on purpose."""

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest

from connectors.sample.world import Town
from connectors.services import DEPARTMENT
from tests.connectors.services.drawing import AS_OF, Drawn, column, counts, drawn, flaws, fresh_town, misfits
from tests.stores.kinds import KINDS, Stores


@pytest.fixture(scope="module")
def rows() -> Drawn:
    """The rows of the tiny sample."""
    return drawn(DEPARTMENT)


@pytest.fixture
def town() -> Town:
    """A tiny town that the test may change."""
    return fresh_town()


def test_every_record_but_consent_has_rows(rows: Drawn) -> None:
    assert set(DEPARTMENT.by_name) - set(rows) <= {"ProxyAuthorization"}
    assert (len(rows["ServiceItem"]), len(rows["CatalogItem"])) == (2763, 1078)


@pytest.mark.parametrize("name", DEPARTMENT.by_name)
def test_rows_fit_their_declaration(rows: Drawn, name: str) -> None:
    record = DEPARTMENT.by_name[name]
    assert misfits(record, rows.get(name, [])) == []
    assert flaws(record, rows.get(name, [])) == []


@pytest.mark.parametrize(
    ("record", "name", "target", "key"),
    [
        ("Application", "item_code", "ServiceItem", "code"),
        ("HotlineStep", "order_number", "HotlineOrder", "number"),
        ("Petitioner", "petition_number", "Petition", "number"),
    ],
)
def test_what_belongs_to_a_record_finds_it(
    rows: Drawn, record: str, name: str, target: str, key: str
) -> None:
    named = set(column(DEPARTMENT, rows, record, name))
    assert named
    assert named <= set(column(DEPARTMENT, rows, target, key))


def test_codes_are_known_where_the_sample_is_clean(rows: Drawn) -> None:
    topics = column(DEPARTMENT, rows, "HotlineOrder", "topic")
    services = column(DEPARTMENT, rows, "HomeNursingOrder", "service")
    assert "9999" not in topics
    assert "99" not in services


def test_an_order_raised_in_confidence(town: Town) -> None:
    first, second = town.hotline_orders[:2]
    first.secrecy, second.secrecy = True, False
    made = drawn(DEPARTMENT, town)
    held = column(DEPARTMENT, made, "HotlineOrder", "identity_open")[:2]
    attr = DEPARTMENT.by_name["HotlineOrder"].by_name["identity_open"]
    assert [attr.codec.decode(native) for native in held] == [False, True]


def test_a_proxy_agent_acts_by_consent(town: Town) -> None:
    application, resident = town.applications[0], town.people[0]
    agent = next(
        p for p in town.people if p.id_number != application.applicant.id_number and p is not resident
    )
    application.agent = type(application.applicant)("AGENT", agent.name, agent.id_number, agent.phone, agent)
    resident.proxy_agent = agent
    made = drawn(DEPARTMENT, town)
    residents = column(DEPARTMENT, made, "ProxyAuthorization", "resident_id_number")
    assert residents == [application.applicant.id_number, resident.id_number]
    assert set(column(DEPARTMENT, made, "ProxyAuthorization", "agent_id_number")) == {agent.id_number}
    consented = column(DEPARTMENT, made, "Application", "agent_consented_at")
    assert consented.count(None) == len(consented) - 1


def test_dirt_in_applications(town: Town) -> None:
    odd, promiseless, small = town.applications[:3]
    odd.id, promiseless.id, small.id = 1998, 2998, 3
    small.applicant.id_number = "41900119760314001X"
    rows = drawn(DEPARTMENT, town)["Application"]
    record = DEPARTMENT.by_name["Application"]
    assert flaws(record, rows[:3]) == ["promised_on MISSING_VALUE"]
    by_name = [dict(zip(record.by_name, row, strict=True)) for row in rows[:3]]
    assert record.by_name["channel"].codec.decode(by_name[0]["channel"]).label is None
    assert by_name[2]["applicant_id_number"] == "41900119760314001x"


def test_a_late_correction(town: Town) -> None:
    first = town.applications[0]
    assert first.updated_at is not None
    first.id, first.updated_at = 499, first.updated_at - timedelta(days=300)
    noted = first.updated_at.replace(tzinfo=None)
    made = drawn(DEPARTMENT, town)
    assert column(DEPARTMENT, made, "Application", "updated_at")[0] == noted + timedelta(days=9)


def test_dirt_in_orders(town: Town) -> None:
    odd, silent = town.hotline_orders[:2]
    odd.dirt, silent.dirt = "unknown_code", "null_required"
    rows = drawn(DEPARTMENT, town)["HotlineOrder"]
    record = DEPARTMENT.by_name["HotlineOrder"]
    assert flaws(record, rows[:1]) == ["status UNKNOWN_CODE"]
    assert flaws(record, rows[1:2]) == ["unit_name MISSING_VALUE"]


def test_review_comes_no_further_than_today(town: Town) -> None:
    early, late = town.petitions[:2]
    early.state, early.replied_on = "REVIEW", AS_OF - timedelta(days=60)
    late.state, late.replied_on = "REVIEW", AS_OF - timedelta(days=20)
    made = drawn(DEPARTMENT, town)
    asked = column(DEPARTMENT, made, "Petition", "review_asked_on")[:2]
    decided = column(DEPARTMENT, made, "Petition", "reviewed_on")[:2]
    assert asked == [AS_OF - timedelta(days=46), AS_OF - timedelta(days=6)]
    assert decided == [AS_OF - timedelta(days=18), None]


@pytest.mark.parametrize("kind", KINDS)
async def test_rows_load_and_are_counted(
    kind: str, stores: Stores, now: Callable[[], datetime], rows: Drawn
) -> None:
    connector = DEPARTMENT.connect(DEPARTMENT, await stores.empty(DEPARTMENT, kind, f"drawn_{kind}"), now)
    try:
        await connector.create()
        assert await counts(connector, rows) == {name: len(native) for name, native in rows.items()}
        assert await connector.check() == []
    finally:
        await connector.close()
