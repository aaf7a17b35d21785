"""Whatever happens to a store, a Read ends in time with the right error, and works when the store does."""

import asyncio
import contextlib
import socket
from collections.abc import AsyncIterator, Iterator

import pytest
import sqlalchemy as sa

from connectors.contract.errors import Mismatched, Refused, SourceError, TimedOut, Unreachable
from connectors.sql import SqlConnector
from tests.connectors.sql.conftest import SECRET, Store
from tests.connectors.suite.honesty import SLACK, assert_nothing_told
from tests.stores.private import free_port

pytestmark = pytest.mark.timeout(60)


async def failure(store: Store, connector: SqlConnector, kind: type[SourceError]) -> SourceError:
    """The error of a small Read, which must come in time and tell nothing of the store."""
    loop = asyncio.get_running_loop()
    started = loop.time()
    with pytest.raises(kind) as caught:
        await connector.read(store.subject.read(limit=5))
    took = loop.time() - started
    assert took < connector.access.deadline + SLACK, f"it took {took:.2f} s"
    fault = caught.value
    assert type(fault) is kind
    assert fault.retryable is (kind in {Unreachable, TimedOut})
    assert "since" in fault.extensions
    assert_nothing_told(fault, connector.access)
    assert SECRET not in repr(fault)
    return fault


async def works(store: Store, connector: SqlConnector) -> None:
    """The connector answers as it did, with every connection back in its pool."""
    batch = await connector.read(store.subject.read(limit=5))
    assert len(batch.page(None).rows) == 5
    await pool_is_whole(connector)


async def pool_is_whole(connector: SqlConnector) -> None:
    """No connection is out for good."""
    for _ in range(60):
        if connector.engine.pool.checkedout() == 0:  # type: ignore[attr-defined]
            return
        await asyncio.sleep(0.1)
    raise AssertionError(connector.engine.pool.status())


@contextlib.asynccontextmanager
async def closing(connector: SqlConnector) -> AsyncIterator[SqlConnector]:
    """A connector, closed after use; a close must end even when the store does not answer."""
    try:
        yield connector
    finally:
        await asyncio.wait_for(connector.close(), 10)


@contextlib.contextmanager
def paused(store: Store) -> Iterator[None]:
    """The whole server stands still: nothing is refused, nothing is answered."""
    store.process.pause()
    try:
        yield
    finally:
        store.process.resume()


@contextlib.asynccontextmanager
async def locked(store: Store) -> AsyncIterator[None]:
    """Another session holds the table."""
    async with store.administrator() as connection:
        if store.backend == "postgresql":
            await connection.execute(sa.text("BEGIN"))
            await connection.execute(
                sa.text(f"LOCK TABLE {store.subject.record.table} IN ACCESS EXCLUSIVE MODE")
            )
            yield
            await connection.execute(sa.text("ROLLBACK"))
        else:
            await connection.execute(sa.text(f"LOCK TABLES {store.subject.record.table} WRITE"))
            yield
            await connection.execute(sa.text("UNLOCK TABLES"))


async def test_nobody_listens(store: Store) -> None:
    async with closing(store.connector(url=store.url(port=free_port()))) as connector:
        await failure(store, connector, Unreachable)
        assert [m.fatal for m in await connector.check()] == [True]


async def test_somebody_listens_and_says_nothing(store: Store) -> None:
    with socket.create_server(("127.0.0.1", 0)) as mute:
        url = store.url(port=mute.getsockname()[1])
        async with closing(store.connector(url=url, deadline=0.8)) as connector:
            await failure(store, connector, TimedOut)
        await pool_is_whole(connector)


async def test_paused_with_connections_open(store: Store) -> None:
    async with closing(store.connector(deadline=0.8)) as connector:
        await works(store, connector)
        with paused(store):
            first = await failure(store, connector, TimedOut)
            again = await failure(store, connector, TimedOut)
            assert again.extensions["since"] == first.extensions["since"]
        await works(store, connector)


async def test_paused_while_connecting_and_closed_while_paused(store: Store) -> None:
    with paused(store):
        async with closing(store.connector(deadline=0.8)) as connector:
            await failure(store, connector, TimedOut)


async def test_many_readers_of_a_paused_store_all_end_in_time(store: Store) -> None:
    async with closing(store.connector(deadline=0.8)) as connector:
        await works(store, connector)
        with paused(store):
            await asyncio.gather(*(failure(store, connector, TimedOut) for _ in range(20)))
        await works(store, connector)
        await asyncio.gather(*(works(store, connector) for _ in range(20)))


async def test_the_database_ends_what_takes_too_long(store: Store) -> None:
    async with closing(store.connector(deadline=5.0, statement_timeout=0.4)) as connector, locked(store):
        started = asyncio.get_running_loop().time()
        await failure(store, connector, TimedOut)
        assert asyncio.get_running_loop().time() - started < 2.0, (
            "the hub's deadline ended it, not the database"
        )
    await pool_is_whole(connector)


async def test_the_deadline_ends_what_the_database_does_not(store: Store) -> None:
    async with closing(store.connector(deadline=0.6, statement_timeout=30.0)) as connector:
        async with locked(store):
            await failure(store, connector, TimedOut)
        await works(store, connector)


