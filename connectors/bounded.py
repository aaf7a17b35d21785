"""One store's calls within their deadlines, and since when it has been failing, for every kind of store."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Any, TypeVar

from connectors.contract.errors import SourceError

T = TypeVar("T")
Translate = Callable[[str, BaseException, datetime | None], SourceError]


class Bounded:
    """Runs calls of one store. `longest` is in seconds; `translate` is the edge where errors change."""

    def __init__(
        self, department: str, longest: float, now: Callable[[], datetime], translate: Translate
    ) -> None:
        self._department = department
        self._longest = longest
        self._now = now
        self._translate = translate
        self._since: datetime | None = None

    def end(self, deadline: float | None = None, longest: float | None = None) -> float:
        """The loop time by which a call that starts now must have answered."""
        limit = asyncio.get_running_loop().time() + (longest or self._longest)
        return min(limit, deadline if deadline is not None else limit)

    async def run(
        self, ask: Callable[[], Awaitable[T]], deadline: float | None = None, longest: float | None = None
    ) -> T:
        """Run within the deadline, even if the driver does not come back from being cancelled."""
        end = self.end(deadline, longest)
        task = asyncio.ensure_future(ask())
        task.add_done_callback(_noticed)
        try:
            left = max(0.0, end - asyncio.get_running_loop().time())
            done, _ = await asyncio.wait({task}, timeout=left)
        except asyncio.CancelledError:
            task.cancel()
            raise
        if not done:
            task.cancel()
            raise self._failed(TimeoutError())
        try:
            answer = task.result()
        except Exception as fault:  # noqa: BLE001 - the one edge: every fault of a driver becomes the hub's
            raise self._failed(fault) from None
        self._since = None
        return answer

    def _failed(self, fault: BaseException) -> SourceError:
        """The hub's error, saying since when the store has been failing."""
        self._since = self._since or self._now()
        return self._translate(self._department, fault, self._since)


def _noticed(task: "asyncio.Future[Any]") -> None:
    """What a read that was given up still ends with is of no interest; asyncio would complain of it."""
    if not task.cancelled():
        task.exception()
