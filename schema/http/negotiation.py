"""Which media type an answer has, and which status follows from it.

Follows "GraphQL over HTTP". Two readings of it are in use and a setting chooses:

* ``audit``: request errors are 400, everything executed is 200, no Accept means ``application/json``
  (what the ``graphql-http`` audit checks);
* ``draft``: validation and coercion errors are 422, partial success is 294, no Accept means
  ``application/graphql-response+json`` (the draft of August 2026).

Under ``application/json`` every well-formed request is answered with 200 in both: a client could not tell
another status from one that a proxy made.
"""

from collections.abc import Iterable, Mapping
from typing import Any, Literal

from schema.http.refusals import NotAcceptable

Dialect = Literal["audit", "draft"]

GRAPHQL_RESPONSE = "application/graphql-response+json"
JSON = "application/json"

PARTIAL_SUCCESS = 294
MALFORMED_CODES = frozenset({"GRAPHQL_PARSE_FAILED"})


def negotiate(accept: str | None, dialect: Dialect) -> str:
    """The media type for an Accept header; `NotAcceptable` when it admits neither of the two."""
    if not accept or not accept.strip():
        return GRAPHQL_RESPONSE if dialect == "draft" else JSON
    ranges = [_parse_range(part) for part in accept.split(",")]
    best = max((GRAPHQL_RESPONSE, JSON), key=lambda media: _preference(media, ranges))
    if _preference(best, ranges)[0] <= 0:
        raise NotAcceptable(GRAPHQL_RESPONSE, JSON)
    return best


def status_for(body: Mapping[str, Any], media: str, dialect: Dialect) -> int:
    """The status of a GraphQL answer; a body without `data` is a request error."""
    if media == JSON:
        return 200
    if "data" not in body:
        return _request_error_status(_codes(body), dialect)
    is_partial = bool(body.get("errors")) and body["data"] is not None
    return PARTIAL_SUCCESS if is_partial and dialect == "draft" else 200


def _request_error_status(codes: frozenset[str], dialect: Dialect) -> int:
    if "INTERNAL_ERROR" in codes:
        return 500
    if codes & MALFORMED_CODES or dialect == "audit":
        return 400
    return 422


def _codes(body: Mapping[str, Any]) -> frozenset[str]:
    errors: Iterable[Mapping[str, Any]] = body.get("errors") or ()
    return frozenset(str(error.get("extensions", {}).get("code")) for error in errors)


def _parse_range(part: str) -> tuple[str, float]:
    media, *parameters = (piece.strip().lower() for piece in part.split(";"))
    weight = next((p[2:] for p in parameters if p.startswith("q=")), "1")
    try:
        return media, float(weight)
    except ValueError:
        return media, 0.0


def _preference(media: str, ranges: list[tuple[str, float]]) -> tuple[float, int, int]:
    """Weight, then how exactly it was named, then what is left when both types are equally welcome.

    ``*/*`` names neither, and there the older type is the one that every client can read.
    """
    patterns = {media: 2, "application/*": 1, "*/*": 0}
    matches = [(patterns[pattern], weight) for pattern, weight in ranges if pattern in patterns]
    if not matches:
        return (0.0, 0, 0)
    exactness, weight = max(matches)
    is_first_choice = (media == GRAPHQL_RESPONSE) == (exactness == 2)
    return (weight, exactness, int(is_first_choice))
