"""Many keys, many rows, many callers: chunks, pages, and a service that limits its callers."""

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from connectors.contract import Access, Compare, Partition, Read
from connectors.contract.errors import Throttled, Unreachable, Unsupported
from connectors.judicial import DEPARTMENT
from connectors.judicial.embedded import running_simulator
from connectors.rest import RestConnector
from tests.connectors.rest.conftest import Service

SESSION = DEPARTMENT.by_name["MediationSession"]
GRIDS = tuple(f"4190011022{i // 100:02d}{i % 100:03d}" for i in range(450))
DENSE = GRIDS[7]
STAMP = "2026-02-01 00:00:00"


@pytest.fixture(scope="module")
async def many(
    tmp_path_factory: pytest.TempPathFactory, now: Callable[[], datetime]
) -> AsyncIterator[Service]:
    """450 grids with three sessions each; one of them with 1,300."""
    store = tmp_path_factory.mktemp("many") / "sfj.sqlite"
    async with running_simulator(f"sqlite+aiosqlite:///{store}", "--faults", "--rate", "0") as access:
        service = Service(access, now)
        connector = service.connector()
        await connector.create()
        places = [grid for grid in GRIDS for _ in range(3)] + [DENSE] * 1297
        rows = [
            (f"HY{i:016d}", "AJ1", grid, f"2026-01-{1 + i % 28:02d} 09:00:00", i, "N", None, "1", STAMP)
            for i, grid in enumerate(places)
        ]  # fmt: skip
        await connector.load(SESSION, rows)
        await connector.finish_loading()
        await connector.close()
        yield service


def sessions(limit: int, *, total: bool = False, part: Partition | None = None) -> Read:
    return Read(
        SESSION, ("record_id", "grid_code", "minutes"), None, SESSION.order, part, limit=limit, total=total
    )


async def test_450_keys_are_three_requests(many: Service) -> None:
    connector = many.connector()
    await many.switch()
    batch = await connector.read(sessions(2, total=True, part=Partition("grid_code", GRIDS)))
    await connector.close()
    assert await many.switch() == 3  # 400 rows of 200 keys fit one page
    assert list(batch.pages) == list(GRIDS)
    assert {len(page.rows) for page in batch.pages.values()} == {2}
    assert all(page.has_next for page in batch.pages.values())
    assert {page.total for key, page in batch.pages.items() if key != DENSE} == {3}
    assert batch.pages[DENSE].total == 1300


async def test_totals_of_450_keys_are_three_requests(many: Service) -> None:
    connector = many.connector()
    await many.switch()
    batch = await connector.read(sessions(0, part=Partition("grid_code", GRIDS)))
    await connector.close()
    assert await many.switch() == 3
    assert sum(page.total or 0 for page in batch.pages.values()) == 450 * 3 + 1297
    assert not any(page.rows or page.has_next for page in batch.pages.values())


async def test_a_page_more_for_every_500_rows(many: Service) -> None:
    connector = many.connector()
    await many.switch()
    batch = await connector.read(sessions(3, part=Partition("grid_code", GRIDS[:200])))
    await connector.close()
    assert await many.switch() == 2
    assert sum(len(page.rows) for page in batch.pages.values()) == 600


async def test_pages_are_followed_within_and_across_groups(many: Service) -> None:
    connector = many.connector()
    part = Partition("grid_code", GRIDS[:20])
    batch = await connector.read(sessions(1200, total=True, part=part))
    alone = await connector.read(sessions(1200, total=True, part=Partition("grid_code", (DENSE,))))
    whole = await connector.read(replace(sessions(1300), where=Compare("grid_code", "eq", DENSE)))
    await connector.close()
    assert [len(batch.pages[grid].rows) for grid in GRIDS[:20] if grid != DENSE] == [3] * 19
    page = batch.pages[DENSE]
    assert (len(page.rows), page.has_next, page.total) == (1200, True, 1300)
    assert len({row[0] for row in page.rows}) == 1200
    assert page.rows == alone.pages[DENSE].rows == whole.pages[None].rows[:1200]
    assert (len(whole.pages[None].rows), whole.pages[None].has_next) == (1300, False)


