"""Server processes: one worker each, on a core of their own; what they weigh."""

import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from http.client import HTTPConnection
from socket import create_server
from typing import Literal

import psutil

Name = Literal["hub", "by hand"]

SERVER_CORE, CLIENT_CORE = 0, 1
_START = 60.0  # seconds until a server must answer
_HAND = """
import sys, uvicorn
uvicorn.run("bench.handwritten.app:build", factory=True, port=int(sys.argv[1]), access_log=False,
            log_level="warning", server_header=False)
"""


@contextmanager
def pinned(core: int) -> Iterator[None]:
    """Processes started inside run on this core only (where the machine has more than one)."""
    before = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {core} & before or before)
    try:
        yield
    finally:
        os.sched_setaffinity(0, before)


@contextmanager
def running(environment: Mapping[str, str]) -> Iterator[dict[Name, "Server"]]:
    """Both servers, started with the same settings; ended with the context."""
    hub_port, hand_port = _free_port(), _free_port()
    commands: dict[Name, tuple[list[str], int]] = {
        "hub": (["app.py", "serve", "--port", str(hub_port)], hub_port),
        "by hand": (["-c", _HAND, str(hand_port)], hand_port),
    }
    settings = {**environment, "GRIDHUB_LOG_LEVEL": "warning", "PYTHONPATH": "."}
    servers: dict[Name, Server] = {}
    try:
        for name, (command, port) in commands.items():
            with pinned(SERVER_CORE):
                process = subprocess.Popen(  # noqa: S603 - our own interpreter
                    [sys.executable, *command], env=settings, stdout=subprocess.DEVNULL
                )
            servers[name] = Server(port, process)
        for server in servers.values():
            server.wait()
        yield servers
    finally:
        for server in servers.values():
            server.end()


class Server:
    """One server process."""

    def __init__(self, port: int, process: "subprocess.Popen[bytes]") -> None:
        self.port = port
        self._process = process

    def wait(self) -> None:
        """Until it answers anything at all."""
        end = time.monotonic() + _START
        while time.monotonic() < end:
            if self._process.poll() is not None:
                break
            try:
                connection = HTTPConnection("127.0.0.1", self.port, timeout=5)
                connection.request("GET", "/nothing")
                connection.getresponse().read()
            except OSError:
                time.sleep(0.1)
            else:
                return
        raise RuntimeError("a server did not start; its own words are above")

    def post(self, asked: tuple[str, bytes]) -> bytes:
        """The body of one answer."""
        connection = HTTPConnection("127.0.0.1", self.port, timeout=60)
        try:
            connection.request("POST", asked[0], asked[1], {"Content-Type": "application/json"})
            answer = connection.getresponse()
            body = answer.read()
        finally:
            connection.close()
        if answer.status != 200:
            raise RuntimeError(f"{asked[0]} answered {answer.status}: {_short(body)}")
        return body

    def resident_bytes(self) -> int:
        """Resident memory."""
        return int(psutil.Process(self._process.pid).memory_info().rss)

    def end(self) -> None:
        """Stop it and wait."""
        self._process.terminate()
        try:
            self._process.wait(15)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()


def _short(body: bytes) -> str:
    return re.sub(r"\s+", " ", body[:400].decode(errors="replace"))


def _free_port() -> int:
    with create_server(("127.0.0.1", 0)) as probe:
        return int(probe.getsockname()[1])
