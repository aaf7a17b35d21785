"""What a client reads of an error: its own mistakes and the project's errors, nothing of the inside."""

import logging
from typing import Any

import httpx
import pytest
from graphql import GraphQLError

from connectors.contract.errors import HubError
from schema.http import ERROR_CODES, error_codes
from schema.http.errors import present
from tests.http.placeholder import SECRET


async def ask(http: httpx.AsyncClient, url: str, query: str, **variables: Any) -> dict[str, Any]:
    answer = await http.post(f"{url}/graphql", json={"query": query, "variables": variables})
    body: dict[str, Any] = answer.json()
    assert SECRET not in answer.text
    assert "hunter2" not in answer.text
    body["traceId"] = answer.headers["x-trace-id"]
    return body


@pytest.mark.parametrize("field", ["broken", "wrongLevel"])
async def test_foreign_error_is_masked_and_logged_under_its_trace_id(
    http: httpx.AsyncClient, hub_url: str, field: str, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.ERROR, "gridhub.errors"):
        body = await ask(http, hub_url, f'{{ grid(code: "1") {{ code {field} }} }}')
    assert body["data"] == {"grid": {"code": "1", field: None}}
    (error,) = body["errors"]
    assert error["message"] == "Internal error"
    assert error["path"] == ["grid", field]
    assert error["locations"]
    assert error["extensions"] == {"code": "INTERNAL_ERROR", "traceId": body["traceId"]}
    assert any(record.exc_info for record in caplog.records)


async def test_error_of_a_source_says_whether_to_retry(http: httpx.AsyncClient, hub_url: str) -> None:
    body = await ask(http, hub_url, '{ grid(code: "1") { code silent } }')
    (error,) = body["errors"]
    assert error["message"].startswith("police:")
    assert error["extensions"] == {"code": "SOURCE_UNREACHABLE", "retryable": True, "source": "police"}


async def test_own_input_error_keeps_its_words(http: httpx.AsyncClient, hub_url: str) -> None:
    (error,) = (await ask(http, hub_url, '{ grid(code: "x") { code } }'))["errors"]
    assert error["message"] == "The code x has no valid form; send twelve digits."
    assert error["extensions"]["code"] == "BAD_GRID_CODE"


@pytest.mark.parametrize(
    ("query", "variables", "code", "says"),
    [
        ("{", {}, "GRAPHQL_PARSE_FAILED", "Syntax Error"),
        ("{ grdi }", {}, "GRAPHQL_VALIDATION_FAILED", "grdi"),
        ('{ grid(code: "1", on: "2026-13-01") { code } }', {}, "GRAPHQL_VALIDATION_FAILED", "2026-13-01"),
        ("query($d: Date) { grid(code: 1, on: $d) { code } }", {}, "GRAPHQL_VALIDATION_FAILED", "String"),
        (
            'query($d: Date) { grid(code: "1", on: $d) { code } }',
            {"d": "2026-02-30"},
            "BAD_USER_INPUT",
            "$d",
        ),
        ("query($c: String!) { grid(code: $c) { code } }", {}, "BAD_USER_INPUT", "$c"),
        ("query A { __typename } query B { __typename }", {}, "OPERATION_RESOLUTION_FAILED", "operation"),
        ("fragment F on Query { __typename }", {}, "OPERATION_RESOLUTION_FAILED", "operation"),
    ],
)
async def test_mistakes_of_the_caller_are_named(
    http: httpx.AsyncClient, hub_url: str, query: str, variables: dict[str, Any], code: str, says: str
) -> None:
    body = await ask(http, hub_url, query, **variables)
    assert "data" not in body
    assert body["errors"][0]["extensions"]["code"] == code
    assert says in body["errors"][0]["message"]


async def test_failure_outside_of_execution_is_masked(
    http: httpx.AsyncClient, hub_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def explode(_: object) -> None:
        raise RuntimeError(SECRET)

    monkeypatch.setattr("tests.http.placeholder.Context.__init__", explode)
    answer = await http.post(f"{hub_url}/graphql", json={"query": "{ __typename }"})
    assert answer.status_code == 500
    assert answer.json()["errors"][0]["extensions"]["code"] == "INTERNAL_ERROR"
    assert "hunter2" not in answer.text


async def test_trace_id_of_the_caller_is_taken_up(http: httpx.AsyncClient, hub_url: str) -> None:
    trace_id = "0af7651916cd43dd8448eb211c80319c"
    parent = {"traceparent": f"00-{trace_id}-b7ad6b7169203331-01"}
    assert (await http.get(f"{hub_url}/livez", headers=parent)).headers["x-trace-id"] == trace_id
    forged = {"traceparent": "00-" + "0" * 32 + "-b7ad6b7169203331-01"}
    assert len((await http.get(f"{hub_url}/livez", headers=forged)).headers["x-trace-id"].strip("0")) > 20


def test_presenting_twice_changes_nothing() -> None:
    once = present([GraphQLError("x", path=["a"], original_error=ValueError(SECRET))])
    assert present(once) == once
    assert once[0].message == "Internal error"


def test_catalogue_explains_every_code() -> None:
    codes = error_codes()
    assert set(ERROR_CODES) < set(codes)
    assert {c.code for c in HubError.__subclasses__()} < set(codes)
    assert {"PAYLOAD_TOO_LARGE", "SOURCE_TIMEOUT", "BAD_CURSOR"} < set(codes)
    assert all(text.endswith((".", "again", "help")) or len(text) > 20 for text in codes.values()), codes
