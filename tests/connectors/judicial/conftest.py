"""The judicial bureau's native rows, dirt included, in its service over a store of each kind."""

from collections.abc import AsyncIterator, Callable
from datetime import datetime

import pytest

from connectors.contract import Connector
from connectors.judicial import DEPARTMENT
from tests.connectors.judicial.native import NATIVE
from tests.stores.kinds import KINDS, Stores


@pytest.fixture(scope="session", params=KINDS)
async def judicial(
    request: pytest.FixtureRequest, stores: Stores, now: Callable[[], datetime]
) -> AsyncIterator[Connector]:
    """A connector to the service over SQLite, and over PostgreSQL."""
    access = await stores.empty(DEPARTMENT, request.param, f"native_{request.param}")
    connector = DEPARTMENT.connect(DEPARTMENT, access, now)
    await connector.create()
    for name, rows in NATIVE.items():
        await connector.load(DEPARTMENT.by_name[name], rows)
    await connector.finish_loading()
    yield connector
    await connector.close()
