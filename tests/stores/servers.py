"""Servers that tests make databases on, whoever started them."""

import asyncio
import contextlib
import os
import re
import time
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field

import sqlalchemy as sa
from sqlalchemy.engine import URL, make_url
from sqlalchemy.ext.asyncio import create_async_engine

from tests.stores.private import PrivateServer, Unavailable, is_open, private_mariadb, private_postgres

_NAME = re.compile(r"^gridhub_s([0-9a-f]+)_[0-9a-f]+_")
_STALE = 3600  # seconds after which a database of another session is a crashed one's leftover
_SESSION = f"gridhub_s{int(time.time()):x}_{os.getpid():x}_"


@dataclass
class Server:
    """A database server; `create` makes a database whose name no other session uses."""

    admin: URL
    list_text: str
    create_text: str
    made: list[str] = field(default_factory=list)

    async def create(self, name: str) -> str:
        """Make an empty database and give its URL."""
        full = f"{_SESSION}{len(self.made)}_{name}"[:60]
        await self._run(self.create_text.format(full))
        self.made.append(full)
        return self.admin.set(database=full).render_as_string(hide_password=False)

    async def drop_leftovers(self) -> None:
        """Drop the databases of sessions that ended without dropping them."""
        names = [n for n in await self._names() if _is_stale(n)]
        for name in names:
            await self._run(self._drop_text(name))

    async def drop_all(self) -> None:
        """Drop what this session made."""
        while self.made:
            await self._run(self._drop_text(self.made.pop()))
        await asyncio.sleep(0.1)  # drivers close their sockets in the loop's next turns

    def _drop_text(self, name: str) -> str:
        force = " WITH (FORCE)" if self.admin.get_backend_name() == "postgresql" else ""
        return f"DROP DATABASE IF EXISTS {name}{force}"

    async def _names(self) -> list[str]:
        return [str(row[0]) for row in await self._run(self.list_text)]

    async def _run(self, text: str) -> list[sa.Row[tuple[str]]]:
        engine = create_async_engine(self.admin, isolation_level="AUTOCOMMIT")
        try:
            async with engine.connect() as connection:
                answer = await connection.execute(sa.text(text))
                return list(answer.all()) if answer.returns_rows else []
        finally:
            await engine.dispose()


def _is_stale(name: str) -> bool:
    found = _NAME.match(name)
    return found is not None and time.time() - int(found[1], 16) > _STALE


def postgres_at(url: str | URL) -> Server:
    """A PostgreSQL server, by a URL that may create databases on it."""
    return Server(
        make_url(url),
        "SELECT datname FROM pg_database",
        "CREATE DATABASE {} TEMPLATE template0 ENCODING 'UTF8'",
    )


def mariadb_at(url: str | URL) -> Server:
    """A MariaDB server, by a URL that may create databases on it."""
    return Server(make_url(url), "SHOW DATABASES", "CREATE DATABASE {} CHARACTER SET utf8mb4")


@contextlib.asynccontextmanager
async def postgres_server() -> AsyncIterator[Server]:
    """PostgreSQL: the one named by GRIDHUB_TEST_POSTGRES_URL, the local one, or a private one."""
    url = os.environ.get("GRIDHUB_TEST_POSTGRES_URL", "postgresql+asyncpg://postgres@127.0.0.1:5432/postgres")
    with contextlib.ExitStack() as stack:
        server = await _found(
            stack, url, postgres_at, "postgresql+asyncpg://postgres@127.0.0.1:{}/postgres", private_postgres
        )
        try:
            yield server
        finally:
            await server.drop_all()


@contextlib.asynccontextmanager
async def mariadb_server() -> AsyncIterator[Server]:
    """MariaDB: the one named by GRIDHUB_TEST_MARIADB_URL, the local one, or a private one."""
    url = os.environ.get("GRIDHUB_TEST_MARIADB_URL", "mysql+asyncmy://root@127.0.0.1:3306/")
    with contextlib.ExitStack() as stack:
        server = await _found(stack, url, mariadb_at, "mysql+asyncmy://root@127.0.0.1:{}/", private_mariadb)
        try:
            yield server
        finally:
            await server.drop_all()


async def _found(
    stack: contextlib.ExitStack,
    url: str,
    at: Callable[[str], Server],
    private_url: str,
    private: Callable[[], contextlib.AbstractContextManager[PrivateServer]],
) -> Server:
    """A server that lets us in, else a private one; raises Unavailable."""
    told = make_url(url)
    if is_open(told.host or "127.0.0.1", told.port or 0):
        server = at(url)
        with contextlib.suppress(sa.exc.DBAPIError, OSError):
            await server.drop_leftovers()
            return server
    return at(private_url.format(stack.enter_context(private()).port))


__all__ = ["Server", "Unavailable", "mariadb_server", "postgres_server"]
