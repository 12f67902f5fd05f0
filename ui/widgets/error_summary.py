"""What has to be put right on a screen, on top of it, with a way to each field."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.language import tr
from ui.roles import tell_role
from ui.theme import SPACE_M, SPACE_S
from ui.widgets.button import Button
from ui.widgets.field import Field
from ui.widgets.scroll_area import bring_into_sight
from ui.widgets.sign import Sign
from ui.widgets.text import Text


def _go_to(field: Field) -> None:
    """To a field, wherever it is, with what stands in it chosen: what is typed takes its place."""
    field.setFocus(Qt.FocusReason.OtherFocusReason)
    field.editor.selectAll()
    bring_into_sight(field)


class ErrorSummary(QFrame):
    """Hidden until `show_errors` is given some; then it takes the focus."""

    told_as: Final = "Grouping"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        tell_role(self)
        self.setProperty("box", "error")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._title = Text("", "medium")
        top = QHBoxLayout()
        top.setSpacing(SPACE_S)
        top.addWidget(Sign("warning", "bad"), 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self._title, 1)
        self._list = QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, SPACE_M)
        column.addLayout(top)
        column.addLayout(self._list)
        self.setAccessibleName(tr("Things to put right"))
        self.hide()

    def show_errors(self, errors: Sequence[tuple[str, Field | None]]) -> None:
        """Show sentences, each with the field it is about, or hide when there is none.

        The fields show their sentences too.
        """
        while item := self._list.takeAt(0):
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.setVisible(bool(errors))
        if not errors:
            return
        self._title.set_words(tr("%Ln thing(s) to put right", "", len(errors)))
        for sentence, field in errors:
            self._list.addWidget(Text(sentence))
            if field is not None:
                field.set_error(sentence)
                go = Button(
                    tr("Go to “{field}”").format(field=field.label.words), "quiet", kiosk=True
                )
                go.clicked.connect(partial(_go_to, field))
                self._list.addWidget(go, 0, Qt.AlignmentFlag.AlignLeft)
        self.setAccessibleName(
            " ".join([f"{self._title.words}.", *(sentence for sentence, _ in errors)])
        )
        self.setFocus(Qt.FocusReason.OtherFocusReason)
