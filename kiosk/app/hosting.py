"""Hosts the room on this laptop: "Host this room", until it is stopped or the app ends.

    hosting = Hosting(folder.store)
    hosting.start()                  # returns at once
    hosting.addresses                # what to put in tickets, once it listens
    hosting.close()

The host is a process of its own (`python -m sync.hub`), so that sixty laptops that wait do
not slow the screen down. It serves this laptop's own store and proves itself by its key.
"""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Sequence
from contextlib import ExitStack, closing
from pathlib import Path
from typing import Literal

from kiosk.app.room import FindHosts, on_every_interface
from kiosk.store import laptop
from kiosk.store.database import open_store

PORT = 8750
_EVERYWHERE = "0.0.0.0"
_STOP_SECONDS = 3.0
_AGAIN_SECONDS = 1.0

State = Literal["off", "starting", "on", "failed", "stopping"]


class Hosting:
    """Keeps the host running in a thread of its own, and begins it anew if it dies.

    `state` and `addresses` may be read from any thread.
    """

    def __init__(
        self, store: Path, look: FindHosts = on_every_interface, host: str = _EVERYWHERE
    ) -> None:
        self._store = store
        self._look = look
        self._host = host
        self._process: subprocess.Popen[str] | None = None
        self._over = threading.Event()
        self._thread: threading.Thread | None = None
        self.state: State = "off"
        self.addresses: Sequence[str] = ()
        """Where others reach it, with its pin."""

    def start(self) -> None:
        """Begin to host. Does nothing while it does."""
        if self._thread is None or not self._thread.is_alive():
            self._over.clear()
            self.state = "starting"
            self._thread = threading.Thread(target=self._run, name="hosting", daemon=True)
            self._thread.start()

    def stop(self) -> None:
        """Host no more. Returns at once; `state` is "off" when it has ended."""
        self._over.set()
        if self.state != "off":
            self.state, self.addresses = "stopping", ()
        if self._process is not None:
            self._process.terminate()

    def close(self) -> None:
        """Host no more, and wait a few seconds at most until the process has ended."""
        self.stop()
        if self._thread is not None:
            self._thread.join(_STOP_SECONDS)
        if self._process is not None and self._process.poll() is None:
            self._process.kill()

    def _run(self) -> None:
        while not self._over.is_set():
            if not self._serve(PORT) and not self._over.is_set():
                self._serve(0)
            self.addresses = ()
            if not self._over.is_set():
                self.state = "failed"
                self._over.wait(_AGAIN_SECONDS)
        self.state = "off"

    def _serve(self, port: int) -> bool:
        """Host until the process ends. Gives whether it listened at all."""
        command = [sys.executable, "-m", "sync.hub", "--store", str(self._store), "--as-device"]
        command += ["--host", self._host, "--port", str(port), "--while-stdin-is-open"]
        with ExitStack() as stack:
            process = stack.enter_context(
                subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
            )
            self._process = process
            if self._over.is_set():
                process.terminate()
            line = process.stdout.readline() if process.stdout else ""
            if "https://" not in line:
                return False
            self._announce(line[line.index("https://") :].strip(), stack)
            if not self._over.is_set():
                self.state = "on"
            process.wait()
            return True

    def _announce(self, shown: str, stack: ExitStack) -> None:
        """Make the host known until the stack unwinds."""
        from sync import address, discovery

        at = address.parse(shown)
        port = at.authority.rpartition(":")[2]
        names = discovery.own_addresses() if self._host == _EVERYWHERE else (self._host,)
        self.addresses = tuple(f"https://{name}:{port}#{at.pin}" for name in names)
        with closing(open_store(self._store, check=False)) as store:
            room_key, device = laptop.room_key(store), store.identity.device
        if room_key is not None:
            found = self._look(room_key, _nothing)
            stack.callback(found.close)
            found.announce(device, int(port))


def _nothing() -> None:
    """Who hosts need not be told of other hosts here."""
