"""A calm bar that says what happened, with a way to undo it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ui.announce import announce
from ui.theme import SPACE_M, SPACE_S
from ui.widgets.button import Button
from ui.widgets.sign import Sign
from ui.widgets.text import Text


class Notice(QFrame):
    """Hidden until `say` is called; it goes with the next thing said, or when it is closed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("box", "notice")
        self._then: Callable[[], object] | None = None
        self._sign = Sign("info")
        self._words = Text()
        self.action = Button("Undo", "secondary")
        self.action.clicked.connect(self._on_action)
        self.close_button = Button("Close notice", "quiet")
        self.close_button.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_M, SPACE_S, SPACE_S, SPACE_S)
        row.setSpacing(SPACE_S)
        row.addWidget(self._sign)
        row.addWidget(self._words, 1)
        row.addWidget(self.action)
        row.addWidget(self.close_button)
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
        announce(self, sentence, urgent=urgent)

    def _on_action(self) -> None:
        then, self._then = self._then, None
        self.hide()
        if then is not None:
            then()
