"""Requests that are refused before GraphQL sees them: a status, a stable code and a sentence each."""

from collections.abc import Mapping
from typing import ClassVar


class Refusal(Exception):
    """The request is not a well-formed GraphQL-over-HTTP request; nothing was executed."""

    status: ClassVar[int] = 400
    code: ClassVar[str] = "BAD_REQUEST"

    def __init__(self, message: str, headers: Mapping[str, str] | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.headers = dict(headers or {})


class MethodNotAllowed(Refusal):
    """The method is not one of those the address answers to, or the operation not one for the method."""

    status = 405
    code = "METHOD_NOT_ALLOWED"

    def __init__(self, message: str, *allowed: str) -> None:
        super().__init__(message, {"allow": ", ".join(allowed)})


class OperationNotSupported(Refusal):
    """This kind of operation cannot be sent this way; use another transport."""

    code = "OPERATION_NOT_SUPPORTED"


class NotAcceptable(Refusal):
    """The Accept header admits no media type that the hub can answer with."""

    status = 406
    code = "NOT_ACCEPTABLE"

    def __init__(self, *offered: str) -> None:
        super().__init__(f"The Accept header must admit one of: {', '.join(offered)}.")


class UnsupportedMediaType(Refusal):
    """The body is not declared as uncompressed UTF-8 JSON (forms and plain text are refused: CSRF)."""

    status = 415
    code = "UNSUPPORTED_MEDIA_TYPE"


class BodyTooLarge(Refusal):
    """The body is larger than the limit, by its declared length or while it was being read.

    The connection stays open, so that a client still sending reads the answer; the rest is thrown away.
    """

    status = 413
    code = "PAYLOAD_TOO_LARGE"

    def __init__(self, limit: int) -> None:
        super().__init__(f"The request body may have at most {limit} bytes.")


class BodyTooSlow(Refusal):
    """The body did not arrive in time."""

    status = 408
    code = "REQUEST_TIMEOUT"

    def __init__(self) -> None:
        super().__init__("The request body did not arrive in time.", {"connection": "close"})
