"""How values of the sample city look in the police's store: dates as text, marks, typed-in numbers."""

from datetime import date, datetime, time

from connectors.sample.world import Official, Party, Town


class DayText(dict[date | None, str | None]):
    """Dates as YYYYMMDD text, each made once."""

    def __missing__(self, day: date | None) -> str | None:
        self[day] = text = None if day is None else f"{day:%Y%m%d}"
        return text


def kept_id(number: str | None, nth: int) -> str | None:
    """An ID number as some counter clerks typed it: every eleventh X in lower case."""
    return number.lower() if number is not None and nth % 11 == 3 else number


def communities(town: Town) -> dict[str, str]:
    """The police's own community codes, by village: the station's 12 digits and a serial of its own."""
    return {village.code: f"{town.police_unit}{nth:03d}" for nth, village in enumerate(town.villages, 1)}


def moment(at: datetime | None) -> str | None:
    """An instant as YYYYMMDDHHMMSS text."""
    return None if at is None else f"{at:%Y%m%d%H%M%S}"


def mark(value: bool) -> str:
    """A mark as the store keeps it."""
    return "1" if value else "0"


def jotted(number: str | None, nth: int) -> str | None:
    """A document number as it was typed: some with half-width brackets, some with 第."""
    if number is None or nth % 9 not in {4, 7}:
        return number
    if nth % 9 == 4:
        return number.translate(str.maketrans("（）〔〕", "()[]"))
    return number.replace("〕", "〕第", 1)


def officer(who: Official | None) -> str | None:
    """The police number of who holds the matter."""
    return who.number if who is not None and who.department == "police" else None


def latest(*known: date | datetime | None) -> str:
    """When a row last changed: at the last thing that it tells (days count from 17:00)."""
    instants = [
        k.replace(tzinfo=None) if isinstance(k, datetime) else datetime.combine(k, time(17))
        for k in known
        if k is not None
    ]
    return f"{max(instants):%Y%m%d%H%M%S}"


def party_columns(who: Party, nth: int) -> tuple[object, ...]:
    """Name, ID number, whether it is verified, phone."""
    return (who.name, kept_id(who.id_number, nth), mark(who.id_number is not None), who.phone)


def codes(labels: dict[str, str]) -> dict[str, str]:
    """Codes by label."""
    return {label: code for code, label in labels.items()}
