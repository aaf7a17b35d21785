"""Reaching single records: by key, by link, by official number, by global id."""

import asyncio
from dataclasses import replace
from typing import Any

from connectors.contract import Attribute, LinkKind, NumberKind, Record
from connectors.contract.errors import SourceError
from resolvers.context import HubContext
from resolvers.loaders import Grouping
from resolvers.plans import one_plan
from resolvers.rows import AbsentRow, Row
from resolvers.selection import ResolveInfo
from resolvers.subjects import Subject

NUMBER_MAX = 10  # records of one kind that share a number


async def linked_record(info: ResolveInfo, record: Record, key: Any) -> Row | None:
    """The record with this key; None if there is none, or none that may be seen."""
    if key is None:
        return None
    rows = await _rows(info, record, record.key, key, limit=1)
    return rows[0] if rows else None


async def _rows(info: ResolveInfo, record: Record, attr: Attribute, key: Any, limit: int) -> list[Row]:
    context: HubContext = info.context
    plan = one_plan(info, record)
    asked = replace(plan.asked, limit=limit)
    loaded = await context.loaders.of(plan.place, asked, Grouping(attr.name)).load(key)
    return [Row(loaded.layout, values) for values in loaded.page.rows]


async def unit_of(info: ResolveInfo, unit: Record, code: str) -> Row | None:
    """A grid or division by its code. With the registry silent, departments still answer under the code."""
    try:
        return await linked_record(info, unit, code)
    except SourceError as silent:
        return AbsentRow(unit, silent, {"code": code})


async def subject_of(info: ResolveInfo, row: Row, attr: Attribute) -> Any:
    """Whom or what an attribute links to; None unless its number is there and verified."""
    link = attr.link
    key = row.get(attr.name)
    if link is None or key is None or (link.verified and row.known(link.verified) is not True):
        return None
    hub = info.context.hub
    if link.kind is LinkKind.GRID:
        return await unit_of(info, hub.keyed(LinkKind.GRID), key)
    return Subject(link.kind, key)


async def by_number(info: ResolveInfo, kind: NumberKind | None, number: str) -> list[Row]:
    """Every record with this official number, in whichever department; one call per kind."""
    context: HubContext = info.context
    if kind is None:
        return []
    found = [
        _rows(info, record, attr, number, NUMBER_MAX)
        for record in context.hub.by_number.get(kind, ())
        for attr in record.linked(LinkKind.OWN_NUMBER)
        if attr.link and attr.link.number is kind
    ]
    rows = [row for rows in await asyncio.gather(*found) for row in rows]
    # A record that carries the number twice is one record.
    return list({(row.record, row.get(row.record.key.name)): row for row in rows}.values())
