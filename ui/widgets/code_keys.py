"""Hears a badge code wherever the focus is: a scanner types without looking.

    keys = CodeKeys(screen, field)
    keys.listen()

A symbol that a badge code can have, typed outside a field of this screen's window, goes
to the code field, which takes the focus; so the Enter behind the code lands there too.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractSpinBox, QLineEdit, QPlainTextEdit, QWidget

from kiosk.badges import CHECK_SYMBOLS

_HEARD = frozenset(CHECK_SYMBOLS + CHECK_SYMBOLS.lower() + "-ilouILOU")
_MODIFIED = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class CodeKeys(QObject):
    """Listens in the window of `screen` while it is told to.

    `heard(str)`: a symbol was typed where nothing else takes text.
    """

    heard = Signal(str)

    def __init__(self, screen: QWidget) -> None:
        super().__init__(screen)
        self._screen = screen
        self._is_listening = False

    def listen(self) -> None:
        """Begin to listen."""
        application = QCoreApplication.instance()
        if not self._is_listening and application is not None:
            application.installEventFilter(self)
            self._is_listening = True

    def rest(self) -> None:
        """Stop listening."""
        application = QCoreApplication.instance()
        if self._is_listening and application is not None:
            application.removeEventFilter(self)
        self._is_listening = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if not isinstance(watched, QWidget) or watched.window() is not self._screen.window():
            return False
        if isinstance(watched, (QLineEdit, QPlainTextEdit, QAbstractSpinBox)):
            return False
        if event.modifiers() & _MODIFIED or event.text() not in _HEARD or not event.text():
            return False
        self.heard.emit(event.text())
        return True
