"""What must hold for the rows that any department draws from the sample city."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from functools import cache
from typing import Any

from connectors.contract import Connector, Department, Flaw, Read, Record
from connectors.sample import city
from connectors.sample.world import Town

AS_OF = date(2026, 6, 30)
SEED = 7
Drawn = dict[str, list[Sequence[Any]]]


@cache
def tiny_town() -> Town:
    """The one town of the tiny sample; whoever changes it makes their own with `fresh_town`."""
    return fresh_town()


def fresh_town() -> Town:
    """The tiny town, made anew."""
    made = city("tiny", SEED, AS_OF)
    return made.town("419001102")


def drawn(department: Department, town: Town | None = None) -> Drawn:
    """All rows of the tiny sample, by record."""
    found: Drawn = defaultdict(list)
    for record, row in department.sample(town or tiny_town()):
        found[record.name].append(row)
    for record, row in department.sample_city_wide(city("tiny", SEED, AS_OF)):
        found[record.name].append(row)
    return found


def column(department: Department, rows: Drawn, record: str, name: str) -> list[Any]:
    """One attribute of all rows of a record, natively."""
    at = list(department.by_name[record].by_name).index(name)
    return [row[at] for row in rows[record]]


def misfits(record: Record, rows: Iterable[Sequence[Any]]) -> list[str]:
    """Rows that are too short or long, keys given twice, values that the declaration cannot keep."""
    found, keys = [], set()
    for row in rows:
        if len(row) != len(record.attributes):
            found.append(f"{record.name} has a row of {len(row)} values")
            continue
        for attr, value in zip(record.attributes, row, strict=True):
            if attr.key and (value is None or value in keys):
                found.append(f"{record.name} holds the key {value} twice or a row without one")
            keys.add(value if attr.key else None)
            if isinstance(value, str) and len(value) > attr.codec.length:
                found.append(f"{record.name}.{attr.name} is too long: {value}")
    return found


def flaws(record: Record, rows: Iterable[Sequence[Any]]) -> list[str]:
    """Attributes whose values have no clean form, with the code of the flaw."""
    found = []
    for row in rows:
        for attr, value in zip(record.attributes, row, strict=True):
            clean = attr.codec.decode(value) if value is not None else None
            if isinstance(clean, Flaw):
                found.append(f"{attr.name} {clean.code}")
            elif value is None and attr.required:
                found.append(f"{attr.name} MISSING_VALUE")
    return found


async def counts(connector: Connector, rows: Drawn) -> dict[str, int | None]:
    """Load rows into an empty store, and count what it then holds."""
    records = connector.department.by_name
    for name, native in rows.items():
        await connector.load(records[name], native)
    await connector.finish_loading()
    held = {}
    for name in rows:
        answer = await connector.read(Read(records[name], (), order=records[name].order, limit=0))
        held[name] = answer.page(None, total=True).total
    return held
