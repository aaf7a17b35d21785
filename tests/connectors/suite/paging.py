"""Orders and pages: every row once, in order, to the end."""

import random
from typing import Any

from connectors.contract import Negation, OrderTerm, Partition, Predicate, Record
from tests.connectors.suite import reference
from tests.connectors.suite.filters import comparisons
from tests.connectors.suite.subject import Subject, comparable, told

STEP = 16


def orders(record: Record) -> list[tuple[OrderTerm, ...]]:
    """The default order, one for each orderable attribute, some of several; each ended by the key."""
    chance = random.Random(record.name)
    singles = [(OrderTerm(a.name, bool(i % 2)),) for i, a in enumerate(record.attributes) if a.orderable]
    names = [a.name for a in record.attributes if a.orderable]
    several = [
        tuple(OrderTerm(n, chance.random() < 0.5) for n in chance.sample(names, k=min(3, len(names))))
        for _ in range(3)
    ]
    return [record.order, *(whole(record, terms) for terms in [*singles, *several] if terms)]


def whole(record: Record, terms: tuple[OrderTerm, ...]) -> tuple[OrderTerm, ...]:
    """An order made total by the key."""
    if not terms or record.key.name in {t.attribute for t in terms}:
        return terms
    return (*terms, OrderTerm(record.key.name, terms[-1].descending))


async def every_order_pages_to_the_end(subject: Subject) -> None:
    """Walking page by page gives exactly the reference's order: ties, NULLs and dirt included."""
    for order in orders(subject.record):
        await walk(subject, order)
        opposite = whole(subject.record, tuple(OrderTerm(t.attribute, not t.descending) for t in order[:-1]))
        if opposite:
            await subject.agree(subject.read(columns=(subject.record.key.name,), order=opposite))


async def pages_keep_their_filter(subject: Subject) -> None:
    """A cursor goes with a predicate and with a parent."""
    chance = random.Random(subject.record.name)
    attr = chance.choice([a for a in subject.record.attributes if a.filterable])
    where = Negation(chance.choice(comparisons(subject, attr, chance)))
    await walk(subject, subject.record.order, where=where)
    for linked in [a for a in subject.record.attributes if a.link and not a.key]:
        position = subject.record.attributes.index(linked)
        keys = [row[position] for row in subject.rows if row[position] is not None]
        if keys:
            await walk(
                subject,
                subject.record.order,
                partition=Partition(linked.name, (linked.codec.decode(keys[0]),)),
            )


async def limits_are_kept(subject: Subject) -> None:
    """One row, all but one, exactly all, more than all: has_next is right at each."""
    count = len(subject.rows)
    for limit in (1, count - 1, count, count + 1):
        await subject.agree(subject.read(limit=limit))
        await subject.agree(subject.read(limit=limit, total=True))


async def walk(
    subject: Subject,
    order: tuple[OrderTerm, ...],
    where: Predicate | None = None,
    partition: Partition | None = None,
) -> None:
    """Read page by page, each after the last row of the one before; the whole must be the reference's."""
    names = tuple(dict.fromkeys((subject.record.key.name, *(t.attribute for t in order))))
    read = subject.read(columns=names, order=order, where=where, partition=partition, limit=STEP)
    key = partition.keys[0] if partition else None
    everything = reference.expected(
        subject.read(columns=names, order=order, where=where, partition=partition), subject.rows
    )
    wanted = [comparable(r) for r in everything[key].rows] if key in everything else []
    got: list[Any] = []
    after: tuple[Any, ...] | None = None
    for _page in range(len(wanted) // STEP + 2):
        page = (
            await subject.ask(
                subject.read(
                    columns=names, order=order, where=where, partition=partition, limit=STEP, after=after
                )
            )
        ).page(key)
        got += [comparable(r) for r in page.rows]
        if not page.has_next:
            break
        assert page.rows, f"{told(read)}: an empty page says that more follow"
        last = page.rows[-1]
        after = tuple(reference.of_clean(subject.record, t, last[names.index(t.attribute)]) for t in order)
    else:
        raise AssertionError(f"{told(read)}: paging does not end")
    _every_row_once(told(read), got, wanted)


def _every_row_once(about: str, got: list[Any], wanted: list[Any]) -> None:
    twice = [r for r in dict.fromkeys(got) if got.count(r) > wanted.count(r)]
    lost = [r for r in dict.fromkeys(wanted) if wanted.count(r) > got.count(r)]
    assert not twice, f"{about}: {len(twice)} rows came twice or were not asked for, such as {twice[0]}"
    assert not lost, f"{about}: {len(lost)} rows were lost, such as {lost[0]}"
    assert got == wanted, f"{about}: the order is not the reference's"


CHECKS = (every_order_pages_to_the_end, pages_keep_their_filter, limits_are_kept)
