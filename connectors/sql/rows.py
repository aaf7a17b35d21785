"""From the rows of a statement to pages per key."""

from itertools import chain, islice
from typing import Any

from connectors.contract.reading import Batch, Page, Read
from connectors.contract.rows import decoded, decoders, key_position


def batch(read: Read, rows: list[Any], as_of: Any) -> Batch:
    """Native rows of a statement (see statement.py for their shape) as pages per key."""
    part = read.partition
    answer = Batch(pages={}, as_of=as_of)
    lead = int(part is not None) + (1 if read.total or read.limit == 0 else 0)
    start = lead + (1 if read.total and read.limit else 0)
    key_at = key_position(read)
    grouped: dict[Any, list[Any]] = {}
    fetched: dict[Any, int] = {}  # dropped rows too: they stand where shown ones might follow
    for row in rows:
        key = row[0] if part is not None else None
        members = grouped.setdefault(key, [])
        if read.total or read.limit == 0:
            answer.pages.setdefault(key, Page(total=row[lead - 1]))
        if read.limit == 0 or (read.total and row[lead] is None):
            continue
        fetched[key] = fetched.get(key, 0) + 1
        if key_at is not None and row[start + key_at] is None:
            answer.dropped += 1
            continue
        members.append(row)
    shown = {key: members[: read.limit] for key, members in grouped.items()}
    clean = iter(decoded(chain.from_iterable(shown.values()), decoders(read), start))
    for key, members in shown.items():
        page = answer.pages.setdefault(key, Page())
        page.has_next = fetched.get(key, 0) > read.limit
        page.rows = list(islice(clean, len(members)))
    return answer
