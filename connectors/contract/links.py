"""Links: what a field of a record points at. Every link has its kind from the start."""

from dataclasses import dataclass
from enum import Enum

from connectors.contract.numbers import NumberKind


class LinkKind(Enum):
    """What a link leads to."""

    GRID = "grid"  # 网格 or division: hierarchical code, 15 digits, 12 where only the village is known
    PERSON = "person"  # 自然人: exact verified ID number only
    HOUSEHOLD = "household"  # 户: household number
    ORGANIZATION = "organization"  # 组织: unified social credit code
    RECORD = "record"  # another record of the same department
    OWN_NUMBER = "own_number"  # this record's own official number: look-up finds it
    NUMBER = "number"  # another record's official number, in whichever department


@dataclass(frozen=True)
class Link:
    """A link of one attribute.

    `field` names the forward field on the record, `reverse` the list on what is linked to (None: the record's
    list name). With `covers` the code is the area a record serves: a grid sees what covers it.
    A PERSON link joins only where the attribute `verified` is true, if one is named; `name` and
    `phone` name the attributes by which a POSSIBLE match may be shown, never joined.
    """

    kind: LinkKind
    field: str | None = None
    reverse: str | None = None
    target: str | None = None
    number: NumberKind | None = None
    verified: str | None = None
    name: str | None = None
    phone: str | None = None
    covers: bool = False


def grid(field: str | None = "grid", *, reverse: str | None = None, covers: bool = False) -> Link:
    """The grid or division a record lies in, or (with `covers`) the area it serves."""
    return Link(LinkKind.GRID, field, reverse, covers=covers)


def person(
    field: str,
    *,
    reverse: str | None = None,
    verified: str | None = None,
    name: str | None = None,
    phone: str | None = None,
) -> Link:
    """A person, by ID number."""
    return Link(LinkKind.PERSON, field, reverse, verified=verified, name=name, phone=phone)


def household(field: str = "household", *, reverse: str | None = None) -> Link:
    """A household, by household number."""
    return Link(LinkKind.HOUSEHOLD, field, reverse)


def organization(field: str, *, reverse: str | None = None) -> Link:
    """An organisation, by credit code."""
    return Link(LinkKind.ORGANIZATION, field, reverse)


def belongs_to(target: str, field: str, *, reverse: str) -> Link:
    """A record of the same department, by its key; `reverse` is the list on the target."""
    return Link(LinkKind.RECORD, field, reverse, target=target)


def own_number(kind: NumberKind) -> Link:
    """This record's own official number."""
    return Link(LinkKind.OWN_NUMBER, number=kind)


def refers_to(kind: NumberKind, field: str) -> Link:
    """The official number of a record elsewhere, such as a court case named in a mediation file."""
    return Link(LinkKind.NUMBER, field, number=kind)
