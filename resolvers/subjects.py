"""Subjects: a grid, person, household or organisation, and how each reaches the records that link to it."""

import asyncio
from dataclasses import dataclass, field
from typing import Any

from connectors.contract import Attribute, Compare, LinkKind, Read, Record
from resolvers.context import HubContext
from resolvers.loaders import Grouping, Loaded
from resolvers.pages import Connection, connection, merged
from resolvers.plans import Plan, list_plan, with_where
from resolvers.selection import ResolveInfo

GRID_DIGITS = 15
LEVELS = (15, 12, 9, 6)
HOUSEHOLD_MAX = 60  # members whose records are joined to their household


@dataclass(frozen=True, slots=True)
class Subject:
    """Whom or what records link to: a kind of link and its clean key."""

    kind: LinkKind
    key: str
    facts: dict[str, Any] = field(default_factory=dict, compare=False, hash=False)


async def linked(
    info: ResolveInfo, subject: Subject, record: Record, attr: Attribute, arguments: dict[str, Any]
) -> Connection:
    """The records whose attribute links to a subject, as a connection."""
    joins_members = (
        subject.kind is LinkKind.HOUSEHOLD and attr.link is not None and attr.link.kind is LinkKind.PERSON
    )
    covers = attr.link is not None and attr.link.covers
    plan = list_plan(info, record, arguments, merged=joins_members or covers)  # one for units of all levels
    context: HubContext = info.context
    if joins_members:
        keys = await member_ids(context, subject.key)
    elif covers and len(subject.key) == GRID_DIGITS:
        keys = covering(subject.key)
    else:
        loader = context.loaders.of(plan.place, _verified(plan, attr), grouping(subject, attr))
        return connection(plan, await loader.load(subject.key))
    loader = context.loaders.of(plan.place, _verified(plan, attr), Grouping(attr.name))
    return merged(plan, await asyncio.gather(*(loader.load(key) for key in keys)))


def grouping(subject: Subject, attr: Attribute) -> Grouping:
    """How rows are grouped under a subject: codes of a grid's level, everything else by equality."""
    if subject.kind is LinkKind.GRID and len(subject.key) < GRID_DIGITS:
        return Grouping(attr.name, len(subject.key))
    return Grouping(attr.name)


def covering(code: str) -> list[str]:
    """The codes of everything that covers a grid, itself first."""
    return [code[:digits] for digits in LEVELS if digits <= len(code)]


def _verified(plan: Plan, attr: Attribute) -> Read:
    """Only exact verified ID numbers join: the rest are POSSIBLE matches and shown apart."""
    if attr.link is None or attr.link.verified is None:
        return plan.asked
    return with_where(plan.asked, Compare(attr.link.verified, "eq", True))


async def member_ids(context: HubContext, household: str) -> list[str]:
    """The ID numbers of a household's members, read once however many lists join by them."""
    residents = context.hub.keyed(LinkKind.PERSON)
    if residents is None:
        return []
    attr = residents.linked(LinkKind.HOUSEHOLD)[0]
    asked = Read(residents, (residents.key.name,), order=residents.order, limit=HOUSEHOLD_MAX)
    loaded: Loaded = await context.loaders.of(("members",), asked, Grouping(attr.name)).load(household)
    return [row[0] for row in loaded.page.rows if isinstance(row[0], str)]
