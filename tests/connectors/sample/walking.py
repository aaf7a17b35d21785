"""Everything of one class that hangs on a town, found by walking its objects."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import Any, TypeVar

from connectors.sample.world import LISTS, CityWide, Person, Town

T = TypeVar("T")


def everything(town: Town) -> Iterator[object]:
    """Each event of the town, and the plain objects inside of it (parties, sessions, agreements)."""
    for name in LISTS.values():
        for row in getattr(town, name):
            yield row
            yield from _inside(row)


def _inside(row: Any) -> Iterator[object]:
    for field in fields(row):
        value = getattr(row, field.name)
        for item in value if isinstance(value, list) else (value,):
            if is_dataclass(item) and type(item) not in LISTS and not isinstance(item, (Person, CityWide)):
                yield item


def all_of(town: Town, kind: type[T]) -> list[T]:
    """Every object of one class."""
    return [item for item in everything(town) if isinstance(item, kind)]
