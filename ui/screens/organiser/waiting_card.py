"""How long the event's kiosks wait for a voter who stands still."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from kiosk import actions
from kiosk.changes import IDLE_LEAST, IDLE_MOST, WARNING_LEAST, WARNING_MOST
from kiosk.errors import InvalidInput, TablevoiceError
from kiosk.store import events
from ui import words as said
from ui.screens.organiser import words
from ui.session import Session
from ui.widgets import Button, Field, Text
from ui.widgets.card import Card


class WaitingCard(Card):
    """`told(str)`: the times were saved, or why not."""

    told = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(words.WAITING_TITLE, parent)
        self._session = session
        self._shown = (0, 0)
        self.idle = Field(words.WAITING_IDLE, f"{IDLE_LEAST} to {IDLE_MOST}")
        self.warning = Field(words.WAITING_WARNING, f"{WARNING_LEAST} to {WARNING_MOST}")
        self.button = Button(words.WAITING_SAVE)
        self.button.clicked.connect(self._on_saved)
        self.add(Text(words.WAITING_LEAD, "muted"))
        for field in (self.idle, self.warning):
            field.submitted.connect(self._on_saved)
            self.add(field)
        self.column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.refresh()

    def refresh(self) -> None:
        """Show the event's times, unless they are what was shown: what is typed stays."""
        event = events.event(self._session.store)
        if event is not None and (event.idle, event.warning) != self._shown:
            self._shown = (event.idle, event.warning)
            self.idle.set_text(str(event.idle))
            self.warning.set_text(str(event.warning))

    def _on_saved(self) -> None:
        for field in (self.idle, self.warning):
            field.set_error("")
        try:
            actions.set_waiting(
                self._session.store, idle=_seconds(self.idle), warning=_seconds(self.warning)
            )
        except InvalidInput as error:
            wrong = self.warning if error.field == "warning" else self.idle
            wrong.set_error(said.sentence(error))
            wrong.setFocus()
        except TablevoiceError as error:
            self.told.emit(said.sentence(error))
        else:
            self._session.written()
            self.told.emit(words.WAITING_SAVED)


def _seconds(field: Field) -> int:
    """The number that was typed; 0, which is out of every range, for what is none."""
    typed = field.text.strip()
    return int(typed) if typed.isascii() and typed.isdigit() and len(typed) < 6 else 0
