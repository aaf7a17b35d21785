"""Media types and statuses, in both dialects, against real servers."""

import asyncio
from typing import Any

import httpx
import pytest

JSON = "application/json"
RESPONSE = "application/graphql-response+json"
VALID = {"query": "{ __typename }"}
UNKNOWN_FIELD = {"query": "{ nothing }"}
SYNTAX = {"query": "{"}
COERCION = {"query": "query($c: String!) { grid(code: $c) { code } }", "variables": {"c": None}}
PARTIAL = {"query": '{ grid(code: "1") { code silent } }'}
EMPTIED = {"query": "{ must }"}
NO_SUCH_OPERATION = {"query": "query A { __typename }", "operationName": "B"}


async def post(http: httpx.AsyncClient, url: str, body: dict[str, Any], accept: str | None) -> httpx.Response:
    request = http.build_request("POST", f"{url}/graphql", json=body)
    if accept is None:
        del request.headers["accept"]
    else:
        request.headers["accept"] = accept
    return await http.send(request)


@pytest.mark.parametrize(
    ("accept", "expected"),
    [
        (None, JSON),
        ("", JSON),
        ("*/*", JSON),
        ("application/*", JSON),
        (JSON, JSON),
        (RESPONSE, RESPONSE),
        (f"{RESPONSE}, {JSON};q=0.9", RESPONSE),
        (f"{JSON};q=0.9, {RESPONSE}", RESPONSE),
        (f"{RESPONSE};q=0.2, {JSON};q=0.9", JSON),
        (f"{RESPONSE}, {JSON}", RESPONSE),
        (f"{JSON}, {RESPONSE}", RESPONSE),
        (f"{RESPONSE.upper()};charset=utf-8", RESPONSE),
        ("text/html, */*;q=0.1", JSON),
        (f"{JSON};q=0, */*", RESPONSE),
    ],
)
async def test_media_type_follows_accept(
    http: httpx.AsyncClient, hub_url: str, accept: str | None, expected: str
) -> None:
    answer = await post(http, hub_url, VALID, accept)
    assert answer.status_code == 200
    assert answer.headers["content-type"] == f"{expected}; charset=utf-8"
    assert answer.json() == {"data": {"__typename": "Query"}}


async def test_draft_prefers_its_own_type_when_accept_is_missing(
    http: httpx.AsyncClient, draft_url: str
) -> None:
    answer = await post(http, draft_url, VALID, None)
    assert answer.headers["content-type"] == f"{RESPONSE}; charset=utf-8"


@pytest.mark.parametrize("accept", ["text/plain", f"{JSON};q=0", "image/*", "nonsense;q=x"])
async def test_nothing_acceptable_is_406(http: httpx.AsyncClient, hub_url: str, accept: str) -> None:
    answer = await post(http, hub_url, VALID, accept)
    assert answer.status_code == 406
    assert answer.json()["errors"][0]["extensions"]["code"] == "NOT_ACCEPTABLE"


Case = tuple[str, dict[str, Any], int, int]
STATUSES: list[Case] = [
    ("valid", VALID, 200, 200),
    ("syntax", SYNTAX, 400, 400),
    ("unknown field", UNKNOWN_FIELD, 400, 422),
    ("coercion", COERCION, 400, 422),
    ("no such operation", NO_SUCH_OPERATION, 400, 422),
    ("partial success", PARTIAL, 200, 294),
    ("data is null", EMPTIED, 200, 200),
]


@pytest.mark.parametrize("case", STATUSES, ids=lambda case: case[0])
async def test_statuses_of_the_graphql_type(
    http: httpx.AsyncClient, hub_url: str, draft_url: str, case: Case
) -> None:
    _, body, audit, draft = case
    assert (await post(http, hub_url, body, RESPONSE)).status_code == audit
    assert (await post(http, draft_url, body, RESPONSE)).status_code == draft


@pytest.mark.parametrize("case", STATUSES, ids=lambda case: case[0])
async def test_plain_json_is_always_200(
    http: httpx.AsyncClient, hub_url: str, draft_url: str, case: Case
) -> None:
    name, body, _, _ = case
    for url in (hub_url, draft_url):
        answer = await post(http, url, body, JSON)
        assert answer.status_code == 200
        assert ("data" in answer.json()) == (name in {"valid", "partial success", "data is null"})


async def test_mutation_by_get_is_405_and_by_post_runs(http: httpx.AsyncClient, hub_url: str) -> None:
    refused = await http.get(f"{hub_url}/graphql", params={"query": "mutation { touch }"})
    assert refused.status_code == 405
    assert refused.headers["allow"] == "POST"
    assert refused.json()["errors"][0]["extensions"]["code"] == "METHOD_NOT_ALLOWED"
    done = await http.post(f"{hub_url}/graphql", json={"query": "mutation { touch }"})
    assert done.json() == {"data": {"touch": 1}}


async def test_get_takes_variables_and_operation_name(http: httpx.AsyncClient, hub_url: str) -> None:
    query = "query A($t: String!) { echo(text: $t) } query B { __typename }"
    parameters = {"query": query, "variables": '{"t": "网格"}', "operationName": "A"}
    answer = await http.get(f"{hub_url}/graphql", params=parameters)
    assert answer.json() == {"data": {"echo": "网格"}}


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH", "HEAD", "OPTIONS"])
async def test_other_methods_are_405(http: httpx.AsyncClient, hub_url: str, method: str) -> None:
    answer = await http.request(method, f"{hub_url}/graphql")
    assert answer.status_code == 405
    assert answer.headers["allow"] == "GET, POST"


async def test_subscription_needs_a_stream(http: httpx.AsyncClient, hub_url: str) -> None:
    answer = await post(http, hub_url, {"query": "subscription { ticks }"}, RESPONSE)
    assert answer.status_code == 400
    assert answer.json()["errors"][0]["extensions"]["code"] == "OPERATION_NOT_SUPPORTED"


async def test_every_request_has_a_context_of_its_own(http: httpx.AsyncClient, hub_url: str) -> None:
    body = {"query": "{ a: contextNumber b: contextNumber slow(seconds: 0.2) }"}
    answers = await asyncio.gather(*(post(http, hub_url, body, JSON) for _ in range(4)))
    contexts = [answer.json()["data"] for answer in answers]
    assert all(context["a"] == context["b"] for context in contexts)
    assert len({context["a"] for context in contexts}) == 4
