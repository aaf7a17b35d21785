"""Empty stores for the registry: SQLite always, PostgreSQL where its server is reachable."""

from collections.abc import AsyncIterator
from pathlib import Path

import asyncpg
import pytest

_SERVER = "postgresql://postgres@127.0.0.1:5432"
_NAME = "gridhub_t_registry_migrations"


async def _server() -> "asyncpg.Connection[asyncpg.Record]":
    try:
        return await asyncpg.connect(f"{_SERVER}/postgres", timeout=3)
    except (OSError, TimeoutError, asyncpg.PostgresError):
        pytest.skip("PostgreSQL is not reachable on 127.0.0.1:5432")


@pytest.fixture(params=["sqlite", "postgresql"])
async def empty(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[str]:
    """The URL of an empty store."""
    if request.param == "sqlite":
        yield f"sqlite+aiosqlite:///{tmp_path / 'registry.db'}"
        return
    server = await _server()
    await server.execute(f"DROP DATABASE IF EXISTS {_NAME} WITH (FORCE)")
    await server.execute(f"CREATE DATABASE {_NAME}")
    yield f"postgresql+asyncpg://postgres@127.0.0.1:5432/{_NAME}"
    await server.execute(f"DROP DATABASE IF EXISTS {_NAME} WITH (FORCE)")
    await server.close()
