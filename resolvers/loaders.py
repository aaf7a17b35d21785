"""Loaders: however many parents ask at one level, the store is asked once."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from aiodataloader import DataLoader

from connectors.contract import OfficialNumber, Page, Partition, Read
from resolvers import gate
from resolvers.rows import Layout

if TYPE_CHECKING:
    from resolvers.context import HubContext


# Parents per call: databases bound how many values a statement may carry (PostgreSQL at 32,767), and a
# bracketed number is asked for in each of its eight forms. Beyond these a level takes several calls.
KEYS_MAX = 5_000
NUMBERS_MAX = 500


@dataclass(frozen=True, slots=True)
class Grouping:
    """By what parents group the rows: an attribute, and the digits of hierarchical codes."""

    attribute: str
    length: int | None = None


@dataclass(slots=True)
class Loaded:
    """A page with the layout of its rows."""

    page: Page
    layout: Layout


class PageLoader(DataLoader[Any, Loaded]):
    """Loads pages of one Read for many parents."""

    def __init__(self, context: "HubContext", asked: Read, grouping: Grouping) -> None:
        codec = asked.record.by_name[grouping.attribute].codec
        super().__init__(max_batch_size=NUMBERS_MAX if isinstance(codec, OfficialNumber) else KEYS_MAX)
        self._context = context
        self._asked = asked
        self._grouping = grouping

    async def batch_load_fn(self, keys: Sequence[Any]) -> list[Loaded]:
        """One Read for all keys."""
        partition = Partition(self._grouping.attribute, tuple(keys), self._grouping.length)
        asked = replace(self._asked, partition=partition)
        batch = await gate.read(self._context, asked)
        layout = Layout(asked.record, asked.columns, batch.as_of)
        return [Loaded(batch.page(key, total=asked.total), layout) for key in keys]


class Loaders:
    """The loaders of one request: one for each Read and grouping."""

    def __init__(self, context: "HubContext") -> None:
        self._context = context
        self._loaders: dict[tuple[Any, ...], PageLoader] = {}

    def of(self, place: tuple[str, ...], asked: Read, grouping: Grouping) -> PageLoader:
        """The loader for a Read at one level; `place` tells levels apart."""
        key = (place, asked.record.department, asked.record.name, grouping)
        loader = self._loaders.get(key)
        if loader is None:
            loader = self._loaders[key] = PageLoader(self._context, asked, grouping)
        return loader

    def release(self) -> None:
        """Let go of every row."""
        for loader in self._loaders.values():
            loader.clear_all()
        self._loaders.clear()
