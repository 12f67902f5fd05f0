"""The app on a laptop of the room, for `voting.py`: it casts ballots, or watches them arrive.

    python -m tests.bench.child_voting watch FOLDER
    python -m tests.bench.child_voting cast FOLDER CHALLENGE CODES…

Prints `ready` once it has met the host. Then whoever casts prints the moment before each
ballot, and whoever watches the number of ballots that its window has just painted, and the
moment: seconds on the clock that all processes of the computer share.
"""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Callable
from pathlib import Path

from kiosk.app.main import load

load()  # first, as the app does it

# isort: split
from PySide6.QtCore import QTimer  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from kiosk import actions  # noqa: E402
from kiosk.app.desktop import Desktop  # noqa: E402
from kiosk.app.room import RoomExchange  # noqa: E402
from kiosk.settings import Folder  # noqa: E402
from kiosk.store import ideas  # noqa: E402
from tests.bench.room import look  # noqa: E402
from ui.screens.organiser import OrganiserScreen  # noqa: E402
from ui.theme import new_application  # noqa: E402
from ui.widgets import Text  # noqa: E402

_PAUSES_MS = range(250, 450)
"""Longer than a vote is to take, and in step with nothing."""

_LAST_MS = 2_000
"""For the last ballot to arrive."""


class _Laptop(Desktop):
    """The app as it is, with its ear on loopback only."""

    def _new_exchange(self) -> RoomExchange:
        if self._exchange is not None:
            self._exchange.leave()
        self._exchange = RoomExchange(
            self._folder.store, lambda: self._kept.settings.hub, self.worker.exchange_now, look
        )
        return self._exchange


def main() -> None:
    """Run until all ballots are cast, or until the process is ended."""
    part, folder, *rest = sys.argv[1:]
    application = new_application(sys.argv[0])
    laptop = _Laptop(Folder(Path(folder)))
    met = _caster(laptop, *rest) if part == "cast" else _watcher(laptop)
    laptop.worker.finished.connect(met)  # after the window, which is told first
    laptop.start()
    application.exec()
    laptop.stop()


def _caster(laptop: Desktop, challenge: str, *codes: str) -> Callable[[], None]:
    """Casts a ballot for each badge, as the voting screen does, once the host was met."""
    store = laptop.session.store
    shown = ideas.for_ballot(store, challenge)
    voters = [actions.admit_voter(store, code) for code in codes]
    dice = random.Random(len(voters))
    timer = QTimer(laptop.window, singleShot=True)

    def cast() -> None:
        if not voters:
            QApplication.exit()
            return
        choices = {dice.choice(shown): 1}
        print(time.monotonic(), flush=True)
        actions.cast_ballot(
            store, voter=voters.pop(), challenge=challenge, choices=choices, shown=shown
        )
        laptop.session.written()
        timer.start(dice.choice(_PAUSES_MS) if voters else _LAST_MS)

    def begin() -> None:
        laptop.worker.finished.disconnect(begin)
        print("ready", flush=True)
        timer.start(_LAST_MS)

    timer.timeout.connect(cast)
    return begin


def _watcher(laptop: Desktop) -> Callable[[], None]:
    """Says how many ballots the organiser's screen shows, whenever that is another number."""
    told = 0

    def look_up() -> None:
        nonlocal told
        laptop.window.grab()  # all that is in the window is laid out and painted by then
        moment, count = time.monotonic(), _ballots(laptop)
        if count != told:
            print(*((count, moment) if told else ("ready",)), flush=True)
            told = count

    return look_up


def _ballots(laptop: Desktop) -> int:
    """How many ballots the screen says there are for the one challenge."""
    screen = laptop.window.screen_shown
    if not isinstance(screen, OrganiserScreen):
        raise TypeError("This laptop is no organiser's.")
    lines = [text.words for text in screen.counts.findChildren(Text)]
    # A line that was replaced is there until the event loop turns; ballots only become more.
    return max(int(line.split()[0]) for line in lines if line.endswith(" ballots"))


main()
