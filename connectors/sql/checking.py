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
        elif _folds(actual):
            told = (
                f"the column {where} compares by a language's rules; declare it bytewise (binary collation), "
                "or upper and lower case are taken for one and pages may lose rows"
            )
            found.append(Misfit(department, record.name, told, fatal=False))
    return found


def _fits(actual: object, storage: str) -> bool:
    """A zone in the store would be overwritten: instants are declared to be Shanghai's."""
    return isinstance(actual, _KINDS[storage]) and not getattr(actual, "timezone", False)


def _folds(actual: object) -> bool:
    """Whether text is compared otherwise than byte by byte, as far as the store tells."""
    collation = getattr(actual, "collation", None)
    return isinstance(actual, sa.String) and collation is not None and not _BYTEWISE.search(collation)


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
