"""Whatever is sent, the hub answers with GraphQL's own shape and never fails itself."""

import json
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

JSON = "application/json"
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)
DOCUMENTS = st.sampled_from(
    [
        "{ __typename }",
        "query($t: String!) { echo(text: $t) }",
        "query($c: String!, $d: Date) { grid(code: $c, on: $d) { code level broken wrongLevel } }",
        "mutation { touch }",
        "subscription { ticks }",
        "{ must }",
    ]
) | st.text(alphabet="{}()[]:!$@#.,\"'\\ \nabquery…网", max_size=40)
REQUESTS = st.fixed_dictionaries(
    {"query": DOCUMENTS | VALUES},
    optional={
        "variables": st.dictionaries(st.sampled_from(["t", "c", "d", "x"]), VALUES) | VALUES,
        "operationName": st.text() | VALUES,
        "extensions": VALUES,
        "more": VALUES,
    },
)
ACCEPTS = st.sampled_from([JSON, "application/graphql-response+json", "*/*", "text/html", ";q=,,", "é"])


def examine(answer: httpx.Response) -> None:
    """No fault of the hub's own; errors have a code and no inside shows."""
    assert answer.status_code < 500, answer.text
    assert answer.headers["content-type"].endswith("json; charset=utf-8")
    body: dict[str, Any] = answer.json()
    assert set(body) <= {"data", "errors"}
    assert body
    assert all(error["extensions"]["code"] for error in body.get("errors", []))
    assert "hunter2" not in answer.text
    assert "Traceback" not in answer.text


@pytest.fixture(scope="module")
def client(hub_url: str) -> Iterator[httpx.Client]:
    """One connection for all examples."""
    with httpx.Client(base_url=hub_url, trust_env=False) as opened:
        yield opened


many = settings(
    max_examples=150,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)


@many
@given(body=st.binary(max_size=200))
def test_any_bytes(client: httpx.Client, body: bytes) -> None:
    answer = client.post("/graphql", content=body, headers={"content-type": JSON})
    examine(answer)
    assert answer.status_code == 400


@many
@given(request=REQUESTS, accept=ACCEPTS)
def test_any_json_request(client: httpx.Client, request: dict[str, Any], accept: str) -> None:
    body = json.dumps(request, ensure_ascii=True).encode()
    headers = [(b"content-type", JSON.encode()), (b"accept", accept.encode("latin-1"))]
    examine(client.post("/graphql", content=body, headers=headers))


@many
@given(query=DOCUMENTS, variables=st.text(), name=st.text())
def test_any_query_string(client: httpx.Client, query: str, variables: str, name: str) -> None:
    parameters = {"query": query, "variables": variables, "operationName": name}
    examine(client.get("/graphql", params=parameters, headers={"accept": JSON}))
