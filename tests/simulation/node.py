"""A laptop or the hub: a real store on a disk and a clock that can fail.

A node remembers what it has promised to keep: what an action here returned for, and what
it told a peer was stored. After each crash the promise is looked at.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path
from typing import Literal

from kiosk import clock
from kiosk.changes import Change
from kiosk.store.chains import COLUMNS, from_row
from kiosk.store.database import Store, open_store
from tests.simulation.clocks import Clock
from tests.simulation.disk import Crash, Disk, Image, Tears, fill
from tests.simulation.faults import CRASH_POINTS, Tally

_ARRIVED = f"SELECT {COLUMNS}, hash FROM change WHERE arrival > ? ORDER BY arrival"  # noqa: S608 (our own)

Kind = Literal["laptop", "hub"]


class Violation(Exception):
    """Something that must never be so, was so."""


class Node:
    """One store and the computer that it is on. `machine` is what tells computers apart."""

    def __init__(
        self, name: str, path: Path, clock: Clock, rng: random.Random, tally: Tally, kind: Kind
    ) -> None:
        self.name, self.path, self.clock, self.kind = name, path, clock, kind
        self.promised: dict[bytes, Change] = {}
        self.is_full = False
        self.projects = True
        """Whether it lays changes out for screens; a central hub does not."""
        self._tally = tally
        self._tears = Tears(rng, tally.fired)
        self._armed: tuple[str, int] | None = None
        self._store: Store | None = None
        self._disk: Disk | None = None
        self._cache = rng.choice((1, 64, 32_768))

    @property
    def is_up(self) -> bool:
        """Whether it runs."""
        return self._store is not None

    @property
    def is_alive(self) -> bool:
        """Whether its process runs on: a crash has been reached, if not."""
        return self._disk is not None and self._disk.image is None

    @property
    def store(self) -> Store:
        """Its store, while it runs."""
        if self._store is None:
            raise RuntimeError(f"{self.name} is down")
        return self._store

    def start(self) -> None:
        """Open the store, as the app does. Raises `Violation` if a promise was broken."""
        store = open_store(self.path, self.clock, check=False, projects=self.projects)
        store.rows(f"PRAGMA cache_size = -{self._cache}")  # a small one spills into the log early
        self._disk = Disk(self.name, store, self.reach, self._tears)
        self._store = store
        if self.is_full:
            fill(store)
        self.check_promises()

    def stop(self) -> None:
        """End in good order."""
        self.store.close()
        self._store = self._disk = None

    def fall(self) -> None:
        """Be down, with what the crash left on the disk."""
        if self._disk is None or self._disk.image is None:
            raise RuntimeError(f"{self.name} did not crash")
        image = self._disk.image
        self.stop()
        image.put(self.path)
        self._armed = None

    def image(self) -> Image:
        """A copy of the files, taken between two transactions or while it is down."""
        return Image.of(self.path)

    def arm(self, point: str, after: int) -> None:
        """Crash at this point, once it has been passed `after` times."""
        if point not in CRASH_POINTS:
            raise ValueError(point)
        self._armed = (point, after)

    def disarm(self) -> None:
        """Do not crash after all."""
        self._armed = None

    def reach(self, point: str) -> None:
        """Pass a named point. Raises `Crash` if the power goes here."""
        if self._armed is None or self._armed[0] != point:
            return
        if self._armed[1] > 0:
            self._armed = (point, self._armed[1] - 1)
            return
        self._armed = None
        if self._disk is not None:
            self._disk.cut_power()
        self._tally.fired(f"crash {point}")
        raise Crash(self.name)

    def hashes(self) -> set[bytes]:
        """The hash of every change in its log."""
        return {digest for (digest,) in self.store.rows("SELECT hash FROM change")}

    def check_promises(self) -> None:
        """Raise `Violation` if something is gone that it had promised to keep."""
        gone = self.promised.keys() - self.hashes()
        if gone:
            change = self.promised[min(gone)]
            raise Violation(
                f"{self.name} lost change {change.seq} of {change.device[:6]}, "
                f"which it had said was kept ({len(gone)} in all)"
            )

    def check_clock(self) -> None:
        """Raise `Violation` if the store's time has followed a clock that runs wild."""
        (last,) = self.store.row("SELECT last_at FROM self") or (0,)
        if clock.milliseconds(last) > self.clock.highest + clock.MAX_AHEAD_MS:
            raise Violation(f"{self.name} followed a clock that runs wild, to {last}")

    def watch(self, deed: Callable[[Store], None]) -> list[tuple[Change, bytes]]:
        """Run a deed; gives what it wrote, each change with its hash, the deed having returned."""
        store = self.store
        last = store.row("SELECT coalesce(max(arrival), 0) FROM change") or (0,)
        deed(store)
        rows = store.rows(_ARRIVED, last)
        return [(placed.change, placed.digest) for placed in map(from_row, rows)]
