"""Real servers on loopback over the small schema: nothing here is answered in-process."""

import socket
import threading
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager

import httpx
import pytest
import uvicorn
from starlette.applications import Starlette

from tests.http.placeholder import app, draft_app


@contextmanager
def serving(application: Starlette) -> Iterator[str]:
    """Serve on a free port of loopback while the block runs; gives the base address."""
    listener = socket.create_server(("127.0.0.1", 0))
    config = uvicorn.Config(application, log_level="warning", timeout_graceful_shutdown=2)
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, daemon=True)
    thread.start()
    while not server.started:
        assert thread.is_alive(), "the server did not start"
        time.sleep(0.01)
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        server.should_exit = True
        thread.join(10)
        listener.close()


@pytest.fixture(scope="session")
def hub_url() -> Iterator[str]:
    """A server that speaks the dialect of the audit."""
    with serving(app) as url:
        yield url


@pytest.fixture(scope="session")
def draft_url() -> Iterator[str]:
    """A server that speaks the newer draft."""
    with serving(draft_app) as url:
        yield url


@pytest.fixture
async def http() -> AsyncIterator[httpx.AsyncClient]:
    """A client that takes no proxy from the environment."""
    async with httpx.AsyncClient(trust_env=False, timeout=20) as client:
        yield client
