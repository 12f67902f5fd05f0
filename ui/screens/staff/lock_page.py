"""Locks the kiosk: a PIN, typed twice."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QWidget

from kiosk.errors import TablevoiceError
from kiosk.lock import Lock
from ui.screens.staff import words
from ui.screens.staff.pin_field import PinField
from ui.widgets.form_page import FormPage
from ui.widgets.number_pad import NumberPad


class LockPage(FormPage):
    """`locked()`: the kiosk is locked now."""

    locked = Signal()

    def __init__(self, lock: Lock, parent: QWidget | None = None) -> None:
        super().__init__(words.lock(), words.lock_lead(), words.lock(), parent=parent)
        self._lock = lock
        self._error: TablevoiceError | None = None
        self.pin = PinField(words.new_pin())
        self.again = PinField(words.new_pin_again())
        self.add_field("pin", self.pin)
        self.add_field("again", self.again)
        self._typed_into = self.pin
        for field in (self.pin, self.again):
            field.line.installEventFilter(self)
        pad = NumberPad(words.pin_keys(), words.delete())
        pad.pressed.connect(self._on_digit)
        pad.typed.connect(self._on_typed)
        pad.deleted.connect(self._on_deleted)
        self.add(pad)
        self.close_column()
        self.submitted.connect(self._on_submitted)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The pad types into the field that had the focus last."""
        if event.type() == QEvent.Type.FocusIn:
            self._typed_into = self.again if watched is self.again.line else self.pin
        return False

    def resume(self, before: QWidget) -> None:
        if isinstance(before, LockPage):
            self.pin.set_text(before.pin.text)
            self.again.set_text(before.again.text)
            if before._error is not None:
                self._error = before._error
                self.show_error(before._error)

    def _on_digit(self, digit: str) -> None:
        self._typed_into.type_digit(digit)

    def _on_typed(self, digit: str) -> None:
        self._typed_into.take_up(digit)

    def _on_deleted(self) -> None:
        self._typed_into.delete()

    def _on_submitted(self) -> None:
        if self.pin.line.hasFocus() and not self.again.text:
            self.again.setFocus()
            return
        try:
            self._lock.close(self.pin.text, self.again.text)
        except TablevoiceError as error:
            self._error = error
            self.show_error(error)
        else:
            self.locked.emit()