async def test_a_list_has_no_end_but_its_own(many: Service) -> None:
    connector = many.connector(deadline=10.0)
    await many.switch()
    whole = (await connector.read(sessions(100_000, total=True))).page(None)
    assert await many.switch() == 6
    first = (await connector.read(sessions(1_000, total=True))).page(None)
    with pytest.raises(Unsupported):
        await connector.read(sessions(10_001, part=Partition("grid_code", (DENSE,))))
    await connector.close()
    assert (len(whole.rows), whole.has_next, whole.total) == (450 * 3 + 1297, False, 450 * 3 + 1297)
    assert len(set(whole.rows)) == len(whole.rows)
    assert (first.rows, first.has_next, first.total) == (whole.rows[:1_000], True, whole.total)


async def test_no_more_than_four_requests_of_a_read_run_at_once(many: Service) -> None:
    """With a second for each, five chunks of keys take two rounds; a pool of ten would have let all run."""
    connector = many.connector(pool_size=10, deadline=6.0)
    await many.switch(latency=0.5)
    started = time.monotonic()
    keys = tuple(f"{grid}{i}" for grid in GRIDS for i in range(2))  # 900 keys, all of them unknown
    batch = await connector.read(sessions(1, part=Partition("grid_code", keys)))
    took = time.monotonic() - started
    await many.switch()
    await connector.close()
    assert not batch.pages
    assert 1.0 <= took < 1.9


async def test_the_first_failure_ends_the_others(many: Service) -> None:
    connector = many.connector(pool_size=10)
    await many.switch(failEvery=1)
    keys = tuple(f"{grid}{i}" for grid in GRIDS for i in range(4))  # nine requests
    with pytest.raises(Unreachable):
        await connector.read(sessions(1, part=Partition("grid_code", keys)))
    assert await many.switch() <= 4
    await connector.close()


async def test_many_callers_share_the_pool(many: Service) -> None:
    connector = many.connector(pool_size=3, deadline=10.0)
    part = Partition("grid_code", GRIDS[:5])
    batches = await asyncio.gather(*(connector.read(sessions(2, part=part)) for _ in range(60)))
    await connector.close()
    assert all(batch.pages == batches[0].pages for batch in batches)


async def test_a_pause_that_the_service_asks_for_is_kept(many: Service) -> None:
    connector = many.connector(deadline=4.0)
    await many.switch(throttleNext=2, retryAfter=1)
    started = time.monotonic()
    assert (await connector.read(sessions(1))).pages[None].rows
    assert 2.0 <= time.monotonic() - started < 3.5
    assert await many.switch() == 3
    await connector.close()


async def test_a_pause_past_the_deadline_is_not_waited_for(many: Service) -> None:
    connector = many.connector(deadline=1.5)
    await many.switch(throttleNext=1, retryAfter=2)
    started = time.monotonic()
    with pytest.raises(Throttled) as caught:
        await connector.read(sessions(1))
    assert caught.value.retryable
    assert time.monotonic() - started < 0.5
    await connector.close()
    await many.switch()


async def test_the_services_own_limit(tmp_path: Path, now: Callable[[], datetime]) -> None:
    """Three at once, four a second: a burst is answered late, a flood is told to wait; health is free."""
    store = f"sqlite+aiosqlite:///{tmp_path / 'slow.sqlite'}"
    async with running_simulator(store, "--rate", "4", "--burst", "3") as access:
        patient = await _over(access, now, deadline=8.0)
        started = time.monotonic()
        await asyncio.gather(*(patient.read(sessions(1)) for _ in range(6)))
        assert time.monotonic() - started >= 0.7
        hasty = await _over(access, now, deadline=0.9)
        outcomes = await asyncio.gather(*(hasty.read(sessions(1)) for _ in range(8)), return_exceptions=True)
        assert any(isinstance(outcome, Throttled) for outcome in outcomes)
        await asyncio.gather(*(patient.ping() for _ in range(10)))
        await asyncio.gather(patient.close(), hasty.close())


async def _over(access: Access, now: Callable[[], datetime], deadline: float) -> RestConnector:
    connector = RestConnector(DEPARTMENT, replace(access, deadline=deadline), now)
    await connector.create()
    return connector
