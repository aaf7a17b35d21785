"""Reading a request: bounded in bytes, in time and in nesting, and strict about the shape.

The parameters are `query`, `variables`, `operationName` and `extensions`, as the specification names them.
"""

import asyncio
from collections.abc import Mapping
from email.message import Message
from typing import Any

import orjson
from starlette.requests import ClientDisconnect, Request
from strawberry.http import GraphQLRequestData

from schema.http.refusals import BodyTooLarge, BodyTooSlow, Refusal, UnsupportedMediaType

READ_TIMEOUT_S = 10
MAX_JSON_DEPTH = 64


async def read_post(request: Request, limit: int) -> GraphQLRequestData:
    """The parameters of a POST request whose JSON body has at most `limit` bytes."""
    _require_json(request)
    return parameters(parse_json(await read_body(request, limit), "The request body"))


def read_get(request: Request) -> GraphQLRequestData:
    """The parameters of a GET request; `variables` and `extensions` are JSON in the query string."""
    given: dict[str, Any] = dict(request.query_params)
    for name in ("variables", "extensions"):
        if given.get(name):
            given[name] = parse_json(given[name].encode("utf-8", "surrogatepass"), f"The parameter `{name}`")
    return parameters(given)


async def read_body(request: Request, limit: int) -> bytes:
    """The whole body, refused as soon as it is known to be too large, whether or not it says its length."""
    declared = request.headers.get("content-length", "")
    if declared.isascii() and declared.isdigit() and int(declared[:20]) > limit:
        raise BodyTooLarge(limit)
    try:
        async with asyncio.timeout(READ_TIMEOUT_S):
            return await _collect(request, limit)
    except TimeoutError:
        raise BodyTooSlow from None
    except ClientDisconnect:
        raise Refusal("The request body ended early.") from None


async def _collect(request: Request, limit: int) -> bytes:
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > limit:
            raise BodyTooLarge(limit)
    return bytes(body)


def parse_json(text: bytes, what: str) -> Any:
    """JSON of bounded depth; lone surrogates, NaN and other things outside the standard are refused."""
    try:
        value = orjson.loads(text)
    except orjson.JSONDecodeError:
        raise Refusal(f"{what} is not valid JSON.") from None
    if _is_deeper(value, MAX_JSON_DEPTH):
        raise Refusal(f"{what} is nested more than {MAX_JSON_DEPTH} levels deep.")
    return value


def parameters(given: object) -> GraphQLRequestData:
    """The four parameters, each of the right kind or absent (null counts as absent)."""
    if isinstance(given, list):
        raise Refusal("Several operations in one request are not accepted; send one request for each.")
    if not isinstance(given, Mapping):
        raise Refusal("The request body must be a JSON object with the key `query`.")
    query = given.get("query")
    if not isinstance(query, str) or not query.strip():
        raise Refusal("The parameter `query` is missing or is not a string with a GraphQL document.")
    return GraphQLRequestData(
        query=query,
        variables=_optional(given, "variables", dict, "an object"),
        operation_name=_optional(given, "operationName", str, "a string") or None,
        extensions=_optional(given, "extensions", dict, "an object"),
    )


def _optional(given: Mapping[str, Any], name: str, kind: type, wanted: str) -> Any:
    value = given.get(name)
    if value is None or isinstance(value, kind):
        return value
    raise Refusal(f"The parameter `{name}` must be {wanted} or null.")


def _require_json(request: Request) -> None:
    header = Message()
    header["content-type"] = request.headers.get("content-type", "")
    charset = header.get_param("charset", "utf-8")
    is_plain = request.headers.get("content-encoding", "identity") == "identity"
    if header["content-type"].partition(";")[0].strip().lower() != "application/json" or not is_plain:
        raise UnsupportedMediaType("Send the request as uncompressed JSON: Content-Type: application/json.")
    if str(charset).lower() not in {"utf-8", "utf8", "us-ascii"}:
        raise UnsupportedMediaType("Send the request in UTF-8.")


def _is_deeper(value: object, levels: int) -> bool:
    """Whether containers are nested more than so many levels; breadth first, so never recursive."""
    layer: list[object] = [value]
    for _ in range(levels):
        layer = [child for parent in layer for child in _children(parent)]
        if not layer:
            return False
    return any(isinstance(item, (dict, list)) for item in layer)


def _children(value: object) -> list[object]:
    if isinstance(value, dict):
        return [child for child in value.values() if isinstance(child, (dict, list))]
    if isinstance(value, list):
        return [child for child in value if isinstance(child, (dict, list))]
    return []
