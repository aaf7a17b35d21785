"""Liars that ask their store something else than they were asked."""

from collections.abc import Callable
from dataclasses import replace

from connectors.contract import (
    AllOf,
    AnyOf,
    Batch,
    Compare,
    Negation,
    Partition,
    Predicate,
    Read,
)
from tests.connectors.suite.liars.base import Liar


class WithoutWhere(Liar):
    """Leaves the predicate away."""

    caught_by = ("every_operator_filters", "predicates_nest", "totals_follow_the_filter")

    async def read(self, read: Read) -> Batch:
        return await self.honest.read(replace(read, where=None))


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


class ExtraColumns(Liar):
    """Selects everything, whatever was asked for."""

    caught_by = ("only_asked_columns_come",)

    async def read(self, read: Read) -> Batch:
        return await self.honest.read(replace(read, columns=tuple(read.record.by_name)))


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
