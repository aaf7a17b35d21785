"""The connector for SQL stores: one Read, one statement, within its deadline."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any, TypeVar

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncEngine

from connectors.bounded import Bounded
from connectors.contract.department import Access, Department, Feed, Misfit
from connectors.contract.errors import SourceError
from connectors.contract.reading import AllOf, Batch, Compare, Read
from connectors.contract.records import Record
from connectors.sql import bulk, checking
from connectors.sql.engine import engine_of, loading_engine_of
from connectors.sql.faults import translated
from connectors.sql.rows import batch
from connectors.sql.shapes import prepared
from connectors.sql.tables import feed_table

T = TypeVar("T")
_FEED_FRESH = 5.0  # seconds for which the feed's last time is remembered
_CHECKING = 120.0  # seconds that a check may take: it counts NULLs in whole tables


class SqlConnector:
    """Reads a department's SQL store, live or exchange (前置库)."""

    def __init__(self, department: Department, access: Access, now: Callable[[], datetime]) -> None:
        self.department = department
        self.access = access
        self.engine: AsyncEngine = engine_of(access)
        self._loading: AsyncEngine | None = None
        self._now = now
        self._bounded = Bounded(department.name, access.deadline, now, translated)
        self._applied: tuple[float, datetime | None] = (float("-inf"), None)

    def __repr__(self) -> str:
        return f"<SqlConnector {self.department.name} over {self.engine.dialect.name}>"

    async def read(self, read: Read) -> Batch:
        """Answer one Read with one statement; with a second where rows without a key took others' places."""
        answer = await self._answered(read)
        if not answer.dropped:
            return answer
        keyed = Compare(read.record.key.name, "is_null", value=False)
        where = keyed if read.where is None else AllOf((read.where, keyed))
        shown = await self._answered(replace(read, where=where))
        for key, page in answer.pages.items():
            page.rows, page.has_next = shown.page(key).rows, shown.page(key).has_next
        return answer

    async def _answered(self, read: Read) -> Batch:
        chosen, given = prepared(read, self.engine.dialect.name)

        async def ask() -> tuple[list[Any], datetime]:
            async with self.engine.connect() as connection:
                rows = (await connection.execute(chosen, given)).all()
                return list(rows), await self._as_of(connection)

        rows, as_of = await self._bounded.run(_again_if_lost(ask), read.deadline)
        return batch(read, rows, as_of)

    async def ping(self) -> datetime:
        """One round trip; the instant for which the store vouches."""

        async def ask() -> datetime:
            async with self.engine.connect() as connection:
                await connection.execute(sa.text("SELECT 1"))
                return await self._as_of(connection)

        return await self._bounded.run(_again_if_lost(ask))

    async def check(self) -> list[Misfit]:
        """Compare the store's tables with the declarations."""

        async def knock() -> None:
            async with self.engine.connect():
                return

        async def ask() -> list[Misfit]:
            async with self._loader().connect() as connection:
                return await connection.run_sync(checking.misfits, self.department)

        try:
            await self._bounded.run(knock)
            return await self._bounded.run(ask, longest=_CHECKING)
        except SourceError as fault:
            return [Misfit(self.department.name, None, fault.message)]
        finally:
            await self._put_away_loader()

    async def create(self) -> None:
        """Make the tables of an empty store."""
        async with self._loader().connect() as connection:
            await connection.run_sync(bulk.create_tables, self.department)
            await connection.commit()

    async def load(self, record: Record, rows: Sequence[Sequence[Any]]) -> None:
        """Bulk-load native rows in the way this database is fastest at."""
        await bulk.load(self._loader(), record, rows)

    async def finish_loading(self) -> None:
        """Make indexes and statistics, and note when the feed was applied."""
        await bulk.finish(self._loader(), self.department, self._now())
        await self._put_away_loader()
        self._applied = (float("-inf"), None)

    async def close(self) -> None:
        """Close the pool."""
        await self.engine.dispose()
        await self._put_away_loader()

    def _loader(self) -> AsyncEngine:
        """The engine for loading and checking, made when it is needed."""
        if self._loading is None:
            self._loading = loading_engine_of(self.access)
        return self._loading

    async def _put_away_loader(self) -> None:
        loading, self._loading = self._loading, None
        if loading is not None:
            await loading.dispose()

    async def _as_of(self, connection: Any) -> datetime:
        """Now for a live store; when the feed was last applied for an exchange store."""
        if self.department.feed is Feed.LIVE:
            return self._now()
        seen, applied = self._applied
        clock = asyncio.get_running_loop().time()
        if clock - seen > _FEED_FRESH:
            feed = feed_table(sa.MetaData())
            asked = sa.select(feed.c.applied_at).where(feed.c.source == self.department.name)
            text = (await connection.execute(asked)).scalar()
            applied = datetime.fromisoformat(text) if text else None
            self._applied = (clock, applied)
        return applied or self._now()


def _again_if_lost(ask: Callable[[], Awaitable[T]]) -> Callable[[], Awaitable[T]]:
    """A store that was restarted leaves dead connections in the pool; the first one found dead empties it."""

    async def asked() -> T:
        try:
            return await ask()
        except sa.exc.DBAPIError as fault:
            if not fault.connection_invalidated:
                raise
            return await ask()

    return asked


def connect(department: Department, access: Access, now: Callable[[], datetime]) -> SqlConnector:
    """The connector of a department whose store speaks SQL."""
    return SqlConnector(department, access, now)
