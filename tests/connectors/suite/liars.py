"""Connectors that lie, each in one way. The suite is worth what it catches of them."""

import asyncio
import random
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any, ClassVar

from connectors.contract import (
    AllOf,
    AnyOf,
    Batch,
    Compare,
    Connector,
    Department,
    Flaw,
    Misfit,
    Negation,
    Partition,
    Predicate,
    Read,
    Record,
)
from connectors.contract.errors import SourceError


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


class WithoutWhere(Liar):
    """Leaves the predicate away."""

    caught_by = ("every_operator_filters", "predicates_nest", "totals_follow_the_filter")

    async def read(self, read: Read) -> Batch:
        return await self.honest.read(replace(read, where=None))


class MixesUpKeys(Liar):
    """Gives each parent the rows of another."""

    caught_by = ("every_parent_gets_its_own",)

    async def read(self, read: Read) -> Batch:
        batch = await self.honest.read(read)
        pages = list(batch.pages.values())
        batch.pages = dict(zip(batch.pages, [*pages[1:], *pages[:1]], strict=True))
        return batch


class LeaksSql(Liar):
    """Says what it asked when it fails."""

    caught_by = ("a_store_that_is_away_is_unreachable",)

    async def read(self, read: Read) -> Batch:
        try:
            return await self.honest.read(read)
        except SourceError as fault:
            told = f"SELECT * FROM {read.record.table} WHERE 1=1"
            raise type(fault)(self.department.name, detail=told) from None


class LeaksTheDriver(Liar):
    """Hangs the driver's error on its own."""

    caught_by = ("a_store_that_is_away_is_unreachable",)

    async def read(self, read: Read) -> Batch:
        try:
            return await self.honest.read(read)
        except SourceError as fault:
            raise fault from ConnectionError("refused by 10.0.0.7:5432")


class SwallowsNullKeys(Liar):
    """Leaves rows without a key out and says nothing of it."""

    caught_by = ("rows_without_a_key_are_counted",)

    async def read(self, read: Read) -> Batch:
        batch = await self.honest.read(read)
        batch.dropped = 0
        return batch


class IgnoresAfter(Liar):
    """Begins at the beginning every time."""

    caught_by = ("every_order_pages_to_the_end",)

    async def read(self, read: Read) -> Batch:
        return await self.honest.read(replace(read, after=None))


class IgnoresLimit(Liar):
    """Gives everything at once."""

    caught_by = ("limits_are_kept", "every_parent_gets_its_own")

    async def read(self, read: Read) -> Batch:
        return await self.honest.read(replace(read, limit=read.limit and 10_000))


class CountsThePage(Liar):
    """Calls the number of rows on the page the total."""

    caught_by = ("limits_are_kept", "totals_follow_the_filter")

    async def read(self, read: Read) -> Batch:
        batch = await self.honest.read(read)
        for page in batch.pages.values():
            page.total = page.total and len(page.rows)
        return batch


class TotalsBehindTheCursor(Liar):
    """Counts only what lies behind the cursor, or nothing at all where no rows are asked for."""

    caught_by = ("every_parent_gets_its_own", "totals_follow_the_filter")

    async def read(self, read: Read) -> Batch:
        batch = await self.honest.read(read)
        for page in batch.pages.values():
            page.total = page.total if read.limit or page.total is None else 0
        return batch


class SaysThereIsMore(Liar):
    """A full page means more, it thinks."""

    caught_by = ("limits_are_kept",)

    async def read(self, read: Read) -> Batch:
        batch = await self.honest.read(read)
        for page in batch.pages.values():
            page.has_next = len(page.rows) == read.limit > 0
        return batch


class SaysThatWasAll(Liar):
    """Never more."""

    caught_by = ("limits_are_kept", "every_order_pages_to_the_end")

    async def read(self, read: Read) -> Batch:
        batch = await self.honest.read(read)
        for page in batch.pages.values():
            page.has_next = False
        return batch


class UnstableOrder(Liar):
    """Rows that the asked order does not tell apart come in another order every time."""

    caught_by = ("every_order_pages_to_the_end",)
    chance = random.Random(7)

    async def read(self, read: Read) -> Batch:
        asked = replace(read, order=read.order[:-1] or read.order)
        whole = await self.honest.read(replace(asked, after=None, limit=10_000))
        for page in whole.pages.values():
            self.chance.shuffle(page.rows)
        return whole if read.limit >= 1_000 else await self.honest.read(asked if read.after is None else read)


class NullsAnywhere(Liar):
    """Puts rows without a value first."""

    caught_by = ("every_order_pages_to_the_end",)

    async def read(self, read: Read) -> Batch:
        batch = await self.honest.read(read)
        lead = read.order[0].attribute
        if lead in read.columns:
            at = read.columns.index(lead)
            for page in batch.pages.values():
                page.rows.sort(key=lambda row: row[at] is not None)
        return batch


class ExtraColumns(Liar):
    """Selects everything, whatever was asked for."""

    caught_by = ("only_asked_columns_come",)

    async def read(self, read: Read) -> Batch:
        return await self.honest.read(replace(read, columns=tuple(read.record.by_name)))


