"""An honest connector's double, from which each liar differs in one thing."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, ClassVar

from connectors.contract import Batch, Connector, Department, Misfit, Read, Record


class Liar:
    """Passes everything on to an honest connector. `caught_by` names the checks that must fail on it."""

    caught_by: ClassVar[tuple[str, ...]] = ()

    def __init__(self, honest: Connector, department: Department) -> None:
        self.honest = honest
        self.department = department

    @property
    def engine(self) -> Any:
        """Where the suite counts statements."""
        return self.honest.engine  # type: ignore[attr-defined]

    async def read(self, read: Read) -> Batch:
        return await self.honest.read(read)

    async def ping(self) -> datetime:
        return await self.honest.ping()

    async def check(self) -> list[Misfit]:
        return await self.honest.check()

    async def create(self) -> None:
        await self.honest.create()

    async def load(self, record: Record, rows: Sequence[Sequence[Any]]) -> None:
        await self.honest.load(record, rows)

    async def finish_loading(self) -> None:
        await self.honest.finish_loading()

    async def close(self) -> None:
        await self.honest.close()
