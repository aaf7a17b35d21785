"""What the service keeps its data in: the bureau's tables in a SQL store, in native values."""

import dataclasses
from collections.abc import Callable
from datetime import datetime

from connectors.contract import Access, Attribute, Codec, Department, Integer, Record, Text
from connectors.judicial import DEPARTMENT
from connectors.sql import SqlConnector


def native(record: Record) -> Record:
    """A record as the service sees it: its fields are the columns, its values are as they are stored."""
    columns = {a.name: a.column for a in record.attributes}
    order = tuple(dataclasses.replace(t, attribute=columns[t.attribute]) for t in record.order)
    fields = tuple(dataclasses.replace(a, name=a.column, codec=_plain(a)) for a in record.attributes)
    return dataclasses.replace(record, attributes=fields, order=order, sealed_by=None, updated_by=None)


def _plain(attr: Attribute) -> Codec:
    return Integer() if attr.codec.storage == "integer" else Text(attr.codec.length)


NATIVE = dataclasses.replace(DEPARTMENT, records=tuple(native(r) for r in DEPARTMENT.records))
RESOURCES: dict[str, Record] = {r.table: r for r in NATIVE.records}


def opened(url: str, now: Callable[[], datetime], pool_size: int = 8) -> SqlConnector:
    """The store at an SQLAlchemy URL (SQLite or PostgreSQL)."""
    department: Department = NATIVE
    access = Access(url=url, pool_size=pool_size, deadline=10.0, statement_timeout=9.0)
    return SqlConnector(department, access, now)
