"""Where queries start that do not come from a subject: lists, official numbers, global ids."""

from datetime import date
from typing import Any

from connectors.contract import AllOf, AnyOf, Compare, LinkKind, NumberKind, Predicate, Record, numbers
from connectors.contract.errors import BadId
from resolvers import gate
from resolvers.context import HubContext
from resolvers.loaders import Loaded
from resolvers.naming import SUBJECTS, is_unit
from resolvers.pages import Connection, connection
from resolvers.plans import list_plan, with_where
from resolvers.reaching import by_number, linked_record, unit_of
from resolvers.rows import AbsentRow, Layout
from resolvers.selection import ResolveInfo
from resolvers.subjects import Subject

_SUBJECT_KINDS = {name: kind for kind, name in SUBJECTS.items()}
_NUMBERED = {NumberKind.CITIZEN_ID: LinkKind.PERSON, NumberKind.CREDIT_CODE: LinkKind.ORGANIZATION}


async def listed(
    info: ResolveInfo, record: Record, arguments: dict[str, Any], *also: Predicate
) -> Connection:
    """A record's rows without a parent, as a connection."""
    plan = list_plan(info, record, arguments)
    asked = with_where(plan.asked, AllOf(also)) if also else plan.asked
    batch = await gate.read(info.context, asked)
    return connection(
        plan, Loaded(batch.page(None, total=asked.total), Layout(record, asked.columns, batch.as_of))
    )


def in_force(day: date) -> Predicate:
    """Grids and divisions that exist on a day: codes die, and live on in their successors."""
    return AnyOf((Compare("valid_to", "is_null", True), Compare("valid_to", "ge", day)))


async def found_by_number(info: ResolveInfo, text: str) -> list[Any]:
    """Whatever has this official number: records of any department, a person, an organisation, a grid."""
    number = numbers.understand(text)
    if number.kind in _NUMBERED:
        return [Subject(_NUMBERED[number.kind], number.text)]
    if number.kind is NumberKind.GRID:
        unit = await _unit(info, number.text)
        return [unit] if unit else []
    return list(await by_number(info, number.kind, number.text))


async def found_by_id(info: ResolveInfo, text: str) -> Any:
    """The record or subject with a global id; None if it is gone, or may not be seen."""
    hub = info.context.hub
    name, key = hub.opaque.of_id(text)
    kind = _SUBJECT_KINDS.get(name)
    if kind is LinkKind.GRID:
        return await _unit(info, str(key))
    if kind is not None:
        return Subject(kind, str(key))
    record = next((r for r, known in hub.type_names.items() if known == name), None)
    if record is None:
        raise BadId("This id belongs to a kind of record that this hub does not know.")
    return await linked_record(info, record, key)


async def _unit(info: ResolveInfo, code: str) -> Any:
    context: HubContext = info.context
    unit = next(r for r in context.hub.records if is_unit(r))
    row = await unit_of(info, unit, code)
    if isinstance(row, AbsentRow):
        raise row.error
    return row
