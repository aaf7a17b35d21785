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

POSTS_MAX = 100  # posts of one unit
VILLAGE_DIGITS = 12


async def post_for(info: ResolveInfo, code: str, slot: str) -> Row | None:
    """The post that serves a place: its own, else the nearest one. Vacant posts count."""
    rows = await _current(info, code, Compare("slot", "eq", slot))
    return rows[0] if rows else None


async def team(info: ResolveInfo, code: str) -> list[Row]:
    """The whole team of 1+3+X for a grid or village: of each slot the posts nearest to it."""
    nearest: dict[Any, tuple[int, list[Row]]] = {}
    for row in await _current(info, code, None):
        slot, unit = row.known("slot"), row.known("unit_code")
        digits, rows = nearest.setdefault(slot.code if slot else None, (len(unit), []))
        if digits == len(unit) and not _is_repeated(row, rows):
            rows.append(row)
    return [row for _, rows in nearest.values() for row in rows]


def _is_repeated(row: Row, rows: list[Row]) -> bool:
    """Whether the same person holds the same post of another grid in the village."""
    holder = row.known("holder_id_number") or row.known("holder_name")
    return holder is not None and any(
        holder == (other.known("holder_id_number") or other.known("holder_name")) for other in rows
    )


async def _current(info: ResolveInfo, code: str, wanted: Predicate | None) -> list[Row]:
    """Posts that exist today: of the unit itself and all above it, the nearest first.

    Most posts are those of grids, so a village also has those of its grids, behind its own.
    """
    context: HubContext = info.context
    plan = one_plan(info, _record(context), "slot", "unit_code", "holder_name", "holder_id_number")
    asked = replace(with_where(plan.asked, _existing(context, wanted)), limit=POSTS_MAX)
    exact = context.loaders.of(plan.place, asked, Grouping("unit_code"))
    waiting = [exact.load(unit) for unit in covering(code)]
    if len(code) == VILLAGE_DIGITS:
        below = context.loaders.of(plan.place, asked, Grouping("unit_code", VILLAGE_DIGITS))
        waiting[0] = below.load(code)
    pages = await asyncio.gather(*waiting)
    rows = [Row(page.layout, values) for page in pages for values in page.page.rows]
    return sorted(rows, key=lambda row: _distance(row, code))


def _distance(row: Row, code: str) -> int:
    """Own posts first, then those of grids below, then those of the levels above, the nearest first."""
    digits = len(row.known("unit_code"))
    return 0 if digits == len(code) else 1 if digits > len(code) else 100 - digits


def _existing(context: HubContext, wanted: Predicate | None) -> Predicate:
    today = context.hub.now().date()
    ends = AnyOf((Compare("until", "is_null", True), Compare("until", "ge", today)))
    parts: tuple[Predicate, ...] = (Compare("since", "le", today), ends)
    return AllOf(parts if wanted is None else (*parts, wanted))


def _record(context: HubContext) -> Record:
    record = context.hub.record("Post")
    if record is None:
        raise HubError("This hub's registry keeps no posts.")
    return record
