"""A page that asks for one thing: its fields, what is wrong with them, the way on and back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from kiosk.errors import InvalidInput, TablevoiceError
from ui import words
from ui.language import tr
from ui.tab_order import follow_layout
from ui.widgets.button import Button
from ui.widgets.error_summary import ErrorSummary
from ui.widgets.field import Field
from ui.widgets.page import Page
from ui.widgets.text import Heading, Text


class FormPage(Page):
    """`submitted` is the button or Enter in a field; `went_back` the way back."""

    submitted = Signal()
    went_back = Signal()

    def __init__(
        self,
        title: str,
        lead: str,
        deed: str,
        *,
        has_back: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self._fields: dict[str, Field] = {}
        self._last: QWidget | None = None
        self.errors = ErrorSummary()
        self.add(self.errors)
        self.heading = Heading(title)
        self.add(self.heading)
        self.lead = Text(lead, "lead")
        self.add(self.lead)
        self.lead.setVisible(bool(lead))
        self.next_button = Button(deed, "primary", kiosk=True)
        self.next_button.clicked.connect(self.submitted)
        self.set_next(self.next_button)
        if has_back:
            self.back_button = Button(tr("Go back"), "quiet", sign="back", kiosk=True)
            self.back_button.clicked.connect(self.went_back)
            self.set_back(self.back_button)

    def add_field(self, name: str, field: Field) -> Field:
        """Ask for something; `name` is the field that errors about it carry."""
        self._fields[name] = field
        field.submitted.connect(self.submitted)
        self.add(field)
        return field

    def close_column(self) -> None:
        """Nothing more is added: the column keeps to the top."""
        self.body.addStretch(1)

    def enter(self) -> None:
        """The page has just been shown: the focus goes to its first field."""
        first = next(iter(self._fields.values()), None)
        (first or self.next_button).setFocus()
        self.show_beginning()
        self.say_opening()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        follow_layout(self)

    def show_error(self, error: TablevoiceError) -> None:
        """Say what is wrong, beside its field if it has one, and on top."""
        self.clear_errors()
        field = self._fields.get(error.field) if isinstance(error, InvalidInput) else None
        self.errors.show_errors([(words.sentence(error), field)])
        follow_layout(self)
        self.to_top()

    def clear_errors(self) -> None:
        """Nothing is wrong any more."""
        self.errors.show_errors([])
        for field in self._fields.values():
            field.set_error("")
