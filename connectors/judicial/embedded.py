"""The bureau's service as a child process: for the embedded sample city, and for tests."""

import asyncio
import json
import os
import secrets
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from connectors.contract import Access

_START = 30.0  # seconds until it must have said that it is ready
_END = 10.0  # seconds until it must have ended
_ROOT = Path(__file__).resolve().parents[2]


@asynccontextmanager
async def running_simulator(store_url: str, *options: str) -> AsyncIterator[Access]:
    """Start the service over a store, and end it with the context; answers how it is reached.

    Keys are made for this process alone; the one for loading is in `Access.options["load_key"]`.
    """
    api_key, load_key = secrets.token_urlsafe(24), secrets.token_urlsafe(24)
    path = os.pathsep.join(filter(None, (str(_ROOT), os.environ.get("PYTHONPATH"))))
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        *("-m", "connectors.judicial.simulator", "--store", store_url, *options),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        start_new_session=True,  # a Ctrl-C is for the hub, which ends this process when it has answered
        env={**os.environ, "PYTHONPATH": path, "SFJ_API_KEY": api_key, "SFJ_LOAD_KEY": load_key},
    )
    try:
        port = await _port(process)
        yield Access(
            url=f"http://127.0.0.1:{port}",
            api_key=api_key,
            options={"load_key": load_key, "pid": process.pid},
        )
    finally:
        await _ended(process)


async def _port(process: asyncio.subprocess.Process) -> int:
    assert process.stdout is not None  # noqa: S101 - it was asked for
    line = await asyncio.wait_for(process.stdout.readline(), _START)
    if not line:
        raise RuntimeError("the judicial bureau's simulator ended before it was ready")
    return int(json.loads(line)["port"])


async def _ended(process: asyncio.subprocess.Process) -> None:
    """Close its input, by which it ends; end it by force if it does not."""
    if process.stdin is not None:
        process.stdin.close()
    try:
        await asyncio.wait_for(process.wait(), _END)
    except TimeoutError:
        process.kill()
        await process.wait()
