"""A real hub, as a process of its own on loopback, over TLS.

with start_hub(tmp_path / "hub.db") as hub:
    peer = hub.peer()
"""

from __future__ import annotations

import secrets
import signal
import subprocess
import sys
from pathlib import Path

from sync import address as addresses
from sync.credentials import Credentials
from sync.http import HttpPeer
from tests.event import Author, ticket_for

_STOP_SECONDS = 10


class HubProcess:
    """A running hub; its errors go to `log`."""

    def __init__(self, path: Path, port: int = 0, *options: str) -> None:
        self.path = path
        self.log = path.with_suffix(".log")
        with self.log.open("ab") as errors:
            self.process = subprocess.Popen(
                [
                    *(sys.executable, "-m", "sync.hub", "--store", str(path), "--port", str(port)),
                    *("--ticket", ticket_for("scribe").text, *options),
                ],
                stdout=subprocess.PIPE,
                stderr=errors,
                creationflags=getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0),
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


def start_hub(path: Path, port: int = 0, *options: str) -> HubProcess:
    """A hub over the store at `path`, once it listens. `port` 0 takes any free one."""
    return HubProcess(path, port, *options)


def newcomer(name: str = "") -> Credentials:
    """Those of a device that no hub has seen, with an introduction that each of them takes."""
    author = Author(name or f"Newcomer {secrets.token_hex(8)}")
    return Credentials(author.identity, (author.introduce(),))


TESTER = newcomer("Tester")
"""A device that asks what tests want to know; each hub has it in its log once it has asked."""
