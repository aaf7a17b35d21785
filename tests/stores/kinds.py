"""Which store each department has: SQLite everywhere, or what it is likely to have in earnest."""

import contextlib
import itertools
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import replace
from pathlib import Path

import pytest

from connectors.contract import Access, Department
from tests.stores.servers import Server, Unavailable

KINDS = ("sqlite", "earnest")
DEADLINE = 10.0  # seconds: tests of answers, not of speed, on machines that may be busy
# A department that is not named here has PostgreSQL.
EARNEST = {
    "police": "postgresql",
    "court": "mariadb",
    "procuratorate": "postgresql",
    "judicial": "simulator",
    "services": "mariadb",
    "registry": "postgresql",
}
Simulator = Callable[[Department, str], Awaitable[Access]]


class Stores:
    """Gives a department an empty store of a kind; everything it made is dropped when it is closed."""

    def __init__(
        self, folder: Path, servers: dict[str, Callable[[], Awaitable[Server]]], simulator: Simulator
    ) -> None:
        self._folder = folder
        self._servers = servers
        self._simulator = simulator
        self._made = itertools.count(1)  # a fixture torn down and made again gets a new store

    async def empty(self, department: Department, kind: str, purpose: str) -> Access:
        """Access to an empty store of a kind, or of a named backend; skips where there is no such server."""
        backend = EARNEST.get(department.name, "postgresql") if kind == "earnest" else kind
        url = await self._url(
            "postgresql" if backend == "simulator" else backend,
            f"{purpose}_{department.name}_{next(self._made)}",
        )
        if department.start_embedded is None:
            return Access(url, deadline=DEADLINE)
        return replace(await self._simulator(department, url), deadline=DEADLINE)

    async def _url(self, backend: str, name: str) -> str:
        if backend == "sqlite":
            return f"sqlite+aiosqlite:///{self._folder / name}.sqlite"
        try:
            return await (await self._servers[backend]()).create(name)
        except Unavailable as reason:
            pytest.skip(str(reason))


class Opened:
    """Opens each thing once, when it is first asked for."""

    def __init__(
        self,
        stack: contextlib.AsyncExitStack,
        opener: Callable[[], contextlib.AbstractAsyncContextManager[Server]],
    ) -> None:
        self._stack = stack
        self._opener = opener
        self._server: Server | None = None
        self._reason: Unavailable | None = None

    async def __call__(self) -> Server:
        """The server; raises Unavailable, and remembers that."""
        if self._reason is not None:
            raise self._reason
        if self._server is None:
            try:
                self._server = await self._stack.enter_async_context(self._opener())
            except Unavailable as reason:
                self._reason = reason
                raise
        return self._server


@contextlib.asynccontextmanager
async def opened(
    folder: Path,
    simulator: Simulator,
    **openers: Callable[[], contextlib.AbstractAsyncContextManager[Server]],
) -> AsyncIterator[Stores]:
    """Stores over servers that are opened when they are first needed."""
    async with contextlib.AsyncExitStack() as stack:
        servers: dict[str, Callable[[], Awaitable[Server]]] = {
            n: Opened(stack, o) for n, o in openers.items()
        }
        yield Stores(folder, servers, simulator)
