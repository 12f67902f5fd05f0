"""How a stick's visit goes: that it must stay in, and then how it went."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from ui.announce import announce
from ui.screens.stick import words
from ui.stick_visit import AtWork, Done, Failed, State
from ui.theme import SPACE_M, SPACE_S
from ui.widgets import Button, Flow, Sign, Text


class VisitPart(QFrame):
    """Takes the focus with every new step, so that a screen reader is at it.

    `again()`: the same stick once more. `another()`: a choice of sticks.
    """

    again = Signal()
    another = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("box", "card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._step: type[object] = object
        self._sign = Sign("stick")
        self._title = Text("", "medium")
        self._told = Text()
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(words.PROGRESS)
        self.again_button = Button(words.AGAIN, "primary", kiosk=True)
        self.another_button = Button(words.ANOTHER, kiosk=True)
        self.again_button.clicked.connect(self.again)
        self.another_button.clicked.connect(self.another)
        self._deeds = QWidget()
        row = Flow(self._deeds, gap=SPACE_M)
        row.addWidget(self.again_button)
        row.addWidget(self.another_button)
        top = QHBoxLayout()
        top.setSpacing(SPACE_S)
        top.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignVCenter)
        top.addWidget(self._title, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, SPACE_M)
        column.setSpacing(SPACE_M)
        column.addLayout(top)
        for part in (self.progress, self._told, self._deeds):
            column.addWidget(part)

    @property
    def title(self) -> str:
        """What stands on top."""
        return self._title.words

    @property
    def told(self) -> str:
        """What stands under it."""
        return self._told.words

    def show_state(self, state: State) -> None:
        """Show a visit as it is now; it is hidden while there is none."""
        is_new = type(state) is not self._step
        self._step = type(state)
        match state:
            case AtWork(label, progress):
                self._say("busy", words.keep_in(label), words.progress(progress), words.MEANWHILE)
                self.progress.setRange(0, progress.total)
                self.progress.setValue(progress.done)
            case Done(label, report):
                self._say("tick", words.may_go(label), *words.outcome(report))
            case Failed(_, label, sentence):
                self._say("warning", words.not_done(label), sentence)
        self.progress.setVisible(isinstance(state, AtWork))
        self._deeds.setVisible(not isinstance(state, AtWork))
        self.again_button.setVisible(isinstance(state, Failed))
        if is_new and isinstance(state, AtWork | Done | Failed) and self.isVisible():
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            announce(self, self.accessibleName(), urgent=isinstance(state, Failed))

    def _say(self, sign: str, title: str, *sentences: str) -> None:
        self._sign.set_name(sign)
        self._title.set_words(title)
        self._told.set_words("\n".join(sentences))
        self.setAccessibleName(f"{title}. {' '.join(sentences)}")
