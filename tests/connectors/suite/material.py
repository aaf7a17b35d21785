"""Native rows for any record, made from its declaration: with ties, NULLs, dirt and text that traps SQL."""

import random
from collections.abc import Callable
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

from stdnum.cn import ric

from connectors.contract import (
    Attribute,
    CitizenId,
    Codec,
    Coded,
    Day,
    Enumerated,
    Flag,
    Instant,
    Integer,
    LinkKind,
    Money,
    OfficialNumber,
    Record,
    Text,
)

ROWS = 60
_NULL_OPTIONAL, _NULL_DIRT, _DIRT = 0.2, 0.05, 0.06
_TEXTS = (
    "张三", "张三丰", "李四", "o'clock", "50%", "5_0", "a\\b", "A\\B", "abc", "ABC", "abc ", "a/b", "[x]",
    "“引号”", "𠮷野", "; DROP TABLE", "%", "_", "é", "e", "*", "NULL", "0", "第（1）号",
)  # fmt: skip
GRIDS = tuple(
    f"419001{town}{village}{grid}"
    for town in ("102", "103")
    for village in ("201", "202", "001")
    for grid in ("001", "002", "010", "")
)
_DAY = date(1976, 3, 14)
_INSTANT = datetime(2026, 2, 28, 23, 59, 30)  # noqa: DTZ001 - native times have no zone
Maker = Callable[[int], Any]


def native_rows(record: Record, count: int = ROWS) -> list[tuple[Any, ...]]:
    """The same rows every time for the same declaration."""
    chance = random.Random(f"{record.department}.{record.name}")
    makers = [(attr, maker(attr, chance)) for attr in record.attributes]
    rows = [tuple(_value(attr, make, i, chance) for attr, make in makers) for i in range(count)]
    chance.shuffle(rows)
    return rows


def _value(attr: Attribute, make: Maker, i: int, chance: random.Random) -> Any:
    absent = 0.0 if attr.key else _NULL_DIRT if attr.required else _NULL_OPTIONAL
    return None if chance.random() < absent else make(i)


def maker(attr: Attribute, chance: random.Random) -> Maker:
    """How the i-th native value of an attribute is made: unique for a key, few and repeated for all else."""
    codec = attr.codec
    if attr.key:
        return _key_maker(codec)
    if attr.link is not None and attr.link.kind is not LinkKind.OWN_NUMBER and isinstance(codec, Text):
        pool: tuple[Any, ...] = _codes(codec) if attr.link.kind is LinkKind.GRID else tuple(_keys(codec, 8))
    else:
        pool = _pool(codec)
    dirt = _dirt(codec)
    return lambda _i: chance.choice(dirt) if dirt and chance.random() < _DIRT else chance.choice(pool)


def _codes(codec: Codec) -> tuple[str, ...]:
    """Grid and village codes, where the column is long enough for them."""
    return tuple(code for code in GRIDS if len(code) <= codec.length) or (GRIDS[0][: codec.length],)


def _keys(codec: Codec, count: int) -> list[Any]:
    make = _key_maker(codec)
    return [make(i) for i in range(count)]


def _key_maker(codec: Codec) -> Maker:
    match codec:
        case Integer():
            return lambda i: i * 3 + 1
        case CitizenId():
            return citizen_id
        case OfficialNumber():
            return court_number
    length = min(codec.length, 12)
    return lambda i: f"{'k' if i % 2 else 'K'}{i // 2:0{length - 1}d}"  # k01 and K01 are two keys


def citizen_id(i: int) -> str:
    """A valid ID number; every eleventh or so ends with x or X."""
    stem = f"41900119{60 + i % 40}0314{i % 1000:03d}"
    check = str(ric.calc_check_digit(f"{stem}0"))
    return stem + (check.lower() if i % 2 else check)


def court_number(i: int) -> str:
    """A court number in one of the styles in which stores hold them."""
    text = f"（2026）豫9001民初{i + 1}号"
    styles = (
        text,
        f"(2026)豫9001民初{i + 1}号",
        f"（2026）豫9001民初第{i + 1}号",
        f"〔2026〕豫9001民初{i + 1}号",
    )
    return styles[i % 4]


def _pool(codec: Codec) -> tuple[Any, ...]:
    found: tuple[Any, ...] = ()
    match codec:
        case Coded():
            found = tuple(codec.table.labels)[:6]
        case Enumerated():
            found = tuple(codec.natives)
        case Flag():
            found = (codec.yes, codec.no)
        case CitizenId():
            found = tuple(citizen_id(i) for i in range(40))
        case OfficialNumber():
            found = tuple(court_number(i) for i in range(8))
        case Text():
            found = tuple(dict.fromkeys(t[: codec.length] for t in _TEXTS))
    return found or _measures(codec)


def _measures(codec: Codec) -> tuple[Any, ...]:
    match codec:
        case Integer():
            return (-5, 0, 1, 7, 7, 120, 2**31 + 1)
        case Money():
            yuan = (
                Decimal("0.00"),
                Decimal("0.05"),
                Decimal("1200.50"),
                Decimal("99999999.99"),
                Decimal("-3.10"),
            )
            return tuple(int(y * 100) for y in yuan) if codec.unit == "fen" else yuan
        case Day():
            days = [_DAY + timedelta(days=n * 37) for n in range(8)]
            return tuple(d.strftime(codec.form) if codec.form else d for d in days)
        case Instant():
            times = [_INSTANT + timedelta(minutes=n * 17) for n in range(10)]
            return tuple(t.strftime(codec.form) if codec.form else t for t in times)
    return tuple(f"{n:04d}" for n in range(8)) if codec.storage == "text" else tuple(range(8))


def _dirt(codec: Codec) -> tuple[Any, ...]:
    """What departments hold and should not."""
    match codec:
        case Coded():
            return ("ZZ"[: codec.length], "~")
        case Flag() | Enumerated():
            return (77,) if codec.storage == "integer" else ("~",)
        case Day() | Instant() if codec.form:
            return ("0" * min(8, codec.length), "不详"[: codec.length])
    return ()
