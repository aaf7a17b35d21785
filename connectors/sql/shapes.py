"""Statements made once: Reads that differ in their parents only share one, with the keys as its parameters.

Making SQLAlchemy's statement of a Read takes longer than decoding its rows. Whatever a caller's filter or
cursor puts into a statement is not kept: only what declarations and the gate ask.
"""

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

import sqlalchemy as sa
from sqlalchemy.sql.elements import ColumnElement
from sqlalchemy.types import TypeEngine

from connectors.contract.reading import AllOf, AnyOf, Compare, Negation, Predicate, Read
from connectors.sql.statement import Parts, composed, statement
from connectors.sql.tables import table_of

_KEPT = 1_024  # shapes of Reads
_ONE, _MANY = ("one",), ("many",)  # stand for the keys in a shape
Chosen = tuple[sa.Select[Any], dict[str, Any]]


def prepared(read: Read, dialect: str) -> Chosen:
    """The statement that answers a Read, and its parameters; made anew only where it must be."""
    part, keys = read.partition, _keys(read)
    if part is None or keys is None:
        return statement(read, dialect), {}
    is_one = len(keys) == 1
    shape = replace(read, partition=replace(part, keys=_ONE if is_one else _MANY), deadline=None)
    given = {"key": keys[0], "end": f"{keys[0]}:"} if is_one else {"keys": keys, "parents": keys}
    return _made(shape, dialect), given


def _keys(read: Read) -> list[Any] | None:
    """The keys of a Read whose statement can be shared; None for others."""
    part = read.partition
    if part is None or read.after is not None or not _is_fixed(read.where):
        return None
    keys = list(dict.fromkeys(part.keys))
    if part.length:
        return keys if len(keys) == 1 else None
    variants = read.record.by_name[part.attribute].codec.variants
    return keys if keys and all(variants(key) == (key,) for key in keys) else None


def _is_fixed(where: Predicate | None) -> bool:
    """Whether a predicate holds no caller's values: seals and verified marks are yes or no."""
    match where:
        case None:
            return True
        case AllOf(parts) | AnyOf(parts):
            return all(map(_is_fixed, parts))
        case Negation(part):
            return _is_fixed(part)
        case Compare(value=value):
            return isinstance(value, bool)


@lru_cache(_KEPT)
def _made(shape: Read, dialect: str) -> sa.Select[Any]:
    part = shape.partition
    single = part is not None and part.keys == _ONE
    return composed(_ByParameter(shape, table_of(shape.record, dialect), dialect, single))


@dataclass(frozen=True)
class _ByParameter(Parts):
    """A Read whose keys are what its column holds, and come with the execution."""

    single: bool

    @property
    def is_single(self) -> bool:
        return self.single

    @property
    def key(self) -> ColumnElement[Any]:
        return sa.func.substr(self._column, 1, self.part.length) if self.part.length else self._column

    def keys_are_native(self) -> bool:
        return not self.part.length

    def of_keys(self) -> list[ColumnElement[bool]]:
        if not self.single:
            return [self._column.in_(self._given("keys", expanding=True))]
        if self.part.length:
            return [self._column >= self._given("key"), self._column < self._given("end")]
        return [self._column == self._given("key")]

    def parents(self, plain: TypeEngine[Any]) -> ColumnElement[Any]:
        return sa.bindparam("parents", type_=sa.ARRAY(plain))

    @property
    def _column(self) -> ColumnElement[Any]:
        return self.table.c[self.read.record.by_name[self.part.attribute].column]

    def _given(self, name: str, *, expanding: bool = False) -> ColumnElement[Any]:
        return sa.bindparam(name, type_=self._column.type, expanding=expanding)
