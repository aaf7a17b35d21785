"""Engines: pools of fixed size, no transaction around reads, time limits inside the database too."""

import sqlite3
import time
from typing import Any

from sqlalchemy import event
from sqlalchemy.engine import make_url
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from connectors.contract.department import Access

_SQLITE_STEPS = 20_000  # virtual machine steps between two looks at the clock
_PATIENCE = 600.0  # seconds that a load waits for a connection


def engine_of(access: Access) -> AsyncEngine:
    """The engine that reads a store."""
    url = make_url(access.url)
    backend = url.get_backend_name()
    options: dict[str, Any] = {
        "pool_size": access.pool_size,
        "max_overflow": 0,
        "pool_timeout": access.deadline,
    }
    if backend == "sqlite":
        engine = create_async_engine(url, **options)
        event.listen(engine.sync_engine, "connect", _prepare_sqlite)
        event.listen(engine.sync_engine, "before_cursor_execute", _limit_sqlite(access.statement_timeout))
        return engine
    return create_async_engine(
        url,
        isolation_level="AUTOCOMMIT",
        pool_recycle=1800,
        connect_args=_limits(backend, access),
        **options,
    )


def loading_engine_of(access: Access) -> AsyncEngine:
    """The engine that loads, indexes and checks a store, apart from the readers' and without their limits."""
    url = make_url(access.url)
    backend = url.get_backend_name()
    options: dict[str, Any] = {"pool_size": 1, "max_overflow": 0, "pool_timeout": _PATIENCE}
    if backend == "sqlite":
        engine = create_async_engine(url, **options)
        event.listen(engine.sync_engine, "connect", _prepare_sqlite)
        return engine
    return create_async_engine(
        url, isolation_level="AUTOCOMMIT", connect_args=_no_limits(backend, access), **options
    )


def _limits(backend: str, access: Access) -> dict[str, Any]:
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


def _no_limits(backend: str, access: Access) -> dict[str, Any]:
    if backend == "postgresql":
        return {"timeout": access.deadline, "server_settings": {"statement_timeout": "0"}}
    if backend == "mysql":
        return {
            "connect_timeout": max(1, int(access.deadline)),
            "init_command": "SET SESSION max_statement_time=0, unique_checks=0, foreign_key_checks=0",
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
        raw: sqlite3.Connection = conn.connection.driver_connection._conn  # noqa: SLF001 - aiosqlite hides it
        end = time.monotonic() + seconds
        raw.set_progress_handler(lambda: int(time.monotonic() > end), _SQLITE_STEPS)

    return arm
