"""The registry's migrations make what the declarations say, once, whoever calls them."""

import asyncio
from collections.abc import AsyncIterator
from datetime import datetime
from typing import Any

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine
from sqlalchemy.pool import NullPool

from connectors.contract import SHANGHAI, Access, Read
from connectors.registry import DEPARTMENT
from connectors.sql.connector import SqlConnector
from connectors.sql.tables import indexes_of, metadata_of
from hub.registry import RegistryError, Revision, drop_indexes, head, migrate, revision

NOW = datetime(2026, 6, 30, 9, 0, tzinfo=SHANGHAI)


@pytest.fixture
async def store(empty: str) -> AsyncIterator[AsyncEngine]:
    """A migrated store."""
    await migrate(empty)
    engine = create_async_engine(empty, poolclass=NullPool)
    yield engine
    await engine.dispose()


def _differences(connection: sa.Connection) -> list[Any]:
    context = MigrationContext.configure(
        connection,
        opts={
            "compare_type": True,
            "include_name": lambda name, kind, _: kind != "index" and name != "alembic_version",
        },
    )
    return list(compare_metadata(context, metadata_of(DEPARTMENT.records, connection.dialect.name)))


def _shape(connection: sa.Connection) -> dict[str, Any]:
    """What alembic does not compare: keys, NULLs, lengths, collations and indexes, by table."""
    inspector = sa.inspect(connection)
    found = {}
    for table in sorted(set(inspector.get_table_names()) - {"alembic_version"}):
        columns = [(c["name"], repr(c["type"]), c["nullable"]) for c in inspector.get_columns(table)]
        indexes = sorted(
            (i["name"] or "", tuple(i["column_names"]), str(i.get("column_sorting")))
            for i in inspector.get_indexes(table)
        )
        found[table] = (columns, inspector.get_pk_constraint(table)["constrained_columns"], indexes)
    return found


def _build(connection: sa.Connection) -> dict[str, Any]:
    """The shape of the same tables made from their declarations, beside the migrated ones; not kept."""
    dialect = connection.dialect.name
    metadata = metadata_of(DEPARTMENT.records, dialect)
    metadata.drop_all(connection)
    metadata.create_all(connection)
    for index in indexes_of(DEPARTMENT, dialect):
        index.create(connection)
    return _shape(connection)


async def test_migrations_equal_declarations(store: AsyncEngine) -> None:
    async with store.connect() as connection:
        assert await connection.run_sync(_differences) == []
        migrated = await connection.run_sync(_shape)
        declared = await connection.run_sync(_build)
    assert set(migrated) == {r.table for r in DEPARTMENT.records}
    assert migrated == declared


async def test_a_missing_column_would_be_seen(store: AsyncEngine) -> None:
    async with store.connect() as connection:
        await connection.execute(sa.text("ALTER TABLE visit DROP COLUMN client_id"))
        found = await connection.run_sync(_differences)
    assert [(change[0], change[3].name) for change in found] == [("add_column", "client_id")]


async def test_migrating_is_reported_and_may_be_repeated(empty: str) -> None:
    assert await revision(empty) == Revision(None, head())
    assert not (await revision(empty)).is_newest
    assert (await migrate(empty)).is_newest
    assert await migrate(empty) == Revision(head(), head()) == await revision(empty)


async def test_many_may_migrate_at_once(empty: str) -> None:
    assert {r.is_newest for r in await asyncio.gather(*(migrate(empty) for _ in range(4)))} == {True}


async def test_tables_without_history_are_refused(empty: str) -> None:
    connector = SqlConnector(DEPARTMENT, Access(empty), lambda: NOW)
    await connector.create()
    await connector.close()
    with pytest.raises(RegistryError, match="no migration history"):
        await migrate(empty)


async def test_a_newer_hubs_store_is_refused(store: AsyncEngine) -> None:
    async with store.begin() as connection:
        await connection.execute(sa.text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(RegistryError, match="newer hub"):
        await migrate(store.url.render_as_string(hide_password=False))


async def test_a_migrated_store_is_complete_for_the_connector(store: AsyncEngine) -> None:
    """`create` and `finish_loading` find everything there, and `check` has nothing to say."""
    url = store.url.render_as_string(hide_password=False)
    connector = SqlConnector(DEPARTMENT, Access(url), lambda: NOW)
    unit = DEPARTMENT.by_name["Unit"]
    row = ("419001", "济源市", "CITY", None, None, NOW.date(), None, None, 1, 2, NOW.replace(tzinfo=None))
    try:
        await connector.create()
        await connector.load(unit, [row])
        await connector.finish_loading()
        assert await connector.check() == []
        answer = await connector.read(Read(unit, ("code", "name", "level"), order=unit.order))
        assert answer.as_of == NOW
        assert [r[1] for r in answer.page(None).rows] == ["济源市"]
    finally:
        await connector.close()
    async with store.connect() as connection:
        assert "gridhub_feed" not in await connection.run_sync(lambda c: sa.inspect(c).get_table_names())


@pytest.mark.parametrize(
    ("url", "told"),
    [
        ("mysql+asyncmy://root@127.0.0.1/registry", "PostgreSQL or SQLite"),
        ("postgresql+asyncpg://u:secret@127.0.0.1:1/registry", "cannot be reached"),
    ],
)
async def test_a_wrong_address_is_told_without_it(url: str, told: str) -> None:
    with pytest.raises(RegistryError, match=told) as refusal:
        await migrate(url)
    assert "127.0.0.1" not in str(refusal.value)
    assert "secret" not in str(refusal.value)


async def test_a_bulk_load_makes_the_same_indexes_again(store: AsyncEngine) -> None:
    url = store.url.render_as_string(hide_password=False)
    async with store.connect() as connection:
        before = await connection.run_sync(_shape)
    await drop_indexes(url)
    async with store.connect() as connection:
        bare = await connection.run_sync(_shape)
    assert {table: indexes for table, (_, _, indexes) in bare.items() if indexes} == {}
    connector = SqlConnector(DEPARTMENT, Access(url), lambda: NOW)
    await connector.finish_loading()
    await connector.close()
    async with store.connect() as connection:
        assert await connection.run_sync(_shape) == before
