"""Stable order and keyset paging, with NULLs in the same place on every database."""

from typing import Any

import sqlalchemy as sa
from sqlalchemy.sql.elements import ColumnElement

from connectors.contract.records import OrderTerm, Record

Term = tuple[ColumnElement[Any], bool]  # an expression, and whether it descends


def terms(record: Record, order: tuple[OrderTerm, ...], table: sa.Table) -> list[Term]:
    """What rows are ordered by. Where NULL is allowed it comes last, both ways."""
    found: list[Term] = []
    for term in order:
        attr = record.by_name[term.attribute]
        column = table.c[attr.column]
        if not attr.required:
            found.append((column.is_(None), False))
        found.append((column, term.descending))
    return found


def directed(term: Term) -> ColumnElement[Any]:
    """A term as ORDER BY takes it."""
    expression, descending = term
    return expression.desc() if descending else expression.asc()


def after(
    record: Record, order: tuple[OrderTerm, ...], values: tuple[Any, ...], table: sa.Table, dialect: str
) -> ColumnElement[bool]:
    """Rows behind the one whose order attributes have these native values."""
    choices = []
    equal: list[ColumnElement[bool]] = []
    for term, value in zip(order, values, strict=True):
        attr = record.by_name[term.attribute]
        column = table.c[attr.column]
        nulls_last = not attr.required or (dialect == "postgresql") is not term.descending
        behind = _behind(column, value, term.descending, nulls_last and not attr.key)
        if behind is not None:
            choices.append(sa.and_(*equal, behind))
        equal.append(column.is_(None) if value is None else column == value)
    return sa.or_(sa.false(), *choices)


def _behind(
    column: ColumnElement[Any], value: Any, descending: bool, nulls_last: bool
) -> ColumnElement[bool] | None:
    """Behind one value in one column; None when nothing can be."""
    if value is None:
        return None if nulls_last else column.is_not(None)
    beyond = column < value if descending else column > value
    return sa.or_(beyond, column.is_(None)) if nulls_last else beyond
