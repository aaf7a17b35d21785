"""What in a declaration contradicts itself: found at import, where it is written."""

import dataclasses
from collections.abc import Iterator
from typing import TYPE_CHECKING, get_args

from connectors.contract.links import LinkKind

if TYPE_CHECKING:
    from connectors.contract.records import Record

_RESERVED = ("id", "source")  # the global id, and where the record comes from
_LISTED = (LinkKind.PERSON, LinkKind.HOUSEHOLD, LinkKind.ORGANIZATION, LinkKind.GRID)


def contradictions(declared: "Record") -> list[str]:
    """Every contradiction of a record, in words that follow its name."""
    found = [] if declared.doc else ["has no docstring"]
    return [*found, *_keys(declared), *_order(declared), *_names(declared), *_types(declared)]


def _keys(declared: "Record") -> Iterator[str]:
    keys = [a for a in declared.attributes if a.key]
    if len(keys) != 1:
        yield "needs exactly one key"
    elif not keys[0].required:
        yield f"may not leave out its key {keys[0].name}"
    columns = [a.column for a in declared.attributes]
    yield from (
        f"declares the column {c} twice" for c in sorted({c for c in columns if columns.count(c) > 1})
    )


def _order(declared: "Record") -> Iterator[str]:
    """Pages of a default order must come from an index: no NULLs to put last, no order to work out."""
    for term in declared.order:
        attr = declared.by_name.get(term.attribute)
        if attr is None:
            yield f"has no attribute {term.attribute} to order by"
        elif not (attr.key or (attr.orderable and attr.required)):
            yield f"is ordered by {attr.name}, which must be required and orderable"


def _names(declared: "Record") -> Iterator[str]:
    links = [a.link for a in declared.attributes if a.link]
    flags = [declared.sealed_by, *(link.verified for link in links)]
    named = [*flags, declared.updated_by, *(n for link in links for n in (link.name, link.phone))]
    for name in (n for n in named if n):
        if name not in declared.by_name:
            yield f"names {name}, which it does not declare"
        elif name in flags and declared.by_name[name].codec.clean is not bool:
            yield f"takes {name} for a flag, which it is not"
    yield from (f"may not call a field {n}: every record has one" for n in _RESERVED if n in declared.by_name)
    fields = [link.field for link in links if link.field]
    for field in sorted({f for f in fields if f in declared.by_name or fields.count(f) > 1}):
        yield f"has two fields called {field}"
    lists = [(link.kind, link.reverse) for link in links if link.kind in _LISTED]
    if len(lists) != len(set(lists)):
        yield "has two links of one kind with the same reverse list"


def _types(declared: "Record") -> Iterator[str]:
    for field in dataclasses.fields(declared.declared):
        clean = declared.by_name[field.name].codec.clean
        types = [t for t in get_args(field.type) or (field.type,) if t is not type(None)]
        if types != [clean]:
            yield f"annotates {field.name} otherwise than its codec decodes it ({clean.__name__})"
