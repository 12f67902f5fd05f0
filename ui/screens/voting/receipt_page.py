"""Whether a vote is on this laptop: a voter types the receipt, and hears yes or not yet."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from kiosk.errors import TablevoiceError
from kiosk.store import receipts
from ui import words as said
from ui.screens.voting import flow
from ui.screens.voting import receipt_words as words
from ui.screens.voting.words import to_start
from ui.session import Session
from ui.widgets import Button, Field, Heading, Notice, Page
from ui.widgets.code_field import code_editor
from ui.widgets.code_keys import CodeKeys
from ui.widgets.code_pad import CodePad

_LONGEST: Final = 40
"""A receipt, and a badge that is scanned behind it."""


class ReceiptPage(Page):
    """`left()`: back to the start."""

    left = Signal()

    def __init__(self, session: Session, typed: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._store = session.store
        self._was_checked = False
        self._refused: TablevoiceError | None = None
        """What is wrong with the receipt that was checked last."""
        self.field = Field(words.field(), words.hint(), type="lead")
        self.editor = code_editor(self.field, _LONGEST)
        self.field.submitted.connect(self._check)
        self.field.changed.connect(self._on_edited)
        self.answer = Notice()
        pad = CodePad(words.pad())
        pad.pressed.connect(self._type)
        pad.deleted.connect(self._delete)
        back = Button(to_start(), "quiet", sign="back", kiosk=True)
        back.clicked.connect(self.left)
        self.button = Button(words.check(), "primary", sign="next", kiosk=True)
        self.button.clicked.connect(self._check)
        self.add(Heading(words.title(), "heading"))
        for part in (self.field, self.answer, pad):
            self.add(part)
        self.body.addStretch(1)
        self.set_back(back)
        self.set_next(self.button)
        self.begin_at(self.editor)
        CodeKeys(self).heard.connect(self._type)
        self.field.set_text(typed)

    def resume(self, before: QWidget) -> None:
        if not isinstance(before, ReceiptPage):
            return
        if before._refused is not None:
            self._refuse(before._refused)
        elif before._was_checked:
            self._check()

    def _type(self, symbol: str) -> None:
        self._to_field()
        self.editor.insert(symbol.upper())

    def _delete(self) -> None:
        self.field.set_text(self.field.text[:-1])
        self._to_field()

    def _on_edited(self) -> None:
        """What was said of a receipt does not stay beside another; what is wrong with it helps."""
        self._was_checked = False
        self.answer.hide()

    def _check(self) -> None:
        self._was_checked = True
        self._refused = None
        self.field.set_error("")
        if flow.is_code(flow.code_in(self.field.text)):
            self._say_badge()
            return
        try:
            found = receipts.check(self._store, self.field.text)
        except TablevoiceError as error:
            self._refuse(error)
            return
        self.answer.say(said.receipt(found), sign="info" if found is None else "tick")
        self.point_out(self.answer)

    def _refuse(self, error: TablevoiceError) -> None:
        self._refused = error
        self._show_error(said.sentence(error))

    def _say_badge(self) -> None:
        """Somebody scanned a badge. What is typed next stands in its place."""
        self._show_error(words.badge())
        self.editor.selectAll()

    def _show_error(self, sentence: str) -> None:
        self.answer.hide()
        self.field.set_error(sentence)
        self._to_field()
        self.point_out(self.field.editor, self.field.error_row)

    def _to_field(self) -> None:
        if not self.editor.hasFocus():
            self.editor.setFocus(Qt.FocusReason.OtherFocusReason)
            self.editor.end(False)
