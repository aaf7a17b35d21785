"""Asks a hub over the loaded sample city, without HTTP, and watches what its connectors are asked."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from strawberry.schema.base import BaseSchema

from connectors.contract import Batch, Connector, Department, Read, departments
from resolvers.context import Hub, HubContext, hub_of
from resolvers.opaque import KEY_BYTES, Opaque
from schema.build import build_schema


class Watched:
    """A connector that notes every Read, and can be told to fail."""

    def __init__(self, inner: Connector, reads: list[Read]) -> None:
        self.department = inner.department
        self.inner = inner
        self.reads = reads
        self.fault: Exception | None = None

    def __getattr__(self, name: str) -> Any:
        return getattr(self.inner, name)

    async def read(self, read: Read) -> Batch:
        self.reads.append(read)
        if self.fault is not None:
            raise self.fault
        return await self.inner.read(read)


@dataclass
class Answer:
    """What an operation came to."""

    data: Any
    errors: list[Any]
    reads: list[Read]

    def codes(self) -> list[str]:
        """The codes of its errors."""
        return [(e.extensions or {}).get("code", "") for e in self.errors]


@dataclass
class Asking:
    """A hub that can be asked."""

    hub: Hub
    schema: BaseSchema
    reads: list[Read]
    watched: dict[str, Watched] = field(default_factory=dict)

    async def __call__(self, text: str, **variables: Any) -> Answer:
        """Execute an operation in a fresh context."""
        start = len(self.reads)
        result = await self.schema.execute(
            text, variable_values=variables, context_value=HubContext(self.hub)
        )
        return Answer(result.data, list(result.errors or []), self.reads[start:])

    async def data(self, text: str, **variables: Any) -> Any:
        """The data of an operation that must have no errors."""
        answer = await self(text, **variables)
        assert answer.errors == [], answer.errors
        return answer.data


def asking(
    connectors: dict[str, Connector], now: Callable[[], datetime], found: tuple[Department, ...] | None = None
) -> Asking:
    """A hub over connectors."""
    found = found or departments()
    reads: list[Read] = []
    watched = {name: Watched(connector, reads) for name, connector in connectors.items()}
    hub = hub_of(found, watched, now=now, opaque=Opaque(bytes(range(KEY_BYTES))))
    return Asking(hub, build_schema(found), reads, watched)
