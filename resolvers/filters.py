"""From a caller's `where` and `orderBy` to the contract's predicates and order."""

from collections.abc import Iterable
from typing import Any

from strawberry import UNSET

from connectors.contract import AllOf, AnyOf, Attribute, Compare, Negation, OrderTerm, Predicate, Record
from connectors.contract.errors import InputError
from resolvers import values

_OPERATORS = {
    "eq": "eq",
    "ne": "ne",
    "in_": "in",
    "lt": "lt",
    "lte": "le",
    "gt": "gt",
    "gte": "ge",
    "contains": "contains",
    "starts_with": "starts_with",
    "within": "within",
    "is_null": "is_null",
}
DEPTH_MAX = 8  # levels of and, or, not: databases bound how deep an expression may be
COMPARISONS_MAX = 100  # of one `where`


def predicate(record: Record, where: Any) -> Predicate | None:
    """The predicate of a `where` input; None if it says nothing. All of its parts must hold."""
    found = _predicate(record, where, DEPTH_MAX)
    if found is not None and (count := _size(found)) > COMPARISONS_MAX:
        raise InputError(
            f"`where` has {count} comparisons, at most {COMPARISONS_MAX} are taken; `in` holds many values.",
            maximum=COMPARISONS_MAX,
        )
    return found


def _predicate(record: Record, where: Any, deeper: int) -> Predicate | None:
    if where is None or where is UNSET:
        return None
    if deeper < 0:
        raise InputError(f"`where` is nested more than {DEPTH_MAX} levels deep.", maximum=DEPTH_MAX)
    parts = [
        p for name in record.by_name for p in _of_attribute(record.by_name[name], getattr(where, name, UNSET))
    ]
    every, either, opposite = (_given(where, name) for name in ("and_", "or_", "not_"))
    parts += [p for part in every or () if (p := _predicate(record, part, deeper - 1)) is not None]
    if either is not None:
        parts.append(AnyOf(tuple(_predicate(record, part, deeper - 1) or AllOf(()) for part in either)))
    if opposite is not None:
        parts.append(Negation(_predicate(record, opposite, deeper - 1) or AllOf(())))
    if not parts:
        return None
    return parts[0] if len(parts) == 1 else AllOf(tuple(parts))


def _size(predicate: Predicate) -> int:
    """How many comparisons a predicate has; a part that says nothing counts too."""
    match predicate:
        case AllOf(parts) | AnyOf(parts):
            return sum(map(_size, parts)) or 1
        case Negation(part):
            return _size(part)
    return 1


def order(record: Record, order_by: Iterable[Any] | None) -> tuple[OrderTerm, ...]:
    """The order asked for, made total by the record's key; the record's own order if none is asked."""
    if not order_by:
        return record.order
    terms: dict[str, OrderTerm] = {}
    for term in order_by:
        name = term.field.value
        terms.setdefault(name, OrderTerm(name, term.direction.value == "DESC"))
    last = next(reversed(terms.values())).descending
    terms.setdefault(record.key.name, OrderTerm(record.key.name, last))
    return tuple(terms.values())


def _given(where: Any, name: str) -> Any:
    """What a caller gave; null means not given."""
    found = getattr(where, name, UNSET)
    return None if found is UNSET else found


def _of_attribute(attr: Attribute, comparisons: Any) -> list[Predicate]:
    if comparisons is UNSET or comparisons is None:
        return []
    found: list[Predicate] = []
    for name, operator in _OPERATORS.items():
        value = _given(comparisons, name)
        if value is not None:
            found.append(Compare(attr.name, operator, _clean(attr, operator, value)))  # type: ignore[arg-type]
    return found


def _clean(attr: Attribute, operator: str, value: Any) -> Any:
    match operator:
        case "in":
            return values.several(attr, value)
        case "eq" | "ne":
            return values.whole(attr, value)
    return values.admissible(value)
