"""Databases of tests: unique, dropped at the end, and after a crash by a later session."""

import time
from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager

import pytest

from tests.stores.servers import Server, Unavailable, mariadb_server, postgres_server

Opener = Callable[[], AbstractAsyncContextManager[Server]]


async def with_server(opener: Opener, work: Callable[[Server], Awaitable[None]]) -> None:
    try:
        async with opener() as server:
            await work(server)
    except Unavailable as reason:
        pytest.skip(str(reason))


@pytest.mark.parametrize("opener", [postgres_server, mariadb_server])
async def test_names_are_unique_and_dropped(opener: Opener) -> None:
    async def work(server: Server) -> None:
        first, second = await server.create("twice"), await server.create("twice")
        assert first != second
        made = set(server.made)
        assert made <= set(await server._names())
        await server.drop_all()
        assert not made & set(await server._names())

    await with_server(opener, work)


@pytest.mark.parametrize("opener", [postgres_server, mariadb_server])
async def test_leftovers_of_crashed_sessions_are_dropped_and_others_are_not(opener: Opener) -> None:
    now = int(time.time())
    stale, running, foreign = (
        f"gridhub_s{now - 7200:x}_1_x",
        f"gridhub_s{now - 60:x}_1_x",
        f"gridhub_x{now:x}",
    )

    async def work(server: Server) -> None:
        for name in (stale, running, foreign):
            await server._run(server.create_text.format(name))
            server.made.append(name)
        await server.drop_leftovers()
        left = set(await server._names())
        assert stale not in left
        assert {running, foreign} <= left

    await with_server(opener, work)
