"""A stick's visit to this laptop: looks for drives, exchanges, and remembers how it went.

    visit = StickVisit(find_drives, exchange)
    visit.changed.connect(lambda: draw(visit.state))
    visit.begin(Path("/media/ada/RED"), "RED")

It belongs to the session, not to a screen, so that people work on elsewhere meanwhile.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from kiosk.errors import TablevoiceError
from kiosk.exchange import Drive, Progress, Report
from ui import words
from ui.errand import Errand
from ui.pace import Pace

FindDrives = Callable[[], Sequence[Drive]]
ExchangeWith = Callable[[Path, Callable[[], bool], Callable[[Progress], None]], Report]
"""Exchanges with a folder, as `kiosk.exchange.Exchange` does with a peer."""

_STOP_WITHIN = 1.0


class Waiting(NamedTuple):
    """No stick has been chosen."""


class AtWork(NamedTuple):
    """A stick is being read and written, and must not be pulled out."""

    label: str
    progress: Progress = Progress(0, 0)


class Done(NamedTuple):
    """The stick may be taken out."""

    label: str
    report: Report


class Failed(NamedTuple):
    """The visit ended early; `sentence` says why, what is safe, and what to do."""

    path: Path
    label: str
    sentence: str


State = Waiting | AtWork | Done | Failed


class StickVisit(QObject):
    """`changed()`: `state` is another one. `found(object)`: the drives that are plugged in."""

    changed = Signal()
    found = Signal(object)
    _progressed = Signal(object)

    def __init__(
        self, find_drives: FindDrives, exchange: ExchangeWith, parent: QObject | None = None
    ) -> None:
        """Both are called in threads of their own. The second raises `TablevoiceError`."""
        super().__init__(parent)
        self.state: State = Waiting()
        self.is_watched = False
        """Whether its screen is in sight, so that nobody need be told of it elsewhere."""
        self._find_drives = find_drives
        self._exchange = exchange
        self._path = Path()
        self._label = ""
        self._pace = Pace()
        self._stopping = threading.Event()
        self._look = Errand(self)
        self._look.finished.connect(self.found)
        self._visit = Errand(self)
        self._visit.finished.connect(lambda report: self._enter(Done(self._label, report)))
        self._visit.failed.connect(self._on_failed)
        self._visit.broke.connect(lambda _: self._fail(words.our_fault()))
        self._progressed.connect(self._on_progressed)

    def look(self) -> None:
        """Look which drives are there; `found` tells. A look under way is not joined by another."""
        self._look.begin(self._find_drives)

    def begin(self, path: Path, label: str) -> None:
        """Exchange with a folder or drive, which people call `label`. Does nothing while at it."""
        if isinstance(self.state, AtWork):
            return
        self._path, self._label = path, label
        self._enter(AtWork(label))
        self._visit.begin(lambda: self._exchange(path, self._stopping.is_set, self._on_progress))

    def forget(self) -> None:
        """Its outcome has been read: another stick can be chosen."""
        if not isinstance(self.state, AtWork | Waiting):
            self._enter(Waiting())

    def stop(self) -> None:
        """End what is under way, within a second or two; what it has taken in stays."""
        self._stopping.set()
        self._look.stop(0)
        self._visit.stop(_STOP_WITHIN)

    def _on_progress(self, progress: Progress) -> None:
        """Pass progress on from the visit's thread."""
        if self._pace.lets_through(progress) and not self._stopping.is_set():
            self._progressed.emit(progress)

    def _on_progressed(self, progress: Progress) -> None:
        if isinstance(self.state, AtWork):
            self._enter(self.state._replace(progress=progress))

    def _on_failed(self, error: TablevoiceError) -> None:
        self._fail(words.sentence(error))

    def _fail(self, sentence: str) -> None:
        self._enter(Failed(self._path, self._label, sentence))

    def _enter(self, state: State) -> None:
        self.state = state
        self.changed.emit()
