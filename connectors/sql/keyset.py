"""Stable order and keyset paging, with NULLs in the same place on every database."""

from typing import Any, NamedTuple

import sqlalchemy as sa
from sqlalchemy.sql.elements import ColumnElement

from connectors.contract.records import Attribute, OrderTerm, Record


class Term(NamedTuple):
    """One part of ORDER BY; `pinned` where the dialect must be told that NULL is the smallest value."""

    expression: ColumnElement[Any]
    descending: bool
    pinned: bool = False


def terms(record: Record, order: tuple[OrderTerm, ...], table: sa.Table, dialect: str) -> list[Term]:
    """What rows are ordered by.

    Where NULL is allowed it comes last, both ways. Where it is dirt it is the smallest value, which costs no
    expression that an index could not serve (see `indexes_of`).
    """
    found: list[Term] = []
    for term in order:
        attr = record.by_name[term.attribute]
        column = table.c[attr.column]
        if not attr.required:
            found.append(Term(column.is_(None), descending=False))
        pinned = dialect == "postgresql" and attr.required and not attr.key
        found.append(Term(column, term.descending, pinned))
    return found


def directed(term: Term) -> ColumnElement[Any]:
    """A term as ORDER BY takes it."""
    expression, descending, pinned = term
    ordered = expression.desc() if descending else expression.asc()
    if not pinned:
        return ordered
    return ordered.nulls_last() if descending else ordered.nulls_first()


def after(
    record: Record, order: tuple[OrderTerm, ...], values: tuple[Any, ...], table: sa.Table
) -> ColumnElement[bool]:
    """Rows behind the one whose order attributes have these native values."""
    choices = []
    equal: list[ColumnElement[bool]] = []
    for term, asked in zip(order, values, strict=True):
        attr = record.by_name[term.attribute]
        column = table.c[attr.column]
        value = _as_kept(attr, column, asked) if attr.key else asked
        nulls_last = not attr.required or term.descending
        behind = _behind(column, value, term.descending, nulls_last and not attr.key)
        if behind is not None:
            choices.append(sa.and_(*equal, behind))
        equal.append(column.is_(None) if value is None else column == value)
    return sa.or_(sa.false(), *choices)


def _as_kept(attr: Attribute, column: ColumnElement[Any], value: Any) -> Any:
    """A cursor carries the key's clean form; rows are ordered by whichever form the store holds of it."""
    natives = attr.codec.variants(attr.codec.decode(value))
    if len(natives) < 2:
        return value
    kept = column.table.alias("kept")
    form = kept.c[attr.column]
    return sa.func.coalesce(
        sa.select(sa.func.max(form)).where(form.in_(natives)).scalar_subquery(), sa.literal(value)
    )


def _behind(
    column: ColumnElement[Any], value: Any, descending: bool, nulls_last: bool
) -> ColumnElement[bool] | None:
    """Behind one value in one column; None when nothing can be."""
    if value is None:
        return None if nulls_last else column.is_not(None)
    beyond = column < value if descending else column > value
    return sa.or_(beyond, column.is_(None)) if nulls_last else beyond
