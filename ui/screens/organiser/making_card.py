"""A form that makes badges: how many, on which sheet, in which languages, into which folder."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QProgressBar, QWidget

from kiosk import actions
from kiosk.errors import InvalidInput, MediaFault, TablevoiceError
from kiosk.exchange import Progress
from ui import words as said
from ui.cards import words as card_words
from ui.cards.making import CODES, plan_here, spare_number
from ui.cards.sheets import SHEETS
from ui.cards.workshop import Workshop
from ui.screens.organiser import badge_words as words
from ui.screens.organiser.language_choice import LanguageChoice
from ui.screens.organiser.numbers import whole_number
from ui.session import Session
from ui.theme import SPACE_M
from ui.widgets import Button, ChoiceList, Field, Flow, Text
from ui.widgets.card import Card

AskFolder = Callable[[QWidget], Path | None]
"""Asks a person for a folder; nothing if they changed their mind."""

_STEPS: Final = 1_000


class MakingCard(Card):
    """What was chosen stays. `made(str)`: a sentence that says where the cards are.

    `told(object)`: a part of the card that says something new, and may be out of sight.
    """

    made = Signal(str)
    told = Signal(object)

    def __init__(
        self, session: Session, ask_folder: AskFolder | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(words.MAKE_TITLE, parent)
        self._session = session
        self._ask_folder = ask_folder or ask_for_folder
        self._folder = session.cards_folder
        self.workshop = Workshop(session.store, self)
        self.count = Field(words.COUNT)
        self.count.set_text("100")
        self.spare = Field(words.SPARE, words.SPARE_HINT)
        self.spare.set_text("10 %")
        self.sheet = ChoiceList(
            words.SHEET, [(key, card_words.sheet(key), "") for key in (*SHEETS, CODES)]
        )
        self.sheet.choose(next(iter(SHEETS)))
        self.languages = LanguageChoice(words.LANGUAGES)
        self._where = Text(words.folder(str(self._folder)))
        self._error = Text("", "error")
        self.progress = QProgressBar()
        self.progress.setAccessibleName(words.MAKE_TITLE)
        self.button = Button(words.MAKE, "primary")
        self.folder_button = Button(words.FOLDER)
        self.open_button = Button(words.OPEN_FOLDER)
        self._told = Text("", "strong")
        self._fill()
        self._connect()

    def _fill(self) -> None:
        deeds = QWidget()
        row = Flow(deeds, gap=SPACE_M)
        row.addWidget(self.button)
        row.addWidget(self.open_button)
        parts: tuple[QWidget, ...] = (
            Text(words.MAKE_HINT),
            self.count,
            self.spare,
            Text(words.SHEET, "strong"),
            self.sheet,
            self.languages,
            self._where,
        )
        for part in parts:
            self.add(part)
        self.column.addWidget(self.folder_button, 0, Qt.AlignmentFlag.AlignLeft)
        rest: tuple[QWidget, ...] = (self._error, self.progress, self._told)
        for part in rest:
            self.add(part)
            part.hide()
        self.add(deeds)
        self.open_button.hide()

    def _connect(self) -> None:
        for field in (self.count, self.spare):
            field.submitted.connect(self._make)
        self.sheet.submitted.connect(self._make)
        self.button.clicked.connect(self._make)
        self.folder_button.clicked.connect(self._choose_folder)
        self.open_button.clicked.connect(self._open_folder)
        self.workshop.progressed.connect(self._on_progressed)
        self.workshop.made.connect(self._on_made)
        self.workshop.failed.connect(self._on_failed)
        self.workshop.broke.connect(lambda: self._fail(said.our_fault()))

    def _make(self) -> None:
        if self.workshop.is_at_work:
            return
        self._clear()
        try:
            number = whole_number(self.count.text, "count", actions.MAX_BADGES)
            order = plan_here(
                self._session.store,
                sheet=self.sheet.value,
                count=number,
                spare=spare_number(self.spare.text, number),
                languages=self.languages.chosen,
            )
        except TablevoiceError as error:
            self._on_failed(error)
            return
        self.progress.setRange(0, _STEPS)
        self._on_progressed(Progress(0, order.cards + order.spare))
        self.progress.show()
        self.told.emit(self.progress)
        self.button.setEnabled(False)
        self.workshop.begin(order, self._folder)

    def _on_progressed(self, progress: Progress) -> None:
        self.progress.setValue(progress.done * _STEPS // max(progress.total, 1))
        self.progress.setFormat(words.progress(progress))

    def _on_made(self, number: int, path: Path) -> None:
        self._rest()
        self._told.set_words(card_words.made(number, str(path)))
        self._told.show()
        self.told.emit(self._told)
        self.open_button.show()
        self.open_button.setFocus()
        self._session.written()
        self.made.emit(card_words.made(number, path.name))

    def _on_failed(self, error: TablevoiceError) -> None:
        self._rest()
        wrong = error.field if isinstance(error, InvalidInput) else ""
        fields = {"count": self.count, "spare": self.spare}
        if wrong in fields:
            fields[wrong].set_error(said.sentence(error))
            fields[wrong].setFocus()
            return
        at = self.languages if wrong in ("sheet", "languages") else None
        self._fail(said.sentence(error), at=at, issued=error.reason is MediaFault.UNNAMED)

    def _fail(self, sentence: str, *, at: QWidget | None = None, issued: bool = False) -> None:
        self._rest()
        self._error.set_words(sentence if issued else f"{sentence} {words.UNISSUED}")
        self._error.show()
        self.told.emit(self._error)
        (at or self.button).setFocus()

    def _clear(self) -> None:
        for field in (self.count, self.spare):
            field.set_error("")
        self._error.hide()
        self._told.hide()
        self.open_button.hide()

    def _rest(self) -> None:
        self.progress.hide()
        self.button.setEnabled(True)

    def _choose_folder(self) -> None:
        chosen = self._ask_folder(self)
        if chosen is not None:
            self._folder = chosen
            self._where.set_words(words.folder(str(chosen)))

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))


def ask_for_folder(parent: QWidget) -> Path | None:
    """The folder for the cards, as a person picks it."""
    name = QFileDialog.getExistingDirectory(parent, words.FOLDER)
    return Path(name) if name else None
