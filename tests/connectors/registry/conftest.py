"""The registry's rows in a migrated store of each kind."""

from collections.abc import AsyncIterator, Callable
from datetime import datetime

import pytest

from connectors.contract import Connector
from connectors.registry import DEPARTMENT
from hub.registry import migrate
from tests.connectors.registry.native import NATIVE
from tests.stores.kinds import KINDS, Stores


@pytest.fixture(scope="session", params=KINDS)
async def registry(
    request: pytest.FixtureRequest, stores: Stores, now: Callable[[], datetime]
) -> AsyncIterator[Connector]:
    """A connector over the rows."""
    access = await stores.empty(DEPARTMENT, request.param, f"native_{request.param}")
    await migrate(access.url)
    connector = DEPARTMENT.connect(DEPARTMENT, access, now)
    for name, rows in NATIVE.items():
        await connector.load(DEPARTMENT.by_name[name], rows)
    await connector.finish_loading()
    yield connector
    await connector.close()
