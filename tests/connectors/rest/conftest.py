"""The judicial bureau's service with its failures at hand, and a connector to it."""

from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

import httpx
import pytest

from connectors.contract import Access, Read
from connectors.judicial import DEPARTMENT
from connectors.judicial.embedded import running_simulator
from connectors.rest import RestConnector
from tests.connectors.judicial.native import NATIVE


@dataclass
class Service:
    """The running service as a test sees it."""

    access: Access
    now: Callable[[], datetime]

    async def switch(self, **faults: Any) -> int:
        """Switch failures on, and all others off; the number of requests since the last switch."""
        async with httpx.AsyncClient(trust_env=False) as client:
            answer = await client.post(
                f"{self.access.url}/api/v1/admin/faults",
                json=faults,
                headers={"X-Api-Key": str(self.access.options["load_key"])},
            )
        assert answer.status_code == 200, answer.text
        return int(answer.json()["data"]["requests"])

    def connector(self, **changes: Any) -> RestConnector:
        """A connector to it, with other access settings where a test wants them."""
        return RestConnector(DEPARTMENT, replace(self.access, **changes), self.now)


@pytest.fixture(scope="session")
async def started(
    tmp_path_factory: pytest.TempPathFactory, now: Callable[[], datetime]
) -> AsyncIterator[Service]:
    """The service over SQLite, with the hand-written rows."""
    store = Path(tmp_path_factory.mktemp("service")) / "sfj.sqlite"
    async with running_simulator(f"sqlite+aiosqlite:///{store}", "--faults", "--rate", "0") as access:
        service = Service(access, now)
        connector = service.connector()
        await connector.create()
        for name, rows in NATIVE.items():
            await connector.load(DEPARTMENT.by_name[name], rows)
        await connector.finish_loading()
        await connector.close()
        yield service


@pytest.fixture
async def service(started: Service) -> AsyncIterator[Service]:
    """The service, well again after each test."""
    await started.switch()
    yield started
    await started.switch()


@pytest.fixture
async def connector(service: Service) -> AsyncIterator[RestConnector]:
    """A connector with a deadline that tests can wait for."""
    made = service.connector(deadline=2.0)
    yield made
    await made.close()


@pytest.fixture
def read() -> Read:
    """A Read of all cases."""
    record = DEPARTMENT.by_name["MediationCase"]
    return Read(record, ("record_id", "number", "status"), None, record.order, limit=20, total=True)
