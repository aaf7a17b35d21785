"""From a record's declaration to its table, as the department natively keeps it."""

from functools import cache
from typing import Any

import sqlalchemy as sa
from sqlalchemy.types import TypeEngine

from connectors.contract.department import Department
from connectors.contract.links import LinkKind
from connectors.contract.records import Attribute, Record

# Bytewise everywhere: keyset order must not depend on a server's locale, nor "A" equal "a" or "A ".
_COLLATION = {"postgresql": "C", "mysql": "utf8mb4_nopad_bin"}
LONG_TEXT = 1000  # characters from which a column is TEXT


@cache
def table_of(record: Record, dialect: str) -> sa.Table:
    """The table of a record for one dialect, in a metadata of its own."""
    return metadata_of((record,), dialect).tables[record.table]


def metadata_of(records: tuple[Record, ...], dialect: str) -> sa.MetaData:
    """The tables of several records. Indexes are kept apart (see `indexes_of`): bulk loads make them last."""
    metadata = sa.MetaData()
    for record in records:
        columns = [_column(a, dialect) for a in record.attributes]
        sa.Table(record.table, metadata, *columns, mysql_charset="utf8mb4")
    return metadata


def feed_table(metadata: sa.MetaData) -> sa.Table:
    """Where an exchange store notes when its feed was last applied (前置库更新时间)."""
    return sa.Table(
        "gridhub_feed",
        metadata,
        sa.Column("source", sa.String(64), primary_key=True),
        sa.Column("applied_at", sa.String(40), nullable=False),
    )


def indexes_of(department: Department, dialect: str) -> list[sa.Index]:
    """An index per link, with the default order behind it, and one on each default order."""
    found: list[sa.Index] = []
    for record in department.records:
        table = table_of(record, dialect)
        terms = [record.by_name[t.attribute] for t in record.order]
        ordered = [_indexed(table, a, dialect) for a in terms]
        for attr in record.attributes:
            if attr.link and attr.link.kind is not LinkKind.OWN_NUMBER and not attr.key:
                rest = [_indexed(table, a, dialect) for a in terms if a is not attr]
                found.append(sa.Index(f"ix_{record.table}_{attr.column}"[:60], table.c[attr.column], *rest))
            elif attr.link and not attr.key:
                found.append(sa.Index(f"ix_{record.table}_{attr.column}"[:60], table.c[attr.column]))
        leads = {a.column for a in record.attributes if a.link and a.link.kind is not LinkKind.OWN_NUMBER}
        if len(ordered) > 1 and terms[0].column not in leads:  # else the link's own index serves the order
            found.append(sa.Index(f"ix_{record.table}_order"[:60], *ordered))
    return found


def _indexed(table: sa.Table, attr: Attribute, dialect: str) -> sa.ColumnElement[Any]:
    """As keyset.terms orders it: NULL is the smallest value everywhere, which PostgreSQL must be told."""
    column = table.c[attr.column]
    pinned = dialect == "postgresql" and attr.required and not attr.key
    return column.asc().nulls_first() if pinned else column


def _column(attr: Attribute, dialect: str) -> sa.Column[Any]:
    return sa.Column(
        attr.column,
        column_type(attr, dialect),
        primary_key=attr.key,
        nullable=not attr.key,  # departments hold NULLs where they should not
        autoincrement=False,
    )


def column_type(attr: Attribute, dialect: str) -> TypeEngine[Any]:
    """The SQL type that keeps an attribute natively."""
    match attr.codec.storage:
        case "integer":
            return sa.BigInteger()
        case "decimal":
            return sa.Numeric(16, 2)
        case "date":
            return sa.Date()
        case "datetime":
            return sa.DateTime()
    if attr.codec.length > LONG_TEXT:
        return sa.Text(collation=_COLLATION.get(dialect))
    return sa.String(attr.codec.length, collation=_COLLATION.get(dialect))
