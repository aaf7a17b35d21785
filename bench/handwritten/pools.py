"""Drivers' own pools of fixed size, and the service's client. A row is a sequence of native values."""

import asyncio
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from typing import Any, Protocol

import aiosqlite
import asyncmy
import asyncpg
import httpx
import orjson
from sqlalchemy.engine import URL, make_url

from bench.statements import Statement

Rows = Sequence[Sequence[Any]]
_KEPT = 4.0  # seconds: the service itself closes what is silent for five
_PATIENCE = 60.0


class Pool(Protocol):
    """One SQL store."""

    async def fetch(self, statement: Statement, values: Mapping[str, Any]) -> Rows:
        """The rows of a statement, its named parameters given."""


def bound(statement: Statement, values: Mapping[str, Any]) -> list[Any]:
    """Parameters in their order; a list of keys stays one of them."""
    return [values[p] if isinstance(p, str) and p[0] == ":" else p for p in statement.parameters]


def spread(statement: Statement, values: Mapping[str, Any], mark: str) -> tuple[str, list[Any]]:
    """Text and parameters where a list of keys must be written out."""
    if ":keys" not in statement.parameters:
        return statement.text, bound(statement, values)
    marks = ", ".join([mark] * len(values[":keys"]))
    at = statement.parameters.index(":keys")
    given = bound(statement, values)
    return statement.text.replace(":keys", marks), [*given[:at], *given[at], *given[at + 1 :]]


class PostgresPool:
    """asyncpg's pool."""

    def __init__(self, pool: "asyncpg.Pool[asyncpg.Record]") -> None:
        self._pool = pool

    async def fetch(self, statement: Statement, values: Mapping[str, Any]) -> Rows:
        """Fetch through a prepared statement, which asyncpg keeps for each connection."""
        async with self._pool.acquire() as connection:
            rows: Any = await connection.fetch(statement.text, *bound(statement, values))
            return rows  # type: ignore[no-any-return]


class MariaPool:
    """asyncmy's pool."""

    def __init__(self, pool: Any) -> None:
        self._pool = pool

    async def fetch(self, statement: Statement, values: Mapping[str, Any]) -> Rows:
        """Fetch with the driver's plain cursor."""
        text, given = spread(statement, values, "%s")
        async with self._pool.acquire() as connection, connection.cursor() as cursor:
            await cursor.execute(text, given)
            rows: Rows = await cursor.fetchall()
            return rows


class SqlitePool:
    """Connections of aiosqlite, taken in turn."""

    def __init__(self, connections: Sequence[aiosqlite.Connection]) -> None:
        self._free: asyncio.Queue[aiosqlite.Connection] = asyncio.Queue()
        for connection in connections:
            self._free.put_nowait(connection)

    async def fetch(self, statement: Statement, values: Mapping[str, Any]) -> Rows:
        """Fetch everything in one visit to the connection's thread."""
        text, given = spread(statement, values, "?")
        connection = await self._free.get()
        try:
            return list(await connection.execute_fetchall(text, given))
        finally:
            self._free.put_nowait(connection)


class Service:
    """The judicial bureau's service: one query, all of its pages."""

    def __init__(self, client: httpx.AsyncClient) -> None:
        self._client = client

    async def query(self, table: str, statement: Statement, keys: Sequence[str]) -> list[dict[str, Any]]:
        """The groups of a query; a group that a page ends in goes on in the next one."""
        body = orjson.loads(statement.text)
        body["groups"]["keys"] = keys
        groups: dict[str, dict[str, Any]] = {}
        while True:
            answer = await self._client.post(f"/api/v1/{table}/query", content=orjson.dumps(body))
            answer.raise_for_status()
            data = orjson.loads(answer.content)["data"]
            for group in data["groups"]:
                known = groups.setdefault(group["key"], group)
                if known is not group:
                    known["rows"] += group["rows"]
            if data.get("nextPage") is None:
                return list(groups.values())
            body["page"] = data["nextPage"]


@asynccontextmanager
async def opened(address: str, size: int) -> AsyncIterator[Pool]:
    """A pool of one store, by the URL that the hub's settings give."""
    url = make_url(address)
    match url.get_backend_name():
        case "postgresql":
            plain = url.set(drivername="postgresql").render_as_string(hide_password=False)
            settings = {"jit": "off"}
            async with asyncpg.create_pool(
                plain, min_size=size, max_size=size, server_settings=settings
            ) as pool:
                yield PostgresPool(pool)
        case "mysql":
            async with _mariadb(url, size) as pool:
                yield MariaPool(pool)
        case _:
            connections = [await aiosqlite.connect(url.database or "") for _ in range(size)]
            try:
                yield SqlitePool(connections)
            finally:
                await asyncio.gather(*(c.close() for c in connections))


@asynccontextmanager
async def _mariadb(url: URL, size: int) -> AsyncIterator[Any]:
    pool = await asyncmy.create_pool(
        host=url.host, port=url.port or 3306, user=url.username, password=url.password or "",
        db=url.database, charset="utf8mb4", autocommit=True, minsize=size, maxsize=size,
    )  # fmt: skip
    try:
        yield pool
    finally:
        pool.close()
        await pool.wait_closed()


@asynccontextmanager
async def opened_service(address: str, api_key: str, size: int) -> AsyncIterator[Service]:
    """The service's client: the same number of kept connections, no proxy, the hub's patience."""
    limits = httpx.Limits(max_connections=size, max_keepalive_connections=size, keepalive_expiry=_KEPT)
    headers = {"X-Api-Key": api_key, "Content-Type": "application/json"}
    async with httpx.AsyncClient(base_url=address, limits=limits, headers=headers, trust_env=False) as client:
        yield Service(client)