async def test_a_caller_s_deadline_is_kept_also_while_waiting_for_a_connection(store: Store) -> None:
    async with closing(store.connector(pool_size=1, deadline=5.0, statement_timeout=30.0)) as connector:
        async with locked(store):
            loop = asyncio.get_running_loop()
            read = store.subject.read(limit=1, deadline=loop.time() + 0.5)
            answers = await asyncio.gather(*(connector.read(read) for _ in range(4)), return_exceptions=True)
            assert [type(a) for a in answers] == [TimedOut] * 4
            assert loop.time() - (read.deadline or 0) < SLACK
        await works(store, connector)


async def test_who_gives_up_leaves_no_connection_behind(store: Store) -> None:
    async with closing(store.connector(deadline=5.0, statement_timeout=30.0)) as connector:
        async with locked(store):
            reading = asyncio.create_task(connector.read(store.subject.read(limit=1)))
            await asyncio.sleep(0.3)
            reading.cancel()
            with pytest.raises(asyncio.CancelledError):
                await reading
        await works(store, connector)


async def test_a_wrong_password(store: Store) -> None:
    async with closing(store.connector(url=store.url(password="wrong-" + SECRET))) as connector:
        fault = await failure(store, connector, Refused)
        assert "hub's credentials" in fault.message
        (misfit,) = await connector.check()
        assert misfit.message == fault.message


async def test_a_user_without_rights(store: Store) -> None:
    postgres = store.backend == "postgresql"
    user = "nobody" if postgres else "nobody@'%'"
    made = (
        f"CREATE ROLE {user} LOGIN PASSWORD '{SECRET}'"
        if postgres
        else f"CREATE USER {user} IDENTIFIED BY '{SECRET}'"
    )
    grants = [] if postgres else [f"GRANT INSERT ON hub.{store.subject.record.table} TO {user}"]
    await store.tell(made, *grants)
    async with closing(store.connector(url=store.url(username="nobody"))) as connector:
        await failure(store, connector, Refused)
    await store.tell(f"DROP {'ROLE' if postgres else 'USER'} {user}")


async def test_a_database_that_is_not_there(store: Store) -> None:
    """MariaDB tells only those who may see every database; others it refuses."""
    known = store.url(database="elsewhere")
    url = known if store.backend == "postgresql" else str(store.admin.set(database="elsewhere"))
    async with closing(store.connector(url=url)) as connector:
        await failure(store, connector, Mismatched)


async def test_a_table_that_is_not_there(store: Store) -> None:
    table = store.subject.record.table
    async with closing(store.connector()) as connector:
        await store.tell(f"ALTER TABLE {table} RENAME TO away")
        await failure(store, connector, Mismatched)
        assert any(table in m.message and m.fatal for m in await connector.check())
        await store.tell(f"ALTER TABLE away RENAME TO {table}")
        await works(store, connector)


async def test_a_column_that_is_not_there(store: Store) -> None:
    table = store.subject.record.table
    async with closing(store.connector()) as connector:
        await works(store, connector)
        await store.tell(f"ALTER TABLE {table} RENAME COLUMN zt TO zt_old")
        await failure(store, connector, Mismatched)
        assert any(f"{table}.zt" in m.message and m.fatal for m in await connector.check())
        await store.tell(f"ALTER TABLE {table} RENAME COLUMN zt_old TO zt")
        await works(store, connector)


async def test_a_column_of_another_type(store: Store) -> None:
    table = store.subject.record.table
    narrow = "TYPE text" if store.backend == "postgresql" else "varchar(40)"
    await store.tell(f"CREATE TABLE kept AS SELECT * FROM {table}")
    await store.tell(
        f"ALTER TABLE {table} {'ALTER' if store.backend == 'postgresql' else 'MODIFY'} bjsj {narrow}"
    )
    async with closing(store.connector()) as connector:
        assert any(f"{table}.bjsj" in m.message and m.fatal for m in await connector.check())
    back = "TYPE timestamp USING bjsj::timestamp" if store.backend == "postgresql" else "datetime"
    await store.tell(
        f"ALTER TABLE {table} {'ALTER' if store.backend == 'postgresql' else 'MODIFY'} bjsj {back}"
    )
    await store.tell("DROP TABLE kept")


async def test_a_store_that_was_restarted_answers_the_next_read(store: Store) -> None:
    """Every connection in the pool is dead, and nobody has noticed yet."""
    async with closing(store.connector(deadline=3.0)) as connector:
        await asyncio.gather(*(works(store, connector) for _ in range(3)))
        store.process.stop()
        store.process.start()
        await works(store, connector)


async def test_a_store_that_is_down_is_unreachable_until_it_is_back(store: Store) -> None:
    async with closing(store.connector(deadline=3.0)) as connector:
        await works(store, connector)
        store.process.stop()
        first = await failure(store, connector, Unreachable)
        assert (await failure(store, connector, Unreachable)).extensions["since"] == first.extensions["since"]
        store.process.start()
        await works(store, connector)
