"""Which languages the event's kiosks offer, in which order, and so what they begin in."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk import actions
from kiosk.errors import TablevoiceError
from kiosk.store import events
from ui import words as said
from ui.announce import announce
from ui.house import house_languages
from ui.language import ENGLISH, LANGUAGES, language
from ui.screens.organiser import tongues_words as words
from ui.session import Session
from ui.tab_order import follow_layout
from ui.theme import SPACE_S
from ui.widgets import Button, Flow, Text
from ui.widgets.card import Card


class TonguesCard(Card):
    """Changes stay on the form until they are saved. `told(str)`: they were, or why not."""

    told = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(words.TITLE, parent)
        self._session = session
        self._shown: tuple[str, ...] | None = None
        self.chosen: tuple[str, ...] = ()
        self.rows = {one.code: _Row(one.name) for one in LANGUAGES}
        for code, row in self.rows.items():
            row.turned.clicked.connect(partial(self._turn, code))
            row.raised.clicked.connect(partial(self._raise, code))
        self._undecided = Text(words.UNDECIDED, "strong")
        self._error = Text("", "error")
        self.button = Button(words.SAVE)
        self.button.clicked.connect(self._on_saved)
        self._list = QVBoxLayout()
        self._list.setSpacing(SPACE_S)
        self.add(Text(words.LEAD, "muted"))
        self.add(self._undecided)
        self.column.addLayout(self._list)
        self.add(self._error)
        self.column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self._error.hide()
        self.refresh()

    def refresh(self) -> None:
        """Show what the event offers, unless that was shown: what is being chosen stays."""
        event = events.event(self._session.store)
        now = event.languages if event else ()
        if now != self._shown:
            self._shown = now
            self._undecided.setVisible(not now)
            self._choose(house_languages(self._session.store, ENGLISH))

    def _choose(self, codes: tuple[str, ...]) -> None:
        """Show these on top, in their order, and the others below; the focus stays."""
        self.chosen = codes
        others = [code for code in self.rows if code not in codes]
        focus: QWidget | None = self.window().focusWidget()
        for place, code in enumerate((*codes, *others)):
            row = self.rows[code]
            self._list.removeWidget(row)
            self._list.insertWidget(place, row)
            row.show_place(place + 1 if code in codes else 0, is_alone=codes == (code,))
            row.raise_()  # read in this order: screen readers go by who came last
        self._error.raise_()
        self.button.raise_()
        follow_layout(self)
        if focus is not None and self.isAncestorOf(focus):
            around = next((row for row in self.rows.values() if row.isAncestorOf(focus)), None)
            (focus if focus.isEnabled() or around is None else around.anchor).setFocus()

    def _turn(self, code: str) -> None:
        others = tuple(one for one in self.chosen if one != code)
        self._choose(others if code in self.chosen else (*self.chosen, code))
        self._tell(code)

    def _raise(self, code: str) -> None:
        codes = list(self.chosen)
        place = codes.index(code)
        codes.insert(max(0, place - 1), codes.pop(place))
        self._choose(tuple(codes))
        self._tell(code)

    def _tell(self, code: str) -> None:
        place = self.chosen.index(code) + 1 if code in self.chosen else 0
        announce(self, words.moved(language(code).name, place))

    def _on_saved(self) -> None:
        try:
            actions.set_languages(self._session.store, self.chosen)
        except TablevoiceError as error:
            self._error.set_words(said.sentence(error))
            self._error.show()
            announce(self, self._error.words, urgent=True)
            return
        self._error.hide()
        self._session.written()
        self.refresh()
        self.told.emit(words.SAVED)


class _Row(QWidget):
    """One language: its place and its name, a button in or out, a button up."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._told = Text("")
        self.turned = Button("", "quiet")
        self.raised = Button(words.earlier(name), "quiet")
        deeds = QWidget()
        row = Flow(deeds, gap=SPACE_S)
        row.addWidget(self.turned)
        row.addWidget(self.raised)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._told)
        column.addWidget(deeds)

    @property
    def anchor(self) -> Button:
        """Where the focus goes when the button that had it rests."""
        return self.raised if self.raised.isEnabled() else self.turned

    def show_place(self, place: int, *, is_alone: bool) -> None:
        """Show it at a place, from 1 on; at 0 it is not offered. The last one stays in."""
        told = words.offered(place, self._name) if place else words.left_out(self._name)
        self._told.set_words(told)
        self.turned.set_words(words.turn(self._name, is_offered=place > 0))
        self.turned.setEnabled(not is_alone)
        self.raised.setEnabled(place > 1)
