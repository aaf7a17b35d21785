"""How the services' systems write things down: codes by label, local times, and their usual dirt."""

from datetime import date, datetime, time, timedelta

from connectors.contract import CodeTable

LATE_CORRECTION = timedelta(days=9)
_NOON = time(12)


def codes(table: CodeTable) -> dict[str, str]:
    """The codes of a table by their labels."""
    return {label: code for code, label in table.labels.items()}


def local(instant: datetime | None) -> datetime | None:
    """An instant as a DATETIME without zone, in Shanghai time as the sample's instants are."""
    return instant.replace(tzinfo=None) if instant is not None else None


def noon(day: date) -> datetime:
    """When the nightly feed of a system without times of its own noted a day's change."""
    return datetime.combine(day, _NOON)


def typed_id(id_number: str | None, serial: int) -> str | None:
    """An ID number as a clerk typed it: one in three of those ending in X has a small x."""
    if id_number is not None and serial % 3 == 0 and id_number[-1] == "X":
        return id_number.lower()
    return id_number
