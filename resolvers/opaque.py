"""Global ids and cursors: opaque, stable, and impossible to forge.

Keys of records include citizens' ID numbers, so ids are sealed with AES-SIV (deterministic authenticated
encryption): a record has the same id everywhere, and nobody can read or make one without the hub's key.
"""

import base64
from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from typing import Any

import orjson
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESSIV

from connectors.contract.errors import BadCursor, BadId

KEY_BYTES = 64
_TAGS: dict[str, Callable[[str], Any]] = {"d": date.fromisoformat, "t": datetime.fromisoformat, "n": Decimal}


class Opaque:
    """Seals ids and cursors with the hub's key (64 bytes)."""

    def __init__(self, key: bytes) -> None:
        self._cipher = AESSIV(key)

    def id(self, kind: str, key: str | int) -> str:
        """The global id of a record, person, household, organisation or grid."""
        return self._seal(b"id", [kind, key])

    def of_id(self, text: str) -> tuple[str, str | int]:
        """Kind and key of a global id; raises BadId."""
        opened = self._open(b"id", text)
        if opened is None:
            raise BadId("This id was not handed out by this hub; ids cannot be made up or carried over.")
        return opened[0], opened[1]

    def cursor(self, about: str, values: tuple[Any, ...]) -> str:
        """A cursor: native values of the order's attributes, bound to one record and order."""
        return self._seal(about.encode(), [_tagged(v) for v in values])

    def of_cursor(self, about: str, text: str) -> tuple[Any, ...]:
        """The values of a cursor; raises BadCursor if another list or order handed it out."""
        opened = self._open(about.encode(), text)
        if opened is None:
            raise BadCursor(
                "This cursor does not belong to this list and order; start again without `after`."
            )
        return tuple(_untagged(v) for v in opened)

    def _seal(self, about: bytes, content: list[Any]) -> str:
        sealed = self._cipher.encrypt(orjson.dumps(content), [about])
        return base64.urlsafe_b64encode(sealed).decode().rstrip("=")

    def _open(self, about: bytes, text: str) -> list[Any] | None:
        try:
            sealed = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
            opened = orjson.loads(self._cipher.decrypt(sealed, [about]))
        except (InvalidTag, ValueError):
            return None
        return opened if isinstance(opened, list) else None


def _tagged(value: Any) -> Any:
    match value:
        case datetime():
            return {"t": value.isoformat()}
        case date():
            return {"d": value.isoformat()}
        case Decimal():
            return {"n": str(value)}
    return value


def _untagged(value: Any) -> Any:
    if not isinstance(value, dict):
        return value
    ((tag, text),) = value.items()
    return _TAGS[tag](text)
