"""Posts of 1+3+X: who holds a post for a grid now, or that it is vacant."""

import asyncio
from dataclasses import replace
from typing import Any

from connectors.contract import AllOf, AnyOf, Compare, Predicate, Record
from connectors.contract.errors import HubError
from resolvers.context import HubContext
from resolvers.loaders import Grouping
from resolvers.plans import one_plan, with_where
from resolvers.rows import Row
from resolvers.selection import ResolveInfo
from resolvers.subjects import covering

POSTS_MAX = 60  # posts of one unit


async def post_for(info: ResolveInfo, code: str, slot: str) -> Row | None:
    """The post that serves a grid: its own, else its village's, town's or city's. Vacant posts count."""
    rows = await _current(info, code, Compare("slot", "eq", slot))
    return rows[0] if rows else None


async def team(info: ResolveInfo, code: str) -> list[Row]:
    """The whole team of 1+3+X for a grid: of each slot the posts nearest to it."""
    nearest: dict[Any, tuple[str, list[Row]]] = {}
    for row in await _current(info, code, None):
        slot, unit = row.known("slot"), row.known("unit_code")
        found = nearest.setdefault(slot.code if slot else None, (unit, []))
        if found[0] == unit:
            found[1].append(row)
    return [row for _, rows in nearest.values() for row in rows]


async def _current(info: ResolveInfo, code: str, wanted: Predicate | None) -> list[Row]:
    """Posts of a unit and all above it that exist today, the nearest first."""
    context: HubContext = info.context
    record = _record(context)
    today = context.hub.now().date()
    existing = AllOf(
        (
            Compare("since", "le", today),
            AnyOf((Compare("until", "is_null", True), Compare("until", "ge", today))),
        )
    )
    plan = one_plan(info, record, "slot", "unit_code")
    where = existing if wanted is None else AllOf((existing, wanted))
    asked = replace(with_where(plan.asked, where), limit=POSTS_MAX)
    loader = context.loaders.of(plan.place, asked, Grouping("unit_code"))
    pages = await asyncio.gather(*(loader.load(unit) for unit in covering(code)))
    return [Row(page.layout, values) for page in pages for values in page.page.rows]


def _record(context: HubContext) -> Record:
    record = context.hub.record("Post")
    if record is None:
        raise HubError("This hub's registry keeps no posts.")
    return record
