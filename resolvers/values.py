"""Callers' values on their way to a store: in clean form, and none that a store could choke on."""

from collections.abc import Callable
from datetime import datetime
from decimal import Decimal
from typing import Any

from connectors.contract import SHANGHAI, Attribute, CitizenId, LinkKind, OfficialNumber, numbers
from connectors.contract.errors import InputError

TEXT_MAX = 500  # characters of one text
VALUES_MAX = 1_000  # values of one list
_MONEY_END = Decimal(10) ** 13  # yuan; beyond it a store that counts fen could not hold the amount
_CENT = Decimal("0.01")


def whole(attr: Attribute, value: Any) -> Any:
    """A value that stands for all of an attribute: numbers normalised and checked."""
    checked = admissible(value)
    if isinstance(attr.codec, CitizenId):
        return numbers.citizen_id(checked)
    if isinstance(attr.codec, OfficialNumber):
        return numbers.full_width(checked)
    by_link = _BY_LINK.get(attr.link.kind) if attr.link else None
    return by_link(checked) if by_link else checked


def several(attr: Attribute, values: list[Any]) -> tuple[Any, ...]:
    """The values of an `in`, each once."""
    if len(values) > VALUES_MAX:
        raise InputError(f"`in` takes at most {VALUES_MAX} values; ask in several parts.", maximum=VALUES_MAX)
    return tuple(dict.fromkeys(whole(attr, value) for value in values))


def admissible(value: Any) -> Any:
    """A value that every kind of store can compare with; times with their zone."""
    match value:
        case str():
            return text(value)
        case Decimal():
            return _amount(value)
        case datetime():
            return _instant(value)
    return value


def text(value: str) -> str:
    """Text without NUL, which databases refuse, and not so long that comparing with it is an attack."""
    if "\0" in value:
        raise InputError("Text may not contain the character NUL (U+0000).")
    if len(value) > TEXT_MAX:
        raise InputError(f"A text to compare with may have at most {TEXT_MAX} characters.", maximum=TEXT_MAX)
    return value


def _amount(value: Decimal) -> Decimal:
    if not value.is_finite() or abs(value) >= _MONEY_END or value != value.quantize(_CENT):
        raise InputError(
            f"An amount (元) must be a number below {_MONEY_END:,.0f} with at most two decimals."
        )
    return value


def _instant(value: datetime) -> datetime:
    if value.tzinfo is None:
        return value.replace(tzinfo=SHANGHAI)
    try:
        return value.astimezone(SHANGHAI)
    except OverflowError:
        raise InputError("The time lies outside the years 1 to 9999.") from None


_BY_LINK: dict[LinkKind, Callable[[str], str]] = {
    LinkKind.GRID: numbers.grid_code,
    LinkKind.ORGANIZATION: numbers.credit_code,
}
