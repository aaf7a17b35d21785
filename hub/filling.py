"""Fills every department's store with the sample city, on two processes and in bounded memory.

A process holds one town at a time. A single town is shared by departments: both processes make it, each loads
its half of the departments.
"""

import asyncio
import gc
import multiprocessing
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import FIRST_EXCEPTION, ProcessPoolExecutor, wait
from contextlib import AsyncExitStack
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from multiprocessing.sharedctypes import Synchronized
from typing import Any

from connectors.contract import Connector, Department, Record, departments
from connectors.sample import city as sample_city
from connectors.sample.city import SampleCity, Size
from connectors.sql import connect as connect_sql
from hub.clock import SHANGHAI
from hub.registry import drop_indexes
from hub.settings import Settings
from hub.stores import access_of, as_configured, prepare_registry

CHUNK = 5_000  # rows of one record that are loaded at once
PROCESSES = 2
_HEAVY = ("registry", "court", "procuratorate")  # one half of the rows of a town, the others the other half

Progress = Callable[[int], None]
_counter: "Synchronized[int] | None" = None


@dataclass(frozen=True)
class Sample:
    """Which sample city: the same one always has the same rows."""

    size: Size
    seed: int
    as_of: date


@dataclass(frozen=True)
class _Work:
    """What one process does in one go."""

    sample: Sample
    settings: Settings
    town: str | None  # None: what belongs to no town
    names: tuple[str, ...]


@cache
def _city_of(sample: Sample) -> SampleCity:
    """The sample city; what belongs to no town is made once per process."""
    return sample_city(sample.size, sample.seed, sample.as_of)


async def fill(settings: Settings, sample: Sample, progress: Progress) -> int:
    """Make the tables of empty stores, load the sample, make the indexes. Returns the rows loaded."""
    found = as_configured(departments(), settings)
    await prepare_registry(settings)
    await drop_indexes(access_of(settings, "registry").url)  # finish_loading makes them again
    async with AsyncExitStack() as stack:
        stores = {d.name: _loader(d, settings, stack, sample) for d in found}
        for name, store in stores.items():
            if name != "registry":
                await store.create()
        works = _works(settings, sample, [d.name for d in found])
        if sample.size == "tiny":  # over before a second process has started
            loaded = sum([await _load(work) for work in works])
        else:
            loaded = await asyncio.to_thread(_load_all, works, progress)
        await asyncio.gather(*(store.finish_loading() for store in stores.values()))
    return loaded


def estimated(sample: Sample) -> int:
    """About how many events the sample has, for a progress bar."""
    return _city_of(sample).estimated_rows


def _loader(department: Department, settings: Settings, stack: AsyncExitStack, sample: Sample) -> Connector:
    """A connector to load through. An embedded process's store is loaded as the file that it is."""
    moment = datetime.combine(sample.as_of, datetime.min.time(), SHANGHAI).replace(hour=8)
    is_file = settings.store(department.name).is_embedded and department.start_embedded is not None
    connect = connect_sql if is_file else department.connect
    connector = connect(department, access_of(settings, department.name), lambda: moment)
    stack.push_async_callback(connector.close)
    return connector


def _works(settings: Settings, sample: Sample, names: Sequence[str]) -> list[_Work]:
    """The city-wide rows, then every town; where one town is nearly all, each town in two halves."""
    towns = _city_of(sample).town_codes
    halves = [tuple(names)]
    if sample.size == "town":
        halves = [tuple(n for n in names if n in _HEAVY), tuple(n for n in names if n not in _HEAVY)]
    works = [_Work(sample, settings, town, half) for town in towns for half in halves]
    return [*works, _Work(sample, settings, None, tuple(names))]


def _load_all(works: Sequence[_Work], progress: Progress) -> int:
    spawn = multiprocessing.get_context("spawn")
    counter = spawn.Value("q", 0)
    with ProcessPoolExecutor(PROCESSES, spawn, initializer=_share, initargs=(counter,)) as pool:
        running = [pool.submit(_run, work) for work in works]
        while not all(r.done() for r in running):
            progress(counter.value)
            done, _ = wait(running, timeout=0.2, return_when=FIRST_EXCEPTION)
            for finished in done:
                finished.result()
    progress(counter.value)
    return int(counter.value)


def _share(counter: "Synchronized[int]") -> None:
    global _counter  # noqa: PLW0603 - a process is started with it
    _counter = counter
    gc.disable()  # a town is millions of objects that the collector would walk again and again


def _run(work: _Work) -> None:
    asyncio.run(_load(work))
    gc.collect()  # towns are full of cycles: people, households, kin


async def _load(work: _Work) -> int:
    city = _city_of(work.sample)
    town = city.town(work.town) if work.town else None
    loaded = 0
    async with AsyncExitStack() as stack:
        for department in as_configured(departments(), work.settings):
            if department.name not in work.names:
                continue
            store = _loader(department, work.settings, stack, work.sample)
            rows = department.sample(town) if town else department.sample_city_wide(city)
            loaded += await load_rows(store, rows)
    return loaded


async def load_rows(store: Connector, rows: Iterable[tuple[Record, Sequence[Any]]]) -> int:
    """Load native rows in chunks, record by record. Returns how many."""
    waiting: dict[Record, list[Sequence[Any]]] = {}
    loaded = 0
    for record, row in rows:
        chunk = waiting.setdefault(record, [])
        chunk.append(row)
        loaded += 1
        if len(chunk) >= CHUNK:
            await _flush(store, record, chunk)
    for record, chunk in waiting.items():
        await _flush(store, record, chunk)
    return loaded


async def _flush(store: Connector, record: Record, chunk: list[Sequence[Any]]) -> None:
    if not chunk:
        return
    await store.load(record, chunk)
    if _counter is not None:
        with _counter.get_lock():
            _counter.value += len(chunk)
    chunk.clear()
