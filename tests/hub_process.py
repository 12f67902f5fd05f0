"""A real hub, as a process of its own on loopback, over TLS.

with start_hub(tmp_path / "hub.db") as hub:
    peer = hub.peer()
"""

from __future__ import annotations

import os
import secrets
import signal
import subprocess
import sys
from multiprocessing.connection import Connection
from pathlib import Path

from sync import address as addresses
from sync.credentials import Credentials
from sync.http import HttpPeer
from sync.hub.__main__ import main
from tests.event import Author, ticket_for
from tests.forking import CONTEXT

_STOP_SECONDS = 10


class HubProcess:
    """A running hub; its errors go to `log`. `whole`: its process loads everything itself."""

    def __init__(self, path: Path, port: int = 0, *options: str, whole: bool = False) -> None:
        self.path = path
        self.log = path.with_suffix(".log")
        begin = _Forked if sys.platform == "linux" and not whole else _spawned
        self.process = begin(
            [
                *("--store", str(path), "--port", str(port)),
                *("--ticket", ticket_for("scribe").text, *options),
            ],
            self.log,
        )
        assert self.process.stdout is not None
        self.announcement = self.process.stdout.readline().decode().strip()
        if "://" not in self.announcement:
            self.kill()
            raise AssertionError(f"the hub did not start: {self.log.read_text(encoding='utf-8')}")
        self.url = self.announcement.rpartition(" ")[2]
        """Its address, with its pin."""
        self.address = addresses.parse(self.url)

    @property
    def port(self) -> int:
        return int(self.address.authority.rpartition(":")[2])

    def peer(self, credentials: Credentials | None = None) -> HttpPeer:
        """A connection to it, by a device with these credentials or by the tests' own."""
        return HttpPeer(self.url, credentials or TESTER)

    def stop(self) -> int:
        """Ask it to end, as a service manager would. Gives its exit status."""
        if self.process.poll() is None:
            self.process.send_signal(getattr(signal, "CTRL_BREAK_EVENT", signal.SIGTERM))
        return self._ended()

    def kill(self) -> int:
        """End it on the spot (`kill -9`)."""
        self.process.kill()
        return self._ended()

    def _ended(self) -> int:
        try:
            return self.process.wait(_STOP_SECONDS)
        finally:
            if self.process.poll() is None:
                self.process.kill()
                self.process.wait()
            if self.process.stdout is not None:
                self.process.stdout.close()

    def __enter__(self) -> HubProcess:
        return self

    def __exit__(self, *_raised: object) -> None:
        self.stop()


class _Forked:
    """What a `Popen` of the command would be, begun by a process that has loaded its modules."""

    def __init__(self, arguments: list[str], log: Path) -> None:
        printed, end = CONTEXT.Pipe(duplex=False)
        self._process = CONTEXT.Process(target=_run, args=(arguments, end, log), daemon=True)
        self._process.start()
        end.close()
        self.stdout = os.fdopen(os.dup(printed.fileno()), "rb")
        printed.close()
        assert self._process.pid is not None
        self.pid = self._process.pid

    def poll(self) -> int | None:
        return self._process.exitcode

    def wait(self, timeout: float | None = None) -> int:
        self._process.join(timeout)
        if self._process.exitcode is None:
            raise TimeoutError(f"the hub runs on after {timeout} s")
        return self._process.exitcode

    def send_signal(self, number: int) -> None:
        os.kill(self.pid, number)

    def kill(self) -> None:
        self._process.kill()


def _run(arguments: list[str], printed: Connection, log: Path) -> None:
    """The command, in a process of its own, as a shell would run it."""
    os.dup2(printed.fileno(), 1)
    with log.open("ab") as errors:
        os.dup2(errors.fileno(), 2)
    printed.close()
    main(arguments, "sync.hub")


def _spawned(arguments: list[str], log: Path) -> subprocess.Popen[bytes]:
    with log.open("ab") as errors:
        return subprocess.Popen(
            [sys.executable, "-m", "sync.hub", *arguments],
            stdout=subprocess.PIPE,
            stderr=errors,
            creationflags=getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0),
        )


def start_hub(path: Path, port: int = 0, *options: str) -> HubProcess:
    """A hub over the store at `path`, once it listens. `port` 0 takes any free one."""
    return HubProcess(path, port, *options)


def newcomer(name: str = "") -> Credentials:
    """Those of a device that no hub has seen, with an introduction that each of them takes."""
    author = Author(name or f"Newcomer {secrets.token_hex(8)}")
    return Credentials(author.identity, (author.introduce(),))


TESTER = newcomer("Tester")
"""A device that asks what tests want to know; each hub has it in its log once it has asked."""
