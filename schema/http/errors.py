"""What a client may read of an error, and under which code.

Shown as they are: the project's own errors (`HubError`), and what the specification's own rules say about the
caller's document, variables and arguments. Everything else is a fault of the hub: the client gets a fixed
sentence, `INTERNAL_ERROR` and the trace id under which the log has the rest.
"""

import logging
from collections.abc import Iterator, Sequence
from inspect import cleandoc
from typing import Any

from graphql import GraphQLError, GraphQLSyntaxError
from strawberry.extensions import SchemaExtension
from strawberry.types.execution import PreExecutionError

from connectors.contract.errors import HubError
from hub.tracing import current_trace_id
from schema.http.refusals import Refusal

log = logging.getLogger("gridhub.errors")

INTERNAL_MESSAGE = "Internal error"

ERROR_CODES: dict[str, str] = {
    "GRAPHQL_PARSE_FAILED": "The document is not GraphQL, or has too many tokens. Correct it.",
    "GRAPHQL_VALIDATION_FAILED": "The document does not fit the schema, or is nested too deeply. Correct it.",
    "OPERATION_RESOLUTION_FAILED": "The document has no operation of the given name, or several and no name.",
    "BAD_USER_INPUT": "A variable or argument has a value that cannot be understood. Correct it.",
    "INTERNAL_ERROR": "A fault of the hub. Report the trace id; trying again may help.",
}
"""Codes given here, with what they mean for the caller; `error_codes` adds those that others give."""


def error_codes() -> dict[str, str]:
    """Every code that `extensions.code` can have, with its meaning: the source of the error catalogue."""
    raised = {c.code: _meaning(c) for base in (Refusal, HubError) for c in _family(base)}
    return dict(sorted({**raised, **ERROR_CODES}.items()))


def _family(base: type[Any]) -> Iterator[type[Any]]:
    yield base
    for derived in base.__subclasses__():
        yield from _family(derived)


def _meaning(error: type[Exception]) -> str:
    return cleandoc(error.__doc__ or "").partition("\n")[0]


def present(errors: Sequence[GraphQLError], *, is_before_execution: bool = False) -> list[GraphQLError]:
    """The same errors as a client may read them; what was presented once stays as it is."""
    return [_present_one(error, is_before_execution=is_before_execution) for error in errors]


def _present_one(error: GraphQLError, *, is_before_execution: bool) -> GraphQLError:
    cause = _cause(error)
    if isinstance(error, PresentedError):
        return error
    if isinstance(cause, HubError):
        return PresentedError(error, cause.message, cause.extensions)  # never with the value that was sent
    if code := _caller_fault(error, cause, is_before_execution=is_before_execution):
        return PresentedError(error, error.message, {"code": code, **(error.extensions or {})})
    return _masked(error, cause)


def _caller_fault(error: GraphQLError, cause: BaseException, *, is_before_execution: bool) -> str | None:
    """The code when the caller's request is at fault, else None.

    Five cases: a syntax error; a rule that the document breaks; a limit that an extension enforces before
    execution; a variable that cannot be coerced; an argument that cannot be. The last is found at its own
    node, which the value of a field that cannot be serialised (and so must not be shown) does not have.
    """
    if isinstance(error, GraphQLSyntaxError):
        return "GRAPHQL_PARSE_FAILED"
    is_from_core = isinstance(cause, GraphQLError)
    if error.path is None and (error.nodes or is_from_core):
        return "GRAPHQL_VALIDATION_FAILED" if is_before_execution else "BAD_USER_INPUT"
    if is_from_core and cause is not error and isinstance(cause, GraphQLError) and cause.nodes:
        return "BAD_USER_INPUT"
    return None


def _cause(error: GraphQLError) -> BaseException:
    """The innermost error; graphql-core wraps once for the argument and once for the field."""
    cause: BaseException = error
    while isinstance(cause, GraphQLError) and cause.original_error is not None:
        cause = cause.original_error
    return cause


def _masked(error: GraphQLError, cause: BaseException) -> GraphQLError:
    log.error("field %s failed: %s", error.path or "(none)", type(cause).__name__, exc_info=cause)
    return PresentedError(error, INTERNAL_MESSAGE, internal_extensions())


def internal_extensions() -> dict[str, Any]:
    """The extensions of a masked error."""
    return {"code": "INTERNAL_ERROR", "traceId": current_trace_id()}


class PresentedError(GraphQLError):
    """An error that a client may read; it keeps the place in the document and drops the cause."""

    def __init__(self, error: GraphQLError, message: str, extensions: dict[str, Any]) -> None:
        super().__init__(
            message,
            nodes=error.nodes,
            source=error.source,
            positions=error.positions,
            path=error.path,
            extensions=extensions,
        )


class PresentErrors(SchemaExtension):
    """Presents the errors of every result, whichever way it leaves the hub (also WebSocket and streams)."""

    def on_operation(self) -> Iterator[None]:
        """Present what a query or mutation answers with, and request errors."""
        yield
        present_result(self.execution_context.result)

    def on_stream_result(self, result: object) -> Iterator[None]:
        """Present one event of a subscription before it is sent."""
        present_result(result)
        yield


def present_result(result: Any) -> None:
    """Replace the errors of a result (whole, or one event of a stream) by what a client may read of them."""
    if errors := getattr(result, "errors", None):
        result.errors = present(errors, is_before_execution=isinstance(result, PreExecutionError))
