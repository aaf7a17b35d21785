"""What resolvers share: the hub (per process) and the context (per request)."""

import asyncio
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from typing import Any

from connectors.contract import Connector, Department, LinkKind, NumberKind, Record
from resolvers.loaders import Loaders
from resolvers.naming import type_names
from resolvers.opaque import Opaque


@dataclass
class Source:
    """A department with its connector, and how it answered lately."""

    department: Department
    connector: Connector
    calls: int = 0
    latency: float | None = None  # seconds, smoothed
    dropped: int = 0  # rows left out because they had no key

    def note(self, seconds: float) -> None:
        """Keep a smoothed latency."""
        self.calls += 1
        self.latency = seconds if self.latency is None else 0.8 * self.latency + 0.2 * seconds


@dataclass
class Hub:
    """Everything a process keeps: nothing that matters."""

    sources: dict[str, Source]
    now: Callable[[], datetime]
    opaque: Opaque
    page_max: int = 100
    deadline: float = 3.0

    def source(self, record: Record) -> Source:
        """Where a record is read."""
        return self.sources[record.department]

    @cached_property
    def records(self) -> tuple[Record, ...]:
        """Every declared record."""
        return tuple(r for s in self.sources.values() for r in s.department.records)

    @cached_property
    def type_names(self) -> dict[Record, str]:
        """The GraphQL type name of every record."""
        return type_names(self.records)

    @cached_property
    def by_number(self) -> dict[NumberKind, tuple[Record, ...]]:
        """The records that a kind of official number finds."""
        found: dict[NumberKind, tuple[Record, ...]] = {}
        for record in self.records:
            for attr in record.linked(LinkKind.OWN_NUMBER):
                known = found.get(attr.link.number, ()) if attr.link and attr.link.number else ()
                if attr.link and attr.link.number and record not in known:
                    found[attr.link.number] = (*known, record)
        return found

    def keyed(self, kind: LinkKind) -> Record | None:
        """The record that is what a link of this kind leads to: the one whose own key carries the link."""
        found = (r for r in self.records if r.key.link and r.key.link.kind is kind)
        return next(found, None)

    def record(self, name: str) -> Record | None:
        """A record by its name."""
        return next((r for r in self.records if r.name == name), None)


@dataclass
class HubContext:
    """One request: its loaders and its deadline (loop time)."""

    hub: Hub
    request: Any = None
    deadline: float = 0.0
    loaders: Loaders = field(init=False)
    plans: dict[tuple[str, ...], Any] = field(default_factory=dict)
    executor: Any = None  # whoever executes the operation: it alone collects fields

    def __post_init__(self) -> None:
        self.loaders = Loaders(self)
        self.deadline = self.deadline or asyncio.get_running_loop().time() + self.hub.deadline

    def release(self) -> None:
        """Call when the answer is there: context, executor and loaders hold each other, and all rows."""
        self.loaders.release()
        self.plans.clear()
        self.executor = None


def hub_of(departments: Iterable[Department], connectors: Mapping[str, Connector], **kept: Any) -> Hub:
    """A hub over departments and their connectors."""
    return Hub({d.name: Source(d, connectors[d.name]) for d in departments}, **kept)
