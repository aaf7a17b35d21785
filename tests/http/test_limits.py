"""What a request may not be: too large, too deep, not JSON, not Unicode, a form, a batch."""

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest

from schema.http import HttpOptions
from tests.http.conftest import serving
from tests.http.placeholder import build_app

LIMIT = 256 * 1024
DEEP = 100_000
JSON = "application/json"


async def send(http: httpx.AsyncClient, url: str, body: Any, content_type: str = JSON) -> httpx.Response:
    return await http.post(f"{url}/graphql", content=body, headers={"content-type": content_type})


def code(answer: httpx.Response) -> str:
    return str(answer.json()["errors"][0]["extensions"]["code"])


async def test_body_of_exactly_the_limit_is_read(http: httpx.AsyncClient, hub_url: str) -> None:
    body = b'{"query": "{ __typename }"}'
    body += b" " * (LIMIT - len(body))
    assert (await send(http, hub_url, body)).json() == {"data": {"__typename": "Query"}}
    assert (await send(http, hub_url, body + b" ")).status_code == 413


async def test_declared_length_over_the_limit_is_413(http: httpx.AsyncClient, hub_url: str) -> None:
    answer = await send(http, hub_url, json.dumps({"query": "#" * 20_000_000}).encode())
    assert answer.status_code == 413
    assert code(answer) == "PAYLOAD_TOO_LARGE"


async def test_chunked_body_is_counted_while_it_arrives(http: httpx.AsyncClient, hub_url: str) -> None:
    sent = 0

    async def chunks() -> AsyncIterator[bytes]:
        nonlocal sent
        yield b'{"query": "'
        for _ in range(2_000):
            sent += 16_384
            yield b"#" * 16_384

    answer = await send(http, hub_url, chunks())
    assert answer.status_code == 413
    assert sent > LIMIT


@pytest.mark.parametrize(
    "body",
    [
        b"[" * DEEP + b"]" * DEEP,
        b'{"query": "{ __typename }", "variables": {"v": ' + b"[" * DEEP + b"]" * DEEP + b"}}",
        b'{"query": "{ __typename }", "variables": {"v": ' + b"[" * 500 + b"]" * 500 + b"}}",
        b'{"query": "{ __typename }", "extensions": ' + b'{"a":' * 500 + b"1" + b"}" * 500 + b"}",
    ],
    ids=["arrays", "variables", "under the parser's own limit", "objects"],
)
async def test_deep_json_is_400(http: httpx.AsyncClient, hub_url: str, body: bytes) -> None:
    answer = await send(http, hub_url, body)
    assert answer.status_code == 400
    assert code(answer) == "BAD_REQUEST"


@pytest.mark.parametrize(
    ("body", "says"),
    [
        (b"", "valid JSON"),
        (b"{", "valid JSON"),
        (b"NaN", "valid JSON"),
        (b"\xff\xfe{}", "valid JSON"),
        (b'{"query": "{ echo(text: \\"\\ud800\\") }"}', "valid JSON"),
        (b'"text"', "JSON object"),
        (b"null", "JSON object"),
        (b"[{}, {}]", "one request for each"),
        (b"{}", "query"),
        (b'{"query": " "}', "query"),
        (b'{"query": 1}', "query"),
        (b'{"query": "{a}", "variables": "x"}', "variables"),
        (b'{"query": "{a}", "operationName": 0}', "operationName"),
        (b'{"query": "{a}", "extensions": []}', "extensions"),
    ],
)
async def test_malformed_request_is_400_and_says_what(
    http: httpx.AsyncClient, hub_url: str, body: bytes, says: str
) -> None:
    answer = await send(http, hub_url, body)
    assert answer.status_code == 400
    assert code(answer) == "BAD_REQUEST"
    assert says in answer.json()["errors"][0]["message"]


@pytest.mark.parametrize(
    "content_type",
    ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "", "text/json"],
)
async def test_what_a_foreign_page_could_send_is_415(
    http: httpx.AsyncClient, hub_url: str, content_type: str
) -> None:
    answer = await send(http, hub_url, b'{"query": "{ __typename }"}', content_type)
    assert answer.status_code == 415
    assert code(answer) == "UNSUPPORTED_MEDIA_TYPE"


async def test_other_charsets_and_compression_are_415(http: httpx.AsyncClient, hub_url: str) -> None:
    answer = await send(http, hub_url, b"{}", "application/json; charset=gbk")
    assert answer.status_code == 415
    headers = {"content-type": "application/json", "content-encoding": "gzip"}
    assert (await http.post(f"{hub_url}/graphql", content=b"x", headers=headers)).status_code == 415


async def test_lone_surrogates_are_refused(http: httpx.AsyncClient, hub_url: str) -> None:
    document = {"query": '{ echo(text: "\\ud800") }'}
    answer = await send(http, hub_url, json.dumps(document).encode())
    assert code(answer) == "GRAPHQL_PARSE_FAILED"
    raw = f"{hub_url}/graphql?query=%7Becho(text%3A%22%ED%A0%80%22)%7D"
    assert (await http.get(raw)).status_code == 200
    bad_variables = f"{hub_url}/graphql?query=%7B__typename%7D&variables=%7B%22a%22%3A%22%5Cud800%22%7D"
    assert (await http.get(bad_variables)).status_code == 400


@pytest.mark.parametrize(
    "query",
    [
        "{ " + "__typename " * 3_000 + "}",
        "#\n" * 3_000 + "{ __typename }",
        "{" * 6_000,
        '{ grid(code: "1") ' + "{ parent " * 30 + "{ code }" + " }" * 30 + " }",
        "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }",
    ],
    ids=["tokens", "comments", "braces", "depth", "fragments in a circle"],
)
async def test_document_beyond_the_limits(http: httpx.AsyncClient, hub_url: str, query: str) -> None:
    answer = await send(http, hub_url, json.dumps({"query": query}).encode())
    assert "data" not in answer.json()
    assert code(answer) in {"GRAPHQL_PARSE_FAILED", "GRAPHQL_VALIDATION_FAILED"}


async def test_slow_body_is_given_up(hub_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("schema.http.body.READ_TIMEOUT_S", 0.3)
    reader, writer = await asyncio.open_connection("127.0.0.1", httpx.URL(hub_url).port)
    head = ["POST /graphql HTTP/1.1", "host: x", f"content-type: {JSON}", "content-length: 100", "", "{"]
    writer.write("\r\n".join(head).encode())
    answer = await asyncio.wait_for(reader.read(), 3)
    assert answer.startswith(b"HTTP/1.1 408 ")
    assert b"REQUEST_TIMEOUT" in answer
    writer.close()


async def test_queries_by_get_can_be_switched_off(http: httpx.AsyncClient) -> None:
    with serving(build_app(HttpOptions(is_get_allowed=False))) as url:
        refused = await http.get(f"{url}/graphql", params={"query": "{ __typename }"})
        assert refused.status_code == 405
        assert refused.headers["allow"] == "POST"
