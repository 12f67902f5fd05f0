"""A room on loopback: laptops with stores of their own, hosts as real processes, real mDNS."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.app.hosting import Hosting
from kiosk.app.room import RoomExchange
from kiosk.errors import PeerError
from sync.discovery import Discovery
from tests.event import Hackathon
from tests.waiting import wait_until

LOOPBACK = "127.0.0.1"


def look(room_key: bytes, on_change: Callable[[], None]) -> Discovery:
    """Announcements on loopback only."""
    return Discovery(room_key, on_change=on_change, interfaces=[LOOPBACK])


class Laptop:
    """Exchanges when it is woken, as the app's worker does, in a thread of its own."""

    def __init__(self, path: Path, named: str = "") -> None:
        self.path = path
        self.named = named
        self.hosts: list[str] = []
        self._woken, self._over = threading.Event(), threading.Event()
        self._thread = threading.Thread(target=self._run)
        self._thread.start()

    def stir(self) -> None:
        self._woken.set()

    def stop(self) -> None:
        self._over.set()
        self._woken.set()
        self._thread.join(10)

    def _run(self) -> None:
        room = RoomExchange(self.path, lambda: self.named, self._woken.set, look)
        with contextlib.closing(room):
            while not self._over.is_set():
                self._woken.clear()
                with contextlib.suppress(PeerError):
                    room(self._over.is_set, lambda _progress: None)
                self.hosts = list(room.hosts)
                self._woken.wait(1)


class Room:
    """An event whose laptops are in one room. Everything ends with the test."""

    def __init__(self, folder: Path, stack: contextlib.ExitStack) -> None:
        self.event = Hackathon(folder)
        stack.callback(self.event.close)
        self._stack = stack

    def wake(self, name: str, named: str = "") -> Laptop:
        """Begin to exchange from the laptop of this name."""
        laptop = Laptop(self.event.folder / f"{name}.db", named)
        self._stack.callback(laptop.stop)
        return laptop

    def host(self, name: str) -> Hosting:
        """Host on the laptop of this name; comes back once it listens."""
        hosting = Hosting(self.event.folder / f"{name}.db", look, LOOPBACK)
        self._stack.callback(hosting.close)
        hosting.start()
        wait_until(lambda: hosting.state == "on", "the host to listen", 20)
        return hosting


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    with contextlib.ExitStack() as stack:
        yield Room(tmp_path, stack)
