"""Middleware for every answer: the trace id, and the headers that hold a browser back."""

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from hub.tracing import begin_trace

API_POLICY = "default-src 'none'; frame-ancestors 'none'"
PAGE_POLICY = (
    "default-src 'self'; "
    "style-src 'self' 'unsafe-inline'; "  # the editor positions its lines by style attributes
    "img-src 'self' data:; font-src 'self' data:; "
    "object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)

SECURITY_HEADERS = {
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "no-referrer",
    "cross-origin-resource-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
}


class AnswerHeaders:
    """Gives each request a trace id, each answer security headers; a route may set its own policy."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, and complete the headers of its answer."""
        if scope["type"] not in {"http", "websocket"}:
            await self.app(scope, receive, send)
            return
        trace_id = begin_trace(Headers(scope=scope).get("traceparent"))

        async def send_completed(message: Message) -> None:
            if message["type"] == "http.response.start":
                _complete(MutableHeaders(scope=message), trace_id)
            await send(message)

        await self.app(scope, receive, send_completed)


def _complete(headers: MutableHeaders, trace_id: str) -> None:
    headers.update(SECURITY_HEADERS)
    headers.setdefault("content-security-policy", API_POLICY)
    headers["x-trace-id"] = trace_id
