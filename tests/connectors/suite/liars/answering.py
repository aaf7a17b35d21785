"""Liars that answer something else than their store did."""

import random
from dataclasses import replace
from typing import Any

from connectors.contract import (
    Batch,
    Flaw,
    Read,
)
from tests.connectors.suite.liars.base import Liar


class MixesUpKeys(Liar):
    """Gives each parent the rows of another."""

    caught_by = ("every_parent_gets_its_own",)

    async def read(self, read: Read) -> Batch:
        batch = await self.honest.read(read)
        pages = list(batch.pages.values())
        batch.pages = dict(zip(batch.pages, [*pages[1:], *pages[:1]], strict=True))
        return batch


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


def _native(codec: Any, value: Any) -> Any:
    return None if value is None else value.native if isinstance(value, Flaw) else codec.encode(value)