class DecodesNothing(Liar):
    """Gives native values as they are."""

    caught_by = ("everything_is_decoded",)

    async def read(self, read: Read) -> Batch:
        batch = await self.honest.read(read)
        codecs = [read.record.by_name[n].codec for n in read.columns]
        for page in batch.pages.values():
            page.rows = [tuple(_native(c, v) for c, v in zip(codecs, r, strict=True)) for r in page.rows]
        return batch


class HidesFlaws(Liar):
    """Makes NULL of what it cannot decode."""

    caught_by = ("everything_is_decoded",)

    async def read(self, read: Read) -> Batch:
        batch = await self.honest.read(read)
        for page in batch.pages.values():
            page.rows = [tuple(None if isinstance(v, Flaw) else v for v in row) for row in page.rows]
        return batch


class DropsFlawedRows(Liar):
    """Leaves rows out that it cannot decode whole."""

    caught_by = ("everything_is_decoded",)

    async def read(self, read: Read) -> Batch:
        batch = await self.honest.read(read)
        for page in batch.pages.values():
            page.rows = [row for row in page.rows if not any(isinstance(v, Flaw) for v in row)]
        return batch


class IgnoresPartitionLength(Liar):
    """Takes a village's code for a grid's."""

    caught_by = ("every_parent_gets_its_own",)

    async def read(self, read: Read) -> Batch:
        part = read.partition and replace(read.partition, length=None)
        return await self.honest.read(replace(read, partition=part))


class AsksOnceForEachParent(Liar):
    """Right, but N+1."""

    caught_by = ("one_call_answers_all_parents",)

    async def read(self, read: Read) -> Batch:
        if read.partition is None:
            return await self.honest.read(read)
        part = read.partition
        batches = [
            await self.honest.read(replace(read, partition=Partition(part.attribute, (key,), part.length)))
            for key in part.keys
        ]
        return Batch({k: p for b in batches for k, p in b.pages.items()}, batches[0].as_of)


class HangsPastItsDeadline(Liar):
    """Takes its time."""

    caught_by = ("a_deadline_in_the_past_is_kept",)

    async def read(self, read: Read) -> Batch:
        if read.deadline is not None:
            await asyncio.sleep(0.5)
        return await self.honest.read(replace(read, deadline=None))


class FoldsCase(Liar):
    """Upper and lower case are one to it."""

    caught_by = ("text_is_text",)

    async def read(self, read: Read) -> Batch:
        return await self.honest.read(replace(read, where=read.where and rewritten(read.where, _folded)))


class TrimsText(Liar):
    """Blanks at the end are nothing to it, as in a padded collation."""

    caught_by = ("text_is_text",)

    async def read(self, read: Read) -> Batch:
        return await self.honest.read(replace(read, where=read.where and rewritten(read.where, _trimmed)))


class TakesPatternsFromText(Liar):
    """`%` in a caller's text finds everything."""

    caught_by = ("text_is_text",)

    async def read(self, read: Read) -> Batch:
        return await self.honest.read(replace(read, where=read.where and rewritten(read.where, _wild)))


class NullIsFalse(Liar):
    """What is not known is not so, it thinks: the negation of it then holds."""

    caught_by = ("every_operator_filters",)

    async def read(self, read: Read) -> Batch:
        return await self.honest.read(replace(read, where=read.where and rewritten(read.where, _known)))


class ChecksNothing(Liar):
    """Content with any store."""

    caught_by = ("a_broken_store_is_named", "a_store_that_is_away_is_unreachable")

    async def check(self) -> list[Misfit]:
        return []


class KnowsNoZone(Liar):
    """Says when, but not where."""

    caught_by = ("a_connector_says_when_its_answer_is_true",)

    async def read(self, read: Read) -> Batch:
        batch = await self.honest.read(read)
        batch.as_of = batch.as_of.replace(tzinfo=None)
        return batch


def _native(codec: Any, value: Any) -> Any:
    return None if value is None else value.native if isinstance(value, Flaw) else codec.encode(value)


def rewritten(predicate: Predicate, rule: Callable[[Predicate], Predicate]) -> Predicate:
    """A predicate with a rule applied to each of its parts, the innermost first."""
    match predicate:
        case AllOf(parts):
            return rule(AllOf(tuple(rewritten(p, rule) for p in parts)))
        case AnyOf(parts):
            return rule(AnyOf(tuple(rewritten(p, rule) for p in parts)))
        case Negation(part):
            return rule(Negation(rewritten(part, rule)))
    return rule(predicate)


def _folded(part: Predicate) -> Predicate:
    if isinstance(part, Compare) and part.op == "eq" and isinstance(part.value, str):
        return replace(part, op="in", value=(part.value, part.value.lower(), part.value.upper()))
    return part


def _trimmed(part: Predicate) -> Predicate:
    if isinstance(part, Compare) and part.op == "eq" and isinstance(part.value, str):
        return replace(part, op="in", value=(part.value.rstrip(), f"{part.value.rstrip()} "))
    return part


def _wild(part: Predicate) -> Predicate:
    if isinstance(part, Compare) and part.op == "contains":
        return replace(part, value=part.value.strip("%_"))
    return part


def _known(part: Predicate) -> Predicate:
    if isinstance(part, Negation) and isinstance(part.part, Compare):
        return AnyOf((part, Compare(part.part.attribute, "is_null", value=True)))
    return part


LIARS: tuple[type[Liar], ...] = tuple(Liar.__subclasses__())
