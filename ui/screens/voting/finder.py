"""Finds ideas on a long ballot: by their words, or by their theme."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.store import groups, ideas
from kiosk.store.database import Store
from ui.language import says
from ui.screens.voting import words
from ui.screens.voting.ballot import Ballot, Sought
from ui.tab_order import follow_layout
from ui.theme import SPACE_M
from ui.widgets import Button, Field, Flow, Text

choose_theme = says("Choose a theme")
all_themes = says("All themes")

_TARGET = "min-height: 32px;"
"""With its edge and padding, 48 px: `ui.theme.KIOSK_TARGET`. Large text makes it higher."""


class _Opener(Button):
    """Knows whether a key pressed it: a finger, switches and screen readers do otherwise."""

    is_keyed = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.is_keyed = True
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.is_keyed = False
        super().mousePressEvent(event)


class Finder(QWidget):
    """A button opens the field, so that the first idea is in sight at any text size.

    `found(list)`: the ideas that fit, in the ballot's order. `lettered(bool)`: letters on the
    screen are wanted, and whether a keyboard asks for them. They come with the field unless a key
    opened it, and at a button.
    """

    found = Signal(object)
    lettered = Signal(bool)

    def __init__(
        self, store: Store, ballot: Ballot, *, is_long: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._ballot = ballot
        self._face = groups.faces(store, ballot.challenge.id)
        self._themes = self._by_theme()
        self._theme = ""
        self.search = Field(words.search(), parent=self)
        self.search.changed.connect(self._on_changed)
        self._bar = QWidget(self)
        self.span = Text("", "muted", parent=self)
        self.theme_button = Button(choose_theme(), "quiet", kiosk=True, parent=self)
        self.theme_button.clicked.connect(self._on_themes)
        self.search_button = _Opener(words.search(), "quiet", kiosk=True, parent=self)
        self.search_button.clicked.connect(self._on_find)
        self.letters_button = _Opener(words.show_letters(), "quiet", kiosk=True, parent=self)
        self.letters_button.clicked.connect(self._on_letters)
        self._nothing = Text(words.no_match(), "lead", parent=self)
        self.show_all = Button(words.show_all(), kiosk=True, parent=self)
        self.show_all.clicked.connect(self._on_all)
        self.theme_buttons: dict[str, Button] = {}
        """By theme, once they have been asked for; the one named by nothing is for all."""
        self._lay_out()
        for part in (self.search, self._bar, self.letters_button):
            part.hide()
        self.search_button.setVisible(is_long)
        self.theme_button.setVisible(bool(self._themes) and is_long)

    @property
    def is_empty(self) -> bool:
        """Whether nothing fits."""
        return self._nothing.isVisibleTo(self)

    @property
    def sought(self) -> Sought:
        """What is looked for."""
        return Sought(
            self.search.text if self.search.isVisibleTo(self) else None,
            self._theme if self._bar.isVisibleTo(self) else None,
        )

    def look_for(self, sought: Sought) -> None:
        """Look for what was looked for on this ballot before."""
        if sought.words is not None:
            self._open()
            self.search.set_text(sought.words)
        if sought.theme is not None and sought.theme in ("", *self._themes):
            self._on_themes()
            self._choose(sought.theme)

    @property
    def matches(self) -> list[str]:
        """The ideas that fit, in the ballot's order."""
        fits = set(self._ballot.order)
        if self._theme:
            fits &= self._themes[self._theme]
        if text := self.search.text.strip():
            hits = ideas.find(self._store, words=text, challenge=self._ballot.challenge.id)
            fits &= {self._face.get(idea, idea) for idea in hits}
        return [idea for idea in self._ballot.order if idea in fits]

    def tell(self, span: str) -> None:
        """Say which ideas are in sight; nothing if none is."""
        self.span.set_words(span)
        self.span.setVisible(bool(span))
        self._nothing.setVisible(not span)
        self.show_all.setVisible(not span)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(SPACE_M)
        row.addWidget(self.span, 1)
        row.addWidget(self.theme_button)
        row.addWidget(self.search_button)
        row.addWidget(self.letters_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        column.addWidget(self.search)
        column.addWidget(self._bar)
        column.addLayout(row)
        column.addWidget(self._nothing)
        column.addWidget(self.show_all, 0, Qt.AlignmentFlag.AlignLeft)

    def _by_theme(self) -> dict[str, set[str]]:
        """The ballot's ideas by theme; of merged ideas, any one's theme is the group's."""
        found: dict[str, set[str]] = {}
        on_ballot = set(self._ballot.order)
        for idea, name in groups.themes(self._store, self._ballot.challenge.id).items():
            if self._face.get(idea, idea) in on_ballot:
                found.setdefault(name, set()).add(self._face.get(idea, idea))
        return found

    def _open(self) -> None:
        self.search_button.hide()
        self.letters_button.show()
        self.search.editor.setStyleSheet(_TARGET)  # not before: it costs every ballot time
        self.search.show()
        self.search.setFocus()

    def _on_find(self) -> None:
        self._open()
        if not self.search_button.is_keyed:
            self.lettered.emit(False)

    def _on_letters(self) -> None:
        self.lettered.emit(self.letters_button.is_keyed)

    def _on_themes(self) -> None:
        self.theme_button.hide()
        if not self.theme_buttons:
            self._add_themes()
        self._bar.show()
        self._choose("")
        self.theme_buttons[""].setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_themes(self) -> None:
        """Make the buttons, which few voters need."""
        flow = Flow(self._bar, gap=SPACE_M)
        for name in ("", *sorted(self._themes)):
            button = Button(name or all_themes(), kiosk=True, parent=self._bar)
            button.setCheckable(True)
            button.toggled.connect(partial(self._on_theme, name))
            self.theme_buttons[name] = button
            flow.addWidget(button)
        follow_layout(self)

    def _on_all(self) -> None:
        self._theme = ""
        if self.search.text:
            self.search.set_text("")  # which looks again
        else:
            self._on_changed()

    def _on_theme(self, name: str, is_on: bool) -> None:
        """One theme is chosen at any time: the other buttons follow it."""
        if is_on != (name == self._theme):
            self._choose(name)

    def _choose(self, name: str) -> None:
        self._theme = name
        self._on_changed()

    def _on_changed(self, _: str = "") -> None:
        for name, button in self.theme_buttons.items():
            button.setChecked(name == self._theme)
        self.found.emit(self.matches)
