"""The executor's shortcut gives the very answer that graphql-core alone would give."""

import random
from typing import Any, cast

import pytest
from graphql import (
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLSchema,
    get_named_type,
    is_leaf_type,
)
from strawberry.schema.base import BaseSchema

from resolvers.context import HubContext
from resolvers.executor import PlainExecutor
from schema.build import build_schema
from tests.asking import Asking

OPERATIONS = 60
ROOTS = [
    "grids(first: 4)",
    'grid(code: "419001102")',
    'grid(code: "419001102001001")',
    'person(idNumber: "419001197603140014")',
    'lookup(number: "419001102")',
    "catalog",
]
DEPTH = 6


class Writer:
    """Writes random valid selections over a schema, from a seed."""

    def __init__(self, schema: GraphQLSchema, seed: int) -> None:
        self.schema = schema
        self.chance = random.Random(seed)
        self.names = 0

    def selection(self, on: Any, depth: int) -> str:
        """A selection set on a type; aliases, fragments and directives now and then."""
        if isinstance(on, GraphQLInterfaceType):
            possible = self.chance.sample(list(self.schema.get_possible_types(on)), 2)
            return (
                "{ __typename id "
                + " ".join(f"... on {t.name} {self.selection(t, depth - 1)}" for t in possible)
                + " }"
            )
        fields = [n for n, f in on.fields.items() if self.askable(f, depth)]
        if not fields:
            return "{ __typename }"
        asked = self.chance.sample(fields, min(len(fields), self.chance.randint(1, 4)))
        parts = [self.field(on, name, depth) for name in asked]
        if self.chance.random() < 0.2:
            parts.append(f"... on {on.name} {{ {self.field(on, self.chance.choice(fields), depth)} }}")
        return "{ " + " ".join([*parts, "__typename"]) + " }"

    def askable(self, field: Any, depth: int) -> bool:
        """Whether a field can be written without arguments, at this depth."""
        named = get_named_type(field.type)
        required = any(
            isinstance(a.type, GraphQLNonNull) and not a.default_value for a in field.args.values()
        )
        return (
            not required
            and (is_leaf_type(named) or depth > 0)
            and not isinstance(named, GraphQLInputObjectType)
        )

    def field(self, on: GraphQLObjectType, name: str, depth: int) -> str:
        """One field, aliased so that two of them never conflict."""
        self.names += 1
        named = get_named_type(on.fields[name].type)
        condition = self.chance.choice(["", "", "", " @include(if: $yes)", " @skip(if: $yes)"])
        arguments = "(first: 3)" if "first" in on.fields[name].args else ""
        below = "" if is_leaf_type(named) else " " + self.selection(named, depth - 1)
        return f"f{self.names}: {name}{arguments}{condition}{below}"


def same(left: Any, right: Any) -> None:
    """Data, order of keys, and errors are equal."""
    assert repr(left.data) == repr(right.data)
    told = [[(str(e.message), e.path, e.extensions) for e in (r.errors or [])] for r in (left, right)]
    assert sorted(map(repr, told[0])) == sorted(map(repr, told[1]))


@pytest.fixture(scope="module")
def plain(asking: Asking) -> BaseSchema:
    """The same schema on graphql-core's own executor."""
    return build_schema([s.department for s in asking.hub.sources.values()], executor=PlainExecutor)


@pytest.mark.parametrize("seed", range(OPERATIONS))
async def test_answers_are_graphql_cores_own(asking: Asking, plain: BaseSchema, seed: int) -> None:
    core = plain._schema  # type: ignore[attr-defined]
    writer = Writer(core, seed)
    root = writer.chance.choice(ROOTS)
    on = get_named_type(core.query_type.fields[root.split("(")[0]].type)
    text = f"query($yes: Boolean = true) {{ {root} {writer.selection(on, DEPTH)} }}"
    answers = []
    for schema in (asking.schema, plain):
        context = HubContext(asking.hub, deadline=float("inf"))
        answers.append(await schema.execute(text, context_value=context))
    same(*answers)


async def test_a_value_that_its_type_cannot_hold_costs_one_field(asking: Asking) -> None:
    """Such as a number of more than 32 bits: siblings and other rows stand."""
    watched = asking.watched["registry"]
    inner = watched.inner

    class Odd:
        """Answers names as what no GraphQL type can write."""

        async def read(self, read: Any) -> Any:
            batch = await inner.read(read)
            at = read.columns.index("level")
            rows = batch.page(None).rows
            rows[1] = (*rows[1][:at], object(), *rows[1][at + 1 :])
            return batch

    watched.inner = cast("Any", Odd())
    try:
        answer = await asking("{ grids(first: 3) { nodes { code level } } }")
    finally:
        watched.inner = inner
    nodes = answer.data["grids"]["nodes"]
    assert [n["level"] is None for n in nodes] == [False, True, False]
    assert [e.path for e in answer.errors] == [["grids", "nodes", 1, "level"]]
