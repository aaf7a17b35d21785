"""The processes that stand for stores reached by HTTP, such as the judicial bureau's."""

import contextlib
from collections.abc import AsyncIterator

from connectors.contract import Access, Department
from tests.stores.kinds import Simulator

# No rate limit; failures can be switched, and requests counted; its clock stands still like the tests' own.
OPTIONS = ("--rate", "0", "--faults", "--as-of", "2026-03-16T09:30:00+08:00")


@contextlib.asynccontextmanager
async def simulators() -> AsyncIterator[Simulator]:
    """Starts a process over a store wherever one is asked for; all end with the session."""
    async with contextlib.AsyncExitStack() as stack:

        async def start(department: Department, store_url: str) -> Access:
            if department.start_embedded is None:
                raise LookupError(f"{department.name} has no process to start")
            return await stack.enter_async_context(department.start_embedded(store_url, *OPTIONS))

        yield start
