"""Codecs: how a clean value is kept natively in a department's store, and back."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import Any, ClassVar, Literal, NamedTuple
from zoneinfo import ZoneInfo

from connectors.contract import numbers
from connectors.contract.codes import Code, CodeTable

SHANGHAI = ZoneInfo("Asia/Shanghai")
Storage = Literal["text", "integer", "decimal", "date", "datetime"]


class Flaw(NamedTuple):
    """A native value without a clean form: the field is null with an error."""

    code: str
    message: str
    native: Any


class Codec:
    """One way to keep a value. `storage` and `length` say how the column is made and checked.

    `decode` gets a native value that is not NULL and answers the clean one or a Flaw; `encode` is its
    inverse.
    `variants` lists every native form that means the same (dirt included): equality is tested against all.
    `identity` codecs need no decoding: rows pass through untouched.
    """

    storage: Storage = "text"
    length: int = 255
    clean: type = str
    ordered: ClassVar[bool] = True  # native order is the clean order
    identity: ClassVar[bool] = False

    def decode(self, native: Any) -> Any:
        return native

    def encode(self, value: Any) -> Any:
        return value

    def variants(self, value: Any) -> tuple[Any, ...]:
        return (self.encode(value),)


@dataclass(frozen=True)
class Text(Codec):
    """Text as it is (文本)."""

    length: int = 255
    identity: ClassVar[bool] = True


@dataclass(frozen=True)
class CommunityCode(Codec):
    """The police's own community code (社区编码, GA/T 2000.33-2020): 15 digits, never a grid code."""

    length: int = 15
    identity: ClassVar[bool] = True


@dataclass(frozen=True)
class Integer(Codec):
    """A whole number."""

    storage: Storage = "integer"
    clean: type = int
    identity: ClassVar[bool] = True


@dataclass(frozen=True)
class Money(Codec):
    """An amount in yuan (元); natively in yuan with two decimals, or whole fen (分)."""

    unit: Literal["yuan", "fen"] = "yuan"
    clean: type = Decimal

    @property
    def storage(self) -> Storage:  # type: ignore[override]
        return "decimal" if self.unit == "yuan" else "integer"

    def decode(self, native: Any) -> Any:
        value = Decimal(str(native))
        return value / 100 if self.unit == "fen" else value

    def encode(self, value: Decimal) -> Any:
        return int(value * 100) if self.unit == "fen" else value


@dataclass(frozen=True)
class Flag(Codec):
    """Yes or no (是否) in whichever two values the store uses."""

    yes: str | int = "1"
    no: str | int = "0"
    length: int = 4
    clean: type = bool
    ordered: ClassVar[bool] = False

    @property
    def storage(self) -> Storage:  # type: ignore[override]
        return "integer" if isinstance(self.yes, int) else "text"

    def decode(self, native: Any) -> Any:
        if native == self.yes:
            return True
        if native == self.no:
            return False
        return Flaw("UNKNOWN_CODE", "the store holds a value that is neither yes nor no", native)

    def encode(self, value: bool) -> Any:
        return self.yes if value else self.no


@dataclass(frozen=True)
class Day(Codec):
    """A date (日期): as a DATE column, or as text such as YYYYMMDD (GB/T 7408)."""

    form: str | None = "%Y%m%d"
    clean: type = date
    length: int = 10

    @property
    def storage(self) -> Storage:  # type: ignore[override]
        return "text" if self.form else "date"

    def decode(self, native: Any) -> Any:
        if self.form is None:
            return native
        try:
            if self.form == "%Y%m%d" and len(native) == 8 and _plain(native):  # strptime is slow
                return date(int(native[:4]), int(native[4:6]), int(native[6:]))
            if self.form == "%Y-%m-%d" and len(native) == 10 and native[4] == native[7] == "-":
                return date.fromisoformat(native)
            return _exactly(native, self.form).date()
        except (ValueError, TypeError):
            return Flaw("MALFORMED_VALUE", "the store holds a date that does not exist", native)

    def encode(self, value: date) -> Any:
        return _written(value, self.form) if self.form else value


