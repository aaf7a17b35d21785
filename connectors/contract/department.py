"""A department: its records, its kind of store, its sample data; and how departments are found."""

import importlib
import pkgutil
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from functools import cached_property
from pathlib import Path
from typing import Any, Protocol

from connectors.contract.codes import CodeTable, Crosswalk
from connectors.contract.errors import DeclarationError
from connectors.contract.reading import Batch, Read
from connectors.contract.records import Record


class Feed(Enum):
    """Whether a store is the department's own, or a copy on the hub's side that its pushes fill."""

    LIVE = "live"  # read live: the row is true as of the reading
    EXCHANGE = "exchange"  # 前置库: true as of the last push that was applied


@dataclass(frozen=True)
class Access:
    """How one store is reached. `url` decides the kind of connector; times are in seconds."""

    url: str
    api_key: str | None = field(default=None, repr=False)
    pool_size: int = 5
    deadline: float = 3.0
    statement_timeout: float = 2.5
    options: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Misfit:
    """One difference between a declaration and the store, in plain words for an operator."""

    department: str
    record: str | None
    message: str
    fatal: bool = True


class Connector(Protocol):
    """How a store is reached: every kind has this face, and the contract suite tests it."""

    department: "Department"

    async def read(self, read: Read) -> Batch:
        """Answer one Read, or raise a SourceError."""

    async def ping(self) -> datetime:
        """A sign of life: the instant for which the store vouches now, or a SourceError."""

    async def check(self) -> list[Misfit]:
        """Compare the store with the declarations."""

    async def create(self) -> None:
        """Make the tables of an empty store (embedded stores and tests)."""

    async def load(self, record: Record, rows: Sequence[Sequence[Any]]) -> None:
        """Bulk-load native rows, in the order of the record's attributes."""

    async def finish_loading(self) -> None:
        """Make the indexes and statistics after a bulk load."""

    async def close(self) -> None:
        """Give back every connection."""


NativeRows = Iterator[tuple[Record, Sequence[Any]]]


@dataclass(frozen=True)
class Department:
    """A department as its folder declares it.

    `connect` makes its connector from the access settings; `sample` turns one slice of the sample city into
    native rows, `sample_city_wide` the part that belongs to no town. `slot` is its post among the 3 of 1+3+X.
    `start_embedded(url, *options)` starts the process of a store that is one, over a store of the given URL.
    """

    name: str
    zh: str
    doc: str
    records: tuple[Record, ...]
    feed: Feed
    connect: Callable[["Department", Access, Callable[[], datetime]], Connector]
    sample: Callable[[Any], NativeRows]
    sample_city_wide: Callable[[Any], NativeRows] = lambda _city: iter(())
    slot: str | None = None
    tables: tuple[CodeTable, ...] = ()
    crosswalks: tuple[Crosswalk, ...] = ()
    start_embedded: Callable[..., AbstractAsyncContextManager[Access]] | None = None

    def __post_init__(self) -> None:
        for record in self.records:
            if record.department != self.name:
                raise DeclarationError(
                    f"{record.name} lies in the folder of {record.department}, not {self.name}"
                )
            for target in (a.link.target for a in record.attributes if a.link and a.link.target):
                if target not in self.by_name:
                    raise DeclarationError(
                        f"{record.name} belongs to {target}, which {self.name} does not declare"
                    )
        tables = [record.table for record in self.records]
        if len(tables) != len(set(tables)):
            raise DeclarationError(f"{self.name} declares two records of one table")

    @cached_property
    def by_name(self) -> dict[str, Record]:
        """Records by name."""
        return {r.name: r for r in self.records}


def departments(package: str = "connectors", path: Iterable[str] | None = None) -> tuple[Department, ...]:
    """Every department of a package, by name: each folder that declares DEPARTMENT."""
    where = list(path) if path is not None else [str(Path(__file__).resolve().parent.parent)]
    found = []
    for module in pkgutil.iter_modules(where):
        if module.ispkg:
            declared = getattr(importlib.import_module(f"{package}.{module.name}"), "DEPARTMENT", None)
            if isinstance(declared, Department):
                found.append(declared)
    return tuple(found)
