"""What concerns people: what the ID number itself says, and matches that are possible but not proved."""

import asyncio
from dataclasses import dataclass, replace
from datetime import date

from connectors.contract import AllOf, AnyOf, Attribute, Compare, LinkKind, Partition, Read, Record
from resolvers import gate
from resolvers.context import HubContext
from resolvers.plans import one_plan
from resolvers.rows import Layout, Row
from resolvers.selection import ResolveInfo
from resolvers.subjects import Subject

POSSIBLE_MAX = 20  # possible matches of one kind of record


@dataclass(frozen=True, slots=True)
class PossibleMatch:
    """A record that may concern a person (疑似匹配)."""

    reason: str
    record: Row


def sex(id_number: str) -> str:
    """By the 17th digit: odd is male (GB 11643)."""
    return "男" if int(id_number[16]) % 2 else "女"


def born(id_number: str) -> date:
    """By digits 7 to 14 (GB 11643)."""
    return date(int(id_number[6:10]), int(id_number[10:12]), int(id_number[12:14]))


async def possible_matches(info: ResolveInfo, person: Subject) -> list[PossibleMatch]:
    """Records with this resident's name and phone and no verified ID number."""
    context: HubContext = info.context
    own = await _name_and_phone(context, person.key)
    if own is None:
        return []
    found = [
        _unproved(info, record, attr, *own)
        for record in context.hub.records
        for attr in record.linked(LinkKind.PERSON)
        if attr.link and attr.link.name and attr.link.phone
    ]
    return [match for matches in await asyncio.gather(*found) for match in matches]


async def _name_and_phone(context: HubContext, id_number: str) -> tuple[str, str] | None:
    residents = context.hub.keyed(LinkKind.PERSON)
    if residents is None or not {"name", "phone"} <= residents.by_name.keys():
        return None
    columns = (residents.key.name, "name", "phone")
    asked = Read(
        residents,
        columns,
        partition=Partition(residents.key.name, (id_number,)),
        order=residents.order,
        limit=1,
    )
    page = (await gate.read(context, asked)).page(id_number)
    if not page.rows or not isinstance(page.rows[0][1], str) or not isinstance(page.rows[0][2], str):
        return None
    return page.rows[0][1], page.rows[0][2]


async def _unproved(
    info: ResolveInfo, record: Record, attr: Attribute, name: str, phone: str
) -> list[PossibleMatch]:
    link = attr.link
    if link is None or link.name is None or link.phone is None:
        return []
    unproved = Compare(attr.name, "is_null", True)
    if link.verified:
        unproved_flag = Compare(link.verified, "eq", False)
        unmarked = Compare(link.verified, "is_null", True)
        either = AnyOf((unproved, unproved_flag, unmarked))
    else:
        either = AnyOf((unproved,))
    where = AllOf((Compare(link.name, "eq", name), Compare(link.phone, "eq", phone), either))
    asked = replace(one_plan(info, record, through="record").asked, where=where, limit=POSSIBLE_MAX)
    batch = await gate.read(info.context, asked)
    layout = Layout(record, asked.columns, batch.as_of)
    return [
        PossibleMatch("same name and phone (姓名与电话相同)", Row(layout, row))
        for row in batch.page(None).rows
    ]
