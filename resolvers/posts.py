"""Posts of 1+3+X: who holds a post for a grid now, or that it is vacant."""

import asyncio
from typing import Any

from connectors.contract import AllOf, AnyOf, Compare, Predicate, Read, Record
from connectors.contract.errors import HubError
from resolvers.context import HubContext
from resolvers.loaders import Grouping
from resolvers.rows import Row
from resolvers.selection import ResolveInfo
from resolvers.subjects import covering

POSTS_MAX = 500  # posts of one unit, or of all grids of a village
VILLAGE_DIGITS = 12


async def post_for(info: ResolveInfo, code: str, slot: str) -> Row | None:
    """The post that serves a place: its own, else the nearest one. Vacant posts count."""
    return next((row for row in await _current(info, code) if _slot(row) == slot), None)


async def team(info: ResolveInfo, code: str) -> list[Row]:
    """The whole team of 1+3+X for a place: of each slot the posts nearest to it."""
    nearest: dict[Any, tuple[int, list[Row]]] = {}
    for row in await _current(info, code):
        unit = row.known("unit_code")
        digits, rows = nearest.setdefault(_slot(row), (len(unit), []))
        if digits == len(unit) and not _is_repeated(row, rows):
            rows.append(row)
    return [row for _, rows in nearest.values() for row in rows]


def _slot(row: Row) -> str | None:
    slot = row.known("slot")
    return slot.code if slot else None


def _is_repeated(row: Row, rows: list[Row]) -> bool:
    """Whether the same person holds the same post of another grid in the village."""
    holder = row.known("holder_id_number") or row.known("holder_name")
    return holder is not None and any(
        holder == (other.known("holder_id_number") or other.known("holder_name")) for other in rows
    )


async def _current(info: ResolveInfo, code: str) -> list[Row]:
    """Posts that exist today: of the unit itself and all above it, the nearest first.

    Most posts are those of grids, so a village also has those of its grids, behind its own. Every field that
    asks for posts shares one call: the departments' posts, the adviser's and the team are the same few rows.
    """
    loaders, asked = info.context.loaders, _asked(info.context)
    exact = loaders.of(("posts",), asked, Grouping("unit_code"))
    own, *above = covering(code)
    if len(code) == VILLAGE_DIGITS:
        below = loaders.of(("posts",), asked, Grouping("unit_code", VILLAGE_DIGITS))
        waiting = [below.load(own), *map(exact.load, above)]
    else:
        waiting = [exact.load(unit) for unit in (own, *above)]
    pages = await asyncio.gather(*waiting)
    rows = [Row(page.layout, values) for page in pages for values in page.page.rows]
    return sorted(rows, key=lambda row: _distance(row, code))


def _distance(row: Row, code: str) -> tuple[int, bool]:
    """Own posts first, then those of grids below (held ones before vacant ones), then the levels above."""
    digits = len(row.known("unit_code"))
    if digits > len(code):  # one vacant grid does not leave the village without an officer
        return 1, row.known("holder_name") is None
    return (0 if digits == len(code) else 100 - digits), False


def _asked(context: HubContext) -> Read:
    record = _record(context)
    columns = tuple(a.name for a in record.attributes)
    return Read(record, columns, _existing(context), record.order, limit=POSTS_MAX)


def _existing(context: HubContext) -> Predicate:
    today = context.hub.now().date()
    ends = AnyOf((Compare("until", "is_null", True), Compare("until", "ge", today)))
    return AllOf((Compare("since", "le", today), ends))


def _record(context: HubContext) -> Record:
    record = context.hub.record("Post")
    if record is None:
        raise HubError("This hub's registry keeps no posts.")
    return record
