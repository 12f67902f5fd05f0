"""Tickets: a form for a new one, the one just made, and a list of all of them."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from kiosk import actions
from kiosk.errors import TablevoiceError
from kiosk.store import tickets
from kiosk.tickets import Ticket
from ui import words as said
from ui.models.lines import LinesModel
from ui.screens.organiser import ticket_words as words
from ui.screens.organiser.lists import LIST_HEIGHT
from ui.screens.organiser.ticket_form import TicketForm
from ui.screens.organiser.ticket_view import AskPlace, TicketView
from ui.session import Session
from ui.widgets import Button, Heading, Page, Text
from ui.widgets.columns import Columns
from ui.widgets.lines_view import LinesView


class TicketsSection(Page):
    """`told(str)`: what was done, or could not be, in a sentence."""

    told = Signal(str)

    def __init__(
        self, session: Session, ask_place: AskPlace | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(wide=True, parent=parent)
        self._session = session
        self.form = TicketForm(session)
        self.shown = TicketView(ask_place)
        self.model = LinesModel(self)
        self.view = LinesView(session.theme, words.TICKETS)
        self.view.setModel(self.model)
        self.view.setMinimumHeight(LIST_HEIGHT)
        self._none = Text(words.TICKETS_NONE, "lead")
        self.cancel_button = Button(words.CANCEL)
        columns = Columns()
        columns.first.addWidget(self.form)
        columns.first.addStretch(1)
        for part in (self.shown, Heading(words.TICKETS, "medium"), self._none, self.view):
            columns.second.addWidget(part)
        columns.second.addWidget(self.cancel_button, 0, Qt.AlignmentFlag.AlignLeft)
        columns.second.addStretch(1)
        self.add(columns)
        self.body.addStretch(1)
        self.begin_at(self.form.role)
        self.form.made.connect(self._on_made)
        self.shown.told.connect(self.told)
        self.cancel_button.clicked.connect(self._cancel)
        self.view.selectionModel().currentChanged.connect(self._on_chosen)
        self.refresh()

    def refresh(self) -> None:
        """Read the tickets again; the one that was chosen stays so."""
        store = self._session.store
        with store.reading():
            now = store.now()
            rows = [words.line(ticket, now) for ticket in tickets.tickets(store)]
        self.model.show_rows(rows)
        self._none.setVisible(not rows)
        self.view.setVisible(bool(rows))
        self._on_chosen(self.view.currentIndex())

    def _on_made(self, ticket: Ticket, label: str) -> None:
        self.refresh()
        self.shown.show_ticket(ticket, label)
        QTimer.singleShot(0, self, self._show_ticket)

    def _show_ticket(self) -> None:
        """Bring the ticket into sight, once it has its place."""
        self.area.bring(self.shown.picture)
        self.area.bring(self.shown.save_button)

    def _on_chosen(self, index: QModelIndex) -> None:
        row = self.model.at(index.row()) if index.isValid() else None
        self.cancel_button.setVisible(bool(self.model.rowCount()))
        self.cancel_button.setEnabled(row is not None and row.mark != words.MARK_CANCELLED)
        self.cancel_button.setAccessibleName(
            f"{words.CANCEL}: {row.title}" if row else words.CANCEL
        )

    def _cancel(self) -> None:
        index = self.view.currentIndex()
        if not index.isValid():
            return
        try:
            actions.cancel_ticket(self._session.store, self.model.at(index.row()).key)
        except TablevoiceError as error:
            self.told.emit(said.sentence(error))
            return
        self.shown.forget()
        self.view.setFocus()
        self.refresh()
        self._session.written()
        self.told.emit(words.CANCELLED)
