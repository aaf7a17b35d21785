"""The interfaces of everything with an id, and what a record's type tells resolvers."""

from dataclasses import dataclass
from typing import Any

import strawberry

from connectors.contract import Record
from resolvers.naming import SUBJECTS
from resolvers.rows import Row
from resolvers.selection import ResolveInfo
from schema.values import Provenance

Needs = dict[str, tuple[str, ...]]


@dataclass(frozen=True)
class RecordShape:
    """What resolvers know of a record's GraphQL type: which attributes each of its fields needs."""

    record: Record
    name: str
    needs: Needs
    columns: dict[str, str]  # fields that are columns, with their attributes


def _resolve_type(value: Any, info: ResolveInfo, _abstract: Any) -> str:
    if isinstance(value, Row):
        return str(info.context.hub.type_names[value.record])
    return SUBJECTS[value.kind]


@strawberry.interface(description="Anything with a global id (节点), as Relay asks for.")
class Node:
    """The interface of everything that has an id."""

    id: strawberry.ID = strawberry.field(description="Global id, opaque and stable (全局标识).")

    resolve_type = staticmethod(_resolve_type)


@strawberry.interface(
    description="A record of a department (部门记录): it has an id and says where it comes from."
)
class DepartmentRecord(Node):
    """The interface of every record type."""

    source: Provenance = strawberry.field(
        description="Where the record comes from and as of when (来源与时点)."
    )

    resolve_type = staticmethod(_resolve_type)


def camel(name: str) -> str:
    """A Python name as GraphQL writes it."""
    first, *rest = name.split("_")
    return first + "".join(part.capitalize() for part in rest)
