"""A real hub process over embedded stores with the tiny sample city."""

import contextlib
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import psutil

ROOT = Path(__file__).resolve().parents[1]
START_SECONDS = 40.0


class HubProcess:
    """`app.py serve` as an operator would start it."""

    def __init__(self, folder: Path, **settings: str) -> None:
        self.folder = folder
        self.port = _free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.environment = {
            **{k: v for k, v in os.environ.items() if not k.startswith("GRIDHUB_STORES")},
            "GRIDHUB_DATA_DIR": str(folder),
            "GRIDHUB_PORT": str(self.port),
            **settings,
        }
        self._process: subprocess.Popen[bytes] | None = None

    def command(self, *words: str) -> subprocess.CompletedProcess[str]:
        """Run one command of app.py to its end."""
        line = [sys.executable, str(ROOT / "app.py"), *words]
        return subprocess.run(
            line, env=self.environment, capture_output=True, text=True, timeout=120, check=False
        )

    def start(self) -> None:
        """Start serving, and wait until it is ready."""
        line = [sys.executable, str(ROOT / "app.py"), "serve"]
        with (self.folder / "serve.log").open("wb") as log:
            self._process = subprocess.Popen(line, env=self.environment, stdout=log, stderr=subprocess.STDOUT)
        end = time.monotonic() + START_SECONDS
        while time.monotonic() < end:
            with contextlib.suppress(httpx.HTTPError):
                if httpx.get(f"{self.url}/readyz", timeout=2).status_code == 200:
                    return
            time.sleep(0.1)
        raise AssertionError((self.folder / "serve.log").read_text(encoding="utf-8"))

    def ask(self, query: str, **variables: Any) -> dict[str, Any]:
        """Post an operation."""
        body = {"query": query, "variables": variables}
        answer: dict[str, Any] = httpx.post(f"{self.url}/graphql", json=body, timeout=20).json()
        return answer

    def simulator(self) -> psutil.Process:
        """The process of the judicial bureau's service, which the hub started."""
        assert self._process is not None
        children = psutil.Process(self._process.pid).children(recursive=True)
        return next(c for c in children if any("simulator" in word for word in c.cmdline()))

    def stop(self) -> float:
        """Ask it to stop, and tell how many seconds it took."""
        assert self._process is not None
        started = time.monotonic()
        self._process.send_signal(signal.SIGTERM)
        self._process.wait(timeout=30)
        self._process = None
        return time.monotonic() - started

    def close(self) -> None:
        """End it, whatever state it is in."""
        if self._process is not None:
            for child in psutil.Process(self._process.pid).children(recursive=True):
                with contextlib.suppress(psutil.Error):
                    child.resume()
            self._process.kill()
            self._process.wait(timeout=10)


def _free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port: int = listener.getsockname()[1]
        return port


@contextlib.contextmanager
def running_hub(folder: Path, **settings: str) -> Iterator[HubProcess]:
    """A served tiny city."""
    hub = HubProcess(folder, **settings)
    made = hub.command("sample", "--size", "tiny", "--as-of", "2026-03-16")
    assert made.returncode == 0, made.stderr + made.stdout
    hub.start()
    try:
        yield hub
    finally:
        hub.close()
