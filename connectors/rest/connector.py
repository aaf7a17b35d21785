"""The connector for HTTP/JSON services: a Read becomes as few requests as the service's limits allow.

Up to 200 keys go into one request; requests of one Read run at once, with a bound, and follow their pages.
"""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from functools import partial
from typing import Any, TypeVar

import orjson

from connectors.bounded import Bounded
from connectors.contract.department import Access, Department, Misfit
from connectors.contract.errors import DeclarationError, SourceError, Unsupported
from connectors.contract.reading import Batch, Read
from connectors.contract.records import Record
from connectors.rest import answers, checking
from connectors.rest.faults import Unclear, translated
from connectors.rest.requests import MAX_ROWS, Body, bodies, columns, most_pages, most_rows
from connectors.rest.transport import Transport

T = TypeVar("T")
_AT_ONCE = 4  # requests of one Read that run at the same time
_LOADING = 600.0  # seconds that one step of a load may take
_CHECKING = 60.0  # seconds that a check may take
_ROWS = 5_000  # rows of one loading request
_PATH = "/api/v1"


class RestConnector:
    """Reads a department's HTTP/JSON service."""

    def __init__(self, department: Department, access: Access, now: Callable[[], datetime]) -> None:
        _speaks_json(department)
        self.department = department
        self.access = access
        self._transport = Transport(access)
        self._bounded = Bounded(department.name, access.deadline, now, translated)

    def __repr__(self) -> str:
        return f"<RestConnector {self.department.name} over HTTP>"

    async def read(self, read: Read) -> Batch:
        """Answer one Read, all of its requests within one deadline."""
        if read.partition is not None and read.limit > MAX_ROWS:
            raise Unsupported(self.department.name, detail=f"more than {MAX_ROWS} rows of each parent")
        end = self._bounded.end(read.deadline)

        async def ask() -> Batch:
            parts = await _together([partial(self._pages, read, body, end) for body in bodies(read)])
            groups = {key: group for part, _ in parts for key, group in part.items()}
            # An empty set of keys asks nothing, and is answered by a sign of life.
            as_of = min((moment for _, moment in parts), default=None) or await self._alive(end)
            return answers.batch(read, groups, as_of)

        return await self._bounded.run(ask, read.deadline)

    async def ping(self) -> datetime:
        """One round trip; the instant for which the service vouches."""
        end = self._bounded.end()
        return await self._bounded.run(lambda: self._alive(end))

    async def check(self) -> list[Misfit]:
        """Compare what the service says of itself with the declarations, and count missing values."""
        end = self._bounded.end(longest=_CHECKING)
        try:
            await self.ping()
            meta = await self._bounded.run(
                lambda: self._transport.ask(f"{_PATH}/meta", end=end), longest=_CHECKING
            )
            found = checking.misfits(self.department, meta)
            if not any(misfit.fatal for misfit in found):
                found += await self._missing_values()
        except SourceError as fault:
            return [Misfit(self.department.name, None, fault.message)]
        except Unclear as fault:
            return [Misfit(self.department.name, None, translated(self.department.name, fault).message)]
        return found

    async def create(self) -> None:
        """Make the tables of an empty service."""
        await self._tell("bulk/begin")

    async def load(self, record: Record, rows: Sequence[Sequence[Any]]) -> None:
        """Load native rows, in the order of the record's attributes."""
        first = orjson.dumps([a.column for a in record.attributes])
        for start in range(0, len(rows), _ROWS):
            lines = [first, *map(orjson.dumps, rows[start : start + _ROWS])]
            await self._tell(f"{record.table}/bulk", b"\n".join(lines))

    async def finish_loading(self) -> None:
        """Make indexes and statistics."""
        await self._tell("bulk/end")

    async def close(self) -> None:
        """Close every connection."""
        await self._transport.close()

    async def _pages(self, read: Read, body: Body, end: float) -> tuple[dict[Any, answers.Group], datetime]:
        """One query with all of its pages."""
        groups: dict[Any, answers.Group] = {}
        take, cursor, rows = answers.taker(columns(read)), None, 0
        for _ in range(most_pages(body)):
            asked = body if cursor is None else {**body, "page": cursor}
            data = await self._transport.ask(f"{_PATH}/{read.record.table}/query", asked, end=end)
            for key, part in answers.groups_of(data, grouped="groups" in body):
                rows += answers.add(groups, key, part, take)
            cursor = data.get("nextPage")
            if rows > most_rows(body) or not isinstance(cursor, str | None):
                raise Unclear
            if cursor is None:
                return groups, answers.moment(data)
        raise Unclear  # pages without end

    async def _alive(self, end: float) -> datetime:
        return answers.moment(await self._transport.ask(f"{_PATH}/health", end=end))

    async def _missing_values(self) -> list[Misfit]:
        found = []
        for record, attr, read in checking.counts(self.department):
            total = (await self.read(read)).page(None).total
            if total:
                found.append(checking.without_value(self.department, record, attr, total))
        return found

    async def _tell(self, path: str, content: bytes = b"") -> None:
        await self._bounded.run(
            lambda: self._transport.tell(f"{_PATH}/{path}", content, seconds=_LOADING), longest=_LOADING
        )


async def _together(asked: list[Callable[[], Awaitable[T]]]) -> list[T]:
    """Run at once, but not too many; the first failure ends the others."""
    gate = asyncio.Semaphore(_AT_ONCE)

    async def in_turn(one: Callable[[], Awaitable[T]]) -> T:
        async with gate:
            return await one()

    tasks = [asyncio.ensure_future(in_turn(one)) for one in asked]
    try:
        return await asyncio.gather(*tasks)
    finally:
        for task in tasks:
            task.cancel()


def _speaks_json(department: Department) -> None:
    """JSON holds texts and numbers; dates must be declared as the text that the service writes."""
    for record in department.records:
        for attr in record.attributes:
            if attr.codec.storage not in {"text", "integer"}:
                raise DeclarationError(f"{record.name}.{attr.name}: a service sends text or whole numbers")


def connect(department: Department, access: Access, now: Callable[[], datetime]) -> RestConnector:
    """The connector of a department whose store is an HTTP/JSON service."""
    return RestConnector(department, access, now)
