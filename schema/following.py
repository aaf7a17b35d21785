"""Fields of a record that need a resolver: its id, its source, and what it links to."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

import strawberry
from strawberry.types import Info

from connectors.contract import Attribute, Feed, Record
from resolvers.context import HubContext
from resolvers.reaching import by_number, linked_record, subject_of
from resolvers.rows import Row
from resolvers.selection import ResolveInfo
from schema.raw import core
from schema.values import Provenance, StoreKind


def is_row_of(record: Record) -> Callable[[Any, ResolveInfo], bool]:
    """Whether a value is a row of this record."""
    return lambda value, _info: isinstance(value, Row) and value.layout.record is record


def id_field(name: str) -> Any:
    """The global id of a row."""

    def resolve(root: Any, info: Info[HubContext, None]) -> Any:
        return info.context.hub.opaque.id(name, root.get(root.record.key.name))

    return strawberry.field(resolver=resolve, graphql_type=strawberry.ID, description="Global id (全局标识).")


def source_field() -> Any:
    """Where a row comes from, and as of when."""

    def resolve(root: Any, info: Info[HubContext, None]) -> Provenance:
        record: Record = root.record
        department = info.context.hub.source(record).department
        updated: datetime | None = root.known(record.updated_by) if record.updated_by else None
        kind = StoreKind.EXCHANGE if department.feed is Feed.EXCHANGE else StoreKind.LIVE
        return Provenance(
            department=department.name,
            title=department.zh,
            kind=kind,
            as_of=root.layout.as_of,
            updated_at=updated,
        )

    return strawberry.field(
        resolver=resolve, graphql_type=Provenance, description="Source and time (来源与时点)."
    )


def follow_subject(attr: Attribute) -> Callable[..., Any]:
    """Leads to the person, household, organisation or grid that an attribute names."""

    async def resolve(root: Any, info: Info[HubContext, None]) -> Any:
        return await subject_of(core(info), root, attr)

    return resolve


def follow_record(target: Record, attr: Attribute) -> Callable[..., Any]:
    """Leads to a record of the same department."""

    async def resolve(root: Any, info: Info[HubContext, None]) -> Any:
        return await linked_record(core(info), target, root.get(attr.name))

    return resolve


def follow_number(attr: Attribute) -> Callable[..., Any]:
    """Leads to every record with the official number that an attribute holds."""

    async def resolve(root: Any, info: Info[HubContext, None]) -> Any:
        number = root.get(attr.name)
        return (
            []
            if number is None or attr.link is None
            else await by_number(core(info), attr.link.number, number)
        )

    return resolve
