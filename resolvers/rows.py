"""Rows on their way to the executor: a tuple and its layout, no object per record."""

from datetime import datetime
from typing import Any

from connectors.contract import Flaw, Record
from connectors.contract.errors import HubError


class FlawedValue(HubError):
    """One field of one record has no clean value; the record's other fields stand."""

    code = "MALFORMED_VALUE"


class Layout:
    """Which attribute stands where in the rows of one read; shared by all of them.

    `as_of` is the instant for which the store vouches; None where it is silent.
    """

    __slots__ = ("as_of", "positions", "record")

    def __init__(self, record: Record, columns: tuple[str, ...], as_of: datetime | None) -> None:
        self.record = record
        self.positions = {name: i for i, name in enumerate(columns)}
        self.as_of = as_of


class Row:
    """One record as read: `get` answers a field, or raises what is wrong with it."""

    __slots__ = ("layout", "values")

    def __init__(self, layout: Layout, values: tuple[Any, ...]) -> None:
        self.layout = layout
        self.values = values

    def __repr__(self) -> str:
        return f"<Row of {self.layout.record.name}>"

    @property
    def record(self) -> Record:
        """The declaration this row follows."""
        return self.layout.record

    def get(self, name: str) -> Any:
        """A field's clean value."""
        value = self.values[self.layout.positions[name]]
        if isinstance(value, Flaw):
            raise flawed(self.layout.record, name, value)
        return value

    def known(self, name: str) -> Any:
        """A field's clean value, or None where it was not read or has none."""
        position = self.layout.positions.get(name)
        value = None if position is None else self.values[position]
        return None if isinstance(value, Flaw) else value


class AbsentRow(Row):
    """A row whose store is silent: what is known without it is answered, the rest is the store's error."""

    __slots__ = ("error", "facts")

    def __init__(self, record: Record, error: Exception, facts: dict[str, Any]) -> None:
        super().__init__(Layout(record, (), None), ())
        self.error = error
        self.facts = facts

    def get(self, name: str) -> Any:
        if name in self.facts:
            return self.facts[name]
        raise self.error

    def known(self, name: str) -> Any:
        return self.facts.get(name)


def flawed(record: Record, name: str, flaw: Flaw) -> FlawedValue:
    """The error for a field that has no clean value; the native value stays out of it."""
    error = FlawedValue(
        f"{record.department}: {flaw.message}", source=record.department, record=record.name, field=name
    )
    error.extensions["code"] = flaw.code
    return error


def resolve_attribute(source: Any, name: str) -> Any:
    """The executor's default resolver: a row's column, or an object's attribute."""
    return source.get(name) if isinstance(source, Row) else getattr(source, name)
