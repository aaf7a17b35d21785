"""Liars about themselves: their failures, their store, their time."""

import asyncio
from dataclasses import replace

from connectors.contract import (
    Batch,
    Misfit,
    Read,
)
from connectors.contract.errors import SourceError
from tests.connectors.suite.liars.base import Liar


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


class HangsPastItsDeadline(Liar):
    """Takes its time."""

    caught_by = ("a_deadline_in_the_past_is_kept",)

    async def read(self, read: Read) -> Batch:
        if read.deadline is not None:
            await asyncio.sleep(0.5)
        return await self.honest.read(replace(read, deadline=None))


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
