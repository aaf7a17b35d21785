"""The pages beside GraphQL, the headers of every answer, and how the server stops."""

import asyncio
import signal
import socket
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import graphql
import httpx
import pytest

import app as hub_app
from hub.settings import Settings
from schema.http import Resources
from tests.http.conftest import serving
from tests.http.placeholder import Context, build_app, schema


@asynccontextmanager
async def resources() -> AsyncIterator[Resources]:
    """Resources as the hub opens them, over the small schema."""
    yield Resources(Context)


def served_application() -> object:
    """The small schema under the hub's own assembly; the factory of the server process below."""
    return hub_app.create_app(schema, resources, Settings())


async def test_alive_and_ready(http: httpx.AsyncClient, hub_url: str) -> None:
    assert (await http.get(f"{hub_url}/livez")).text == "alive\n"
    assert (await http.get(f"{hub_url}/readyz")).text == "ready\n"


async def test_silent_own_store_means_not_ready_but_alive(http: httpx.AsyncClient) -> None:
    with serving(build_app(is_ready=False)) as url:
        assert (await http.get(f"{url}/readyz")).status_code == 503
        assert (await http.get(f"{url}/livez")).status_code == 200


async def test_schema_is_printed_and_parses(http: httpx.AsyncClient, hub_url: str) -> None:
    text = (await http.get(f"{hub_url}/schema.graphql")).text
    printed = graphql.build_schema(text)
    assert printed.query_type is not None
    assert set(printed.query_type.fields) >= {"grid", "echo"}


@pytest.mark.parametrize(
    "path", ["/livez", "/graphql?query={__typename}", "/nowhere", "/", "/schema.graphql"]
)
async def test_every_answer_has_security_headers(http: httpx.AsyncClient, hub_url: str, path: str) -> None:
    headers = (await http.get(f"{hub_url}{path}")).headers
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["x-frame-options"] == "DENY"
    assert headers["referrer-policy"] == "no-referrer"
    assert headers["content-security-policy"].startswith("default-src ")
    assert len(headers["x-trace-id"]) == 32


async def test_answers_are_not_stored(http: httpx.AsyncClient, hub_url: str) -> None:
    answer = await http.post(f"{hub_url}/graphql", json={"query": "{ __typename }"})
    assert answer.headers["cache-control"] == "no-store"
    assert answer.headers["vary"] == "Accept"


@pytest.mark.parametrize(
    ("host", "status"),
    [
        ("127.0.0.1:8000", 200),
        ("localhost", 200),
        ("[::1]:8000", 200),
        ("attacker.example", 400),
        ("127.0.0.1.attacker.example", 400),
        ("", 400),
    ],
)
async def test_name_that_was_rebound_to_loopback_is_refused(
    http: httpx.AsyncClient, host: str, status: int
) -> None:
    with serving(hub_app.create_app(schema, resources, Settings())) as url:
        assert (await http.get(f"{url}/livez", headers={"host": host})).status_code == status


async def test_stop_finishes_what_is_in_hand(http: httpx.AsyncClient) -> None:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    program = (
        "from app import run_server; from hub.settings import Settings; "
        f"run_server(Settings(port={port}), 'tests.http.test_routes:served_application')"
    )
    root = Path(hub_app.__file__).parent
    process = await asyncio.create_subprocess_exec(sys.executable, "-c", program, cwd=root)
    url = f"http://127.0.0.1:{port}"
    await _until_alive(http, url)
    slow = asyncio.create_task(http.post(f"{url}/graphql", json={"query": "{ slow(seconds: 1.5) }"}))
    await asyncio.sleep(0.5)
    process.send_signal(signal.SIGTERM)
    assert (await slow).json() == {"data": {"slow": "done"}}
    code = await asyncio.wait_for(process.wait(), 10)
    assert code in {0, -signal.SIGTERM}
    with pytest.raises(httpx.ConnectError):
        await http.get(f"{url}/livez")


async def _until_alive(http: httpx.AsyncClient, url: str) -> None:
    async with asyncio.timeout(30):
        while True:
            try:
                await http.get(f"{url}/livez")
            except httpx.ConnectError:
                await asyncio.sleep(0.1)
            else:
                return
