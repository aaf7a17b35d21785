"""What one field of an operation asks of a store: made once per field, however many parents it has."""

from dataclasses import dataclass, replace
from typing import Any

from graphql import GraphQLObjectType, get_named_type

from connectors.contract import AllOf, Flaw, OrderTerm, Predicate, Read, Record
from connectors.contract.errors import BadPage
from resolvers import filters
from resolvers.context import HubContext
from resolvers.executor import shape_of
from resolvers.opaque import Opaque
from resolvers.rows import Row
from resolvers.selection import ResolveInfo, Selection, place

DEFAULT_PAGE = 20


@dataclass(frozen=True, slots=True)
class Plan:
    """A Read without its parents, and where in the operation it stands."""

    place: tuple[str, ...]
    asked: Read
    about: str  # what its cursors are bound to
    opaque: Opaque

    def cursor(self, row: Row) -> str:
        """The cursor of a row: native values of what it is ordered by."""
        return self.opaque.cursor(self.about, natives(row, self.asked.order))


def natives(row: Row, order: tuple[OrderTerm, ...]) -> tuple[Any, ...]:
    """The native values of a row's order attributes."""
    found = []
    for term in order:
        value = row.values[row.layout.positions[term.attribute]]
        if isinstance(value, Flaw):
            found.append(value.native)
        else:
            found.append(None if value is None else row.record.by_name[term.attribute].codec.encode(value))
    return tuple(found)


def list_plan(info: ResolveInfo, record: Record, arguments: dict[str, Any], merged: bool = False) -> Plan:
    """The plan of a connection field. `merged` pages come from several parents and need their order."""
    context: HubContext = info.context
    level = place(info)
    plan = context.plans.get(level)
    if plan is None:
        plan = context.plans[level] = _list_plan(info, record, arguments, level, merged)
    return plan


def _list_plan(
    info: ResolveInfo, record: Record, arguments: dict[str, Any], level: tuple[str, ...], merged: bool
) -> Plan:
    context: HubContext = info.context
    limit = _limit(arguments.get("first"), context.hub.page_max)
    order = filters.order(record, arguments.get("order_by"))
    about = f"{record.department}.{record.name}:" + ",".join(
        f"{'-' * t.descending}{t.attribute}" for t in order
    )
    wanted = _Wanted(info, arguments)
    cursors = merged or wanted.cursors
    columns = dict.fromkeys(
        (record.key.name, *wanted.columns, *((t.attribute for t in order) if cursors else ()))
    )
    after = arguments.get("after")
    asked = Read(
        record=record,
        columns=tuple(columns),
        where=filters.predicate(record, arguments.get("where")),
        order=order,
        after=context.hub.opaque.of_cursor(about, after) if after else None,
        limit=limit if wanted.rows else 0,
        total=wanted.total,
    )
    return Plan(level, asked, about, context.hub.opaque)


def with_where(asked: Read, also: Predicate) -> Read:
    """A Read narrowed further."""
    return replace(asked, where=also if asked.where is None else AllOf((also, asked.where)))


def one_plan(info: ResolveInfo, record: Record, *needed: str, through: str | None = None) -> Plan:
    """The plan of a field that answers with single records of one kind.

    `through` names the field of the answer that holds the record, where the answer is not the record itself.
    """
    context: HubContext = info.context
    level = (*place(info), record.name)
    plan = context.plans.get(level)
    if plan is None:
        columns = dict.fromkeys((record.key.name, *needed, *_asked_of(info, record, through)))
        asked = Read(record, tuple(columns), order=record.order, limit=1)
        plan = context.plans[level] = Plan(level, asked, "", context.hub.opaque)
    return plan


def _asked_of(info: ResolveInfo, record: Record, through: str | None) -> list[str]:
    answer = get_named_type(info.return_type)
    selection: Selection | None = Selection(info)
    behind = answer if isinstance(answer, GraphQLObjectType) else _type_of(info, record)
    if through is not None and isinstance(answer, GraphQLObjectType):
        selection, behind = Selection(info).fields(answer).get(through), _type_of(info, record)
    return columns_of(selection, behind) if selection else []


def _type_of(info: ResolveInfo, record: Record) -> GraphQLObjectType:
    """A record's own type."""
    found = info.schema.type_map[info.context.hub.type_names[record]]
    if not isinstance(found, GraphQLObjectType):
        raise TypeError(f"{record.name} has no object type")
    return found


def columns_of(selection: Selection, on: GraphQLObjectType) -> list[str]:
    """The attributes that a selection on a record's type needs, as its type declares them field by field."""
    needs: dict[str, tuple[str, ...]] = shape_of(on).needs
    return [a for name in selection.fields(on) for a in needs.get(name, ())]


def _limit(first: int | None, most: int) -> int:
    if first is None:
        return min(DEFAULT_PAGE, most)
    if not 0 <= first <= most:
        raise BadPage(f"`first` must be between 0 and {most}; page on with `after`.", maximum=most)
    return first


def _connection_type(info: ResolveInfo) -> GraphQLObjectType:
    named = get_named_type(info.return_type)
    if not isinstance(named, GraphQLObjectType):
        raise TypeError(f"{info.field_name} does not answer with a connection")
    return named


class _Wanted:
    """What of a connection is asked for."""

    def __init__(self, info: ResolveInfo, arguments: dict[str, Any]) -> None:
        self.rows = self.cursors = False
        self.total = arguments.get("count", False)
        self.columns: list[str] = []
        if not self.total:
            self._look(info)

    def _look(self, info: ResolveInfo) -> None:
        connection = _connection_type(info)
        asked = Selection(info).fields(connection)
        self.total = "totalCount" in asked
        self.rows = bool(asked.keys() - {"totalCount", "__typename"})
        if "nodes" in asked:
            self.columns += columns_of(asked["nodes"], asked["nodes"].type_of(connection, "nodes"))
        if "edges" in asked:
            edge_type = asked["edges"].type_of(connection, "edges")
            edge = asked["edges"].fields(edge_type)
            self.cursors = "cursor" in edge
            if "node" in edge:
                self.columns += columns_of(edge["node"], edge["node"].type_of(edge_type, "node"))
        if "pageInfo" in asked:
            page_type = asked["pageInfo"].type_of(connection, "pageInfo")
            self.cursors |= bool(asked["pageInfo"].fields(page_type).keys() & {"startCursor", "endCursor"})
