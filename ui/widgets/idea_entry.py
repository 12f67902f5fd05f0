"""Where an idea is typed: a title, a detail when wanted, and every keystroke kept."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.changes import DETAIL_MAX, TITLE_MAX
from kiosk.errors import InvalidInput, StoreError, TablevoiceError
from kiosk.store import drafts
from kiosk.store.database import Store
from ui import words
from ui.announce import announce
from ui.language import number, says, tr
from ui.theme import SPACE_M, SPACE_S
from ui.tongues import is_right_to_left
from ui.widgets.button import Button
from ui.widgets.field import Field
from ui.widgets.flow import Flow
from ui.widgets.growing_edit import GrowingEdit
from ui.widgets.sign import Sign
from ui.widgets.text import Text
from ui.widgets.writing_button import WritingButton

_NEAR = 100

Says = Callable[[], str]

_detail: Final = says("Detail")
_detail_hint: Final = says("Ctrl and Enter save the idea.")
_add_detail: Final = says("Add detail")


class Drafts(NamedTuple):
    """The names under which what is being typed is kept."""

    title: str
    detail: str
    language: str


class IdeaEntry(QWidget):
    """`submitted` is Enter or the button; `cancelled` the way out, where there is one.

    What is typed is kept as a draft at every keystroke, and stays until `clear`.
    """

    submitted = Signal()
    cancelled = Signal()

    def __init__(
        self,
        store: Store,
        kept_as: Drafts,
        *,
        label: Says,
        hint: Says,
        deed: Says,
        way_out: Says | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._label, self._hint, self._deed, self._way_out = label, hint, deed, way_out
        self._store = store
        self._kept_as = kept_as
        self.title = Field(label(), hint(), shape="growing", type="lead", least=2)
        self.detail = Field(_detail(), _detail_hint(), shape="lines", least=3)
        self.detail_button = Button(_add_detail(), "quiet", sign="plus")
        self.save_button = Button(deed(), "primary")
        self.cancel_button = Button(way_out() if way_out else "", "secondary")
        self.cancel_button.setVisible(way_out is not None)
        self.writing = WritingButton()
        self.writing.chosen.connect(self._on_language)
        self.writing.shown.connect(self._run)
        self._saved = QWidget()
        self._saved_words = Text("", "good")
        self._saved.hide()
        self._error: tuple[Field, TablevoiceError] | None = None
        self._lay_out()
        for field, draft, limit in (
            (self.title, kept_as.title, TITLE_MAX),
            (self.detail, kept_as.detail, DETAIL_MAX),
        ):
            field.changed.connect(lambda text, f=field, d=draft: self._on_typed(f, d, text))
            field.changed.connect(lambda text, f=field, m=limit: self._count(f, text, m))
            field.submitted.connect(self.submitted)
        self.detail_button.clicked.connect(self.open_detail)
        self.save_button.clicked.connect(self.submitted)
        self.cancel_button.clicked.connect(self.cancelled)
        self.setFocusProxy(self.title.editor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # without one, it cannot be put in order

    def restore(self) -> None:
        """Put back what was being typed when the program ended. Raises `StoreError`."""
        self.fill(
            drafts.read(self._store, self._kept_as.title),
            drafts.read(self._store, self._kept_as.detail),
        )
        said = drafts.read(self._store, self._kept_as.language)
        if said:
            self.writing.show_tag(said)

    def fill(self, title: str, detail: str) -> None:
        """Put words into the fields, and keep them as typed."""
        self.title.set_text(title)
        self.detail.set_text(detail)
        self._show_detail(shown=bool(detail))

    def clear(self) -> None:
        """Empty the fields, whose words are safe elsewhere by now."""
        for field in (self.title, self.detail):
            field.editor.blockSignals(True)
            field.set_text("")
            field.editor.blockSignals(False)
            field.set_error("")
        self._count(self.title, "", TITLE_MAX)
        self._count(self.detail, "", DETAIL_MAX)
        self._show_detail(shown=False)

    def retell(self) -> None:
        """Say everything in the language that is spoken now; what was typed stays."""
        self.title.set_label(self._label())
        self.detail.set_label(_detail())
        self.detail_button.set_words(_add_detail())
        self.save_button.set_words(self._deed())
        self.cancel_button.set_words(self._way_out() if self._way_out else "")
        self.writing.retell()
        self._saved_words.set_words(_saved())
        self._count(self.title, self.title.text, TITLE_MAX)
        self._count(self.detail, self.detail.text, DETAIL_MAX)
        if self._error is not None and self._error[0].error:
            field, error = self._error
            field.set_error(words.sentence(error))

    def open_detail(self) -> None:
        """Open the detail under the title and go there."""
        self._show_detail(shown=True)
        self.detail.setFocus()

    def show_error(self, error: TablevoiceError) -> None:
        """Say beside its field what is wrong, and go there; everything typed stays."""
        self._saved.hide()
        wrong = isinstance(error, InvalidInput) and error.field == "detail"
        field = self.detail if wrong else self.title
        if wrong:
            self._show_detail(shown=True)
        self._refuse(field, error)
        field.setFocus()

    def show_saved(self) -> None:
        """Say that the idea is saved: only after it is."""
        self._saved_words.set_words(_saved())
        self._saved.show()
        announce(self, self._saved_words.words)

    def _on_typed(self, field: Field, draft: str, text: str) -> None:
        self._saved.hide()
        try:
            drafts.keep(self._store, draft, text)
        except StoreError as error:
            self._refuse(field, error)
        else:
            if field.error:
                field.set_error("")

    def _refuse(self, field: Field, error: TablevoiceError) -> None:
        self._error = (field, error)
        field.set_error(words.sentence(error))

    def _run(self, tag: str) -> None:
        for field in (self.title, self.detail):
            if isinstance(field.editor, GrowingEdit):
                field.editor.set_direction(leftward=is_right_to_left(tag))

    def _on_language(self, tag: str) -> None:
        self.setFocus()
        try:
            drafts.keep(self._store, self._kept_as.language, tag)
        except StoreError as error:
            self._refuse(self.title, error)

    def _count(self, field: Field, text: str, limit: int) -> None:
        plain = self._hint() if field is self.title else _detail_hint()
        near = len(text) > limit - _NEAR
        field.set_hint(_so_many(len(text), limit) if near else plain)

    def _show_detail(self, *, shown: bool) -> None:
        self.detail.setVisible(shown)
        self.detail_button.setVisible(not shown)

    def _lay_out(self) -> None:
        said = QHBoxLayout(self._saved)
        said.setContentsMargins(0, 0, 0, 0)
        said.setSpacing(SPACE_S)
        said.addWidget(Sign("tick", "good"))
        said.addWidget(self._saved_words, 1)
        deeds = QWidget()
        row = Flow(deeds, gap=SPACE_M)
        for button in (self.save_button, self.cancel_button, self.detail_button, self.writing):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        for part in (self.title, self.detail, deeds, self._saved):
            column.addWidget(part)
        self.detail.hide()


def _saved() -> str:
    return tr("{sentence}.").format(sentence=words.place("laptop"))


def _so_many(length: int, limit: int) -> str:
    said = tr("{length} of {limit} characters")
    return said.format(length=number(length), limit=number(limit))
