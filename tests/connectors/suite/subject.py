"""What is under test: a connector, one record of its department, and the rows that its store holds of it."""

import asyncio
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

import httpx
import sqlalchemy as sa

from connectors.contract import Access, Batch, Connector, Department, Flaw, Page, Read, Record
from tests.connectors.suite import reference
from tests.connectors.suite.material import native_rows

WHOLE = 1_000  # a limit that no page reaches
PATIENCE = 12.0  # seconds that a single answer may take, on a machine that does ten things at once


class Counter:
    """How many statements, or accesses of an HTTP store, were made."""

    def __init__(self) -> None:
        self.count = 0

    def __call__(self, *event: Any) -> None:
        statement = str(event[2]) if len(event) > 2 else ""
        if (
            "gridhub_feed" not in statement
        ):  # when the feed was applied is asked once in a while, beside the reads
            self.count += 1


@dataclass(frozen=True)
class Subject:
    """One record of a connector's department, with the native rows that its store was loaded with."""

    connector: Connector
    record: Record
    rows: tuple[tuple[Any, ...], ...]
    access: Access
    now: Callable[[], datetime]

    @property
    def columns(self) -> tuple[str, ...]:
        """Every attribute, in declared order."""
        return tuple(self.record.by_name)

    @property
    def is_embedded(self) -> bool:
        """Whether the store is SQLite, of which there can be as many as a check wants to break."""
        return self.access.url.startswith("sqlite")

    @property
    def speaks_sql(self) -> bool:
        """Whether the store is a database."""
        return not self.access.url.startswith("http")

    def read(self, **changes: Any) -> Read:
        """A Read of everything in default order, with changes."""
        everything = Read(self.record, self.columns, order=self.record.order, limit=WHOLE)
        return replace(everything, **changes)

    async def ask(self, read: Read) -> Batch:
        """The connector's answer, which must not take forever."""
        try:
            return await asyncio.wait_for(self.connector.read(read), PATIENCE)
        except TimeoutError:
            raise AssertionError(f"{told(read)}: no answer within {PATIENCE} seconds") from None

    def over(self, access: Access) -> Connector:
        """A connector like this one, for this record alone, over another store."""
        whole = self.connector.department
        department = replace(whole, records=tuple(_closed([self.record], whole)))
        return department.connect(department, access, self.now)

    async def agree(self, read: Read) -> Batch:
        """The connector's answer must be the reference's, for every key."""
        batch = await self.ask(read)
        wanted = reference.expected(read, self.rows)
        strangers = set(batch.pages) - (set(read.partition.keys) if read.partition else {None})
        assert not strangers, f"{told(read)}: pages for keys that were not asked for"
        for key in read.partition.keys if read.partition else (None,):
            page = batch.page(key, total=read.total or read.limit == 0)
            expected = wanted.get(key) or reference.Expected([], has_next=False, total=0)
            _same(read, key, page, expected)
        return batch

    @contextmanager
    def counted(self) -> Iterator[Counter]:
        """Counts what the connector asks of its store."""
        counter = Counter()
        if self.speaks_sql:
            engine = self.connector.engine.sync_engine  # type: ignore[attr-defined]
            sa.event.listen(engine, "before_cursor_execute", counter)
            yield counter
            sa.event.remove(engine, "before_cursor_execute", counter)
        else:
            self._asked()
            yield counter
            counter.count = self._asked()

    def _asked(self) -> int:
        """How often an HTTP store was asked since this was last called, by the store's own count."""
        headers = {"X-Api-Key": str(self.access.options["load_key"])}
        answer = httpx.post(
            f"{self.access.url}/api/v1/admin/faults", json={}, headers=headers, trust_env=False
        )
        return int(answer.json()["data"]["requests"])


def _closed(records: list[Record], department: Department) -> list[Record]:
    """Records with those that they belong to."""
    for record in records:  # grows while it is walked
        targets = [a.link.target for a in record.attributes if a.link and a.link.target]
        records += [department.by_name[t] for t in targets if department.by_name[t] not in records]
    return records


def _same(read: Read, key: Any, page: Page, expected: reference.Expected) -> None:
    about = f"{told(read)} key {key!r}"
    for row in page.rows:
        assert isinstance(row, tuple), f"{about}: rows must be tuples"
        assert len(row) == len(read.columns), f"{about}: {len(row)} values for {len(read.columns)} columns"
    got, wanted = [comparable(r) for r in page.rows], [comparable(r) for r in expected.rows]
    if got != wanted:
        at = next(
            (i for i, (g, w) in enumerate(zip(got, wanted, strict=False)) if g != w),
            min(len(got), len(wanted)),
        )
        raise AssertionError(
            f"{about}: {len(got)} rows, expected {len(wanted)}; the first difference is row {at}: "
            f"got {got[at : at + 1]}, expected {wanted[at : at + 1]}"
        )
    assert page.has_next is expected.has_next, f"{about}: has_next is {page.has_next}"
    if read.total or read.limit == 0:
        assert page.total == expected.total, f"{about}: total {page.total}, expected {expected.total}"
    else:
        assert page.total is None, f"{about}: a total that was not asked for"


def comparable(row: Sequence[Any]) -> tuple[Any, ...]:
    """A row in which flaws are told apart by their code and native value, not by their message."""
    return tuple(("flaw", v.code, v.native) if isinstance(v, Flaw) else v for v in row)


def told(read: Read) -> str:
    """A Read in few words, for a failure."""
    asked = f"{read.record!r} where {read.where} order {read.order} by {read.partition}"
    return f"{asked} after {read.after} limit {read.limit} total {read.total}"


async def loaded(department: Department, access: Access, now: Callable[[], datetime]) -> list[Subject]:
    """A department's connector over an empty store, filled with made-up rows of every record."""
    connector = department.connect(department, access, now)
    await connector.create()
    subjects = []
    for record in department.records:
        rows = native_rows(record)
        await connector.load(record, rows)
        subjects.append(Subject(connector, record, tuple(rows), access, now))
    await connector.finish_loading()
    return subjects
