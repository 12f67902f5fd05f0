"""The USB stick: which ones are there, the exchange with one, and how it went."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.screens.screen import Screen
from ui.screens.stick import words
from ui.screens.stick.drives_part import AskFolder, DrivesPart
from ui.screens.stick.visit_part import VisitPart
from ui.session import Session
from ui.stick_visit import Failed, StickVisit, Waiting
from ui.widgets import Button, Heading, Page, Text

_LOOK_MS = 1000
_SETTLE_MS = 50
"""After so long the layout has given new drives their places."""


class StickScreen(Screen):
    """Looks for drives once a second while it is shown; the visit goes on when it is left."""

    def __init__(
        self,
        session: Session,
        visit: StickVisit,
        parent: QWidget | None = None,
        *,
        ask_folder: AskFolder | None = None,
        is_locked: bool = False,
    ) -> None:
        """Where the laptop `is_locked`, sticks alone can be chosen: no dialog is left to voters."""
        super().__init__(session, parent)
        self._visit = visit
        self.drives = DrivesPart(ask_folder, has_folders=not is_locked)
        self.visit = VisitPart()
        self.back_button = Button(words.BACK, "quiet", sign="back", kiosk=True)
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(visit.look)
        self._lead = Text(words.LEAD)
        self.page = page = Page()
        self._title = Heading(words.USE, "heading")
        for part in (self._title, self._lead, self.visit, self.drives):
            page.add(part)
        page.body.addStretch(1)
        page.set_back(self.back_button)
        self._in_sight = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._in_sight.timeout.connect(self._show_part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(page)
        self._connect()
        self._show()

    def enter(self) -> None:
        if isinstance(self._visit.state, Waiting):
            self.drives.begin()
        else:
            self.visit.setFocus()
        self._in_sight.start()

    def _show_part(self) -> None:
        """Bring what the page is about now into sight, from its top, whatever the text size."""
        is_waiting = isinstance(self._visit.state, Waiting)
        focused = self.focusWidget()
        part = focused if is_waiting and focused is not None else self.visit
        if self.page.area.isAncestorOf(part):
            self.page.area.ensureWidgetVisible(part)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._visit.is_watched = True
        self._visit.look()
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._visit.is_watched = False
        self._timer.stop()

    def _connect(self) -> None:
        self._visit.changed.connect(self._show)
        self._visit.found.connect(self._on_found)
        self.drives.chosen.connect(self._visit.begin)
        self.visit.again.connect(self._on_again)
        self.visit.another.connect(self._on_another)
        self.back_button.clicked.connect(self.left)
        escape = QShortcut(QKeySequence("Esc"), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.left)

    def _show(self) -> None:
        """The part that takes the focus is shown before the one that had it goes."""
        is_waiting = isinstance(self._visit.state, Waiting)
        if not is_waiting:
            self.visit.show()
        self.visit.show_state(self._visit.state)
        self.drives.setVisible(is_waiting)
        self._lead.setVisible(is_waiting)
        self.visit.setVisible(not is_waiting)
        self._in_sight.start()

    def _on_found(self, drives: object) -> None:
        if isinstance(drives, list):
            had_focus = self.drives.is_waiting
            self.drives.show_drives(drives)
            if had_focus and self.isVisible():
                self.drives.begin()
                self._in_sight.start()

    def _on_again(self) -> None:
        state = self._visit.state
        if isinstance(state, Failed):
            self._begin(state.path, state.label)

    def _begin(self, path: Path, label: str) -> None:
        self._visit.begin(path, label)

    def _on_another(self) -> None:
        self._visit.forget()
        self._visit.look()
        self.drives.begin()
