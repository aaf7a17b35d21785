"""A client that leaves ends the work done for it; one that stays, and a server that stops, are told apart."""

import asyncio
from typing import Any

import pytest
from starlette.requests import Request

from schema.http.leaving import PATIENCE, ClientLeft, while_heard


def a_request(left: asyncio.Event, *first: str) -> Request:
    """A request whose client leaves at an event, after some other messages."""
    messages = list(first)

    async def receive() -> dict[str, Any]:
        if messages:
            return {"type": messages.pop(0)}
        await left.wait()
        return {"type": "http.disconnect"}

    return Request({"type": "http", "headers": []}, receive)


async def test_work_for_a_client_that_left_is_ended() -> None:
    left, ended = asyncio.Event(), asyncio.Event()

    async def work() -> None:
        try:
            await asyncio.sleep(30)
        finally:
            ended.set()

    waiting = asyncio.ensure_future(while_heard(a_request(left, "http.request"), work()))
    await asyncio.sleep(PATIENCE * 2)
    assert not waiting.done()
    left.set()
    with pytest.raises(ClientLeft):
        await asyncio.wait_for(waiting, 1)
    assert ended.is_set()


async def test_a_client_that_stays_gets_its_answer() -> None:
    left = asyncio.Event()
    assert await while_heard(a_request(left), asyncio.sleep(PATIENCE * 2, "answer")) == "answer"
    left.set()
    await asyncio.sleep(PATIENCE)  # the watcher is gone, and cancels nobody


async def test_a_server_that_stops_is_not_taken_for_a_client_that_left() -> None:
    waiting = asyncio.ensure_future(while_heard(a_request(asyncio.Event()), asyncio.sleep(30)))
    await asyncio.sleep(PATIENCE * 2)
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting
