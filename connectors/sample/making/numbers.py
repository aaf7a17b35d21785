"""Official numbers with right check digits: citizen IDs (GB 11643) and credit codes (GB 32100, GB 11714)."""

from datetime import date

_ID_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_ID_CHECKS = "10X98765432"
_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"
_VALUES = {letter: value for value, letter in enumerate(_ALPHABET)}
_CREDIT_WEIGHTS = tuple(pow(3, place, 31) for place in range(17))
_ORGAN_WEIGHTS = (3, 7, 9, 10, 5, 8, 4, 2)
_ORGAN_VALUES = {letter: value for value, letter in enumerate("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ")}


def _weighted(text: str, start: int) -> int:
    return sum(int(digit) * weight for digit, weight in zip(text, _ID_WEIGHTS[start:], strict=False))


_SERIAL_SUMS = tuple(_weighted(f"{serial:03d}", 14) for serial in range(1000))
SERIALS_PER_TOWN = 60  # of a birth day's 1,000 serials: 30 of each sex


class CitizenIds:
    """Hands out citizen ID numbers that no other town hands out: each town has its own serials of a day."""

    __slots__ = ("_base", "_dates", "_prefixes", "_used")

    def __init__(self, town_index: int) -> None:
        self._base = town_index * SERIALS_PER_TOWN
        self._used: dict[tuple[date, bool], int] = {}
        self._dates: dict[date, tuple[str, int]] = {}
        self._prefixes: dict[str, int] = {}

    def next(self, prefix: str, born: date, male: bool) -> str:
        """A number for someone of this sex born that day; ValueError when the day's serials are used up."""
        nth = self._used.get((born, male), 0)
        if nth >= SERIALS_PER_TOWN // 2:
            raise ValueError(f"All ID serials of {born} are used up in this town.")
        self._used[born, male] = nth + 1
        serial = self._base + 2 * nth + (1 if male else 0)
        known = self._dates.get(born)
        if known is None:
            text = born.strftime("%Y%m%d")
            known = self._dates[born] = (text, _weighted(text, 6))
        head = self._prefixes.get(prefix)
        if head is None:
            head = self._prefixes[prefix] = _weighted(prefix, 0)
        check = _ID_CHECKS[(head + known[1] + _SERIAL_SUMS[serial]) % 11]
        return f"{prefix}{known[0]}{serial:03d}{check}"

    def is_free(self, born: date, male: bool) -> bool:
        """Whether the day has a serial left for this sex."""
        return self._used.get((born, male), 0) < SERIALS_PER_TOWN // 2


def credit_code(register: str, body: str, division: str = "419001") -> str:
    """A credit code: register and kind (2), division (6), 8 characters of the organisation, two checks."""
    total = sum(_ORGAN_VALUES[letter] * weight for letter, weight in zip(body, _ORGAN_WEIGHTS, strict=True))
    organ_check = {10: "X", 11: "0"}.get(11 - total % 11, str(11 - total % 11))
    head = f"{register}{division}{body}{organ_check}"
    rest = sum(_VALUES[letter] * weight for letter, weight in zip(head, _CREDIT_WEIGHTS, strict=True)) % 31
    return head + _ALPHABET[(31 - rest) % 31]


def alphabet_letter(index: int) -> str:
    """A letter that a credit code may hold, by index from A."""
    return _ALPHABET[10 + index]
