"""From the service's pages to a Batch: checked in shape, put together by key, decoded."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from operator import itemgetter
from typing import Any

from connectors.contract.codecs import SHANGHAI
from connectors.contract.reading import Batch, Page, Read
from connectors.contract.rows import decoded, decoders, key_position
from connectors.rest.faults import Lacking, Unclear
from connectors.rest.requests import columns, forms

Data = dict[str, Any]
Row = tuple[Any, ...]
_TYPES = {"text": {str, type(None)}, "integer": {int, type(None)}}


@dataclass
class Group:
    """What the service holds under one native key, as far as it was asked for."""

    rows: list[Row] = field(default_factory=list)
    more: bool = False
    total: int | None = None


def groups_of(data: Data, *, grouped: bool) -> Iterator[tuple[Any, Data]]:
    """The groups of one page; a list without groups is one under the key None."""
    if not grouped:
        yield None, data
        return
    found = data.get("groups")
    if not isinstance(found, list):
        raise Unclear
    for group in found:
        if not isinstance(group, dict) or not isinstance(group.get("key"), str | int):
            raise Unclear
        yield group["key"], group


def add(groups: dict[Any, Group], key: Any, part: Data, take: Callable[[Data], Row]) -> int:
    """Add one page's part of a group; answers how many rows it brought."""
    rows, more, total = part.get("rows"), part.get("more"), part.get("total")
    if not isinstance(rows, list) or not isinstance(more, bool) or not isinstance(total, int | None):
        raise Unclear
    group = groups.setdefault(key, Group())
    try:
        group.rows += [take(row) for row in rows]
    except KeyError:
        raise Lacking from None
    except (TypeError, IndexError):
        raise Unclear from None
    group.more = more
    group.total = group.total if total is None else total
    return len(rows)


def taker(names: list[str]) -> Callable[[Data], Row]:
    """Takes a row's values in the order of the columns."""
    if len(names) > 1:
        return itemgetter(*names)
    return lambda row: tuple(row[name] for name in names)


def moment(data: Data) -> datetime:
    """The instant for which the service vouches."""
    try:
        return datetime.strptime(data["asOf"], "%Y-%m-%d %H:%M:%S").replace(tzinfo=SHANGHAI)
    except (KeyError, TypeError, ValueError):
        raise Unclear from None


def batch(read: Read, groups: dict[Any, Group], as_of: datetime) -> Batch:
    """Pages under the asked keys, whichever form of them the service holds."""
    answer = Batch(pages={}, as_of=as_of)
    if read.partition is None:
        sought: dict[Any, tuple[Any, ...]] = {None: (None,)}
    else:
        sought = forms(read)
        if not groups.keys() <= {native for natives in sought.values() for native in natives}:
            raise Unclear  # rows of keys that nobody asked for
    for key, natives in sought.items():
        found = [groups[native] for native in natives if native in groups]
        if found:
            answer.pages[key] = _page(read, found[0] if len(found) == 1 else _merged(read, found), answer)
    return answer


def _page(read: Read, group: Group, answer: Batch) -> Page:
    wants_total = read.total or read.limit == 0
    if len(group.rows) > read.limit or wants_total is (group.total is None):
        raise Unclear
    _check_types(read, group.rows)
    at = key_position(read)
    rows = group.rows if at is None else [row for row in group.rows if row[at] is not None]
    answer.dropped += len(group.rows) - len(rows)
    wide = len(read.columns)
    try:
        clean = decoded((row[:wide] for row in rows), decoders(read))
    except (TypeError, ValueError, AttributeError, ArithmeticError):
        raise Unclear from None
    return Page(clean, group.more and read.limit > 0, group.total)


def _check_types(read: Read, rows: list[Row]) -> None:
    """Codecs understand the type that is declared, and NULL: anything else would be taken for a value."""
    for at, name in enumerate(read.columns):
        storage = read.record.by_name[name].codec.storage
        if not {type(row[at]) for row in rows} <= _TYPES[storage]:
            raise Unclear


def _merged(read: Read, found: list[Group]) -> Group:
    """Groups of one clean key, in the order that the store would have given them."""
    names = columns(read)
    rows = [row for group in found for row in group.rows]
    for term in reversed(read.order):
        attr = read.record.by_name[term.attribute]
        at = names.index(attr.column)
        rows.sort(key=_ranked(at, nulls_low=attr.required or term.descending), reverse=term.descending)
    totals = [group.total for group in found if group.total is not None]
    more = len(rows) > read.limit or any(group.more for group in found)
    return Group(rows[: read.limit], more, sum(totals) if totals else None)


def _ranked(at: int, *, nulls_low: bool) -> Callable[[Row], tuple[bool, Any]]:
    """NULL where the store has it: last where it is allowed, smallest where it is dirt."""

    def rank(row: Row) -> tuple[bool, Any]:
        known = row[at] is not None
        return (known is nulls_low, row[at] if known else "")

    return rank
