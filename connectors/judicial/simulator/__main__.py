"""Runs the service: `python -m connectors.judicial.simulator --store URL`.

It listens on loopback, prints one JSON line with its port when it is ready, and ends when its standard input
does: so it never outlives whoever started it.
"""

import asyncio
import json
import os
import socket
import sys
import threading
import time
from collections.abc import Callable
from datetime import datetime
from typing import Annotated

import typer
import uvicorn

from connectors.contract import SHANGHAI
from connectors.judicial.simulator.guard import Bucket
from connectors.judicial.simulator.service import Service
from connectors.judicial.simulator.store import opened

LOOPBACK = "127.0.0.1"


def main(  # noqa: PLR0913, PLR0917 - the options of the command line
    store: Annotated[str, typer.Option(help="SQLAlchemy URL of the store: SQLite or PostgreSQL.")],
    port: Annotated[int, typer.Option(help="Port on loopback; 0 takes a free one.")] = 0,
    api_key_env: Annotated[str, typer.Option(help="Variable with the key for reading.")] = "SFJ_API_KEY",
    load_key_env: Annotated[str, typer.Option(help="Variable with the key for loading.")] = "SFJ_LOAD_KEY",
    rate: Annotated[float, typer.Option(help="Requests a second; 0 means no limit.")] = 2000.0,
    burst: Annotated[int, typer.Option(help="Requests at once.")] = 4000,
    as_of: Annotated[str, typer.Option(help="Fixed time of the service, ISO 8601; empty: now.")] = "",
    faults: Annotated[bool, typer.Option("--faults", help="Let the loading key switch failures.")] = False,
) -> None:
    """The judicial bureau's service, simulated (司法局业务系统模拟)."""
    now = _clock(as_of)
    service = Service(
        store=opened(store, now),
        now=now,
        api_key=_secret(api_key_env),
        load_key=_secret(load_key_env),
        bucket=Bucket(rate, burst, time.monotonic),
        faults_allowed=faults,
    )
    with socket.create_server((LOOPBACK, port)) as listening:
        # Every connection takes it over: asyncio sets it on its own sockets only, and answers then lag 40 ms.
        listening.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        asyncio.run(_serve(service, listening))


def _secret(variable: str) -> str:
    value = os.environ.get(variable)
    if not value:
        raise typer.BadParameter(f"the environment variable {variable} is not set")
    return value


def _clock(fixed: str) -> Callable[[], datetime]:
    if not fixed:
        return lambda: datetime.now(SHANGHAI)
    moment = datetime.fromisoformat(fixed).astimezone(SHANGHAI)
    return lambda: moment


async def _serve(service: Service, listening: socket.socket) -> None:
    config = uvicorn.Config(
        service.application(), log_level="warning", access_log=False, timeout_graceful_shutdown=1
    )
    server = uvicorn.Server(config)
    serving = asyncio.create_task(server.serve(sockets=[listening]))
    while not server.started and not serving.done():  # noqa: ASYNC110 - uvicorn tells it by a flag
        await asyncio.sleep(0.01)
    sys.stdout.write(json.dumps({"port": listening.getsockname()[1]}) + "\n")
    sys.stdout.flush()
    threading.Thread(target=_end_with_input, args=(server,), daemon=True).start()
    await serving


def _end_with_input(server: uvicorn.Server) -> None:
    """Blocks until the starter closes its end, or dies."""
    while sys.stdin.buffer.read(4096):
        pass
    server.should_exit = True


if __name__ == "__main__":
    typer.run(main)
