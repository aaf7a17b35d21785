"""The one edge where HTTP's failures become the hub's: nothing of the service's address or text inside."""

import asyncio
import math
from collections.abc import Callable
from datetime import datetime

import httpx

from connectors.contract import errors

Make = Callable[..., errors.SourceError]


class Answered(Exception):
    """The service answered with a status that is no success; `retry_after` is in seconds."""

    def __init__(self, status: int, retry_after: float | None = None) -> None:
        super().__init__(f"status {status}")
        self.status = status
        self.retry_after = retry_after


class Unclear(Exception):
    """The service's answer cannot be understood."""


class Lacking(Exception):
    """The service's answer lacks a field that is declared."""


_KINDS: tuple[tuple[tuple[type[BaseException], ...], Make], ...] = (
    ((TimeoutError, httpx.TimeoutException, asyncio.CancelledError), errors.TimedOut),
    ((Lacking,), errors.Mismatched),
    ((Unclear, httpx.DecodingError, httpx.TooManyRedirects), errors.Garbled),
    ((httpx.TransportError, OSError), errors.Unreachable),
)
_STATUSES: dict[int, Make] = {
    401: errors.Refused,
    403: errors.Refused,
    408: errors.TimedOut,
    429: errors.Throttled,
    504: errors.TimedOut,
}


def translated(department: str, fault: BaseException, since: datetime | None = None) -> errors.SourceError:
    """The hub's error for whatever happened; what is not known is a plain source error without detail."""
    if isinstance(fault, errors.SourceError):
        return fault
    if isinstance(fault, Answered):
        return _of_status(fault.status)(department, since=since)
    for kinds, make in _KINDS:
        if isinstance(fault, kinds):
            return make(department, since=since)
    return errors.SourceError(department, since=since, detail="unexpected failure")


def _of_status(status: int) -> Make:
    if status in _STATUSES:
        return _STATUSES[status]
    if status >= 500:
        return errors.Unreachable
    return errors.Mismatched if status >= 400 else errors.Garbled


def pause(text: str | None) -> float | None:
    """What Retry-After says, in seconds; None where it says nothing that can be used."""
    try:
        seconds = float(text or "")
    except ValueError:
        return None
    return seconds if math.isfinite(seconds) and seconds >= 0 else None
