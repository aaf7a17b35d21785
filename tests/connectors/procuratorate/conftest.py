"""The procuratorate's native rows, dirt included, in a store of each kind."""

from collections.abc import AsyncIterator, Callable
from datetime import datetime

import pytest

from connectors.contract import Connector
from connectors.procuratorate import DEPARTMENT
from tests.connectors.procuratorate.native import NATIVE
from tests.stores.kinds import KINDS, Stores


@pytest.fixture(scope="session", params=KINDS)
async def procuratorate(
    request: pytest.FixtureRequest, stores: Stores, now: Callable[[], datetime]
) -> AsyncIterator[Connector]:
    """A connector over the native rows."""
    access = await stores.empty(DEPARTMENT, request.param, f"native_{request.param}")
    connector = DEPARTMENT.connect(DEPARTMENT, access, now)
    await connector.create()
    for name, rows in NATIVE.items():
        await connector.load(DEPARTMENT.by_name[name], rows)
    await connector.finish_loading()
    yield connector
    await connector.close()
