"""From a record's declaration to its GraphQL types: object, connection, filters and order."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import Any

import strawberry
from strawberry import UNSET
from strawberry.types import Info

from connectors.contract import Attribute, Feed, LinkKind, Record
from resolvers.context import HubContext
from resolvers.naming import SUBJECTS, type_names
from resolvers.reaching import by_number, linked_record, subject_of
from resolvers.rows import Row
from resolvers.selection import ResolveInfo
from resolvers.subjects import Subject, linked
from schema.book import TypeBook
from schema.inputs import Inputs
from schema.raw import core
from schema.scalars import GridCode, output_type
from schema.values import Provenance, StoreKind

Needs = dict[str, tuple[str, ...]]
Answer = Callable[[Any, ResolveInfo, dict[str, Any]], Awaitable[Any]]


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


class RecordTypes:
    """Makes the types of every record of a hub."""

    def __init__(self, book: TypeBook, records: tuple[Record, ...]) -> None:
        self.book = book
        self.inputs = Inputs(book)
        self.records = records
        self.names = type_names(records)
        self._made: dict[Record, tuple[Any, Any]] = {}

    def make(self, record: Record, extra: dict[str, Any], needs: Needs) -> None:
        """Make a record's object and connection types, with the hub's own fields where it has any."""
        name = self.names[record]
        fields: dict[str, Any] = {}
        wanted: Needs = {"id": (record.key.name,), "source": (), "__typename": ()}
        if record.updated_by:
            wanted["source"] = (record.updated_by,)
        for attr in record.attributes:
            fields[attr.name] = self._column(attr)
            wanted[camel(attr.name)] = (attr.name,)
        columns = {camel(a.name): a.name for a in record.attributes}
        fields["id"] = _id_field(name)
        fields["source"] = _source_field()
        for attr in record.attributes:
            self._forward(attr, fields, wanted)
        for child, attr in self._children(record):
            reverse = attr.link.reverse if attr.link and attr.link.reverse else child.list_name
            fields[reverse] = self.list_field(
                child, attr, lambda row: Subject(LinkKind.RECORD, row.get(row.record.key.name))
            )
            wanted[camel(reverse)] = (record.key.name,)
        fields.update(extra)
        wanted.update(needs)
        body = {
            **fields,
            "is_type_of": _is_row_of(record),
            "record_shape": RecordShape(record, name, wanted, columns),
        }
        doc = f"{record.doc} ({record.zh})"
        self.book.make(name, doc, body, of=record.declared, bases=(DepartmentRecord,))
        self._connection(record, name)
        self._made[record] = (self.inputs.where(record, name), self.inputs.order(record, name))

    def list_field(self, record: Record, attr: Attribute, subject: Callable[[Any], Subject]) -> Any:
        """A connection of the records whose attribute links to the field's parent."""

        async def answer(root: Any, info: ResolveInfo, arguments: dict[str, Any]) -> Any:
            return await linked(info, subject(root), record, attr, arguments)

        return self.connection_field(record, answer, f"{record.doc} ({record.zh})")

    def connection_field(
        self, record: Record, answer: Answer, description: str, within_level: bool = False
    ) -> Any:
        """A field with `first`, `after`, `where` and `orderBy` over one record."""
        name = self.names[record]
        resolver = _grids_resolver(answer) if within_level else _list_resolver(answer)
        field = self.book.field(f"{name}Connection | None", description, resolver=resolver)
        types = {
            "where": f"{name}Where | None",
            "order_by": f"list[{name}Order] | None",
            "level": "UnitLevel | None",
        }
        for argument in field.base_resolver.arguments:
            if argument.python_name in types:
                argument.type_annotation = self.book.lazy(types[argument.python_name])
        return described(field)

    def _column(self, attr: Attribute) -> Any:
        clean = output_type(attr)
        if isinstance(clean, type) and issubclass(clean, Enum):
            clean = self._enum(clean)
        annotation = f"{self._known(clean)}" + ("" if attr.key else " | None")
        return self.book.field(annotation, f"{attr.doc} ({attr.zh})")

    def _known(self, clean: Any) -> str:
        """A name under which the book resolves a Python type."""
        name = getattr(clean, "__name__", str(clean))
        self.book.types.setdefault(name, clean)
        return name

    def _enum(self, declared: type[Enum]) -> Any:
        if declared.__name__ not in self.book.types:
            doc = (declared.__doc__ or declared.__name__).strip()
            self.book.types[declared.__name__] = strawberry.enum(declared, description=doc)
        return self.book.types[declared.__name__]

    def _forward(self, attr: Attribute, fields: dict[str, Any], wanted: Needs) -> None:
        """The field that follows an attribute's link."""
        link = attr.link
        if link is None or link.field is None:
            return
        wanted[camel(link.field)] = tuple(n for n in (attr.name, link.verified) if n)
        if link.kind in SUBJECTS:
            fields[link.field] = self.book.field(
                f"{SUBJECTS[link.kind]} | None",
                f"Who or where it is, by exact verified number ({attr.zh}).",
                resolver=_follow_subject(attr),
            )
        elif link.kind is LinkKind.RECORD:
            target = next(
                r
                for r in self.records
                if r.name == link.target and r.department == attr_department(attr, self)
            )
            fields[link.field] = self.book.field(
                f"{self.names[target]} | None",
                f"{target.doc} ({target.zh})",
                resolver=_follow_record(target, attr),
            )
        elif link.kind is LinkKind.NUMBER:
            fields[link.field] = self.book.field(
                "list[DepartmentRecord] | None",
                f"The records with this number, in any department ({attr.zh}).",
                resolver=_follow_number(attr),
            )

    def _children(self, record: Record) -> list[tuple[Record, Attribute]]:
        return [
            (child, attr)
            for child in self.records
            for attr in child.linked(LinkKind.RECORD)
            if child.department == record.department and attr.link and attr.link.target == record.name
        ]

    def _connection(self, record: Record, name: str) -> None:
        edge = {
            "cursor": self.book.field("str", "The place of this record in the list (游标)."),
            "node": self.book.field(name, f"The record ({record.zh})."),
        }
        self.book.make(f"{name}Edge", f"A record of a list, with its cursor ({record.zh}).", edge)
        page = {
            "nodes": self.book.field(f"list[{name}]", f"The records ({record.zh})."),
            "edges": self.book.field(f"list[{name}Edge]", "The records with their cursors."),
            "page_info": self.book.field("PageInfo", "Whether more follow (分页信息)."),
            "total_count": self.book.field(
                "int | None", "How many there are in all, whatever the page (总数)."
            ),
        }
        self.book.make(f"{name}Connection", f"A page of records ({record.zh}).", page)


