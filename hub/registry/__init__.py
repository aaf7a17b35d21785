"""The registry's store: brought to the newest shape by migrations, and asked which shape it has.

The tables equal the declarations in `connectors/registry`; a test holds them so. `migrate` may be called by
many processes at once, and by one over and over.
"""

from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import NamedTuple, TypeVar

import sqlalchemy as sa
from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy.engine import make_url
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import create_async_engine
from sqlalchemy.pool import NullPool

__all__ = ["RegistryError", "Revision", "drop_indexes", "head", "migrate", "revision"]

T = TypeVar("T")
_BACKENDS = ("postgresql", "sqlite")
_LOCK = 4190011931  # an advisory lock of PostgreSQL: one process migrates, the others wait and find it done


class RegistryError(Exception):
    """The registry's store cannot be used; the message says what to do, without its address."""


class Revision(NamedTuple):
    """Which shape a store has, and which one this hub needs. `current` is None for an empty store."""

    current: str | None
    head: str

    @property
    def is_newest(self) -> bool:
        """Whether the store is ready to be served."""
        return self.current == self.head


async def migrate(url: str) -> Revision:
    """Bring the store to the newest shape; raises RegistryError. Nothing is changed if a step fails."""
    return await _within(url, _upgrade)


async def revision(url: str) -> Revision:
    """The store's revision beside the hub's, for readiness; raises RegistryError if it cannot be reached."""
    return await _within(url, _look)


async def drop_indexes(url: str) -> None:
    """Before a bulk load, which is faster without; the connector's `finish_loading` makes them again."""
    await _within(url, _drop_indexes)


@cache
def head() -> str:
    """The newest revision that this hub knows."""
    return ScriptDirectory.from_config(_config()).get_current_head() or ""


async def _within(url: str, work: Callable[[sa.Connection], T]) -> T:
    backend = make_url(url).get_backend_name()
    if backend not in _BACKENDS:
        raise RegistryError(f"The registry is kept in PostgreSQL or SQLite; its URL names {backend}.")
    engine = create_async_engine(url, poolclass=NullPool)
    try:
        async with engine.begin() as connection:
            return await connection.run_sync(work)
    except (SQLAlchemyError, OSError) as fault:
        told = "The registry's store cannot be reached or refuses; check its URL, its password and its rights"
        raise RegistryError(f"{told} ({type(fault).__name__}).") from None
    finally:
        await engine.dispose()


def _upgrade(connection: sa.Connection) -> Revision:
    _lock(connection)
    found = _look(connection)
    if found.current is None and sa.inspect(connection).has_table("unit"):
        raise RegistryError(
            "The registry's store holds tables but no migration history. Use an empty database, or "
            "one that the hub made itself."
        )
    if found.current and found.current not in _known():
        raise RegistryError(
            f"The registry's store is at revision {found.current}, which this hub does not know: "
            "a newer hub made it. Start that version."
        )
    if not found.is_newest:
        command.upgrade(_config(connection), "head")
    return _look(connection)


def _look(connection: sa.Connection) -> Revision:
    return Revision(MigrationContext.configure(connection).get_current_revision(), head())


def _drop_indexes(connection: sa.Connection) -> None:
    metadata = sa.MetaData()
    metadata.reflect(connection)
    for table in metadata.tables.values():
        for index in sorted(table.indexes, key=lambda index: index.name or ""):
            index.drop(connection)


def _lock(connection: sa.Connection) -> None:
    """Until the transaction ends; SQLite's own lock also makes its table changes one transaction."""
    if connection.dialect.name == "postgresql":
        connection.execute(sa.select(sa.func.pg_advisory_xact_lock(_LOCK)))
    else:
        connection.exec_driver_sql("BEGIN IMMEDIATE")


@cache
def _known() -> frozenset[str]:
    return frozenset(s.revision for s in ScriptDirectory.from_config(_config()).walk_revisions())


def _config(connection: sa.Connection | None = None) -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    return config
