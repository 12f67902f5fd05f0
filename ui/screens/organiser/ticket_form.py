"""A form that makes a ticket for other laptops."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from kiosk import actions
from kiosk.errors import InputFault, InvalidInput, TablevoiceError
from kiosk.tickets import Ticket
from kiosk.vouchers import MAX_USES
from ui import words as said
from ui.screens.organiser import ticket_words as words
from ui.screens.organiser.numbers import whole_number
from ui.session import Session
from ui.widgets import Button, ChoiceList, Field, Text
from ui.widgets.card import Card

MAX_HOURS: Final = 24 * 14


class TicketForm(Card):
    """What was typed stays until the ticket is made. `made(object, str)`: a `Ticket`, its label."""

    made = Signal(object, str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(words.ADD, parent)
        self._session = session
        self.role = ChoiceList(words.ROLE, words.ROLES)
        self.label = Field(words.LABEL, words.LABEL_HINT)
        self.uses = Field(words.USES)
        self.hours = Field(words.HOURS)
        self.uses.set_text("1")
        self.hours.set_text("12")
        self._error = Text("", "error")
        self._error.hide()
        self.button = Button(words.MAKE, "primary", sign="plus")
        for part in (Text(words.ADD_HINT), self._error, self.role):
            self.add(part)
        for field in (self.label, self.uses, self.hours):
            field.submitted.connect(self._make)
            self.add(field)
        self.column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.button.clicked.connect(self._make)
        self.role.submitted.connect(self._make)

    def _make(self) -> None:
        self._clear()
        try:
            ticket = self._issue()
        except TablevoiceError as error:
            self._show_error(error)
            return
        label = self._label
        self.label.set_text("")
        self._session.written()
        self.made.emit(ticket, label)

    @property
    def _label(self) -> str:
        """What the organiser called it; else what the laptop does."""
        return self.label.text.strip() or said.role(self.role.value)

    def _issue(self) -> Ticket:
        if not self.role.value:
            raise InvalidInput("Choose a role.", InputFault.ROLE_UNKNOWN, field="role", role="")
        hosts, pin = self._session.hosts()
        return actions.issue_ticket(
            self._session.store,
            role=self.role.value,
            label=self._label,
            uses=whole_number(self.uses.text, "uses", MAX_USES),
            hours=whole_number(self.hours.text, "hours", MAX_HOURS),
            hosts=hosts,
            pin=pin,
        )

    def _show_error(self, error: TablevoiceError) -> None:
        wrong = error.field if isinstance(error, InvalidInput) else ""
        fields = {"label": self.label, "uses": self.uses, "hours": self.hours}
        sentence = said.sentence(error)
        if wrong in fields:
            fields[wrong].set_error(sentence)
            fields[wrong].setFocus()
            return
        self._error.set_words(sentence)
        self._error.show()
        self.role.setFocus()

    def _clear(self) -> None:
        self._error.hide()
        for field in (self.label, self.uses, self.hours):
            field.set_error("")