_ARGUMENTS = {
    "first": "How many records at most (每页条数); 20 if not given.",
    "after": "Only records behind this cursor (游标).",
    "where": "Which records are wanted (条件).",
    "order_by": "Their order (排序); the record's own order if not given.",
    "within": "Only in this city, town or village (位于).",
    "level": "Only of this level (层级).",
    "withdrawn": "Also those that no longer exist (含已撤销).",
    "code": "Division or grid code (区划或网格代码): 6, 9, 12 or 15 digits.",
    "id_number": "The ID number (公民身份号码); its check digit is verified.",
    "credit_code": "The credit code (统一社会信用代码); its check digit is verified.",
    "number": "The number (号码), in any bracket style.",
    "scheme": "The scheme wanted (目标代码表).",
    "id": "A global id (全局标识) that this hub handed out.",
}


def described(field: Any) -> Any:
    """A field whose arguments say what they are."""
    for argument in field.base_resolver.arguments:
        argument.description = _ARGUMENTS[argument.python_name]
    return field


def _given(**arguments: Any) -> dict[str, Any]:
    """The arguments that a caller gave; null means not given."""
    return {name: value for name, value in arguments.items() if value is not UNSET and value is not None}


def _list_resolver(answer: Answer) -> Callable[..., Any]:
    async def resolve(
        root: Any,
        info: Info[HubContext, None],
        first: int | None = UNSET,
        after: str | None = UNSET,
        where: Any = UNSET,
        order_by: Any = UNSET,
    ) -> Any:
        return await answer(
            root, core(info), _given(first=first, after=after, where=where, order_by=order_by)
        )

    return resolve


def _grids_resolver(answer: Answer) -> Callable[..., Any]:
    async def resolve(  # noqa: PLR0913, PLR0917 - the arguments of a list, and two more
        root: Any,
        info: Info[HubContext, None],
        within: GridCode | None = UNSET,
        level: Any = UNSET,
        withdrawn: bool = False,
        first: int | None = UNSET,
        after: str | None = UNSET,
        where: Any = UNSET,
        order_by: Any = UNSET,
    ) -> Any:
        asked = _given(
            first=first,
            after=after,
            where=where,
            order_by=order_by,
            within=within,
            level=level,
            withdrawn=withdrawn,
        )
        return await answer(root, core(info), asked)

    return resolve


def attr_department(attr: Attribute, types: RecordTypes) -> str:
    """The department that declares an attribute."""
    return next(r.department for r in types.records if any(a is attr for a in r.attributes))


def camel(name: str) -> str:
    """A Python name as GraphQL writes it."""
    first, *rest = name.split("_")
    return first + "".join(part.capitalize() for part in rest)


def _is_row_of(record: Record) -> Callable[[Any, ResolveInfo], bool]:
    return lambda value, _info: isinstance(value, Row) and value.layout.record is record


def _id_field(name: str) -> Any:
    def resolve(root: Any, info: Info[HubContext, None]) -> Any:
        return info.context.hub.opaque.id(name, root.get(root.record.key.name))

    return strawberry.field(resolver=resolve, graphql_type=strawberry.ID, description="Global id (全局标识).")


def _source_field() -> Any:
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


def _follow_subject(attr: Attribute) -> Callable[..., Any]:
    async def resolve(root: Any, info: Info[HubContext, None]) -> Any:
        return await subject_of(core(info), root, attr)

    return resolve


def _follow_record(target: Record, attr: Attribute) -> Callable[..., Any]:
    async def resolve(root: Any, info: Info[HubContext, None]) -> Any:
        return await linked_record(core(info), target, root.get(attr.name))

    return resolve


def _follow_number(attr: Attribute) -> Callable[..., Any]:
    async def resolve(root: Any, info: Info[HubContext, None]) -> Any:
        number = root.get(attr.name)
        return (
            []
            if number is None or attr.link is None
            else await by_number(core(info), attr.link.number, number)
        )

    return resolve
