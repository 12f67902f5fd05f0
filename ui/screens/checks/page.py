"""The page of checks: a line that says whether the kiosk is ready, and a row for each part."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from kiosk import supplies
from ui.announce import announce
from ui.camera import OpenCamera, open_camera
from ui.locking.deeds import KioskDeeds
from ui.screens.checks import devices, findings, words
from ui.screens.checks.findings import Finding
from ui.screens.checks.row import CheckRow
from ui.screens.checks.tries import CameraRow, ScannerRow
from ui.screens.checks.words import Part
from ui.session import Session
from ui.speech.permission import output_now
from ui.speech.speaker import Speaker
from ui.widgets import Button, Heading, Page, Text
from ui.widgets.code_keys import CodeKeys

_AGAIN_MS: Final = 3_000


class ChecksPage(Page):
    """Looks again every three seconds while it is in sight. `left()`: back."""

    left = Signal()

    def __init__(
        self,
        session: Session,
        deeds: KioskDeeds,
        parent: QWidget | None = None,
        *,
        open_it: OpenCamera = open_camera,
        output: Callable[[], str] = output_now,
    ) -> None:
        super().__init__(parent=parent)
        self._output = output
        self._session = session
        self._deeds = deeds
        self._speaker = Speaker(session.voice, self)
        self._is_left = False
        self._speaker.turned.connect(self._on_voice)
        self._summary = Text("", "lead-strong")
        self.camera = CameraRow(open_it)
        self.scanner = ScannerRow(session.store)
        self._heading = Heading(words.title(), "heading")
        self.add(self._heading)
        self.add(self._summary)
        self.rows: dict[Part, CheckRow] = {}
        for finding in self._look():
            row = self._tried(finding.part) or CheckRow(finding)
            self.rows[finding.part] = row
            self.add(row)
        self.body.addStretch(1)
        self.back_button = Button(words.back(), sign="back", kiosk=True)
        self.back_button.clicked.connect(self.left)
        self.set_back(self.back_button)
        self.begin_at(self.back_button)
        for tried in (self.camera, self.scanner):
            tried.changed.connect(self._sum_up)
        CodeKeys(self).heard.connect(self._on_scanned)
        self._timer = QTimer(self, interval=_AGAIN_MS)
        self._timer.timeout.connect(self.refresh)
        self._sum_up()

    @property
    def summary(self) -> str:
        """Whether the kiosk is ready, in words."""
        return self._summary.words

    def refresh(self) -> None:
        """Look again; what a person tried out stays as it was found."""
        for finding in self._look():
            row = self.rows[finding.part]
            if self._tried(finding.part) is None and finding != row.finding:
                row.show_finding(finding)
        self._sum_up()

    def retell(self) -> None:
        """Say everything in the language that is spoken now; what was tried out stays."""
        self._heading.set_words(words.title())
        self.back_button.set_words(words.back())
        self.camera.retell()
        self.scanner.retell()
        self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._is_left = False
        self._timer.start()
        announce(self, self.summary)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()
        self._is_left = True

    def _on_voice(self) -> None:
        """The voice is there, or gone. It may take seconds, and whoever asked may have left."""
        if not self._is_left:
            self.refresh()

    def _on_scanned(self, symbol: str) -> None:
        """A card is scanned without going to the field first: the rest comes to it."""
        self.scanner.take(symbol)
        self.point_out(self.scanner)

    def _tried(self, part: Part) -> CheckRow | None:
        rows: dict[Part, CheckRow] = {"camera": self.camera, "scanner": self.scanner}
        return rows.get(part)

    def _look(self) -> list[Finding]:
        deeds = self._deeds
        heard_at = self._output() if deeds.speech.way == "headphones" else ""
        return [
            *findings.of_store(self._session.store),
            findings.practice(self._session.store, practises=deeds.practises),
            findings.lock(is_closed=deeds.lock.is_closed, is_guarded=deeds.is_guarded),
            devices.screen(self),
            findings.awake(deeds.awake_trouble),
            findings.power(supplies.power()),
            findings.disk(supplies.room(self._session.store.path.parent)),
            self.scanner.finding,
            self.camera.finding,
            findings.speech(devices.voice(self._speaker), deeds.speech, heard_at),
        ]

    def _sum_up(self) -> None:
        said = findings.summary([row.finding for row in self.rows.values()])
        if said != self._summary.words:
            self._summary.set_words(said)
            if self.isVisible():
                announce(self, said)
