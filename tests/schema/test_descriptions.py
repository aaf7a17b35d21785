"""Everything in the schema says what it is, with its Chinese term."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest
from graphql import GraphQLEnumType, GraphQLSchema, is_introspection_type

from connectors.contract import departments
from schema.build import build_schema

CHINESE = re.compile(r"[\u4e00-\u9fff]")
BUILT_IN = {"String", "Int", "Float", "Boolean", "ID", "Date", "DateTime", "Decimal"}
DIRECTIVES = {"skip", "include", "deprecated", "specifiedBy", "oneOf"}


@cache
def built() -> GraphQLSchema:
    """The schema of every department."""
    return build_schema(departments())._schema


@cache
def described() -> dict[str, str | None]:
    """The description of everything, by its place."""
    return dict(_walk(built()))


def _walk(schema: GraphQLSchema) -> Iterator[tuple[str, str | None]]:
    for name, kind in schema.type_map.items():
        if is_introspection_type(kind) or name in BUILT_IN:
            continue
        yield name, kind.description
        parts: dict[str, Any] = getattr(kind, "fields", None) or getattr(kind, "values", None) or {}
        for part_name, part in parts.items():
            yield f"{name}.{part_name}", part.description
            for argument_name, argument in getattr(part, "args", {}).items():
                yield f"{name}.{part_name}({argument_name}:)", argument.description


def test_there_is_much_to_describe() -> None:
    assert len(described()) > 1000


def test_everything_is_described() -> None:
    assert [place for place, told in described().items() if not (told or "").strip()] == []


def test_no_description_is_a_signature() -> None:
    """A dataclass without a docstring gets its signature as description."""
    signature = re.compile(r"^\w+\(.*:.*\)")
    assert [place for place, told in described().items() if signature.match(told or "")] == []


@pytest.mark.parametrize("kind", ["types", "fields"])
def test_the_chinese_term_is_there(kind: str) -> None:
    """Types, fields and arguments carry it, values of enumerations too where a department declares them."""
    enums = tuple(f"{name}." for name, t in built().type_map.items() if isinstance(t, GraphQLEnumType))
    wanted = {place: told for place, told in described().items() if ("." in place) == (kind == "fields")}
    lacking = [place for place, told in wanted.items() if not CHINESE.search(told or "")]
    assert [place for place in lacking if not place.startswith(enums)] == []


def test_directives_are_the_standard_ones() -> None:
    assert {directive.name for directive in built().directives} <= DIRECTIVES
