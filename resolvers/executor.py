"""The executor: graphql-core's own, which completes rows in one pass.

graphql-core collects the fields (fragments, @skip and @include applied) and resolves everything that needs a
resolver. Columns of a row need none: they are taken from the tuple and serialised as their type says. A
differential test holds that every answer is the one that graphql-core alone would give.
"""

from collections.abc import Callable, Iterable
from functools import partial
from typing import Any, NamedTuple, cast

from graphql import (
    GraphQLLeafType,
    GraphQLObjectType,
    GraphQLOutputType,
    get_named_type,
    get_nullable_type,
    is_leaf_type,
)
from graphql.execution.collect_fields import FieldDetails
from graphql.pyutils import Path
from strawberry.schema.schema import StrawberryGraphQLCoreExecutionContext

from connectors.contract import Code, Flaw
from resolvers.rows import Layout, Row
from resolvers.selection import ResolveInfo

Grouped = dict[str, list[FieldDetails]]
Complete = Callable[[Any], Any]
_TEXTS = {"String", "GridCode", "CitizenIdNumber", "CreditCode", "PoliceCommunityCode"}
_CODE_FIELDS = {name: i for i, name in enumerate(Code._fields)}


class Step(NamedTuple):
    """One asked field of a row: `complete` is None where the executor must resolve it."""

    response_name: str
    details: list[FieldDetails]
    position: int
    complete: Complete | None


class PlainExecutor(StrawberryGraphQLCoreExecutionContext):
    """graphql-core's executor, known to the request's context: look-ahead asks it what is selected."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.context_value.executor = self


class HubExecutor(PlainExecutor):
    """Completes lists of rows, and single rows, without a call per column."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._plans: dict[tuple[int, int], tuple[Grouped, Layout, list[Step]]] = {}
        # Strawberry always hands over a manager, mostly without middleware.
        self._is_watched = bool(self.middleware_manager and self.middleware_manager.middlewares)

    def complete_iterable_value(
        self,
        item_type: GraphQLOutputType,
        field_details_list: list[FieldDetails],
        info: ResolveInfo,
        path: Path,
        items: Iterable[Any],
        position_context: Any,
    ) -> Any:
        """A list; rows of one record's type in one pass, everything else as graphql-core does."""
        on = get_nullable_type(item_type)
        if self._is_rows(items, on):
            return self._complete_rows(on, field_details_list, path, cast("list[Row]", items))
        return super().complete_iterable_value(
            item_type, field_details_list, info, path, items, position_context
        )

    def execute_fields(
        self,
        parent_type: GraphQLObjectType,
        source_value: Any,
        path: Path | None,
        grouped_field_set: Grouped,
        position_context: Any,
    ) -> Any:
        """The fields of one object; of a row in one pass."""
        if type(source_value) is not Row or self._is_watched:
            return super().execute_fields(
                parent_type, source_value, path, grouped_field_set, position_context
            )
        waiting: list[tuple[dict[str, Any], str, Any]] = []
        steps = self._steps(parent_type, grouped_field_set, source_value.layout)
        try:
            result = self._complete_row(parent_type, source_value, steps, lambda: path, waiting)
        except Exception:
            self.settle_in_background([awaitable for _, _, awaitable in waiting])
            raise
        return self._settled(waiting, result) if waiting else result

    def _is_rows(self, items: Any, on: Any) -> bool:
        """Whether a list holds rows of the very type that is asked (not of an interface)."""
        if type(items) is not list or not items or type(items[0]) is not Row or self._is_watched:
            return False
        shape = shape_of(on)
        return shape is not None and shape.record is items[0].layout.record

    def _complete_rows(self, on: Any, details: list[FieldDetails], path: Path, rows: list[Row]) -> Any:
        grouped = self.collect_subfields(on, details).grouped_field_set
        waiting: list[tuple[dict[str, Any], str, Any]] = []
        completed = []
        try:
            for index, row in enumerate(rows):
                steps = self._steps(on, grouped, row.layout)
                completed.append(
                    self._complete_row(on, row, steps, partial(path.add_key, index, None), waiting)
                )
        except Exception:
            self.settle_in_background([awaitable for _, _, awaitable in waiting])
            raise
        return self._settled(waiting, completed) if waiting else completed

    def _complete_row(
        self,
        on: GraphQLObjectType,
        row: Row,
        steps: list[Step],
        path: Callable[[], Path | None],
        waiting: list[tuple[dict[str, Any], str, Any]],
    ) -> dict[str, Any]:
        result: dict[str, Any] = {}
        values = row.values
        for name, details, position, complete in steps:
            if complete is not None:
                value = values[position]
                if value is None:
                    result[name] = None
                    continue
                if type(value) is not Flaw:
                    try:
                        result[name] = complete(value)
                    except Exception:  # noqa: BLE001, S110 - below, the field alone fails, as with graphql-core
                        pass
                    else:
                        continue
            resolved = self.execute_field(on, row, details, Path(path(), name, on.name), None)
            result[name] = resolved
            if self.is_awaitable(resolved):
                waiting.append((result, name, resolved))
        return result

    async def _settled(self, waiting: list[tuple[dict[str, Any], str, Any]], result: Any) -> Any:
        """The result once every field that had to wait has its value."""
        values = await self.async_helpers.gather([awaitable for _, _, awaitable in waiting])
        for (row, name, _), value in zip(waiting, values, strict=True):
            row[name] = value
        return result

    def _steps(self, on: GraphQLObjectType, grouped: Grouped, layout: Layout) -> list[Step]:
        """How to complete the asked fields of rows of one layout; made once per selection and read."""
        key = (id(grouped), id(layout))
        known = self._plans.get(key)
        if known is None:
            steps = [self._step(on, name, details, layout) for name, details in grouped.items()]
            known = self._plans[key] = (grouped, layout, steps)  # kept alive, so that ids stay theirs
        return known[2]

    def _step(self, on: GraphQLObjectType, name: str, details: list[FieldDetails], layout: Layout) -> Step:
        field_name = details[0].node.name.value
        if field_name == "__typename":
            return Step(name, details, 0, lambda _: on.name)
        shape = shape_of(on)
        attribute = shape.columns.get(field_name) if shape else None
        if attribute is None or attribute not in layout.positions or details[0].node.arguments:
            return Step(name, details, 0, None)
        return Step(name, details, layout.positions[attribute], self._completer(on, field_name, details))

    def _completer(
        self, on: GraphQLObjectType, field_name: str, details: list[FieldDetails]
    ) -> Complete | None:
        answer = get_nullable_type(on.fields[field_name].type)
        if is_leaf_type(answer):
            return _leaf(answer)
        named = get_named_type(answer)
        if not isinstance(named, GraphQLObjectType) or named.name != "Code":
            return None
        grouped = self.collect_subfields(named, details).grouped_field_set
        asked = [(name, found[0].node.name.value) for name, found in grouped.items()]
        if any(field not in _CODE_FIELDS for _, field in asked):
            return None
        places = [(name, _CODE_FIELDS[field]) for name, field in asked]
        return lambda code: {name: code[i] for name, i in places}


def _leaf(answer: GraphQLLeafType) -> Complete:
    serialize = answer.serialize
    return str if answer.name in _TEXTS else serialize


def shape_of(on: Any) -> Any:
    """What a record's type declares of itself; None for other types."""
    definition = (getattr(on, "extensions", None) or {}).get("strawberry-definition")
    return getattr(getattr(definition, "origin", None), "record_shape", None)
