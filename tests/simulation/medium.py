"""A stick that may go at any call, and forgets what was not synced when it does.

    medium = Medium(rng, tally)
    medium.insert(visitor, pull=True)
    exchange_stick(…, open_directory=medium.open)
    medium.eject()            # or medium.forget(folder), if somebody just pulled it out

The directory is a real one. Between it and the app stands `Loose`, which counts and fails
system calls, as `tests/sync/failing_directory.py` does for one call at a time.
"""

from __future__ import annotations

import errno
import os
import random
from collections.abc import Iterator
from pathlib import Path

from sync.directory import Directory
from tests.simulation.disk import Crash, Tears
from tests.simulation.faults import MEDIUM_CALLS, Tally
from tests.simulation.node import Node

_RARE = ("remove", "remove", "sync", "sync of names", "sync of names", "rename")
"""Calls that few visits make: so a pull waits for them more often."""


class Medium:
    """What a stick does to one visit, and what is on it in name only."""

    def __init__(self, rng: random.Random, tally: Tally) -> None:
        self.room: int | None = None
        """Bytes that still find room; no end of them without a number."""
        self.flaw = 0.0
        """How likely it is to keep something else than it was given, at each write."""
        self._is_gone = False
        self._rng = rng
        self._tally = tally
        self._tears = Tears(rng, lambda fault: tally.fired(f"stick's {fault}"))
        self._visitor: Node | None = None
        self._pull: tuple[str, int] | None = None
        self._written: set[str] = set()
        self._renamed: dict[str, str] = {}
        self._removed: dict[str, bytes] = {}

    def mend(self) -> None:
        """Have room, and keep what it is given."""
        self.room, self.flaw = None, 0.0

    def insert(self, visitor: Node, *, pull: bool) -> None:
        """Put the stick into a laptop, perhaps to pull it out at one of its calls."""
        self._visitor, self._is_gone = visitor, False
        call, later = self._rng.choice((*MEDIUM_CALLS, *_RARE)), self._rng.choice((0, 0, 0, 1, 3))
        self._pull = (call, later) if pull else None

    def open(self, path: Path) -> Directory:
        """The directory as this visit sees it."""
        return Loose(path, self)

    def eject(self) -> None:
        """All that was written is on the stick."""
        self._written.clear()
        self._renamed.clear()
        self._removed.clear()
        self._visitor = None

    def forget(self, folder: Path) -> None:
        """The stick, or the laptop's power, went: what was not synced is anybody's guess."""
        for new, old in sorted(self._renamed.items()):
            if self._rng.random() < 0.5:
                (folder / new).rename(folder / old)
                self._tally.fired("stick's new name forgotten")
                self._written = {old if name == new else name for name in self._written}
        for name in sorted(self._written):
            path = folder / name
            path.write_bytes(self._tears.tear(path.read_bytes(), 0))
        for name, data in sorted(self._removed.items()):
            if self._rng.random() < 0.5:
                (folder / name).write_bytes(data)
                self._tally.fired("stick's removal forgotten")
        self.eject()

    @property
    def visitor(self) -> Node:
        """The laptop that it is in."""
        if self._visitor is None:
            raise RuntimeError("the stick is nowhere")
        return self._visitor

    def reach(self, point: str) -> None:
        """Pass a named point at the laptop that the stick is in, if it is in one."""
        if self._visitor is not None:
            self._visitor.reach(point)

    def strike(self, call: str) -> None:
        """Pass a system call, or fail as a stick does that is there no more."""
        if not self.visitor.is_alive:
            raise Crash(self.visitor.name)
        if self._pull is not None and self._pull[0] == call and not self._is_gone:
            self._pull = (call, self._pull[1] - 1)
            if self._pull[1] < 0:
                self._is_gone = True
                self._tally.fired(f"stick pulled out at its {call}")
        if self._is_gone:
            raise OSError(errno.ENODEV, os.strerror(errno.ENODEV))

    def take(self, name: str, length: int) -> int:
        """How many of these bytes find room."""
        self._written.add(name)
        taken = length if self.room is None else min(length, self.room)
        if self.room is not None:
            self.room -= taken
        if length and not taken:
            self._tally.fired("stick full")
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return taken

    def kept(self, data: memoryview) -> memoryview:
        """What the stick makes of the bytes that it is given."""
        if self._rng.random() >= self.flaw:
            return data
        self._tally.fired("stick keeps something else")
        return memoryview(with_a_wrong_bit(bytes(data), self._rng))

    def synced(self, name: str) -> None:
        """A file's content is on the stick."""
        self._written.discard(name)

    def synced_names(self) -> None:
        """All names are on the stick."""
        self._renamed.clear()
        self._removed.clear()

    def renamed(self, name: str, new: str) -> None:
        """A file has a new name, until further notice."""
        self._renamed[new] = name
        if name in self._written:
            self._written = self._written - {name} | {new}

    def removed(self, name: str, data: bytes) -> None:
        """A file is gone, until further notice."""
        self._written.discard(name)
        old = self._renamed.pop(name, None)
        if old is None:
            self._removed[name] = data


class Loose(Directory):
    """A real directory on a medium that may be pulled out."""

    def __init__(self, path: Path, medium: Medium) -> None:
        super().__init__(path)
        self._medium = medium
        self._open: dict[int, str] = {}

    def names(self) -> Iterator[str]:
        self._medium.strike("names")
        return iter(sorted(super().names()))  # a file system's own order would be another's

    def open(self, name: str, flags: int) -> int:
        self._medium.strike("open")
        fd = super().open(name, flags)
        self._open[fd] = name
        return fd

    def read(self, fd: int, length: int) -> bytes:
        self._medium.strike("read")
        return super().read(fd, length)

    def write(self, fd: int, data: memoryview) -> int:
        name = self._open[fd]
        self._medium.reach("writing to a stick")
        room = self._medium.take(name, min(len(data), 1 + len(data) // 2))
        written = super().write(fd, self._medium.kept(data[:room]))
        self._medium.strike("write")
        return written

    def sync(self, fd: int) -> None:
        self._medium.strike("sync")
        seconds = self._medium.visitor.clock() / 1000
        os.utime(fd, (seconds, seconds))
        self._medium.synced(self._open[fd])

    def rename(self, name: str, new: str) -> None:
        self._medium.strike("rename")
        self._medium.reach("before a bundle has its name")
        self._medium.renamed(name, new)
        super().rename(name, new)

    def sync_names(self, fd: int) -> None:
        self._medium.reach("after a bundle has its name")
        self._medium.strike("sync of names")
        self._medium.synced_names()

    def remove(self, name: str) -> None:
        self._medium.strike("remove")
        data = (self._path / name).read_bytes()
        super().remove(name)
        self._medium.removed(name, data)


def with_a_wrong_bit(data: bytes, rng: random.Random) -> bytes:
    """The same bytes, but for one bit."""
    spoilt = bytearray(data)
    spoilt[rng.randrange(len(spoilt))] ^= 1 << rng.randrange(8)
    return bytes(spoilt)
