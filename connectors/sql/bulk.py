"""Bulk loading, in the way each database is fastest at. Its engine has no time limits (see engine.py)."""

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
    async with engine.connect() as connection:
        driver: Any = (await connection.get_raw_connection()).driver_connection
        match engine.dialect.name:
            case "postgresql":
                columns = [a.column for a in record.attributes]
                await driver.copy_records_to_table(record.table, records=rows, columns=columns)
            case "sqlite":
                await driver.executemany(_insert_text(record, "?", engine), _bound(record, rows, engine))
                await driver.commit()
            case _:
                await _insert_mariadb(driver, _insert_text(record, "%s", engine), rows)


async def _insert_mariadb(driver: Any, text: str, rows: Rows) -> None:
    """The driver joins many rows into one INSERT."""
    async with driver.cursor() as cursor:
        await cursor.executemany(text, rows)
    await driver.commit()


def _insert_text(record: Record, mark: str, engine: AsyncEngine) -> str:
    """Names come from declarations, never from callers; native names may be words of SQL."""
    quote = engine.dialect.identifier_preparer.quote
    columns = ", ".join(quote(a.column) for a in record.attributes)
    marks = ", ".join([mark] * len(record.attributes))
    return f"INSERT INTO {quote(record.table)} ({columns}) VALUES ({marks})"  # noqa: S608


def _bound(record: Record, rows: Rows, engine: AsyncEngine) -> Rows:
    """Values as the dialect keeps them (SQLite keeps dates and decimals as text or numbers)."""
    table = table_of(record, engine.dialect.name)
    binders = []
    for position, attr in enumerate(record.attributes):
        binder = table.c[attr.column].type.dialect_impl(engine.dialect).bind_processor(engine.dialect)
        if binder is not None and attr.codec.storage in {"date", "datetime", "decimal"}:
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
    async with engine.connect() as connection:
        for index in indexes_of(department, engine.dialect.name):
            await connection.run_sync(index.create, checkfirst=True)
        if department.feed is Feed.EXCHANGE:
            await _note_feed(connection, department.name, applied)
        await connection.commit()
        for text in _statistics(department, engine):
            await connection.execute(sa.text(text))
        await connection.commit()


async def _note_feed(connection: AsyncConnection, source: str, applied: datetime) -> None:
    feed = feed_table(sa.MetaData())
    await connection.execute(feed.delete().where(feed.c.source == source))
    await connection.execute(feed.insert().values(source=source, applied_at=applied.isoformat()))


def _statistics(department: Department, engine: AsyncEngine) -> list[str]:
    verb = "ANALYZE TABLE" if engine.dialect.name == "mysql" else "ANALYZE"
    quote = engine.dialect.identifier_preparer.quote
    return [f"{verb} {quote(r.table)}" for r in department.records]
