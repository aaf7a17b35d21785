"""The processes that stand for stores reached by HTTP, such as the judicial bureau's."""

import contextlib
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from connectors.contract import Access, Department
from tests.stores.kinds import Simulator


@contextlib.asynccontextmanager
async def simulators(folder: Path) -> AsyncIterator[Simulator]:
    """Starts a simulator per store that is asked for; all end with the session."""

    async def start(department: Department, purpose: str) -> Access:
        pytest.skip(f"{department.name} has no simulator that tests can start yet.")

    yield start
