"""The registry's rows of the sample city: the real divisions, and a network that hangs together."""

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest

from connectors.registry import DEPARTMENT
from connectors.sample.world import Town
from hub.registry import migrate
from tests.connectors.services.drawing import (
    AS_OF,
    Drawn,
    column,
    counts,
    drawn,
    flaws,
    fresh_town,
    misfits,
    tiny_town,
)
from tests.stores.kinds import KINDS, Stores


@pytest.fixture(scope="module")
def rows() -> Drawn:
    """The rows of the tiny sample."""
    return drawn(DEPARTMENT)


@pytest.fixture
def town() -> Town:
    """A tiny town that the test may change."""
    return fresh_town()


@pytest.mark.parametrize("name", DEPARTMENT.by_name)
def test_rows_fit_their_declaration(rows: Drawn, name: str) -> None:
    record = DEPARTMENT.by_name[name]
    assert rows[name]
    assert misfits(record, rows[name]) == []
    assert flaws(record, rows[name]) == []


def test_the_whole_city_is_there_whatever_the_size(rows: Drawn) -> None:
    levels = column(DEPARTMENT, rows, "Unit", "level")
    assert [levels.count(level) for level in ("TOWN", "VILLAGE")] == [16, 557]
    names = dict(
        zip(column(DEPARTMENT, rows, "Unit", "code"), column(DEPARTMENT, rows, "Unit", "name"), strict=True)
    )
    assert (names["419001"], names["419001102"]) == ("济源市", "轵城镇")
    assert names["419001001001"] == "东马蓬居民委员会"


def test_a_withdrawn_code_names_its_successor(rows: Drawn) -> None:
    codes = column(DEPARTMENT, rows, "Unit", "code")
    gone = rows["Unit"][codes.index("419003")]
    by_name = dict(zip(DEPARTMENT.by_name["Unit"].by_name, gone, strict=True))
    assert by_name["successor_code"] == "419001"
    assert by_name["valid_to"] is not None


def test_every_unit_lies_in_another(rows: Drawn) -> None:
    codes = column(DEPARTMENT, rows, "Unit", "code")
    parents = column(DEPARTMENT, rows, "Unit", "parent_code")
    assert {p for p in parents if p is not None} <= set(codes)
    for code, parent in zip(codes, parents, strict=True):
        assert parent is None or code.startswith(parent)


def test_grids_count_who_lives_there(rows: Drawn) -> None:
    town = tiny_town()
    grids = [row for row in rows["Unit"] if row[2] == "GRID"]
    assert len(grids) == len(town.grids)
    assert sum(row[-3] for row in grids) == len(town.households)


@pytest.mark.parametrize("record", ["Post", "PartyBranch", "PartnerOrganization", "Volunteer", "Visit"])
def test_places_exist(rows: Drawn, record: str) -> None:
    place = DEPARTMENT.by_name[record].place
    assert place is not None
    codes = set(column(DEPARTMENT, rows, "Unit", "code"))
    assert set(column(DEPARTMENT, rows, record, place.name)) - {None} <= codes


def test_posts_hold_the_team_and_show_vacancies(rows: Drawn) -> None:
    slots = set(column(DEPARTMENT, rows, "Post", "slot"))
    assert {"PARTY_SECRETARY", "GRID_COORDINATOR", "GRID_CHIEF", "POLICE", "JUDGE", "PROCURATOR"} <= slots
    known = DEPARTMENT.by_name["Post"].by_name["slot"].codec
    assert [slot for slot in slots if known.decode(slot).label is None] == []


def test_a_vacant_post_names_who_stands_in(town: Town) -> None:
    first = next(p for p in town.posts if p.slot == "POLICE" and p.holder is not None and p.until is None)
    vacant = next(p for p in town.posts if p.slot == "POLICE" and p is not first and p.until is None)
    vacant.area_code = f"{first.area_code[:12]}999"
    vacant.holder = vacant.organization = None
    made = drawn(DEPARTMENT, town)
    at = column(DEPARTMENT, made, "Post", "post_id").index(f"P{vacant.id}")
    assert column(DEPARTMENT, made, "Post", "substitute_post_id")[at] == f"P{first.id}"
    assert column(DEPARTMENT, made, "Post", "holder_name")[at] is None


def test_a_chief_covers_a_whole_village(rows: Drawn) -> None:
    slots, units = column(DEPARTMENT, rows, "Post", "slot"), column(DEPARTMENT, rows, "Post", "unit_code")
    chiefs = [unit for slot, unit in zip(slots, units, strict=True) if slot == "GRID_CHIEF"]
    assert chiefs
    assert len(chiefs) == len(set(chiefs))
    assert {len(unit) for unit in chiefs} == {12}


def test_an_old_phone_sends_an_unknown_topic_and_a_link_lacks_consent(town: Town) -> None:
    town.visits[0].id = 4998
    town.links[0].consent_both = False
    made = drawn(DEPARTMENT, town)
    topic = DEPARTMENT.by_name["Visit"].by_name["topic"].codec
    assert topic.decode(column(DEPARTMENT, made, "Visit", "topic")[0]).label is None
    assert column(DEPARTMENT, made, "HouseholdLink", "household_consented_on")[0] is None
    assert column(DEPARTMENT, made, "HouseholdLink", "member_consented_on")[0] is not None


def test_what_is_inside_stays_inside(town: Town) -> None:
    open_one, troubled, disputed = town.visits[:3]
    open_one.private_finding = open_one.matter = None
    troubled.private_finding, troubled.matter = "夫妻关系紧张", None
    disputed.matter = "MD"
    made = drawn(DEPARTMENT, town)
    assert column(DEPARTMENT, made, "Visit", "visibility")[:3] == ["PUBLIC", "BRANCH", "TEAM"]
    assert column(DEPARTMENT, made, "Visit", "public_note")[2] is None
    assert column(DEPARTMENT, made, "Visit", "needs_follow_up")[:2] == [0, 1]


def test_rectification_runs_out(town: Town) -> None:
    running, late = town.branches[:2]
    running.rectifying, running.rectify_due_on = True, AS_OF
    late.rectifying, late.rectify_due_on = True, AS_OF - timedelta(days=1)
    made = drawn(DEPARTMENT, town)
    assert column(DEPARTMENT, made, "PartyBranch", "rectification")[:2] == ["UNDER_WAY", "OVERDUE"]


@pytest.mark.parametrize("kind", KINDS)
async def test_rows_load_and_are_counted(
    kind: str, stores: Stores, now: Callable[[], datetime], rows: Drawn
) -> None:
    access = await stores.empty(DEPARTMENT, kind, f"drawn_{kind}")
    await migrate(access.url)
    connector = DEPARTMENT.connect(DEPARTMENT, access, now)
    try:
        assert await counts(connector, rows) == {name: len(native) for name, native in rows.items()}
        assert await connector.check() == []
    finally:
        await connector.close()
