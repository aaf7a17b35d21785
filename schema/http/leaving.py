"""Clients that leave: what nobody waits for any more is not worked out to its end."""

import asyncio
from collections.abc import Awaitable
from typing import TypeVar

from starlette.requests import Request

T = TypeVar("T")
PATIENCE = 0.1  # seconds before anybody looks: most answers are there by then, and watching has its price


class ClientLeft(Exception):
    """The client closed the connection; no answer would reach it."""


async def while_heard(request: Request, work: Awaitable[T]) -> T:
    """The work's result; raises ClientLeft, and ends the work, if the client leaves meanwhile.

    The request's body must have been read: after it, the server has nothing to tell but that the client left.
    """
    worker = asyncio.current_task()
    watchers: list[asyncio.Task[None]] = []

    def watch() -> None:
        watchers.append(asyncio.ensure_future(_cancel_when_left(request, worker)))

    timer = asyncio.get_running_loop().call_later(PATIENCE, watch)
    try:
        return await work
    except asyncio.CancelledError:
        if worker is None or not any(w.done() and not w.cancelled() for w in watchers):
            raise
        worker.uncancel()
        raise ClientLeft from None
    finally:
        timer.cancel()
        for watcher in watchers:
            watcher.cancel()


async def _cancel_when_left(request: Request, worker: "asyncio.Task[object] | None") -> None:
    while (await request.receive())["type"] != "http.disconnect":
        pass
    if worker is not None:
        worker.cancel()
