"""Engines: pools of fixed size, no transaction around reads, time limits inside the database too."""

import sqlite3
import time
from typing import Any

from sqlalchemy import event
from sqlalchemy.engine import make_url
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from connectors.contract.department import Access

_SQLITE_STEPS = 20_000  # virtual machine steps between two looks at the clock


def engine_of(access: Access) -> AsyncEngine:
    """The engine for a store's URL."""
    url = make_url(access.url)
    if url.get_backend_name() == "sqlite":
        engine = create_async_engine(
            url, pool_size=access.pool_size, max_overflow=0, pool_timeout=access.deadline
        )
        event.listen(engine.sync_engine, "connect", _prepare_sqlite)
        event.listen(engine.sync_engine, "before_cursor_execute", _limit_sqlite(access.statement_timeout))
        return engine
    return create_async_engine(
        url,
        isolation_level="AUTOCOMMIT",
        pool_size=access.pool_size,
        max_overflow=0,
        pool_timeout=access.deadline,
        pool_recycle=1800,
        connect_args=_connect_args(url.get_backend_name(), access),
    )


def _connect_args(backend: str, access: Access) -> dict[str, Any]:
    limit = access.statement_timeout
    if backend == "postgresql":
        return {
            "timeout": access.deadline,
            "command_timeout": access.deadline,
            "server_settings": {"statement_timeout": str(int(limit * 1000)), "jit": "off"},
        }
    if backend == "mysql":
        return {
            "connect_timeout": max(1, int(access.deadline)),
            "init_command": f"SET SESSION max_statement_time={limit}",
            "charset": "utf8mb4",
        }
    return {}


def _prepare_sqlite(connection: Any, _record: Any) -> None:
    cursor = connection.cursor()
    for pragma in ("journal_mode=WAL", "synchronous=NORMAL", "case_sensitive_like=ON", "busy_timeout=5000"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _limit_sqlite(seconds: float) -> Any:
    """SQLite has no statement timeout: a progress handler ends statements that run too long."""

    def arm(conn: Any, *_: Any) -> None:
        raw: sqlite3.Connection = conn.connection.driver_connection._conn
        end = time.monotonic() + seconds
        raw.set_progress_handler(lambda: int(time.monotonic() > end), _SQLITE_STEPS)

    return arm
