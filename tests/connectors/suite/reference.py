"""What a Read must answer, worked out row by row in plain Python. Shares nothing with any connector."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cmp_to_key
from typing import Any

from connectors.contract import (
    AllOf,
    AnyOf,
    Attribute,
    Code,
    Compare,
    Flaw,
    Negation,
    OrderTerm,
    Predicate,
    Read,
    Record,
)

Native = Sequence[Any]


@dataclass(frozen=True)
class Expected:
    """One key's page."""

    rows: list[tuple[Any, ...]]
    has_next: bool
    total: int


def clean(attr: Attribute, native: Any) -> Any:
    """The clean value of a native one: a Flaw where it has none and must."""
    if native is None:
        return Flaw("MISSING_VALUE", "", None) if attr.required else None
    return attr.codec.decode(native)


def holds(predicate: Predicate, record: Record, row: Native) -> bool | None:
    """Whether a row satisfies a predicate; None is unknown, as in SQL."""
    match predicate:
        case AllOf(parts):
            return _all([holds(p, record, row) for p in parts])
        case AnyOf(parts):
            opposite = _all([_not(holds(p, record, row)) for p in parts])
            return _not(opposite)
        case Negation(part):
            return _not(holds(part, record, row))
        case Compare():
            position = list(record.by_name).index(predicate.attribute)
            return _compare(predicate, record.attributes[position], row[position])


def _all(answers: list[bool | None]) -> bool | None:
    if False in answers:
        return False
    return None if None in answers else True


def _not(answer: bool | None) -> bool | None:
    return None if answer is None else not answer


def _compare(compare: Compare, attr: Attribute, native: Any) -> bool | None:
    if compare.op == "is_null":
        return (native is None) is compare.value
    if compare.op == "in" and not compare.value:
        return False  # nothing is one of none, not even the unknown
    if native is None:
        return None
    value = attr.codec.decode(native)
    if compare.op in _TESTS:
        return _TESTS[compare.op](value, compare.value)
    asked = attr.codec.encode(compare.value) if isinstance(value, Flaw) else compare.value
    known = native if isinstance(value, Flaw) else value
    sign = _sign(_text(known), _text(asked)) if isinstance(known, str | Code) else _sign(known, asked)
    return {"lt": sign < 0, "le": sign <= 0, "gt": sign > 0, "ge": sign >= 0}[compare.op]


def _equal(value: Any, asked: Any) -> bool:
    if isinstance(value, Flaw):
        return False
    return bool(
        value.code == (asked.code if isinstance(asked, Code) else asked)
        if isinstance(value, Code)
        else value == asked
    )


def _text(value: Any) -> str:
    return value.code if isinstance(value, Code) else str(value.native if isinstance(value, Flaw) else value)


_TESTS: dict[str, Callable[[Any, Any], bool]] = {
    "eq": _equal,
    "ne": lambda value, asked: not _equal(value, asked),
    "in": lambda value, asked: any(_equal(value, one) for one in asked),
    "contains": lambda value, asked: asked in _text(value),
    "starts_with": lambda value, asked: _text(value).startswith(asked),
    "within": lambda value, asked: _text(value).startswith(asked),
}


def _sign(left: Any, right: Any) -> int:
    if isinstance(left, str):
        left, right = left.encode(), right.encode()
    return int(left > right) - int(left < right)


def ordered(rows: Iterable[Native], record: Record, order: tuple[OrderTerm, ...]) -> list[Native]:
    """Rows in order, by native values bytewise; NULL last where it may be, the smallest where it is dirt."""
    names = list(record.by_name)
    terms = [(names.index(t.attribute), record.by_name[t.attribute].required, t.descending) for t in order]

    def compare(left: Native, right: Native) -> int:
        for position, required, descending in terms:
            sign = _order(left[position], right[position], required=required, descending=descending)
            if sign:
                return sign
        return 0

    return sorted(rows, key=cmp_to_key(compare))


def _order(left: Any, right: Any, *, required: bool, descending: bool) -> int:
    if left is None or right is None:
        sign = (right is None) - (left is None)  # NULL is smaller
        return -sign if descending or not required else sign
    return -_sign(left, right) if descending else _sign(left, right)


def expected(read: Read, rows: Iterable[Native]) -> dict[Any, Expected]:
    """The pages that a Read must answer, for every key that has rows (before the cursor)."""
    record = read.record
    found = [r for r in rows if read.where is None or holds(read.where, record, r) is True]
    pages = {}
    for key, members in _groups(read, found).items():
        total = len(members)
        behind = _behind(read, ordered(members, record, read.order))
        page = [] if read.limit == 0 else behind[: read.limit]
        pages[key] = Expected(
            [projected(read, r) for r in page], read.limit > 0 and len(behind) > read.limit, total
        )
    return pages


def _groups(read: Read, rows: list[Native]) -> dict[Any, list[Native]]:
    if read.partition is None:
        return {None: rows}
    part, attr = read.partition, read.record.by_name[read.partition.attribute]
    position = read.record.attributes.index(attr)
    groups: dict[Any, list[Native]] = {}
    for row in rows:
        value = None if row[position] is None else attr.codec.decode(row[position])
        key = value[: part.length] if part.length and value is not None else value
        if key in part.keys:
            groups.setdefault(key, []).append(row)
    return groups


def _behind(read: Read, rows: list[Native]) -> list[Native]:
    if read.after is None:
        return rows
    passed = [i for i, row in enumerate(rows) if cursor(read.record, read.order, row) == read.after]
    return rows[passed[-1] + 1 :] if passed else []


def projected(read: Read, row: Native) -> tuple[Any, ...]:
    """The asked columns of a row, clean."""
    names = list(read.record.by_name)
    return tuple(clean(read.record.by_name[n], row[names.index(n)]) for n in read.columns)


def cursor(record: Record, order: tuple[OrderTerm, ...], row: Native) -> tuple[Any, ...]:
    """What a cursor carries of a native row."""
    names = list(record.by_name)
    return tuple(
        of_clean(record, t, clean(record.by_name[t.attribute], row[names.index(t.attribute)])) for t in order
    )


def of_clean(record: Record, term: OrderTerm, value: Any) -> Any:
    """A native value made of a clean one, as cursors are made: the store's own form is not known any more."""
    if isinstance(value, Flaw):
        return value.native
    return None if value is None else record.by_name[term.attribute].codec.encode(value)
