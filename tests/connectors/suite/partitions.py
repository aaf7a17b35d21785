"""Many parents in one Read: each gets its own rows, its own limit and its own total."""

from typing import Any

from connectors.contract import Attribute, Compare, Flaw, LinkKind, Negation, Partition, Predicate, Read
from tests.connectors.suite.subject import Subject

LENGTHS = (6, 9, 12, 15)
KEYS_PER_REQUEST = 200
MANY = 16  # keys of one partition


def parents(subject: Subject, attr: Attribute) -> tuple[Any, ...]:
    """Every key that the rows hold, and one that they do not."""
    position = subject.record.attributes.index(attr)
    decoded = [attr.codec.decode(row[position]) for row in subject.rows if row[position] is not None]
    keys = list(dict.fromkeys(v for v in decoded if not isinstance(v, Flaw)))[:MANY]
    absent = 999_999_999 if attr.codec.clean is int else "9" * min(15, attr.codec.length)
    return (*keys, absent)


def linked(subject: Subject) -> list[Attribute]:
    """The attributes by which parents ask: links and the key itself."""
    return [a for a in subject.record.attributes if a.link or a.key]


def partitions(subject: Subject) -> list[Partition]:
    """One key, many keys, an absent one; hierarchical codes of each length."""
    found = []
    for attr in linked(subject):
        keys = parents(subject, attr)
        found += [Partition(attr.name, keys[:1]), Partition(attr.name, keys), Partition(attr.name, keys[-1:])]
        if attr.link is not None and attr.link.kind is LinkKind.GRID:
            for length in LENGTHS:
                codes = tuple(dict.fromkeys(k[:length] for k in keys if len(k) >= length))
                found += [Partition(attr.name, codes, length), Partition(attr.name, codes[:1], length)]
    return found


async def every_parent_gets_its_own(subject: Subject) -> None:
    """Rows, has_next and totals per key, for small and large limits, and for totals alone."""
    for part in partitions(subject):
        names = (part.attribute, subject.record.key.name)
        await subject.agree(subject.read(columns=names, partition=part))
        for limit, total in ((2, False), (2, True), (0, True)) if len(part.keys) > 1 else ((1, True),):
            await subject.agree(subject.read(columns=names, partition=part, limit=limit, total=total))


async def parents_need_not_be_read(subject: Subject) -> None:
    """A column by which rows are grouped is not among the answer's unless it is asked for."""
    for part in partitions(subject):
        await subject.agree(subject.read(columns=(subject.record.key.name,), partition=part, limit=3))


async def totals_follow_the_filter(subject: Subject) -> None:
    """Totals with rows, without rows, over nothing, and over a predicate; a cursor does not change them."""
    attr = subject.record.key
    first = attr.codec.decode(next(row for row in subject.rows)[subject.record.attributes.index(attr)])
    wheres: list[Predicate | None] = [
        None,
        Compare(attr.name, "eq", first),
        Negation(Compare(attr.name, "eq", first)),
    ]
    wheres.append(Compare(attr.name, "in", ()))
    for where in wheres:
        for limit in (0, 4):
            await subject.agree(subject.read(columns=(attr.name,), where=where, limit=limit, total=True))
        for part in partitions(subject)[:2]:
            await subject.agree(
                subject.read(columns=(attr.name,), where=where, partition=part, limit=2, total=True)
            )


async def one_call_answers_all_parents(subject: Subject) -> None:
    """One statement however many ask; an HTTP store is asked once per 200 keys and page."""
    for part in [p for p in partitions(subject) if len(p.keys) > 1]:
        for limit, total in ((3, True), (0, True)):
            read = subject.read(columns=(subject.record.key.name,), partition=part, limit=limit, total=total)
            with subject.counted() as counter:
                await subject.ask(read)
            assert counter.count <= permitted(subject, read), (
                f"{part}: the store was asked {counter.count} times"
            )
            assert counter.count >= 1, "nothing was counted"


def permitted(subject: Subject, read: Read) -> int:
    """How often a store may be asked for one Read."""
    if subject.speaks_sql:
        return 1
    keys = len(read.partition.keys) if read.partition else 1
    return -(-keys // KEYS_PER_REQUEST) + -(-len(subject.rows) // KEYS_PER_REQUEST)


CHECKS = (
    every_parent_gets_its_own,
    parents_need_not_be_read,
    totals_follow_the_filter,
    one_call_answers_all_parents,
)
