"""What a connector is asked, and what it answers: rows, not objects."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal

from connectors.contract.records import OrderTerm, Record

Operator = Literal["eq", "ne", "lt", "le", "gt", "ge", "in", "contains", "starts_with", "within", "is_null"]


@dataclass(frozen=True, slots=True)
class Compare:
    """One attribute against a clean value.

    `within` compares hierarchical codes: a row matches if its code starts with the value. `in` takes a tuple.
    """

    attribute: str
    op: Operator
    value: Any


@dataclass(frozen=True, slots=True)
class AllOf:
    """Every part holds; empty means true."""

    parts: tuple["Predicate", ...]


@dataclass(frozen=True, slots=True)
class AnyOf:
    """At least one part holds; empty means false."""

    parts: tuple["Predicate", ...]


@dataclass(frozen=True, slots=True)
class Negation:
    """The part does not hold; over an unknown (NULL) value it stays unknown, as in SQL."""

    part: "Predicate"


Predicate = Compare | AllOf | AnyOf | Negation


@dataclass(frozen=True, slots=True)
class Partition:
    """Read for many parents at once: rows are grouped by the key that their attribute equals.

    Keys are clean values; a store that holds other forms of them (`Codec.variants`) answers under
    the clean key. With `length`, keys are hierarchical codes of that many digits, and a row belongs to the
    key it starts with.
    """

    attribute: str
    keys: tuple[Any, ...]
    length: int | None = None


@dataclass(frozen=True, slots=True)
class Read:
    """One call of a store: one record, the columns asked for, at most one page per partition key.

    `limit` counts rows per key (or in all, without a partition); connectors fetch one more to know
    `has_next`. `limit=0` reads no rows: it is for totals; `after` holds native values of the order.
    """

    record: Record
    columns: tuple[str, ...]
    where: Predicate | None = None
    order: tuple[OrderTerm, ...] = ()
    partition: Partition | None = None
    after: tuple[Any, ...] | None = None
    limit: int = 20
    total: bool = False
    deadline: float | None = None  # loop time by which the answer must be there


@dataclass(slots=True)
class Page:
    """Rows of one key: tuples in the order of `Read.columns`, clean values (or Flaw)."""

    rows: list[tuple[Any, ...]] = field(default_factory=list)
    has_next: bool = False
    total: int | None = None


@dataclass(slots=True)
class Batch:
    """The answer to a Read: a page per key that has one (key None without a partition).

    `as_of` is the instant for which the store vouches; `dropped` counts rows without a usable key.
    """

    pages: dict[Any, Page]
    as_of: datetime
    dropped: int = 0

    def page(self, key: Any, *, total: bool = False) -> Page:
        """The page of a key; an empty one if the store has no rows for it."""
        return self.pages.get(key) or Page(total=0 if total else None)
