"""From a caller's `where` and `orderBy` to the contract's predicates and order."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from strawberry import UNSET

from connectors.contract import (
    SHANGHAI,
    AllOf,
    AnyOf,
    Attribute,
    CitizenId,
    Compare,
    LinkKind,
    Negation,
    OfficialNumber,
    OrderTerm,
    Predicate,
    Record,
    numbers,
)

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
_WHOLE_VALUE = {"eq", "ne", "in_"}


def predicate(record: Record, where: Any) -> Predicate | None:
    """The predicate of a `where` input; None if it says nothing. All of its parts must hold."""
    if where is None or where is UNSET:
        return None
    parts = [
        p for name in record.by_name for p in _of_attribute(record.by_name[name], getattr(where, name, UNSET))
    ]
    parts += [p for p in (predicate(record, part) for part in _given(where, "and_")) if p is not None]
    either = _given(where, "or_")
    if either:
        parts.append(AnyOf(tuple(predicate(record, part) or AllOf(()) for part in either)))
    opposite = getattr(where, "not_", UNSET)
    if opposite is not UNSET and opposite is not None:
        parts.append(Negation(predicate(record, opposite) or AllOf(())))
    if not parts:
        return None
    return parts[0] if len(parts) == 1 else AllOf(tuple(parts))


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


def _given(where: Any, name: str) -> list[Any]:
    found = getattr(where, name, UNSET)
    return [] if found is UNSET or found is None else list(found)


def _of_attribute(attr: Attribute, comparisons: Any) -> list[Predicate]:
    if comparisons is UNSET or comparisons is None:
        return []
    found: list[Predicate] = []
    for name, operator in _OPERATORS.items():
        value = getattr(comparisons, name, UNSET)
        if value is UNSET or value is None:
            continue
        if name in _WHOLE_VALUE:
            value = tuple(clean(attr, v) for v in value) if name == "in_" else clean(attr, value)
        elif isinstance(value, datetime):
            value = clean(attr, value)
        found.append(Compare(attr.name, operator, value))  # type: ignore[arg-type]
    return found


def clean(attr: Attribute, value: Any) -> Any:
    """A caller's value in clean form: numbers normalised and checked, times with their zone."""
    if isinstance(attr.codec, CitizenId):
        return numbers.citizen_id(value)
    if isinstance(attr.codec, OfficialNumber):
        return numbers.full_width(value)
    if attr.link and attr.link.kind is LinkKind.GRID:
        return numbers.grid_code(value)
    if attr.link and attr.link.kind is LinkKind.ORGANIZATION:
        return numbers.credit_code(value)
    if isinstance(value, datetime) and value.tzinfo is None:
        return value.replace(tzinfo=SHANGHAI)
    return value
