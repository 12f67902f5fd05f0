"""Shuts a laptop out, in one confirming step, because nobody can take it back."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from kiosk import actions
from kiosk.errors import TablevoiceError
from kiosk.store import tickets
from kiosk.store.devices import DeviceRow
from ui import words as said
from ui.session import Session
from ui.theme import SPACE_M
from ui.widgets import Button, Field, Flow, Text
from ui.widgets.card import Card

ASK: Final = "Shut laptop out"
KEEP: Final = "Keep laptop"
NOTE: Final = "Why (you may leave this empty)"


class ShutOutCard(Card):
    """Hidden unless another laptop is chosen.

    `told(str)`: what was done, or could not be. `asked()`: the confirming step has opened.
    """

    told = Signal(str)
    asked = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._session = session
        self._laptop: DeviceRow | None = None
        self._is_out = False
        self._sentence = Text()
        self.ask_button = Button(ASK)
        self.note = Field(NOTE)
        self.sure_button = Button(ASK, "danger")
        self.keep_button = Button(KEEP)
        self._deeds = QWidget()
        row = Flow(self._deeds, gap=SPACE_M)
        row.addWidget(self.sure_button)
        row.addWidget(self.keep_button)
        self.add(self._sentence)
        self.column.addWidget(self.ask_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.add(self.note)
        self.add(self._deeds)
        self.ask_button.clicked.connect(self._on_asked)
        self.keep_button.clicked.connect(self._on_kept)
        self.sure_button.clicked.connect(self._shut_out)
        self.hide()

    def show_laptop(self, laptop: DeviceRow | None, *, is_out: bool) -> None:
        """Show what can be done about a laptop; a step that was begun for it stays."""
        before = self._laptop.id if self._laptop else ""
        is_same = laptop is not None and (laptop.id, is_out) == (before, self._is_out)
        self._laptop, self._is_out = laptop, is_out
        self.setVisible(laptop is not None)
        if laptop is not None and not is_same:
            self._show_step(asks=False)

    def _show_step(self, *, asks: bool) -> None:
        if self._laptop is None:
            return
        name = self._laptop.name
        self.ask_button.setVisible(not asks and not self._is_out)
        self.ask_button.setAccessibleName(f"{ASK}: {name}")
        self.sure_button.set_words(f"Shut {name} out")
        for part in (self.note, self._deeds):
            part.setVisible(asks)
        self._sentence.setVisible(asks or self._is_out)
        if asks:
            self._sentence.set_words(
                f"Shut {name} out of the event? What it wrote before stays. What it writes after "
                "waits under To settle. This cannot be undone."
            )
        elif self._is_out:
            self._sentence.set_words(self._why())

    def _why(self) -> str:
        if self._laptop is None:
            return ""
        row = tickets.revocations(self._session.store).get(self._laptop.id)
        note = f" Why: {row.note}" if row and row.note else ""
        return (
            f"{self._laptop.name} is shut out. What it wrote before stays; "
            f"what it writes after waits under To settle.{note}"
        )

    def _on_asked(self) -> None:
        self._show_step(asks=True)
        self.note.setFocus()
        self.asked.emit()

    def _on_kept(self) -> None:
        self.note.set_text("")
        self._show_step(asks=False)
        self.ask_button.setFocus()

    def _shut_out(self) -> None:
        if self._laptop is None:
            return
        name = self._laptop.name
        self.note.set_error("")
        try:
            actions.revoke_device(self._session.store, self._laptop.id, note=self.note.text.strip())
        except TablevoiceError as error:
            self.note.set_error(said.sentence(error))
            self.note.setFocus()
            return
        self.note.set_text("")
        self._session.written()
        self.told.emit(
            f"{name} is shut out. What it wrote before stays; "
            "what it writes after waits under To settle."
        )
