"""Answers in pages: rows of one list, or of many groups one after another.

The cursor of a list says how many rows were given and what the last one was sorted by; the cursor of groups,
`group:row`, how many groups are done, and how many rows of the next one were given.
"""

import base64
import dataclasses
from datetime import datetime
from typing import Any

import orjson

from connectors.contract import Batch, Flaw, Partition, Read
from connectors.judicial.simulator.envelope import Refusal
from connectors.judicial.simulator.request import Query
from connectors.sql import SqlConnector


async def answered(query: Query, read: Read, store: SqlConnector) -> dict[str, Any]:
    """The data of an answer."""
    if read.partition is None:
        return await _listed(query, read, store)
    done, given = _cursor(query.page)
    keys = read.partition.keys[done:]
    if not keys:
        raise Refusal(400, 40015, "page 无效")
    rest = dataclasses.replace(
        read, partition=Partition(read.partition.attribute, keys, read.partition.length)
    )
    return _grouped(query, await store.read(rest), keys, done, given)


async def _listed(query: Query, read: Read, store: SqlConnector) -> dict[str, Any]:
    """The next rows of a list: each page is read from where the last one ended."""
    given, after = _place(query.page, read)
    sorted_by = tuple(term.attribute for term in read.order)
    asked = dataclasses.replace(
        read,
        columns=(*read.columns, *sorted_by),
        after=after,
        limit=min(query.page_size, read.limit - given),
        total=read.total and query.page is None,
    )
    page = (await store.read(asked)).page(None, total=asked.total)
    given += len(page.rows)
    goes_on = page.has_next and given < read.limit
    width = len(query.fields)
    return {
        "rows": _objects(query, [row[:width] for row in page.rows]),
        "more": page.has_next and not goes_on,
        **({} if page.total is None else {"total": page.total}),
        "nextPage": _marked(given, page.rows[-1][width:]) if goes_on else None,
    }


def _marked(given: int, values: tuple[Any, ...]) -> str:
    natives = [value.native if isinstance(value, Flaw) else value for value in values]
    return base64.urlsafe_b64encode(orjson.dumps([given, natives])).decode()


def _place(page: str | None, read: Read) -> tuple[int, tuple[Any, ...] | None]:
    if page is None:
        return 0, read.after
    try:
        given, values = orjson.loads(base64.urlsafe_b64decode(page))
        if len(values) != len(read.order):
            raise Refusal(400, 40015, "page 无效")
        return range(read.limit)[given], tuple(values)
    except (ValueError, TypeError, IndexError):
        raise Refusal(400, 40015, "page 无效") from None


def _cursor(text: str | None) -> tuple[int, int]:
    if text is None:
        return 0, 0
    done, _, given = text.partition(":")
    if not (done.isdigit() and given.isdigit()):
        raise Refusal(400, 40015, "page 无效")
    return int(done), int(given)


def _grouped(query: Query, batch: Batch, keys: tuple[Any, ...], done: int, given: int) -> dict[str, Any]:
    groups: list[dict[str, Any]] = []
    room = query.page_size
    for at, key in enumerate(keys):
        page = batch.pages.get(key)
        if page is None:
            continue
        if room == 0:
            return {"groups": groups, "nextPage": f"{done + at}:0"}
        skipped = given if at == 0 else 0
        rows = page.rows[skipped : skipped + room]
        rest = skipped + len(rows) < len(page.rows)
        group: dict[str, Any] = {
            "key": key,
            "rows": _objects(query, rows),
            "more": page.has_next and not rest,
        }
        if page.total is not None:
            group["total"] = page.total
        groups.append(group)
        room -= len(rows)
        if rest:
            return {"groups": groups, "nextPage": f"{done + at}:{skipped + len(rows)}"}
    return {"groups": groups, "nextPage": None}


def _objects(query: Query, rows: list[tuple[Any, ...]]) -> list[dict[str, Any]]:
    fields = query.fields
    return [dict(zip(fields, row, strict=True)) for row in rows]


def stamp(moment: datetime) -> str:
    """An instant as the service writes it."""
    return moment.strftime("%Y-%m-%d %H:%M:%S")
