"""Loads the tiny sample city into the stores of every department."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime
from typing import Any

from connectors.contract import Connector, Department, Record, departments
from connectors.sample import city as sample_city
from hub import registry
from tests.stores.kinds import Stores

SEED, TODAY = 419001, date(2026, 3, 16)
CHUNK = 5_000  # rows loaded at once
Rows = list[Sequence[Any]]


def tiny_city() -> Any:
    """The tiny sample city, always the same: a year that ends on the day of the tests' clock."""
    return sample_city("tiny", SEED, TODAY)


def rows_of(department: Department, city: Any) -> Iterator[tuple[Record, Sequence[Any]]]:
    """Every native row that a department draws from the city."""
    for town in city.towns():
        yield from department.sample(town)
    yield from department.sample_city_wide(city)


async def loaded_city(stores: Stores, kind: str, now: Callable[[], datetime]) -> dict[str, Connector]:
    """Connectors over loaded stores, by department name."""
    city = tiny_city()
    connectors = {}
    for department in departments():
        access = await stores.empty(department, kind, "city")
        connector = department.connect(department, access, now)
        if department.name == "registry":  # the hub's own: its tables come from migrations
            await registry.migrate(access.url)
        else:
            await connector.create()
        connectors[department.name] = connector
        await load(connector, rows_of(department, city))
    return connectors


async def load(connector: Connector, rows: Iterator[tuple[Record, Sequence[Any]]]) -> None:
    """Load rows of many records in chunks, then index."""
    waiting: dict[Record, Rows] = defaultdict(list)
    for record, row in rows:
        chunk = waiting[record]
        chunk.append(row)
        if len(chunk) >= CHUNK:
            await connector.load(record, waiting.pop(record))
    for record, chunk in waiting.items():
        await connector.load(record, chunk)
    await connector.finish_loading()
