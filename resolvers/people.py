"""What concerns people: what the ID number itself says, and matches that are possible but not proved."""

import asyncio
from dataclasses import dataclass, replace
from datetime import date

from connectors.contract import AnyOf, Attribute, Compare, LinkKind, Predicate, Read, Record
from resolvers.context import HubContext
from resolvers.loaders import Grouping
from resolvers.plans import one_plan, with_where
from resolvers.rows import Row
from resolvers.selection import ResolveInfo
from resolvers.subjects import Subject

POSSIBLE_MAX = 20  # possible matches of one kind of record
SAME_PHONE_MAX = 200  # records with one phone, among which the name is looked for


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
    asked = Read(residents, columns, order=residents.order, limit=1)
    loaded = await context.loaders.of(("own name",), asked, Grouping(residents.key.name)).load(id_number)
    for _, name, phone in loaded.page.rows:
        if isinstance(name, str) and isinstance(phone, str):
            return name, phone
    return None


async def _unproved(
    info: ResolveInfo, record: Record, attr: Attribute, name: str, phone: str
) -> list[PossibleMatch]:
    link = attr.link
    if link is None or link.name is None or link.phone is None:
        return []
    context: HubContext = info.context
    plan = one_plan(info, record, link.name, through="record")
    asked = replace(with_where(plan.asked, _is_unproved(attr)), limit=SAME_PHONE_MAX)
    loaded = await context.loaders.of((*plan.place, attr.name), asked, Grouping(link.phone)).load(phone)
    rows = [Row(loaded.layout, values) for values in loaded.page.rows]
    same = [row for row in rows if row.known(link.name) == name][:POSSIBLE_MAX]
    return [PossibleMatch("same name and phone (姓名与电话相同)", row) for row in same]


def _is_unproved(attr: Attribute) -> Predicate:
    """There is no ID number, or none that was verified."""
    missing = Compare(attr.name, "is_null", True)
    if attr.link is None or attr.link.verified is None:
        return missing
    flag = attr.link.verified
    return AnyOf((missing, Compare(flag, "eq", False), Compare(flag, "is_null", True)))
