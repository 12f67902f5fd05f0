"""A calm bar that says what happened, with a way to undo it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QWidget

from ui.announce import announce
from ui.language import tr
from ui.theme import SPACE_M, SPACE_S, SPACE_XS, restyle, scaled
from ui.widgets.button import Button
from ui.widgets.sign import Sign
from ui.widgets.text import Text

_ROOMY = 760
"""The least width, in px at 100 %, that has room for the buttons beside the words."""


class Notice(QFrame):
    """Hidden until `say` is called; it goes with the next thing said, or when it is closed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("box", "notice")
        self._then: Callable[[], object] | None = None
        self._mirror()
        self._room = (False, False, "")
        """What it was laid out for: narrow, its one button alone, and how that is named."""
        self._sign = Sign("info", parent=self)
        self._words = _Words(parent=self)
        self.action = Button(tr("Undo"), "secondary", parent=self)
        self.action.clicked.connect(self._on_action)
        self.close_button = Button(
            tr("Close notice"), "quiet", sign="close", kiosk=True, parent=self
        )
        self.close_button.clicked.connect(self.hide)
        told, deeds = QHBoxLayout(), QHBoxLayout()
        told.addWidget(self._sign)
        told.addWidget(self._words, 1)
        deeds.addWidget(self.action)
        deeds.addWidget(self.close_button)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        for layout in (told, deeds, self._row):
            layout.setSpacing(SPACE_S)
        self._row.addLayout(told, 1)
        self._row.addLayout(deeds)
        self.hide()

    @property
    def words(self) -> str:
        """What it says, or said last."""
        return self._words.words

    def say(
        self,
        sentence: str,
        *,
        action: str = "",
        then: Callable[[], object] | None = None,
        sign: str = "info",
        urgent: bool = False,
    ) -> None:
        """Say a sentence, here and through a screen reader; `action` names what `then` does."""
        self._then = then
        self._sign.set_name(sign)
        self._words.set_words(sentence)
        self.action.setVisible(bool(action))
        self.action.set_words(action)
        self.show()
        self._make_room()
        announce(self, sentence, urgent=urgent)

    def take_back(self, sentence: str) -> None:
        """It is no longer so: hide it, if it is what is said."""
        if self.words == sentence:
            self.hide()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._make_room()
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._mirror()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _mirror(self) -> None:
        """Its edge stands where its line begins; a style sheet knows left and right alone."""
        restyle(self, "mirrored", self.isRightToLeft())

    def _make_room(self) -> None:
        """Large text in a small window: the buttons go below, a single one shows its sign alone."""
        is_narrow = self.width() < scaled(_ROOMY)
        is_alone = self.action.isHidden()
        closing = tr("Close notice")
        if self._room == (is_narrow, is_alone, closing):
            return  # to lay out anew while it is laid out would not end well
        self._room = (is_narrow, is_alone, closing)
        ways = QBoxLayout.Direction
        below = is_narrow and not is_alone
        self._row.setDirection(ways.TopToBottom if below else ways.LeftToRight)
        self.close_button.set_words(closing)
        self.close_button.setToolTip(closing)
        if is_narrow and is_alone:
            self.close_button.setText("")
        edge = SPACE_XS if is_narrow and is_alone else SPACE_S
        self._row.setContentsMargins(SPACE_M, edge, SPACE_S, edge)

    def _on_action(self) -> None:
        then, self._then = self._then, None
        self.hide()
        if then is not None:
            then()


class _Words(Text):
    """As high as the words need at the width they have, however full the window is."""

    def set_words(self, words: str) -> None:
        super().set_words(words)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        self.setMinimumHeight(0)  # a label needs no less than its least height
        if self.isVisible():  # out of sight it has the width of before, or none yet
            self.setMinimumHeight(max(0, self.heightForWidth(self.width())))
