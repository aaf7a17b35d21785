"""The trace id of the request in hand: one id for the answer, its errors and the log."""

import re
import secrets
from contextvars import ContextVar

_TRACEPARENT = re.compile(r"[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}")

_current: ContextVar[str] = ContextVar("trace_id", default="-")


def current_trace_id() -> str:
    """The id of the request in hand, `-` outside of one."""
    return _current.get()


def begin_trace(traceparent: str | None = None) -> str:
    """Start a request: take up the caller's W3C `traceparent` when it is a good one, else make an id."""
    match = _TRACEPARENT.fullmatch(traceparent or "")
    trace_id = match.group(1) if match and match.group(1).strip("0") else secrets.token_hex(16)
    _current.set(trace_id)
    return trace_id