@dataclass(frozen=True)
class Instant(Codec):
    """An instant (时刻) in Asia/Shanghai: a DATETIME without zone, or text in the given form."""

    form: str | None = None
    clean: type = datetime
    length: int = 32

    @property
    def storage(self) -> Storage:  # type: ignore[override]
        return "text" if self.form else "datetime"

    def decode(self, native: Any) -> Any:
        if self.form is None:
            return native.replace(tzinfo=SHANGHAI)
        try:
            return self._parse(native)
        except (ValueError, TypeError):
            return Flaw("MALFORMED_VALUE", "the store holds a time that does not exist", native)

    def _parse(self, native: str) -> datetime:
        if self.form == "%Y%m%d%H%M%S" and len(native) == 14 and _plain(native):
            parts = (native[:4], native[4:6], native[6:8], native[8:10], native[10:12], native[12:])
            year, month, day, hour, minute, second = map(int, parts)
            return datetime(year, month, day, hour, minute, second, tzinfo=SHANGHAI)
        if self.form == "%Y-%m-%d %H:%M:%S" and len(native) == 19 and native[10] == " ":
            return datetime.fromisoformat(native).replace(tzinfo=SHANGHAI)
        return _exactly(native, self.form or "").replace(tzinfo=SHANGHAI)

    def encode(self, value: datetime) -> Any:
        local = value.astimezone(SHANGHAI).replace(tzinfo=None)
        return _written(local, self.form) if self.form else local


def _exactly(native: str, form: str) -> datetime:
    """Parsed, if it is written exactly so: what is read must be found again under the same text."""
    parsed = datetime.strptime(native, form)  # noqa: DTZ007 - the zone is set by the caller
    if _written(parsed, form) != native:
        raise ValueError(native)
    return parsed


def _written(value: date, form: str) -> str:
    """Four digits for every year: strftime leaves out the zeros of year 1, which stores use as "unknown"."""
    return value.strftime(form.replace("%Y", f"{value.year:04d}"))


def _plain(native: str) -> bool:
    """Nothing but ASCII digits (int() reads more than that)."""
    return native.isascii() and native.isdigit()


@dataclass(frozen=True)
class Coded(Codec):
    """A code of a table, kept with its scheme and label; a code the table lacks stays, without label."""

    table: CodeTable
    length: int = 32
    clean: type = Code

    def decode(self, native: Any) -> Code:
        return self.table.code(str(native))

    def encode(self, value: Code | str) -> Any:
        return value if isinstance(value, str) else value.code


@dataclass(frozen=True)
class Enumerated(Codec):
    """A closed set of states, natively codes; an unknown native code is a Flaw, never a guess."""

    kind: type[Enum]
    natives: Mapping[str | int, Enum]
    length: int = 32
    ordered: ClassVar[bool] = False

    @property
    def clean(self) -> type:  # type: ignore[override]
        return self.kind

    @property
    def storage(self) -> Storage:  # type: ignore[override]
        return "integer" if isinstance(next(iter(self.natives)), int) else "text"

    def decode(self, native: Any) -> Any:
        member = self.natives.get(native)
        if member is not None:
            return member
        return Flaw("UNKNOWN_CODE", f"the store holds a code that {self.kind.__name__} lacks", native)

    def encode(self, value: Enum) -> Any:
        return self.variants(value)[0]

    def variants(self, value: Enum) -> tuple[Any, ...]:
        return tuple(native for native, member in self.natives.items() if member is value)


@dataclass(frozen=True)
class CitizenId(Codec):
    """A citizen ID number (公民身份号码, GB 11643): upper-case X, whatever the store has.

    Not ordered: a store that holds both x and X has no one native order of them.
    """

    length: int = 18
    ordered: ClassVar[bool] = False

    def decode(self, native: str) -> str:
        return native if native.isdigit() else native.strip().upper()

    def variants(self, value: str) -> tuple[str, ...]:
        return (value, value.lower()) if value.endswith("X") else (value,)


@dataclass(frozen=True)
class OfficialNumber(Codec):
    """A number with brackets (案号、文书号): clean with full-width brackets; stores hold every style."""

    length: int = 64
    ordered: ClassVar[bool] = False

    def decode(self, native: str) -> str:
        return numbers.full_width(native)

    def variants(self, value: str) -> tuple[str, ...]:
        return numbers.bracket_styles(value)
