"""From the contract's predicates to the service's filters, in native values."""

from typing import Any

from connectors.contract.reading import AllOf, AnyOf, Compare, Negation, Predicate
from connectors.contract.records import Record

Filter = dict[str, Any]
_TEXT = {"contains": "like", "starts_with": "prefix"}


def condition(predicate: Predicate, record: Record) -> Filter:
    """The filter of a predicate."""
    match predicate:
        case AllOf(parts):
            return {"and": [condition(part, record) for part in parts]}
        case AnyOf(parts):
            return {"or": [condition(part, record) for part in parts]}
        case Negation(part):
            return {"not": condition(part, record)}
        case Compare():
            return _comparison(predicate, record)


def _comparison(compare: Compare, record: Record) -> Filter:
    attr = record.by_name[compare.attribute]
    field, op, value = attr.column, compare.op, compare.value
    match op:
        case "eq" | "ne" | "in":
            values = value if op == "in" else (value,)
            same = _one_of(field, tuple(native for v in values for native in attr.codec.variants(v)))
            return {"not": same} if op == "ne" else same
        case "is_null":
            return {"field": field, "op": "null", "value": bool(value)}
        case "contains" | "starts_with":
            texts = attr.codec.variants(value)
            return {"or": [{"field": field, "op": _TEXT[op], "value": text} for text in texts]}
        case "within":
            return {"field": field, "op": "under", "value": value}
        case _:
            return {"field": field, "op": op, "value": attr.codec.encode(value)}


def _one_of(field: str, natives: tuple[Any, ...]) -> Filter:
    if not natives:
        return {"or": []}
    if len(natives) == 1:
        return {"field": field, "op": "eq", "value": natives[0]}
    return {"field": field, "op": "in", "value": list(natives)}
