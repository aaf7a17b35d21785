"""Native values as the answer writes them. What has no clean form is null, as in the hub's answer."""

from collections.abc import Callable, Mapping
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import Any

from connectors.contract import departments
from connectors.contract.numbers import full_width

_TABLES = {table.scheme: table for d in departments() for table in d.tables}
_RECORDS = {(d.name, r.name): r for d in departments() for r in d.records}


def states(department: str, record: str, attribute: str) -> Mapping[Any, str]:
    """The states of an enumeration by their native codes, as GraphQL names them."""
    codec: Any = _RECORDS[department, record].by_name[attribute].codec
    natives: Mapping[Any, Enum] = codec.natives
    return {native: member.name for native, member in natives.items()}


def labels(scheme: str, *, with_scheme: bool = False) -> Callable[[str | None], dict[str, Any] | None]:
    """Code and label, made once for each code of the table."""
    lead = {"scheme": scheme} if with_scheme else {}
    known = {code: {**lead, "code": code, "label": text} for code, text in _TABLES[scheme].labels.items()}

    def of(code: str | None) -> dict[str, Any] | None:
        if code is None:
            return None
        return known.get(code) or {**lead, "code": code, "label": None}

    return of


def citizen(text: str) -> str:
    """An ID number, the check digit X in upper case."""
    return text.strip().upper()


def number(text: str | None) -> str | None:
    """An official number, in full-width brackets."""
    return None if text is None else full_width(text)


def day(value: date | str | None) -> str | None:
    """A date: a driver's date, or text as the store has it (eight digits, or with hyphens)."""
    if value is None:
        return None
    if isinstance(value, str):
        try:
            return date.fromisoformat(value).isoformat()
        except ValueError:
            return None
    return value.isoformat()


def moment(value: datetime | str | None) -> str | None:
    """An instant in Shanghai: a driver's datetime, or text with seconds."""
    if value is None:
        return None
    if isinstance(value, str):
        try:
            value = datetime.fromisoformat(value)
        except ValueError:
            return None
    return f"{value.isoformat()}+08:00"


def stamp(text: str | None) -> str | None:
    """An instant in Shanghai, natively fourteen digits."""
    if text is None:
        return None
    return moment(f"{text[:4]}-{text[4:6]}-{text[6:8]}T{text[8:10]}:{text[10:12]}:{text[12:]}")


def yuan(value: Any) -> str | None:
    """An amount in yuan; SQLite keeps it as a number without its decimals."""
    if value is None:
        return None
    return str(value) if isinstance(value, Decimal) else f"{value:.2f}"


def fen(value: int | None) -> str | None:
    """An amount in whole fen, written in yuan."""
    return None if value is None else str(Decimal(value) / 100)


YES_NO: Mapping[Any, bool] = {"1": True, "0": False, 1: True, 0: False}
