"""A voter shows a badge: a scanner or a hand types its code, touch does, or a camera sees it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.errors import InputFault, TablevoiceError
from kiosk.mistyping import Perhaps, Strange, mistake
from ui import words as said
from ui.camera import LAPTOPS_CAMERA, Camera
from ui.screens.voting import badge_words, flow, words
from ui.screens.voting.badge_camera import BadgeCamera
from ui.tab_order import follow_layout
from ui.theme import SPACE_S, restyle
from ui.widgets import Button, Field, Heading, Page, Text
from ui.widgets.code_field import code_editor
from ui.widgets.code_keys import CodeKeys
from ui.widgets.code_pad import CodePad
from ui.widgets.last_typed import LastTyped

_LONGEST: Final = 40
"""What one scan leaves in the field, twice over: more is not a code."""


class BadgePage(Page):
    """`shown(str)`: a code was typed whole, or thought to be. `left()`: back to the start.

    `lent()`: a voter who has no badge takes the one that was offered.
    """

    shown = Signal(str)
    left = Signal()
    lent = Signal()

    def __init__(
        self,
        typed: str = "",
        camera: Camera = LAPTOPS_CAMERA,
        parent: QWidget | None = None,
        *,
        looks: bool = False,
    ) -> None:
        """`looks`: the voter has asked the camera already."""
        super().__init__(parent=parent)
        self.refused: TablevoiceError | None = None
        """What is wrong with the code in the field, as it was said last."""
        self.field = Field(words.badge_field(), words.badge_hint(), type="lead")
        self.editor = code_editor(self.field, _LONGEST)
        self.editor.textEdited.connect(self._on_edited)
        self._last = LastTyped(self.editor)
        self.field.submitted.connect(self._on_submitted)
        self._likely = ""
        self.likely_button = Button("", kiosk=True)
        self.likely_button.setProperty("fills", True)  # two switches come to it before the pad
        self.likely_button.clicked.connect(self._use_likely)
        self.likely_button.hide()
        self.camera = BadgeCamera(camera)
        self.camera.seen.connect(self._on_seen)
        self.camera.began.connect(lambda: self.point_out(self.camera.button, self.camera.view))
        pad = CodePad(words.badge_pad())
        pad.pressed.connect(self._type)
        pad.deleted.connect(self._delete)
        back = Button(words.to_start(), "quiet", sign="back", kiosk=True)
        back.clicked.connect(self.left)
        self.next_button = Button(words.badge_next(), "primary", sign="next", kiosk=True)
        self.next_button.clicked.connect(self._on_submitted)
        self.add(Heading(words.badge_title(), "heading"))
        self._lending = QVBoxLayout()
        self._lending.setSpacing(SPACE_S)
        self.add(self._lending)
        self.add(self.field)
        self.body.addWidget(self.likely_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.add(self.camera)
        self.add(pad)
        self.body.addStretch(1)
        self.set_back(back)
        self.set_next(self.next_button)
        self.begin_at(self.editor)
        CodeKeys(self).heard.connect(self._type)
        self._show(typed)
        QTimer.singleShot(0, self, lambda: self._look_for_camera(looks=looks))

    def lend(self, button_words: str, hint: str) -> None:
        """Offer a badge to whoever comes without one."""
        self.lend_button = Button(button_words, "primary", sign="next", kiosk=True)
        self.lend_button.clicked.connect(self.lent)
        self._lending.addWidget(self.lend_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._lending.addWidget(Text(hint))
        restyle(self.next_button, "kind", "secondary")  # a page has one next step
        follow_layout(self)
        self.begin_at(self.lend_button)

    def refuse(self, error: TablevoiceError) -> None:
        """Say what is wrong with the code beside the field, which keeps it."""
        self.refused = error
        self.camera.rest()
        self.field.set_hint("")
        found = mistake(self.field.text) if error.reason is InputFault.BADGE_MISTYPED else None
        told = said.sentence(error) if found is None else badge_words.mistake(found)
        self.field.set_error(told)
        self._offer(found.code if isinstance(found, Perhaps) else "")
        self._to_field()
        self.point_out(self.field.editor, self.field.error_row)
        if isinstance(found, Strange):
            self.editor.setSelection(_position(self.field.text, found.place), 1)

    def _look_for_camera(self, *, looks: bool) -> None:
        """Once the page is drawn: looking loads what Qt needs for a camera."""
        if not self.camera.look():
            return
        if not self.field.error:
            self.field.set_hint(badge_words.hint_with_camera())
        if looks:
            self.camera.begin()

    def _offer(self, code: str) -> None:
        """Offer a likely code: it is put into the field at a press, and never sent by itself."""
        self._likely = code
        self.likely_button.set_words(badge_words.use(code))
        self.likely_button.setVisible(bool(code))

    def _use_likely(self) -> None:
        self._last.forget()
        self._show(self._likely)
        self.refused = None
        self.field.set_error("")
        self.next_button.setFocus()
        self._offer("")

    def _on_seen(self, code: str) -> None:
        self._show(code)
        self.shown.emit(flow.code_in(self.field.text))

    def _type(self, symbol: str) -> None:
        """Type a symbol where the cursor is, and take the focus to the field."""
        self._to_field()
        self._last.add(symbol)
        self.editor.insert(symbol.upper())
        self._on_edited(self.editor.text())

    def _delete(self) -> None:
        self._last.forget()
        self._show(flow.grouped(self.editor.text())[:-1])
        self._to_field()

    def _on_edited(self, text: str) -> None:
        if self.editor.cursorPosition() == len(text):
            self._show(text)

    def _show(self, text: str) -> None:
        self.editor.setText(flow.grouped(text))

    def _on_submitted(self) -> None:
        scanned = flow.code_in(self._last.text)
        code = scanned if flow.is_code(scanned) else flow.code_in(self.field.text)
        self._last.forget()
        if code != self.field.text:
            self._show(code)
        self.shown.emit(code)

    def _to_field(self) -> None:
        if not self.editor.hasFocus():
            self.editor.setFocus(Qt.FocusReason.OtherFocusReason)
            self.editor.end(False)


def _position(text: str, place: int) -> int:
    """Where a symbol stands in a text with groups; `place` counts symbols alone."""
    symbols = [at for at, sign in enumerate(text) if not sign.isspace() and sign != "-"]
    return symbols[place]
