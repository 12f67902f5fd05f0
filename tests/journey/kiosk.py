"""A kiosk with its voters: the app itself, in a process of its own, and hands at its window.

    python -m tests.journey.kiosk FOLDER [PLANT]

It reads one `Visit` a line, and writes a `Told` for whatever its voter saw. It ends when its
input does, and may be killed at any moment. A plant is a bug, to see that it is caught.
"""

from __future__ import annotations

import os
import sys
import threading
import time
import traceback
from collections.abc import Generator
from pathlib import Path

from kiosk.app.main import load

load()  # first, as the app does it

# isort: split
import msgspec  # noqa: E402
from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal  # noqa: E402

from kiosk.app import desktop  # noqa: E402
from kiosk.app.room import RoomExchange  # noqa: E402
from kiosk.settings import Folder  # noqa: E402
from tests.bench.room import look  # noqa: E402
from tests.journey.hands import Hands  # noqa: E402
from tests.journey.plants import PLANTS  # noqa: E402
from tests.journey.remains import Remains  # noqa: E402
from tests.journey.script import IDLE_MS, Told, Visit  # noqa: E402
from tests.journey.voter import Voter  # noqa: E402
from ui.screens.voting import Timing, VotingScreen  # noqa: E402
from ui.window import Window  # noqa: E402

HURRIED = Timing(idle_ms=IDLE_MS, warning=20, thanks=20, tick_ms=15)
"""A minute goes by in half a second, for whoever walks away."""

_SETTLING_MS = 50
_PATIENCE_SECONDS = 60.0
"""A visit takes a second or two; ten hesitations take longer."""


def tell(told: Told) -> None:
    """One line, in one write, past every buffer of ours."""
    os.write(1, msgspec.json.encode(told) + b"\n")


class Turns(QObject):
    """Lets one voter after another do one thing in each turn of the app's own event loop."""

    heard = Signal(bytes)

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._hands = Hands(window)
        self._remains = Remains(window, self._hands)
        self._acts: Generator[int, None, None]
        self._late = 0.0
        self.heard.connect(self._begin)
        self._greet()

    def _greet(self) -> None:
        """Begin once the window is as large as it will be, and still."""
        if not self._remains.has_settled():
            QTimer.singleShot(_SETTLING_MS, self, self._greet)
            return
        tell(Told(what="ready", problems=self._remains.problems(())))
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        with open(sys.stdin.fileno(), "rb", buffering=0, closefd=False) as lines:
            for line in lines:
                self.heard.emit(line)
        self.heard.emit(b"")

    def _begin(self, line: bytes) -> None:
        if not line:
            QCoreApplication.exit(0)
            return
        visit = msgspec.json.decode(line, type=Visit)
        self._late = time.monotonic() + _PATIENCE_SECONDS
        self._acts = Voter(visit, self._hands, self._remains, tell).acts()
        self._turn()

    def _turn(self) -> None:
        try:
            if time.monotonic() > self._late:
                self._acts.throw(TimeoutError("this takes too long"))
            pause = next(self._acts, None)
        except Exception:  # noqa: BLE001 (whatever it was, the game is told)
            tell(Told(what="gone", problems=[traceback.format_exc()]))
            return
        if pause is not None:
            QTimer.singleShot(pause, self, self._turn)


class _Laptop(desktop.Desktop):
    """The app as it is, with its ear on loopback only, and somebody before its window."""

    def _new_exchange(self) -> RoomExchange:
        if self._exchange is not None:
            self._exchange.leave()
        self._exchange = RoomExchange(
            self._folder.store, lambda: self._kept.settings.hub, self.worker.exchange_now, look
        )
        return self._exchange

    def _tell_roles(self) -> None:
        """Nobody looks before: the window is whole, and its roles are told."""
        super()._tell_roles()
        Turns(self.window)


def main(folder: str, plant: str = "") -> int:
    """Run the app on a folder, with voters."""
    desktop.Desktop = _Laptop  # type: ignore[misc]
    VotingScreen.__init__.__kwdefaults__ = {"timing": HURRIED}
    if plant:
        PLANTS[plant]()
    return desktop.run(Folder(Path(folder)))


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
