"""The service's envelope: every answer is `{code, msg, data}`, errors too."""

from typing import Any

import orjson
from starlette.responses import Response


class Refusal(Exception):
    """A request that is not answered, with the HTTP status and the service's own code."""

    def __init__(self, status: int, code: int, message: str, retry_after: int | None = None) -> None:
        super().__init__(message)
        self.status = status
        self.code = code
        self.message = message
        self.retry_after = retry_after


def _absent(value: Any) -> Any:
    """A value that was marked as missing or odd is sent as it is stored."""
    return value.native


def body(data: Any, code: int = 0, message: str = "ok") -> bytes:
    """The envelope as bytes."""
    return orjson.dumps({"code": code, "msg": message, "data": data}, default=_absent)


def answer(data: Any) -> Response:
    """A good answer."""
    return Response(body(data), media_type="application/json")


def refused(refusal: Refusal) -> Response:
    """A bad one."""
    headers = {"Retry-After": str(refusal.retry_after)} if refusal.retry_after is not None else None
    return Response(
        body(None, refusal.code, refusal.message),
        status_code=refusal.status,
        headers=headers,
        media_type="application/json",
    )
