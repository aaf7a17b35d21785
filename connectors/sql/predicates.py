"""From the contract's predicates to SQL."""

from collections.abc import Callable
from typing import Any

import sqlalchemy as sa
from sqlalchemy.sql.elements import ColumnElement

from connectors.contract.reading import AllOf, AnyOf, Compare, Negation, Predicate
from connectors.contract.records import Attribute, Record

Column = ColumnElement[Any]
Condition = ColumnElement[bool]


def condition(predicate: Predicate, record: Record, table: sa.Table) -> Condition:
    """The WHERE part of a predicate; values are bound, never written into the text."""
    match predicate:
        case AllOf(parts):
            return sa.and_(sa.true(), *(condition(p, record, table) for p in parts))
        case AnyOf(parts):
            return sa.or_(sa.false(), *(condition(p, record, table) for p in parts))
        case Negation(part):
            return sa.not_(condition(part, record, table))
        case Compare():
            attr = record.by_name[predicate.attribute]
            return _compare(predicate, attr, table.c[attr.column])


def _compare(compare: Compare, attr: Attribute, column: Column) -> Condition:
    value = compare.value
    match compare.op:
        case "eq":
            return _one_of(column, attr.codec.variants(value))
        case "ne":
            return sa.not_(_one_of(column, attr.codec.variants(value)))
        case "in":
            return _one_of(column, tuple(native for v in value for native in attr.codec.variants(v)))
        case "is_null":
            return column.is_(None) if value else column.is_not(None)
        case "within":
            return within(column, value)
        case "contains":
            return column.contains(value, autoescape=True)
        case "starts_with":
            return column.startswith(value, autoescape=True)
        case "lt" | "le" | "gt" | "ge":
            return _ORDERINGS[compare.op](column, attr.codec.encode(value))


def _one_of(column: Column, natives: tuple[Any, ...]) -> Condition:
    return column == natives[0] if len(natives) == 1 else column.in_(natives)


def within(column: Column, prefix: str) -> Condition:
    """Codes that start with the prefix, as a range that an index serves (':' follows '9')."""
    return sa.and_(column >= prefix, column < prefix + ":")


_ORDERINGS: dict[str, Callable[[Column, Any], Condition]] = {
    "lt": lambda c, v: c < v,
    "le": lambda c, v: c <= v,
    "gt": lambda c, v: c > v,
    "ge": lambda c, v: c >= v,
}
