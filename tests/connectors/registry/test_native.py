"""What the registry's store holds becomes clean values."""

from datetime import date, timedelta
from typing import Any

import pytest

from connectors.contract import SHANGHAI, Code, Compare, Connector, Partition, Read
from connectors.registry import DEPARTMENT
from connectors.registry.branches import BranchKind, Rectification
from connectors.registry.units import UnitLevel
from connectors.registry.visits import VisitVisibility
from tests.connectors.registry.native import AT, GRID, HOLDER, MEMBER, NATIVE, VILLAGE


async def _clean(registry: Connector, name: str, **where: Any) -> list[dict[str, Any]]:
    """Every column of the rows of a record in its own order, as clean values by name."""
    record = DEPARTMENT.by_name[name]
    columns = tuple(record.by_name)
    predicate = next((Compare(k, "eq", v) for k, v in where.items()), None)
    answer = await registry.read(Read(record, columns, predicate, record.order, limit=50))
    return [dict(zip(columns, row, strict=True)) for row in answer.page(None).rows]


@pytest.mark.parametrize("name", NATIVE)
async def test_every_record_is_read_back(registry: Connector, name: str) -> None:
    assert len(await _clean(registry, name)) == len(NATIVE[name])


async def test_units_from_city_to_grid(registry: Connector) -> None:
    city, town, village, grid, gone = await _clean(registry, "Unit")
    assert [u["level"] for u in (city, town, village, grid)] == list(UnitLevel)
    assert (grid["parent_code"], grid["households"], grid["population"]) == (VILLAGE, 83, 244)
    assert village["urban_rural_class"] == Code("nbs.urban_rural", "220", "村庄")
    assert (gone["valid_to"], gone["successor_code"]) == (date(1996, 12, 31), "419001")


async def test_units_below_another_are_found_by_its_code(registry: Connector) -> None:
    unit = DEPARTMENT.by_name["Unit"]
    read = Read(unit, ("code",), Compare("code", "within", "419001102"), unit.order)
    assert (await registry.read(read)).page(None).rows == [("419001102",), (VILLAGE,), (GRID,)]


async def test_children_of_many_units_at_once(registry: Connector) -> None:
    unit = DEPARTMENT.by_name["Unit"]
    part = Partition("parent_code", ("419001", VILLAGE, GRID))
    answer = await registry.read(Read(unit, ("code",), order=unit.order, partition=part))
    assert [answer.page(key).rows for key in part.keys] == [[("419001102",)], [(GRID,)], []]


async def test_a_vacant_post_is_a_row_with_its_substitute(registry: Connector) -> None:
    [judge] = await _clean(registry, "Post", slot="JUDGE")
    assert judge["holder_name"] is judge["holder_id_number"] is None
    assert (judge["substitute_post_id"], judge["slot"].label) == ("P1", "法官")


async def test_new_slots_and_partner_kinds_are_data(registry: Connector) -> None:
    [post] = await _clean(registry, "Post", unit_code=VILLAGE)
    assert post["slot"] == Code("hub.slot", "DRONE_PILOT", None)
    [partner] = await _clean(registry, "PartnerOrganization")
    assert partner["kind"] == Code("hub.partner_kind", "DRONE_CLUB", None)


async def test_a_person_may_be_in_several_branches(registry: Connector) -> None:
    first, second = sorted(await _clean(registry, "PartyMembership"), key=lambda m: str(m["membership_id"]))
    assert first["id_number"] == second["id_number"] == MEMBER
    assert (first["is_main"], second["is_main"]) == (True, False)
    kinds = {b["branch_id"]: b["kind"] for b in await _clean(registry, "PartyBranch")}
    assert [kinds[m["branch_id"]] for m in (first, second)] == [BranchKind.VILLAGE, BranchKind.FUNCTIONAL]


async def test_a_branch_in_rectification(registry: Connector) -> None:
    [weak] = await _clean(registry, "PartyBranch", rectification=Rectification.UNDER_WAY)
    assert (weak["stars"], weak["rectification_due"], weak["function"]) == (4, date(2026, 6, 30), None)


async def test_a_link_tells_both_consents(registry: Connector) -> None:
    [link] = await _clean(registry, "HouseholdLink")
    assert (link["member_consented_on"], link["household_consented_on"]) == (date(2024, 5, 1), None)


async def test_visits_latest_first_with_two_texts(registry: Connector) -> None:
    later, earlier = await _clean(registry, "Visit")
    assert earlier["at"] == AT.replace(tzinfo=SHANGHAI) < later["at"]
    assert earlier["at"].utcoffset() == timedelta(hours=8)
    assert (earlier["public_note"], earlier["private_finding"]) == ("宣传防诈骗", "与邻居有口角")
    assert (earlier["visibility"], later["visibility"]) == (VisitVisibility.BRANCH, VisitVisibility.PUBLIC)
    assert (earlier["topic"].label, later["topic"].label) == ("邻里关系", None)
    assert (earlier["needs_follow_up"], later["client_id"]) == (True, None)


async def test_posts_of_a_holder(registry: Connector) -> None:
    post = DEPARTMENT.by_name["Post"]
    part = Partition("holder_id_number", (HOLDER, MEMBER))
    answer = await registry.read(Read(post, ("post_id",), order=post.order, partition=part))
    assert answer.page(HOLDER).rows == [("P1",)]
    assert answer.page(MEMBER).rows == []


async def test_the_store_is_as_declared(registry: Connector) -> None:
    assert await registry.check() == []
