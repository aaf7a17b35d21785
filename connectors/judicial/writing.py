"""How the judicial bureau's clerks and service write things down, dirt included."""

from datetime import date, datetime

from connectors.contract import CodeTable

_HALF = str.maketrans("（）〔〕", "()[]")


def codes_of(table: CodeTable) -> dict[str, str]:
    """Codes by label."""
    return {label: code for code, label in table.labels.items()}


def identifier(kind: str, number: int) -> str:
    """An identifier of the service: two letters and sixteen digits."""
    return f"{kind}{number:016d}"


def moment(at: datetime | None) -> str | None:
    """An instant as text."""
    return at.isoformat(" ", "seconds")[:19] if at is not None else None


def day(on: date | None) -> str | None:
    """A day as text."""
    return on.isoformat() if on is not None else None


def evening(*days: date | None) -> str:
    """When something that has days only last changed: the evening of the latest."""
    return f"{max(on for on in days if on is not None).isoformat()} 17:30:00"


def flag(truth: object) -> str:
    """Yes or no."""
    return "Y" if truth else "N"


def fen(yuan: int | None) -> int | None:
    """An amount in fen."""
    return yuan * 100 if yuan is not None else None


def styled(number: str | None, dirt: str | None, seed: int) -> str | None:
    """A number in one of the styles in which clerks write it; most write it well."""
    if number is None:
        return None
    if dirt == "half_brackets" or seed % 41 == 0:
        return number.translate(_HALF)
    if dirt == "di_serial" or seed % 43 == 0:
        stem = number.removesuffix("号").rstrip("0123456789")
        return f"{stem}第{number[len(stem) :]}"
    return number


def id_number(number: str | None, seed: int, dirt: str | None = None) -> str | None:
    """An ID number; every third clerk writes a small x."""
    return number.lower() if number is not None and (dirt == "lower_x" or seed % 3 == 0) else number


def is_minor(born: date, on: date) -> bool:
    """Whether somebody was under eighteen on a day."""
    return (on.year - born.year) - ((on.month, on.day) < (born.month, born.day)) < 18
