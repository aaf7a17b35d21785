"""Whatever goes wrong with the service becomes one of the hub's errors, in time, and tells nothing of it."""

import asyncio
import os
import signal
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from connectors.contract import Access, Partition, Read
from connectors.contract.errors import (
    Garbled,
    Mismatched,
    Refused,
    SourceError,
    Throttled,
    TimedOut,
    Unreachable,
)
from connectors.judicial import DEPARTMENT
from connectors.judicial.embedded import running_simulator
from connectors.rest import RestConnector
from tests.connectors.judicial.native import GRID
from tests.connectors.rest.conftest import Service
from tests.connectors.suite.honesty import assert_nothing_told
from tests.stores.private import free_port

FAULTS: list[tuple[dict[str, Any], type[SourceError]]] = [
    ({"failEvery": 1, "failStatus": 500}, Unreachable),
    ({"failEvery": 1, "failStatus": 502}, Unreachable),
    ({"failEvery": 1, "failStatus": 503}, Unreachable),
    ({"failEvery": 1, "failStatus": 504}, TimedOut),
    ({"failEvery": 1, "failStatus": 401}, Refused),
    ({"failEvery": 1, "failStatus": 404}, Mismatched),
    ({"failEvery": 1, "failStatus": 302}, Garbled),
    ({"refuse": True}, Refused),
    ({"latency": 30}, TimedOut),
    ({"throttleNext": 99, "retryAfter": 60}, Throttled),
    ({"broken": "html"}, Garbled),
    ({"broken": "cut"}, Garbled),
    ({"broken": "list"}, Garbled),
    ({"broken": "bare"}, Garbled),
    ({"broken": "dropped"}, Unreachable),
    ({"endless": True}, Garbled),
    ({"surplus": True}, Garbled),
    ({"missingField": "ajbh"}, Mismatched),
    ({"wrappedField": "ajbh"}, Garbled),
    ({"uncounted": True}, Garbled),
]


@pytest.mark.parametrize(("faults", "expected"), FAULTS, ids=str)
@pytest.mark.parametrize("parents", [False, True], ids=["list", "groups"])
async def test_a_failure_has_its_error(
    service: Service,
    connector: RestConnector,
    read: Read,
    faults: dict[str, Any],
    expected: type[SourceError],
    *,
    parents: bool,
) -> None:
    asked = replace(read, partition=Partition("grid_code", (GRID,))) if parents else read
    await service.switch(**faults)
    started = time.monotonic()
    with pytest.raises(expected) as caught:
        await connector.read(asked)
    assert type(caught.value) is expected
    assert time.monotonic() - started < connector.access.deadline + 0.3
    assert caught.value.extensions["source"] == "judicial"
    assert caught.value.extensions["since"] == service.now().isoformat()
    assert_nothing_told(caught.value, service.access)
    await service.switch()
    assert (await connector.read(asked)).pages, "the store is well, but the connector is not"


async def test_a_service_that_fails_now_and_then_is_read_between(
    service: Service, connector: RestConnector, read: Read
) -> None:
    await service.switch(failEvery=3)
    outcomes = [await _outcome(connector, read) for _ in range(9)]
    assert outcomes.count("Unreachable") == 3
    assert outcomes.count("well") == 6


async def test_a_wrong_key_is_refused(service: Service, read: Read) -> None:
    for key in ("wrong", None):
        connector = service.connector(api_key=key)
        for asked in (connector.read(read), connector.ping()):
            with pytest.raises(Refused) as caught:
                await asked
            assert not caught.value.retryable
        assert [m.fatal for m in await connector.check()] == [True]
        await connector.close()


async def test_nobody_listens(service: Service, read: Read) -> None:
    connector = service.connector(url=f"http://127.0.0.1:{free_port()}")
    with pytest.raises(Unreachable) as caught:
        await connector.read(read)
    assert caught.value.retryable
    await connector.close()


async def test_the_reads_own_deadline_comes_first(
    service: Service, connector: RestConnector, read: Read
) -> None:
    await service.switch(latency=5)
    loop = asyncio.get_running_loop()
    started = loop.time()
    with pytest.raises(TimedOut):
        await connector.read(replace(read, deadline=started + 0.3))
    assert loop.time() - started < 0.6


async def test_a_pool_whose_connections_all_hang_still_keeps_the_deadline(
    service: Service, read: Read
) -> None:
    connector = service.connector(pool_size=2, deadline=0.5)
    await service.switch(latency=5)
    started = time.monotonic()
    outcomes = await asyncio.gather(*(_outcome(connector, read) for _ in range(12)))
    assert set(outcomes) == {"TimedOut"}
    assert time.monotonic() - started < 1.0
    await service.switch()
    await _well_within(connector, read, 2.0)
    await connector.close()


async def test_check_says_what_the_service_says(service: Service, connector: RestConnector) -> None:
    await service.switch(broken="html")
    [misfit] = await connector.check()
    assert misfit.fatal
    assert "cannot be understood" in misfit.message


@asynccontextmanager
async def _alone(folder: Path, now: Callable[[], datetime]) -> AsyncIterator[tuple[Access, RestConnector]]:
    """A service of its own, to stop and end."""
    async with running_simulator(f"sqlite+aiosqlite:///{folder / 'own.sqlite'}", "--faults") as access:
        connector = RestConnector(DEPARTMENT, replace(access, deadline=1.0), now)
        await connector.create()
        yield access, connector
        await connector.close()


async def test_a_process_that_hangs_is_given_up_in_time(
    tmp_path: Path, now: Callable[[], datetime], read: Read
) -> None:
    async with _alone(tmp_path, now) as (access, connector):
        await connector.read(read)
        os.kill(access.options["pid"], signal.SIGSTOP)
        try:
            started = time.monotonic()
            assert await _outcome(connector, read) == "TimedOut"
            assert time.monotonic() - started < 1.3
        finally:
            os.kill(access.options["pid"], signal.SIGCONT)
        await _well_within(connector, read, 3.0)


async def test_a_process_that_died_is_unreachable_and_found_again(
    tmp_path: Path, now: Callable[[], datetime], read: Read
) -> None:
    async with _alone(tmp_path, now) as (access, connector):
        await connector.read(read)
        os.kill(access.options["pid"], signal.SIGKILL)
        await asyncio.sleep(0.2)
        for _ in range(3):
            assert await _outcome(connector, read) == "Unreachable"


async def test_a_table_that_is_missing_is_named(
    tmp_path: Path, now: Callable[[], datetime], read: Read
) -> None:
    async with running_simulator(f"sqlite+aiosqlite:///{tmp_path / 'empty.sqlite'}") as access:
        connector = RestConnector(DEPARTMENT, access, now)
        told = [m.message for m in await connector.check()]
        assert "the service lacks the resource tjaj (人民调解案件)" in told
        assert len(told) == len(DEPARTMENT.records)
        with pytest.raises(Mismatched) as caught:
            await connector.read(read)
        assert_nothing_told(caught.value, access)
        await connector.close()


async def _outcome(connector: RestConnector, read: Read) -> str:
    try:
        await connector.read(read)
    except SourceError as fault:
        return type(fault).__name__
    return "well"


async def _well_within(connector: RestConnector, read: Read, seconds: float) -> None:
    """What hung may take a moment to be gone."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if await _outcome(connector, read) == "well":
            return
        await asyncio.sleep(0.1)
    raise AssertionError("the service is well again, but is not read")
