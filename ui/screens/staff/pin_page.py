"""Asks for the kiosk's PIN, and lets everybody else go back to voting."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from kiosk.errors import InputFault, InvalidInput
from kiosk.lock import Lock
from ui import words as said
from ui.announce import announce
from ui.screens.staff import words
from ui.screens.staff.pin_field import PinField
from ui.widgets import Button, Heading, Page, Text
from ui.widgets.number_pad import NumberPad

_SECOND_MS = 1_000


class PinPage(Page):
    """`admitted()`: the PIN was right. `left()`: back to voting."""

    admitted = Signal()
    left = Signal()

    def __init__(self, lock: Lock, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._lock = lock
        self._refused: InvalidInput | None = None
        self.field = PinField(words.pin())
        self.field.submitted.connect(self._on_submitted)
        self._wait = Text("", "strong")
        pad = NumberPad(words.pin_keys(), words.delete())
        pad.pressed.connect(self.field.type_digit)
        pad.typed.connect(self.field.take_up)
        pad.deleted.connect(self.field.delete)
        self.back_button = Button(words.back(), sign="back", kiosk=True)
        self.back_button.clicked.connect(self.left)
        self.next_button = Button(words.enter(), "primary", sign="next", kiosk=True)
        self.next_button.clicked.connect(self._on_submitted)
        for part in (
            Heading(words.pin_title(), "heading"),
            Text(words.pin_lead(), "lead"),
            Text(words.pin_safe()),
            self.field,
            self._wait,
            pad,
        ):
            self.add(part)
        self.body.addStretch(1)
        self.set_back(self.back_button)
        self.set_next(self.next_button)
        self.begin_at(self.field)
        self._timer = QTimer(self, interval=_SECOND_MS)
        self._timer.timeout.connect(self._show_wait)
        self._show_wait()

    def resume(self, before: QWidget) -> None:
        if isinstance(before, PinPage):
            self.field.set_text(before.field.text)
            self._refused = before._refused
            if self._refused is not None:
                self.field.set_error(said.sentence(self._refused))
            self._point_out()

    def _on_submitted(self) -> None:
        try:
            self._lock.admit(self.field.text)
        except InvalidInput as error:
            self.field.set_text("")
            self._show_wait()
            # The line that counts down says it for as long as it is so.
            is_waiting = error.reason is InputFault.PIN_EARLY
            self._refused = None if is_waiting else error
            self.field.set_error("" if is_waiting else said.sentence(error))
            if is_waiting:
                announce(self.field, self._wait.words, urgent=True)
            self.field.setFocus()
            self._point_out()
        else:
            self.admitted.emit()

    def _point_out(self) -> None:
        """Bring the field into sight, and the line that counts down if there is one."""
        self.point_out(*[part for part in (self.field, self._wait) if not part.isHidden()])

    def _show_wait(self) -> None:
        """Count the wait down beside the field, as long as there is one."""
        seconds = self._lock.wait
        self._wait.set_words(words.early(seconds) if seconds else "")
        self._wait.setVisible(seconds > 0)
        if seconds:
            self._timer.start()
        else:
            self._timer.stop()
