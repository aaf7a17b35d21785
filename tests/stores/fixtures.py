"""The fixtures of this folder, for tests/conftest.py."""

from collections.abc import AsyncIterator, Callable
from datetime import datetime

import pytest

from connectors.contract import SHANGHAI, Connector
from tests.stores import kinds, loading, simulator
from tests.stores.servers import mariadb_server, postgres_server

NOW = datetime(2026, 3, 16, 9, 30, tzinfo=SHANGHAI)


@pytest.fixture(scope="session")
def now() -> Callable[[], datetime]:
    """The tests' clock: it stands still."""
    return lambda: NOW


@pytest.fixture(scope="session")
async def stores(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[kinds.Stores]:
    """Empty stores for departments, of either kind."""
    folder = tmp_path_factory.mktemp("stores")
    async with (
        simulator.simulators() as simulated,
        kinds.opened(folder, simulated, postgresql=postgres_server, mariadb=mariadb_server) as made,
    ):
        yield made


@pytest.fixture(scope="session", params=kinds.KINDS)
async def city(
    request: pytest.FixtureRequest, stores: kinds.Stores, now: Callable[[], datetime]
) -> AsyncIterator[dict[str, Connector]]:
    """The tiny sample city in every department's store, as connectors by department name."""
    connectors = await loading.loaded_city(stores, request.param, now)
    yield connectors
    for connector in connectors.values():
        await connector.close()
