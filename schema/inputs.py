"""Filters and orders, derived from what a record declares."""

from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import Any, cast

import strawberry
from strawberry.annotation import StrawberryAnnotation

from connectors.contract import Attribute, Code, LinkKind, Record
from schema.book import TypeBook
from schema.scalars import BigInt, CitizenIdNumber, CreditCode, output_type

_EQUAL = ("eq", "ne", "in_", "is_null")
_RANGE = ("lt", "lte", "gt", "gte")
_TEXT = ("contains", "starts_with")
_TOLD = {
    "eq": "equals (等于)",
    "ne": "does not equal (不等于)",
    "in_": "is one of (属于)",
    "is_null": "has no value (为空), or has one",
    "lt": "is less, or earlier, than (小于)",
    "lte": "is at most, or at the latest (小于等于)",
    "gt": "is greater, or later, than (大于)",
    "gte": "is at least, or at the earliest (大于等于)",
    "contains": "contains this text (包含)",
    "starts_with": "starts with this text (开头为)",
    "within": "lies in this city, town, village or grid (位于)",
}


@strawberry.enum(description="Direction of an order (排序方向).")
class Direction(Enum):
    """Ascending or descending; records without a value come last either way."""

    ASC = strawberry.enum_value("ASC", description="Smallest or earliest first (升序).")
    DESC = strawberry.enum_value("DESC", description="Greatest or latest first (降序).")


class Inputs:
    """Makes the input types of one schema."""

    def __init__(self, book: TypeBook) -> None:
        self._book = book
        self._filters: dict[Any, str] = {}
        book.types.setdefault("Direction", Direction)

    def where(self, record: Record, name: str) -> Any:
        """The `where` input of a record."""
        own = f"{name}Where"
        fields = {
            a.name: self._optional(self._filter(a), f"{a.doc} ({a.zh})")
            for a in record.attributes
            if a.filterable
        }
        fields["and_"] = self._optional(f"list[{own}]", "All of these hold (并且).", name="and")
        fields["or_"] = self._optional(f"list[{own}]", "At least one of these holds (或者).", name="or")
        fields["not_"] = self._optional(own, "This does not hold (非).", name="not")
        return self._book.make_input(
            own, f"Which records of {record.zh} are wanted; all parts must hold.", fields
        )

    def order(self, record: Record, name: str) -> Any:
        """The `orderBy` input of a record."""
        terms = {
            a.name.upper(): strawberry.enum_value(a.name, description=f"{a.doc} ({a.zh})")
            for a in record.attributes
            if a.orderable
        }
        members = cast("Any", Enum)(f"{name}OrderField", terms)
        kind = strawberry.enum(
            members,
            description=f"What records of {record.zh} can be ordered by (排序字段).",
        )
        self._book.add(f"{name}OrderField", kind)
        fields = {
            "field": self._book.field(f"{name}OrderField", "What to order by (排序字段)."),
            "direction": self._book.field("Direction", "Which way (方向).", default=Direction.ASC),
        }
        return self._book.make_input(f"{name}Order", f"One term of an order of {record.zh}.", fields)

    def _filter(self, attr: Attribute) -> str:
        """The comparisons that an attribute's type permits, as one shared input type."""
        clean = output_type(attr)
        place = attr.link is not None and attr.link.kind is LinkKind.GRID
        value = str if clean is Code else clean
        name = "Code" if clean is Code else _name(clean)
        if name not in self._filters:
            operators = _EQUAL if _is_whole(clean) else _EQUAL + _operators(clean)
            if place:
                operators = (*_EQUAL, "within")
            self._filters[name] = f"{name}Filter"
            fields = {op: self._comparison(op, value) for op in operators}
            self._book.make_input(
                f"{name}Filter",
                f"Comparisons of {name} values (比较条件): all that are given must hold; null is not given.",
                fields,
            )
        return self._filters[name]

    def _comparison(self, operator: str, value: Any) -> Any:
        annotation = {"in_": list[value], "is_null": bool}.get(operator, value)
        return strawberry.field(
            graphql_type=StrawberryAnnotation(annotation | None),
            name=operator.rstrip("_") if operator == "in_" else None,
            description=f"The value {_TOLD[operator]}.",
            default=strawberry.UNSET,
        )

    def _optional(self, annotation: str, description: str, **options: Any) -> Any:
        return self._book.field(f"{annotation} | None", description, default=strawberry.UNSET, **options)


def _is_whole(clean: Any) -> bool:
    """Whether values are only equal or not: a number with a check digit has no part that could be checked."""
    closed = isinstance(clean, type) and issubclass(clean, bool | Enum)
    return closed or clean in (CitizenIdNumber, CreditCode)


def _operators(clean: Any) -> tuple[str, ...]:
    if clean in (int, BigInt, Decimal, date, datetime):
        return _RANGE
    return ("starts_with",) if clean is Code else _TEXT


def _name(clean: Any) -> str:
    short = {str: "String", int: "Int", bool: "Boolean", datetime: "DateTime", date: "Date"}
    return short.get(clean) or str(clean.__name__)
