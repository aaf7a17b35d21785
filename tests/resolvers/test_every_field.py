"""Every field of every record answers alone: what it needs is read with it."""

from typing import Any

from graphql import GraphQLInterfaceType, GraphQLNonNull, GraphQLObjectType, get_named_type, is_leaf_type

from connectors.contract import Read, Record
from resolvers import gate
from resolvers.context import HubContext
from tests.asking import Asking


def needs_no_argument(field: Any) -> bool:
    """Whether a field can be asked for without arguments."""
    return not any(
        isinstance(a.type, GraphQLNonNull) and a.default_value is None for a in field.args.values()
    )


def below(answer: Any) -> str:
    """The smallest selection on a field's answer that reads something."""
    named = get_named_type(answer)
    if is_leaf_type(named):
        return ""
    if isinstance(named, GraphQLInterfaceType) or "id" in named.fields:
        return " { __typename id }"
    if "totalCount" in named.fields:
        return " { totalCount nodes { id } }"
    lists = {n: f for n, f in named.fields.items() if needs_no_argument(f)}
    leaves = [n for n, f in lists.items() if is_leaf_type(get_named_type(f.type))]
    if leaves:
        return f" {{ {' '.join(leaves)} }}"
    return f" {{ {' '.join(n + below(f.type) for n, f in lists.items())} }}"


async def some_ids(asking: Asking, record: Record) -> list[str]:
    """Global ids of records that may be seen."""
    asked = Read(record, (record.key.name,), order=record.order, limit=3)
    rows = (await gate.read(HubContext(asking.hub), asked)).page(None).rows
    return [asking.hub.opaque.id(asking.hub.type_names[record], row[0]) for row in rows]


async def test_every_field_of_every_record_answers_alone(asking: Asking) -> None:
    asked = 0
    for record in asking.hub.records:
        name = asking.hub.type_names[record]
        on = asking.schema._schema.type_map[name]  # type: ignore[attr-defined]
        assert isinstance(on, GraphQLObjectType)
        fields = {n: f for n, f in on.fields.items() if needs_no_argument(f)}
        ids = await some_ids(asking, record)
        for field, declared in fields.items() if ids else ():
            parts = [
                f'n{i}: node(id: "{one}") {{ ... on {name} {{ {field}{below(declared.type)} }} }}'
                for i, one in enumerate(ids)
            ]
            answer = await asking(f"{{ {' '.join(parts)} }}")
            assert not [e for e in answer.errors if not (e.extensions or {}).get("code")], (name, field)
            assert set(answer.data) == {f"n{i}" for i in range(len(ids))}
            asked += 1
    assert asked > 1_000
