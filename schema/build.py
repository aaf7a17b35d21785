"""Assembles the schema from what departments declare and what the hub adds by hand."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

import strawberry
from graphql import GraphQLError
from strawberry.extensions import SchemaExtension
from strawberry.schema.config import StrawberryConfig
from strawberry.types import ExecutionContext

from connectors.contract import Department, Record
from connectors.contract.errors import DeclarationError, HubError
from resolvers.context import HubContext
from resolvers.executor import HubExecutor, PlainExecutor
from resolvers.naming import is_unit
from resolvers.rows import resolve_attribute
from schema.book import TypeBook
from schema.interfaces import DepartmentRecord, Node
from schema.namespaces import Namespaces
from schema.query import Roots
from schema.records import RecordTypes
from schema.scalars import SCALARS
from schema.subjects import SubjectTypes
from schema.values import Code


class HubSchema(strawberry.Schema):
    """Strawberry's schema, which logs only the unexpected: the hub's own errors are answers."""

    def process_errors(
        self, errors: list[GraphQLError], execution_context: ExecutionContext | None = None
    ) -> None:
        unexpected = [e for e in errors if e.original_error and not isinstance(e.original_error, HubError)]
        super().process_errors(unexpected, execution_context)

    async def execute(self, *args: Any, **kwargs: Any) -> Any:
        """Execute an operation, and let go of its rows at once instead of when a collector comes round."""
        try:
            return await super().execute(*args, **kwargs)
        finally:
            context = kwargs.get("context_value")
            if isinstance(context, HubContext):
                context.release()


def build_schema(
    departments: Iterable[Department],
    extensions: Sequence[Callable[[], SchemaExtension]] = (),
    executor: type[PlainExecutor] = HubExecutor,
) -> strawberry.Schema:
    """The schema of a hub over these departments; a sixth one grows it without a line here."""
    found = tuple(departments)
    records = tuple(r for d in found for r in d.records)
    unit = next((r for r in records if is_unit(r)), None)
    if unit is None:
        raise DeclarationError("no department declares the grids and divisions (a key that links to a grid)")
    book = _book()
    types = RecordTypes(book, records)
    namespaces = Namespaces(types, found)
    subjects = SubjectTypes(types, namespaces)
    subjects.person()
    subjects.household()
    subjects.organization()
    for record in records:
        extra, needs = _extra(record, subjects)
        types.make(record, extra, needs)
    query = book.make("Query", "Where every query starts (查询).", Roots(types, unit).fields())
    return HubSchema(
        query=query,
        types=[book.types[name] for name in types.names.values()],
        extensions=extensions,
        execution_context_class=executor,
        config=StrawberryConfig(default_resolver=resolve_attribute, scalar_map=SCALARS),
    )


def _book() -> TypeBook:
    book = TypeBook()
    book.types.update({"Node": Node, "DepartmentRecord": DepartmentRecord, "Code": Code})
    page_info = {
        "has_next_page": book.field("bool", "Whether more records follow (有下一页)."),
        "has_previous_page": book.field("bool", "Whether this page starts behind a cursor (有上一页)."),
        "start_cursor": book.field("str | None", "Cursor of the first record (起始游标)."),
        "end_cursor": book.field(
            "str | None", "Cursor of the last record: `after` of the next page (结束游标)."
        ),
    }
    book.make("PageInfo", "Where a page stands in its list (分页信息).", page_info)
    return book


def _extra(record: Record, subjects: SubjectTypes) -> tuple[dict[str, Any], dict[str, tuple[str, ...]]]:
    """Fields that the hub adds to a record by hand."""
    if is_unit(record):
        return subjects.grid()
    if record.name == "Post":
        vacant = strawberry.field(
            resolver=lambda root: root.get("holder_name") is None,
            graphql_type=bool,
            description="Whether nobody holds it now (空缺).",
        )
        return {"vacant": vacant}, {"vacant": ("holder_name",)}
    return {}, {}
