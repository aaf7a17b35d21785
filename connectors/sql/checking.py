"""What `app.py check` finds: a store compared with its declarations, in plain words."""

import re
from collections.abc import Mapping

import sqlalchemy as sa

from connectors.contract.department import Department, Feed, Misfit
from connectors.contract.records import Record
from connectors.sql.tables import column_type

_BYTEWISE = re.compile(r"^(C|POSIX|C\..*|ucs_basic|binary|.*_bin)$", re.IGNORECASE)
_KINDS: dict[str, tuple[type, ...]] = {
    "text": (sa.String, sa.Text, sa.CHAR),
    "integer": (sa.Integer, sa.SmallInteger, sa.BigInteger),
    "decimal": (sa.Numeric, sa.Float),
    "date": (sa.Date,),
    "datetime": (sa.DateTime,),
}


def misfits(connection: sa.Connection, department: Department) -> list[Misfit]:
    """Every table, column, type and NULL that is not as declared."""
    inspector = sa.inspect(connection)
    tables = set(inspector.get_table_names()) | set(inspector.get_view_names())
    found: list[Misfit] = []
    for record in department.records:
        if record.table not in tables:
            found.append(
                Misfit(department.name, record.name, f"the table {record.table} ({record.zh}) is missing")
            )
            continue
        columns = {c["name"]: c["type"] for c in inspector.get_columns(record.table)}
        found += _columns(department.name, record, columns)
        found += _folding(connection, department.name, record)
        found += _nulls(connection, department.name, record, set(columns))
    if department.feed is Feed.EXCHANGE and "gridhub_feed" not in tables:
        found.append(
            Misfit(department.name, None, "the exchange store lacks the table gridhub_feed (前置库更新时间)")
        )
    return found


def _columns(department: str, record: Record, columns: Mapping[str, object]) -> list[Misfit]:
    found = []
    for attr in record.attributes:
        actual = columns.get(attr.column)
        where = f"{record.table}.{attr.column} ({attr.zh})"
        if actual is None:
            found.append(Misfit(department, record.name, f"the column {where} is missing"))
        elif not _fits(actual, attr.codec.storage):
            wanted = column_type(attr, "sqlite").__class__.__name__.lower()
            told = f"the column {where} is {actual!s}, but the declaration reads it as {wanted}"
            found.append(Misfit(department, record.name, told))
    return found


_COLLATIONS = {
    "postgresql": """
        SELECT column_name, coalesce(
            collation_name, (SELECT datcollate FROM pg_database WHERE datname = current_database()))
        FROM information_schema.columns
        WHERE table_name = :name AND table_schema = ANY (current_schemas(false))
          AND data_type IN ('text', 'character', 'character varying')""",
    "mysql": """
        SELECT column_name, collation_name FROM information_schema.columns
        WHERE table_name = :name AND table_schema = database() AND collation_name IS NOT NULL""",
}


def _folding(connection: sa.Connection, department: str, record: Record) -> list[Misfit]:
    """Texts that the store compares otherwise than byte by byte, as databases do unless they are told."""
    asked = _COLLATIONS.get(connection.dialect.name)
    if asked is None:
        return []
    collations = {str(r[0]): str(r[1]) for r in connection.execute(sa.text(asked), {"name": record.table})}
    return [
        Misfit(
            department,
            record.name,
            f"the column {record.table}.{attr.column} ({attr.zh}) is compared as {collations[attr.column]}; "
            "make that bytewise (C, utf8mb4_nopad_bin), or case may not count and pages lose rows",
            fatal=False,
        )
        for attr in record.attributes
        if attr.column in collations and not _BYTEWISE.search(collations[attr.column])
    ]


def _fits(actual: object, storage: str) -> bool:
    """A zone in the store would be overwritten: instants are declared to be Shanghai's."""
    return isinstance(actual, _KINDS[storage]) and not getattr(actual, "timezone", False)


def _nulls(connection: sa.Connection, department: str, record: Record, present: set[str]) -> list[Misfit]:
    """Columns that must have a value and do not: shown as errors to whoever asks for the field."""
    required = [a for a in record.attributes if a.required and a.column in present]
    if not required:
        return []
    table = sa.table(record.table, *(sa.column(a.column) for a in required))
    counts = [sa.func.sum(sa.case((table.c[a.column].is_(None), 1), else_=0)) for a in required]
    row = connection.execute(sa.select(*counts).select_from(table)).one()
    return [
        Misfit(
            department,
            record.name,
            f"{n} rows of {record.table} have no {attr.column} ({attr.zh}), which must have a value",
            fatal=attr.key,
        )
        for attr, n in zip(required, row, strict=True)
        if n
    ]
