"""From a Read to the service's queries: one, or one for every so many keys."""

from typing import Any

from connectors.contract.reading import Read
from connectors.rest.predicates import condition

MAX_KEYS = 200  # group keys that the service takes at once
PAGE_SIZE = 500  # rows of one answer
MAX_ROWS = 10_000  # rows of one key

Body = dict[str, Any]


def columns(read: Read) -> list[str]:
    """What a row is read as: the wanted columns, then what rows are merged by where keys have many forms."""
    by_name = read.record.by_name
    wanted = [by_name[name].column for name in read.columns]
    if any(len(natives) > 1 for natives in forms(read).values()):
        wanted += [by_name[t.attribute].column for t in read.order]
    return wanted


def fields(read: Read) -> list[str]:
    """The fields to ask for; at least one, for the service sends no rows without fields."""
    return list(dict.fromkeys(columns(read))) or [read.record.key.column]


def forms(read: Read) -> dict[Any, tuple[Any, ...]]:
    """Every asked key with the native forms that mean the same."""
    part = read.partition
    if part is None:
        return {}
    if part.length:
        return {key: (key,) for key in part.keys}
    codec = read.record.by_name[part.attribute].codec
    return {key: codec.variants(key) for key in part.keys}


def bodies(read: Read) -> list[Body]:
    """The queries that answer a Read together."""
    part, by_name = read.partition, read.record.by_name
    body: Body = {
        "fields": fields(read),
        "sort": [{"field": by_name[t.attribute].column, "desc": t.descending} for t in read.order],
        "limit": read.limit,
        "total": read.total or read.limit == 0,
        "pageSize": PAGE_SIZE if part is not None else max(1, min(PAGE_SIZE, read.limit)),
    }
    if read.where is not None:
        body["filter"] = condition(read.where, read.record)
    if read.after is not None:
        body["after"] = list(read.after)
    if part is None:
        return [body]
    natives = [native for known in forms(read).values() for native in known]
    groups: Body = {"field": by_name[part.attribute].column}
    if part.length:
        groups["prefix"] = part.length
    chunks = [natives[i : i + MAX_KEYS] for i in range(0, len(natives), MAX_KEYS)]
    return [{**body, "groups": {**groups, "keys": chunk}} for chunk in chunks]


def most_rows(body: Body) -> int:
    """How many rows the answer to a query can have at most: more is not an answer to it."""
    return int(body["limit"]) * len(body.get("groups", {}).get("keys", [None]))


def most_pages(body: Body) -> int:
    """How many pages the answer can have at most."""
    return most_rows(body) // int(body["pageSize"]) + 2
