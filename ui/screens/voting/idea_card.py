"""One idea on a ballot: its words, the voter's dots on it, and two large buttons."""

from __future__ import annotations

from functools import cached_property
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.store.events import ChallengeRow
from kiosk.store.ideas import IdeaRow
from ui.announce import announce
from ui.roles import tell_role
from ui.screens.voting import method_words, words
from ui.theme import SPACE_M, SPACE_S, SPACE_XS, Theme
from ui.tongues import quote
from ui.widgets import Button, Flow, Text
from ui.widgets.dots import Dots

GIVE_KEYS: Final = (Qt.Key.Key_Plus, Qt.Key.Key_Right)
TAKE_KEYS: Final = (Qt.Key.Key_Minus, Qt.Key.Key_Left)
MOVES: Final = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class IdeaCard(QFrame):
    """Shows whichever idea it is given; a page of ideas has a few cards and gives them others.

    One card of a page is a stop for Tab, with its buttons; Up and Down move to another.

    `gave(str)` and `took(str)` carry the idea; `entered()`: the focus came in;
    `moved(int)`: one idea up or down.
    """

    told_as: Final = "Grouping"
    gave = Signal(str)
    took = Signal(str)
    entered = Signal()
    moved = Signal(int)

    def __init__(
        self, theme: Theme, challenge: ChallengeRow, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._say = method_words.of(challenge)
        self.idea = ""
        self._name = ("", 1, 1)
        self.setProperty("box", "card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        tell_role(self)
        self.title = Text("", "lead", parent=self)
        self._detail = Text(parent=self)
        self.give = _Deed(self, self._say.give(), sign="plus")
        self.give.clicked.connect(lambda: self.gave.emit(self.idea))
        self.told = QWidget(self)
        """The voter's dots on it, drawn and in words."""
        self._dots = Dots(theme, challenge.per_idea, self.told)
        self._given = Text(parent=self.told)
        self._given.setWordWrap(False)
        self._stops: list[QWidget] = [self, self.give]
        """What takes the focus, as far as it was made: the card and its buttons."""
        self._lay_out()

    @cached_property
    def more(self) -> Button:
        """Opens the detail. It is made for the first idea that has one."""
        more = self._add_deed(words.read_more(), "quiet")
        more.clicked.connect(self._on_more)
        self._column.insertWidget(2, more, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (more, self._detail, self.title):
            part.lower()  # screen readers go by who was there first
        QWidget.setTabOrder(self, more)
        return more

    @cached_property
    def take(self) -> Button:
        """Takes a dot back. It is made for the first dot: most cards get none."""
        take = self._add_deed(self._say.take_back(), sign="minus")
        take.clicked.connect(lambda: self.took.emit(self.idea))
        self._deeds.insertWidget(1, take)
        self.told.raise_()
        if self._has("hint"):
            self.hint.raise_()
        QWidget.setTabOrder(self.give, take)
        return take

    @cached_property
    def hint(self) -> Text:
        """What keys do on a card. It is made for the first voter who comes by a keyboard."""
        hint = Text(self._say.keys(), "muted", parent=self)
        self._column.addWidget(hint)
        return hint

    @property
    def tells_keys(self) -> bool:
        """Whether it shows what keys do."""
        return self._has("hint") and self.hint.isVisibleTo(self)

    def come_by(self, reason: Qt.FocusReason) -> None:
        """The focus came in: who used Tab is shown what the other keys do."""
        self.entered.emit()
        if reason in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.hint.show()

    def show_idea(self, idea: IdeaRow, number: int, total: int, given: int) -> None:
        """Show an idea, the `number`th of `total`, with so many dots on it."""
        self.idea = idea.id
        self._name = (idea.title, number, total)
        for text, said in ((self.title, idea.title), (self._detail, idea.detail)):
            text.set_language(idea.language)
            text.set_words(said)
        if idea.detail or self._has("more"):
            self.more.setVisible(bool(idea.detail))
        self._open(is_open=False)
        self.give.setAccessibleName(f"{self._say.give()}: {idea.title}")
        self.show_given(given)
        for part in self._stops:
            quote(part, idea.title, idea.language)

    def show_given(self, given: int) -> None:
        """Show how many dots the idea has now."""
        self._dots.show_given(given)
        self._given.set_words(self._say.on_idea(given))
        if given or self._has("take"):
            self._show_take(is_given=given > 0)
        self.setAccessibleName(method_words.idea_name(*self._name, self._say.on_idea(given)))
        self.setAccessibleDescription(self._say.keys())

    def _show_take(self, *, is_given: bool) -> None:
        if not is_given and self.take.hasFocus():
            self.give.setFocus(Qt.FocusReason.OtherFocusReason)
        self.take.setVisible(is_given)
        self.take.setAccessibleName(f"{self._say.take_back()}: {self._name[0]}")

    def set_current(self, *, is_current: bool) -> None:
        """Make this card the one where Tab stops, or not."""
        policy = Qt.FocusPolicy.StrongFocus if is_current else Qt.FocusPolicy.ClickFocus
        for part in self._stops:
            part.setFocusPolicy(policy)
        if not is_current and self._has("hint"):
            self.hint.hide()

    def _has(self, name: str) -> bool:
        """Whether a button was made that is not made before it is needed."""
        return name in vars(self)

    def _add_deed(self, text: str, kind: str = "secondary", *, sign: str = "") -> _Deed:
        """Make a button that was not needed before, as the others of the card are now."""
        deed = _Deed(self, text, kind, sign)
        deed.setFocusPolicy(self.focusPolicy())
        quote(deed, self._name[0], self.title.language)
        self._stops.append(deed)
        return deed

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.come_by(event.reason())
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.do(event, on_card=True):
            super().keyPressEvent(event)

    def do(self, event: QKeyEvent, *, on_card: bool = False) -> bool:
        """Do what a key asks for on the card or a button of it; whether it asked for something."""
        key = Qt.Key(event.key())
        if self.isRightToLeft():
            key = {Qt.Key.Key_Left: Qt.Key.Key_Right, Qt.Key.Key_Right: Qt.Key.Key_Left}.get(
                key, key
            )
        if key in GIVE_KEYS:
            self.gave.emit(self.idea)
        elif key in TAKE_KEYS:
            self.took.emit(self.idea)
        elif key in MOVES:
            self.moved.emit(MOVES[key])
        elif on_card and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._detail.words:
            self._on_more()
        else:
            return False
        return True

    @Slot()
    def _on_more(self) -> None:
        self._open(is_open=not self._detail.isVisibleTo(self))
        if self._detail.isVisible():
            announce(self, self._detail.words)

    def _open(self, *, is_open: bool) -> None:
        self._detail.setVisible(is_open)
        if not self._has("more"):
            return
        verb = words.read_less() if is_open else words.read_more()
        self.more.set_words(verb)
        self.more.setAccessibleName(f"{verb}: {self._name[0]}")

    def _lay_out(self) -> None:
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, SPACE_M)
        column.setSpacing(SPACE_S)
        column.addWidget(self.title)
        column.addWidget(self._detail)
        row = QHBoxLayout(self.told)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        row.addWidget(self._dots)
        row.addWidget(self._given)
        self._deeds = Flow(gap=SPACE_M)
        self._deeds.addWidget(self.give)
        self._deeds.addWidget(self.told)
        column.addSpacing(SPACE_XS)  # the ring round a button is no part of it
        column.addLayout(self._deeds)


class _Deed(Button):
    """A button on a card. The keys of an idea mean on it what they mean on the card."""

    def __init__(self, card: IdeaCard, text: str, kind: str = "secondary", sign: str = "") -> None:
        super().__init__(text, kind, sign=sign, kiosk=True, parent=card)
        self._card = card

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._card.come_by(event.reason())
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._card.do(event):
            super().keyPressEvent(event)
