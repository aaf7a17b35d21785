"""From native rows to clean ones, column by column: what needs no decoding passes through untouched."""

from collections.abc import Callable, Iterable, Sequence
from functools import cache
from typing import Any

from connectors.contract.codecs import Codec, Coded, Day, Enumerated, Flag, Flaw
from connectors.contract.reading import Read
from connectors.contract.records import Record

Decoder = Callable[[Sequence[Any]], Sequence[Any]]
Row = tuple[Any, ...]
_REMEMBERED = 4_096  # native values of one column whose clean form is kept
_FEW_VALUES = (Coded, Enumerated, Flag)


def decoders(read: Read) -> list[tuple[int, Decoder]]:
    """Which positions of a row must be decoded, and how."""
    found = ((position, _decoder(read.record, name)) for position, name in enumerate(read.columns))
    return [(position, decoder) for position, decoder in found if decoder is not None]


@cache
def _decoder(record: Record, name: str) -> Decoder | None:
    """How a column is decoded; None if it is as it should be."""
    attr = record.by_name[name]
    missing: Flaw | None = None
    if attr.required:
        told = f"the store holds no value for {attr.name}, which must have one"
        missing = Flaw("MISSING_VALUE", told, None)
    if _is_clean(attr.codec):
        return _filled(missing) if missing else None
    if isinstance(attr.codec, _FEW_VALUES):
        known = _Known(attr.codec, missing)
        return lambda column: list(map(known.__getitem__, column))
    decode = attr.codec.decode
    return lambda column: [missing if native is None else decode(native) for native in column]


def _is_clean(codec: Codec) -> bool:
    """Whether native values are clean ones (a DATE column's are dates)."""
    return codec.identity or (isinstance(codec, Day) and codec.form is None)


def _filled(missing: Flaw) -> Decoder:
    return lambda column: (
        [missing if native is None else native for native in column] if None in column else column
    )


class _Known(dict[Any, Any]):
    """Clean values of codes by native ones: there are few, and looking up costs less than decoding."""

    def __init__(self, codec: Codec, missing: Flaw | None) -> None:
        super().__init__()
        self._decode = codec.decode
        self._missing = missing
        self._is_literal = isinstance(codec, Coded)  # to it 1, 1.0 and True are three codes, to a dict one

    def __missing__(self, native: Any) -> Any:
        clean = self._missing if native is None else self._decode(native)
        if len(self) < _REMEMBERED and (native is None or isinstance(native, str) or not self._is_literal):
            self[native] = clean
        return clean


def decoded(rows: Iterable[Any], plan: list[tuple[int, Decoder]], start: int = 0) -> list[Row]:
    """Rows from position `start` on, decoded."""
    natives = [tuple(row[start:]) for row in rows]
    if not plan or not natives:
        return natives
    columns: list[Sequence[Any]] = list(zip(*natives, strict=True))
    for position, decode in plan:
        columns[position] = decode(columns[position])
    return list(zip(*columns, strict=True))


def key_position(read: Read) -> int | None:
    """Where the record's own key stands among the asked columns: a row without it cannot be shown."""
    name = read.record.key.name
    return read.columns.index(name) if name in read.columns else None
