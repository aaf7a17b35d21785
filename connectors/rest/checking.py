"""What `app.py check` finds: a service compared with its declarations, in plain words."""

from collections.abc import Iterator
from typing import Any

from connectors.contract.department import Department, Misfit
from connectors.contract.reading import Compare, Read
from connectors.contract.records import Attribute, Record
from connectors.rest.faults import Unclear

_TYPES = {"text": "string", "integer": "int"}


def misfits(department: Department, meta: dict[str, Any]) -> list[Misfit]:
    """Every resource, field and type that is not as declared."""
    try:
        resources = {r["name"]: {f["name"]: f["type"] for f in r["fields"]} for r in meta["resources"]}
    except (KeyError, TypeError):
        raise Unclear from None
    found: list[Misfit] = []
    for record in department.records:
        if record.table not in resources:
            told = f"the service lacks the resource {record.table} ({record.zh})"
            found.append(Misfit(department.name, record.name, told))
            continue
        found += _fields(department.name, record, resources[record.table])
    return found


def _fields(department: str, record: Record, sent: dict[str, str]) -> Iterator[Misfit]:
    for attr in record.attributes:
        where = f"{record.table}.{attr.column} ({attr.zh})"
        actual, wanted = sent.get(attr.column), _TYPES[attr.codec.storage]
        if actual is None:
            yield Misfit(department, record.name, f"the service lacks the field {where}")
        elif actual != wanted:
            told = f"the service sends {where} as {actual}, but the declaration reads it as {wanted}"
            yield Misfit(department, record.name, told)


def counts(department: Department) -> Iterator[tuple[Record, Attribute, Read]]:
    """For every field that must have a value: how many rows have none."""
    for record in department.records:
        for attr in record.attributes:
            if attr.required:
                missing = Compare(attr.name, "is_null", value=True)
                yield record, attr, Read(record, (), missing, record.order, limit=0, total=True)


def without_value(department: Department, record: Record, attr: Attribute, rows: int) -> Misfit:
    """Rows without a value that must be there: shown as errors to whoever asks for the field."""
    told = f"{rows} rows of {record.table} have no {attr.column} ({attr.zh}), which must have a value"
    return Misfit(department.name, record.name, told, fatal=attr.key)
