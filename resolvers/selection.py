"""Look-ahead: which fields of a record are asked, as graphql-core itself collects them."""

from typing import Any

from graphql import GraphQLObjectType, GraphQLResolveInfo, get_named_type
from graphql.execution.collect_fields import FieldDetails
from graphql.pyutils import Path

ResolveInfo = GraphQLResolveInfo[Any]


class Selection:
    """The selection under one field, resolved step by step with @skip, @include and fragments applied."""

    def __init__(self, info: ResolveInfo, details: list[FieldDetails] | None = None) -> None:
        self._executor = info.context.executor
        self._details = details if details is not None else [FieldDetails(n, None) for n in info.field_nodes]

    def fields(self, on: GraphQLObjectType) -> dict[str, "Selection"]:
        """The fields asked on a concrete type, by field name (aliases of one field are joined)."""
        collected = self._executor.collect_subfields(on, self._details)
        joined: dict[str, list[FieldDetails]] = {}
        for details in collected.grouped_field_set.values():
            joined.setdefault(details[0].node.name.value, []).extend(details)
        return {name: self._of(details) for name, details in joined.items()}

    def _of(self, details: list[FieldDetails]) -> "Selection":
        below = object.__new__(Selection)
        below._executor, below._details = self._executor, details
        return below

    def type_of(self, on: GraphQLObjectType, name: str) -> GraphQLObjectType:
        """The object type a field of a type answers with."""
        found = get_named_type(on.fields[name].type)
        if not isinstance(found, GraphQLObjectType):
            raise TypeError(f"{on.name}.{name} does not answer with an object")
        return found


def place(info: ResolveInfo) -> tuple[str, ...]:
    """Where a field stands in the operation, whichever list elements lie above it: its level."""
    keys = []
    path: Path | None = info.path
    while path is not None:
        prev, key, typename = path
        if isinstance(key, str):
            keys.append(f"{typename}.{key}" if typename else key)
        path = prev
    return tuple(keys)
