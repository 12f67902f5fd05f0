"""The drives that are plugged in, each with its button, and the way to another folder."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from kiosk.exchange import Drive
from ui.announce import announce
from ui.screens.stick import words
from ui.theme import SPACE_M
from ui.widgets import Button, Heading, Text
from ui.widgets.card import Card

AskFolder = Callable[[QWidget], Path | None]
"""Asks a person for a folder; nothing if they changed their mind."""


class DrivesPart(QWidget):
    """`chosen(object, str)`: the path to exchange with, and what people call it."""

    chosen = Signal(object, str)

    def __init__(
        self,
        ask_folder: AskFolder | None = None,
        parent: QWidget | None = None,
        *,
        has_folders: bool = True,
    ) -> None:
        """Where it has no folders, it asks for none: no dialog opens."""
        super().__init__(parent)
        self._ask_folder = ask_folder or ask_for_folder
        self._cards: dict[Drive, Card] = {}
        self._buttons: dict[Path, Button] = {}
        self._told: Sequence[Drive] | None = None
        self.none = Text(words.LOOKING)
        self.folder_button = Button(words.FOLDER, kiosk=True)
        self.folder_button.clicked.connect(self._on_folder)
        self._last: QWidget = self.folder_button if has_folders else self
        if not has_folders:
            self.folder_button.hide()
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setAccessibleName(words.DRIVES)
        self._list = QVBoxLayout()
        self._list.setSpacing(SPACE_M)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        column.addWidget(Heading(words.DRIVES, "medium"))
        column.addWidget(self.none)
        column.addLayout(self._list)
        column.addWidget(self.folder_button, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def buttons(self) -> list[Button]:
        """The buttons of the drives, from top to bottom."""
        return list(self._buttons.values())

    @property
    def is_waiting(self) -> bool:
        """Whether the focus is here and there is no drive that it could be on."""
        return self._last.hasFocus() and not self._buttons

    def begin(self) -> None:
        """Put the focus on the first drive, or on what comes behind all of them."""
        next(iter(self._buttons.values()), self._last).setFocus()

    def show_drives(self, drives: Sequence[Drive]) -> None:
        """Show these drives, and say which have come or gone. Nothing moves that stays."""
        before = self._told
        if before == drives:
            return
        self._told = drives
        focused = next((path for path, b in self._buttons.items() if b.hasFocus()), None)
        if before is None or [d.path for d in before] != [d.path for d in drives]:
            self._draw(drives)
            if focused is not None:
                self._buttons.get(focused, self._last).setFocus()
            self._announce(before, drives)
        self.none.set_words(words.NONE)
        self.none.setVisible(not drives)

    def _draw(self, drives: Sequence[Drive]) -> None:
        for card in self._cards.values():
            self._list.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards, self._buttons = {}, {}
        above: QWidget = self
        for drive in drives:
            card, button = self._card(drive)
            self._list.addWidget(card)
            card.show()
            if above is not self:
                QWidget.setTabOrder(above, button)
            above = button
        if above is not self:
            QWidget.setTabOrder(above, self.folder_button)

    def _card(self, drive: Drive) -> tuple[Card, Button]:
        label = words.name(drive.label)
        card = Card(label)
        card.add(Text(f"{words.free(drive.free)} · {words.name(str(drive.path))}", "muted"))
        button = Button(words.CHOOSE, "primary", sign="stick", kiosk=True)
        button.setAccessibleName(f"{words.CHOOSE}: {label}, {words.free(drive.free)}")
        button.clicked.connect(partial(self._on_drive, drive))
        card.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._cards[drive] = card
        self._buttons[drive.path] = button
        return card, button

    def _announce(self, before: Sequence[Drive] | None, now: Sequence[Drive]) -> None:
        known = {drive.path for drive in before or ()}
        there = {drive.path for drive in now}
        told = [words.plugged_in(d.label) for d in now if d.path not in known]
        told += [words.taken_out(d.label) for d in before or () if d.path not in there]
        if told and self.isVisible():
            announce(self, " ".join(told))

    def _on_drive(self, drive: Drive) -> None:
        self.chosen.emit(drive.path, drive.label)

    def _on_folder(self) -> None:
        path = self._ask_folder(self)
        if path is not None:
            self.chosen.emit(path, path.name or str(path))


def ask_for_folder(parent: QWidget) -> Path | None:
    """A folder, as a person picks it."""
    name = QFileDialog.getExistingDirectory(parent, words.FOLDER)
    return Path(name) if name else None
