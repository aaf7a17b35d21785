"""Answers in pages: rows of one list, or of many groups one after another.

A page cursor is `group:row`: how many groups are done, and how many rows of the next one were given.
"""

import dataclasses
from datetime import datetime
from typing import Any

from connectors.contract import Batch, Page, Partition, Read
from connectors.judicial.simulator.envelope import Refusal
from connectors.judicial.simulator.request import Query
from connectors.sql import SqlConnector


async def answered(query: Query, read: Read, store: SqlConnector) -> dict[str, Any]:
    """The data of an answer."""
    done, given = _cursor(query.page)
    if read.partition is None:
        page = (await store.read(read)).page(None, total=read.total)
        return _list(query, page, given)
    keys = read.partition.keys[done:]
    if not keys:
        raise Refusal(400, 40015, "page 无效")
    rest = dataclasses.replace(
        read, partition=Partition(read.partition.attribute, keys, read.partition.length)
    )
    return _grouped(query, await store.read(rest), keys, done, given)


def _cursor(text: str | None) -> tuple[int, int]:
    if text is None:
        return 0, 0
    done, _, given = text.partition(":")
    if not (done.isdigit() and given.isdigit()):
        raise Refusal(400, 40015, "page 无效")
    return int(done), int(given)


def _list(query: Query, page: Page, given: int) -> dict[str, Any]:
    rows = page.rows[given : given + query.page_size]
    more = given + len(rows) < len(page.rows)
    data: dict[str, Any] = {"rows": _objects(query, rows), "more": page.has_next and not more}
    if page.total is not None:
        data["total"] = page.total
    data["nextPage"] = f"0:{given + len(rows)}" if more else None
    return data


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
