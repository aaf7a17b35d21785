"""From native rows to clean ones: only fields that need it are decoded, the rest passes through."""

from collections.abc import Callable, Iterable
from typing import Any

from connectors.contract.codecs import Flaw
from connectors.contract.reading import Read
from connectors.contract.records import Attribute

Decoder = Callable[[Any], Any]
Row = tuple[Any, ...]


def decoders(read: Read) -> list[tuple[int, Decoder]]:
    """Which positions of a row must be decoded, and how."""
    found = []
    for position, name in enumerate(read.columns):
        attr = read.record.by_name[name]
        if not attr.codec.identity or attr.required:
            found.append((position, _decoder(attr)))
    return found


def _decoder(attr: Attribute) -> Decoder:
    decode = attr.codec.decode
    if not attr.required:
        return lambda native: None if native is None else decode(native)
    missing = Flaw("MISSING_VALUE", f"the store holds no value for {attr.name}, which must have one", None)
    return lambda native: missing if native is None else decode(native)


def decoded(rows: Iterable[Any], plan: list[tuple[int, Decoder]], start: int = 0) -> list[Row]:
    """Rows from position `start` on, decoded."""
    if not plan:
        return [tuple(row[start:]) for row in rows]
    clean = []
    for row in rows:
        values = list(row[start:])
        for position, decode in plan:
            values[position] = decode(values[position])
        clean.append(tuple(values))
    return clean


def key_position(read: Read) -> int | None:
    """Where the record's own key stands among the asked columns: a row without it cannot be shown."""
    name = read.record.key.name
    return read.columns.index(name) if name in read.columns else None
