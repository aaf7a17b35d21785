"""GraphQL type names: a record's class name, unless a subject already has it."""

from connectors.contract import LinkKind, Record

SUBJECTS = {
    LinkKind.PERSON: "Person",
    LinkKind.HOUSEHOLD: "Household",
    LinkKind.ORGANIZATION: "Organization",
    LinkKind.GRID: "Grid",
}


def type_names(records: tuple[Record, ...]) -> dict[Record, str]:
    """The type name of every record; the record that is a grid or division is `Grid` itself."""
    taken = set(SUBJECTS.values())
    names = {r: f"{r.department.title()}{r.name}" if r.name in taken else r.name for r in records}
    for record in records:
        if is_unit(record):
            names[record] = SUBJECTS[LinkKind.GRID]
    return names


def is_unit(record: Record) -> bool:
    """Whether a record is the grids and divisions themselves."""
    return record.key.link is not None and record.key.link.kind is LinkKind.GRID
