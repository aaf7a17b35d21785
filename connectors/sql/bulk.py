"""Bulk loading, in the way each database is fastest at."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from connectors.contract.department import Department, Feed
from connectors.contract.records import Record
from connectors.sql.tables import feed_table, indexes_of, metadata_of, table_of

Rows = Sequence[Sequence[Any]]


def create_tables(connection: sa.Connection, department: Department) -> None:
    """Make a department's tables, without indexes, where they are not there."""
    metadata = metadata_of(department.records, connection.dialect.name)
    if department.feed is Feed.EXCHANGE:
        feed_table(metadata)
    metadata.create_all(connection)


async def load(engine: AsyncEngine, record: Record, rows: Rows) -> None:
    """Load native rows, in the order of the record's attributes."""
    if not rows:
        return
    dialect = engine.dialect.name
    async with engine.connect() as connection:
        driver = (await connection.get_raw_connection()).driver_connection
        if dialect == "postgresql":
            columns = [a.column for a in record.attributes]
            await driver.copy_records_to_table(record.table, records=rows, columns=columns, timeout=600)  # type: ignore[union-attr]
        elif dialect == "sqlite":
            await _insert(driver, record, _bound(record, rows, engine), "?", dialect)
        else:
            await _insert_mariadb(connection, record, rows)


async def _insert(driver: Any, record: Record, rows: Rows, mark: str, dialect: str) -> None:
    await driver.executemany(_insert_text(record, mark), rows)
    await driver.commit()


async def _insert_mariadb(connection: AsyncConnection, record: Record, rows: Rows) -> None:
    """The driver joins many rows into one INSERT."""
    driver: Any = (await connection.get_raw_connection()).driver_connection
    async with driver.cursor() as cursor:
        await cursor.execute("SET SESSION max_statement_time=0, unique_checks=0, foreign_key_checks=0")
        await cursor.executemany(_insert_text(record, "%s"), rows)
    await driver.commit()


def _insert_text(record: Record, mark: str) -> str:
    """Names come from declarations, never from callers."""
    columns = ", ".join(a.column for a in record.attributes)
    return f"INSERT INTO {record.table} ({columns}) VALUES ({', '.join([mark] * len(record.attributes))})"


def _bound(record: Record, rows: Rows, engine: AsyncEngine) -> Rows:
    """Values as the dialect keeps them (SQLite keeps dates and decimals as text or numbers)."""
    table = table_of(record, engine.dialect.name)
    binders = []
    for position, attr in enumerate(record.attributes):
        binder = table.c[attr.column].type.dialect_impl(engine.dialect).bind_processor(engine.dialect)
        if binder is not None and attr.codec.storage in ("date", "datetime", "decimal"):
            binders.append((position, binder))
    if not binders:
        return rows
    return [_bind(row, binders) for row in rows]


def _bind(row: Sequence[Any], binders: list[tuple[int, Any]]) -> list[Any]:
    values = list(row)
    for position, binder in binders:
        if values[position] is not None:
            values[position] = binder(values[position])
    return values


async def finish(engine: AsyncEngine, department: Department, applied: datetime) -> None:
    """Indexes, statistics, and, for an exchange store, the feed's time."""
    dialect = engine.dialect.name
    async with engine.connect() as connection:
        if dialect == "postgresql":
            await connection.execute(sa.text("SET statement_timeout = 0"))
        if dialect == "mysql":
            await connection.execute(sa.text("SET SESSION max_statement_time=0"))
        for index in indexes_of(department, dialect):
            await connection.run_sync(index.create, checkfirst=True)
        if department.feed is Feed.EXCHANGE:
            await _note_feed(connection, department.name, applied)
        await connection.commit()
        for text in _statistics(department, dialect):
            await connection.execute(sa.text(text))
        await connection.commit()


async def _note_feed(connection: AsyncConnection, source: str, applied: datetime) -> None:
    feed = feed_table(sa.MetaData())
    await connection.execute(feed.delete().where(feed.c.source == source))
    await connection.execute(feed.insert().values(source=source, applied_at=applied.isoformat()))


def _statistics(department: Department, dialect: str) -> list[str]:
    if dialect == "mysql":
        return [f"ANALYZE TABLE {', '.join(r.table for r in department.records)}"]
    return [f"ANALYZE {r.table}" for r in department.records]
