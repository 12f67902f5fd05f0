"""Hears a badge code wherever the focus is: a scanner types without looking.

    CodeKeys(screen).heard.connect(field.insert)

Only what is typed outside a text field is heard. Whoever hears it gives the focus to the
code field, so that the rest of the code and the Enter behind it land there.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from kiosk.crockford import CHECK_SYMBOLS
from ui.event_filter import EventFilter

_HEARD = frozenset(CHECK_SYMBOLS + CHECK_SYMBOLS.lower() + "-ilouILOU")
_MODIFIED = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class CodeKeys(EventFilter):
    """Listens in the window of `screen` while that is in sight.

    `heard(str)`: a symbol was typed where nothing else takes text.
    """

    sees = frozenset({QEvent.Type.KeyPress})
    heard = Signal(str)

    def __init__(self, screen: QWidget) -> None:
        super().__init__(screen)
        self._screen = screen
        self.watch()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or not isinstance(watched, QWidget):
            return False
        if not self._screen.isVisible():
            return False
        if watched.window() is not self._screen.window():
            return False
        if isinstance(watched, (QLineEdit, QPlainTextEdit)):
            return False
        if event.modifiers() & _MODIFIED or event.text() not in _HEARD or not event.text():
            return False
        self.heard.emit(event.text())
        return True
