"""Failures that tests switch on: the service then misbehaves as real ones do."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field
from starlette.responses import Response, StreamingResponse

from connectors.judicial.simulator.envelope import Refusal

AGAIN = "again"  # a cursor that leads to the first page, for ever
Broken = Literal["html", "cut", "dropped", "list", "bare"]


class Faults(BaseModel):
    """Which failures are on.

    `broken`: an HTML page instead of JSON; JSON cut in the middle; a connection dropped in the middle; a list
    instead of an envelope; an envelope without data. `surplus` sends more rows than were asked for,
    `wrappedField` a field's values in lists, `uncounted` no totals.
    """

    model_config = ConfigDict(extra="forbid", populate_by_name=True)

    latency: float = 0.0
    fail_every: int = Field(0, alias="failEvery")
    fail_status: int = Field(500, alias="failStatus")
    broken: Broken | None = None
    endless: bool = False
    surplus: bool = False
    missing_field: str | None = Field(None, alias="missingField")
    wrapped_field: str | None = Field(None, alias="wrappedField")
    uncounted: bool = False
    refuse: bool = False
    throttle_next: int = Field(0, alias="throttleNext")
    retry_after: int = Field(1, alias="retryAfter")


class Misbehaviour:
    """Applies the failures to requests and answers, and counts requests."""

    def __init__(self) -> None:
        self.faults = Faults()
        self.requests = 0

    async def before(self) -> None:
        """What happens before a request is looked at."""
        self.requests += 1
        faults = self.faults
        if faults.latency:
            await asyncio.sleep(faults.latency)
        if faults.refuse:
            raise Refusal(403, 40301, "X-Api-Key 无效")
        if faults.throttle_next:
            faults.throttle_next -= 1
            raise Refusal(429, 42901, "请求过于频繁", faults.retry_after)
        if faults.fail_every and self.requests % faults.fail_every == 0:
            raise Refusal(faults.fail_status, 50000, "系统繁忙")

    def spoil(self, data: dict[str, Any]) -> dict[str, Any]:
        """What happens to the data of a query's answer."""
        if self.faults.endless:
            data["nextPage"] = AGAIN
        rows = [row for group in data.get("groups", [data]) for row in group["rows"]]
        if self.faults.surplus:
            data.get("groups", [data])[0]["rows"] += rows * 100
        for row in rows if self.faults.missing_field else ():
            row.pop(self.faults.missing_field, None)
        wrapped = self.faults.wrapped_field
        for row in rows if wrapped else ():
            row[wrapped] = [row[wrapped]]
        for group in data.get("groups", [data]) if self.faults.uncounted else ():
            group.pop("total", None)
        return data

    def sent(self, response: Response) -> Response:
        """What happens to an answer on its way."""
        whole = bytes(response.body)
        match self.faults.broken:
            case None:
                return response
            case "html":
                return Response("<html><body>502 Bad Gateway</body></html>", media_type="text/html")
            case "cut":
                return Response(whole[: len(whole) // 2], media_type="application/json")
            case "dropped":
                length = {"Content-Length": str(len(whole))}
                return StreamingResponse(_half(whole), headers=length, media_type="application/json")
            case "list":
                return Response(b"[1,2,3]", media_type="application/json")
            case "bare":
                return Response(b'{"code":0,"msg":"ok"}', media_type="application/json")


async def _half(whole: bytes) -> AsyncIterator[bytes]:
    for part in _parts(whole):
        yield part
        await asyncio.sleep(0.05)
    raise ConnectionResetError


def _parts(whole: bytes) -> Iterator[bytes]:
    yield whole[: len(whole) // 4]
    yield whole[len(whole) // 4 : len(whole) // 2]
