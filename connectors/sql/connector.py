"""The connector for SQL stores: one Read, one statement, within its deadline."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from typing import Any, TypeVar

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncEngine

from connectors.contract.department import Access, Department, Feed, Misfit
from connectors.contract.errors import SourceError
from connectors.contract.reading import Batch, Read
from connectors.contract.records import Record
from connectors.sql import bulk, checking
from connectors.sql.engine import engine_of, loading_engine_of
from connectors.sql.faults import translated
from connectors.sql.rows import batch
from connectors.sql.statement import statement
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
        self._since: datetime | None = None
        self._applied: tuple[float, datetime | None] = (float("-inf"), None)

    def __repr__(self) -> str:
        return f"<SqlConnector {self.department.name} over {self.engine.dialect.name}>"

    async def read(self, read: Read) -> Batch:
        """Answer one Read with one statement."""
        chosen = statement(read, self.engine.dialect.name)

        async def ask() -> tuple[list[Any], datetime]:
            async with self.engine.connect() as connection:
                rows = (await connection.execute(chosen)).all()
                return list(rows), await self._as_of(connection)

        rows, as_of = await self._bounded(ask, read.deadline)
        return batch(read, rows, as_of)

    async def ping(self) -> datetime:
        """One round trip; the instant for which the store vouches."""

        async def ask() -> datetime:
            async with self.engine.connect() as connection:
                await connection.execute(sa.text("SELECT 1"))
                return await self._as_of(connection)

        return await self._bounded(ask, None)

    async def check(self) -> list[Misfit]:
        """Compare the store's tables with the declarations."""

        async def ask() -> list[Misfit]:
            async with self._loader().connect() as connection:
                return await connection.run_sync(checking.misfits, self.department)

        try:
            await self.ping()
            return await self._bounded(ask, None, _CHECKING)
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

    async def _bounded(
        self, ask: Callable[[], Awaitable[T]], deadline: float | None, longest: float | None = None
    ) -> T:
        """Run within the deadline, even if the driver does not come back from being cancelled."""
        loop = asyncio.get_running_loop()
        end = min(loop.time() + (longest or self.access.deadline), deadline or float("inf"))
        task = asyncio.ensure_future(ask())
        task.add_done_callback(_noticed)
        try:
            done, _ = await asyncio.wait({task}, timeout=max(0.0, end - loop.time()))
        except asyncio.CancelledError:
            task.cancel()
            raise
        if not done:
            task.cancel()
            raise self._failed(TimeoutError())
        try:
            answer = task.result()
        except Exception as fault:  # noqa: BLE001 - the one edge: every fault of a driver becomes the hub's
            raise self._failed(fault) from None
        self._since = None
        return answer

    def _failed(self, fault: BaseException) -> SourceError:
        """The hub's error, saying since when the store has been failing."""
        self._since = self._since or self._now()
        return translated(self.department.name, fault, self._since)


def _noticed(task: "asyncio.Future[Any]") -> None:
    """What a read that was given up still ends with is of no interest; asyncio would complain of it."""
    if not task.cancelled():
        task.exception()


def connect(department: Department, access: Access, now: Callable[[], datetime]) -> SqlConnector:
    """The connector of a department whose store speaks SQL."""
    return SqlConnector(department, access, now)
