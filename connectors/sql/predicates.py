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
    """Equality and text are tested against every native form of the value."""
    value, codec = compare.value, attr.codec
    match compare.op:
        case "in":
            return _one_of(column, tuple(native for v in value for native in codec.variants(v)))
        case "eq" | "ne":
            same = _one_of(column, codec.variants(value))
            return same if compare.op == "eq" else sa.not_(same)
        case "contains":
            return sa.or_(*(column.contains(text, autoescape=True) for text in codec.variants(value)))
        case "starts_with":
            return sa.or_(*(column.startswith(text, autoescape=True) for text in codec.variants(value)))
    return _PLAIN[compare.op](column, value if compare.op in _AS_THEY_ARE else codec.encode(value))


def _one_of(column: Column, natives: tuple[Any, ...]) -> Condition:
    return column == natives[0] if len(natives) == 1 else column.in_(natives)


def within(column: Column, prefix: str) -> Condition:
    """Codes that start with the prefix, as a range that an index serves (':' follows '9')."""
    return sa.and_(column >= prefix, column < prefix + ":")


_AS_THEY_ARE = {"is_null", "within"}
_PLAIN: dict[str, Callable[[Column, Any], Condition]] = {
    "is_null": lambda c, v: c.is_(None) if v else c.is_not(None),
    "within": within,
    "lt": lambda c, v: c < v,
    "le": lambda c, v: c <= v,
    "gt": lambda c, v: c > v,
    "ge": lambda c, v: c >= v,
}
