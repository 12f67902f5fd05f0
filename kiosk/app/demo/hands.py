"""A person's hands: press what is in sight, type where the focus is, wait for what shows.

press(window, "Start voting")
type_text(window, code, enter=True)
wait_until(lambda: window.link is Link.OFFLINE)
"""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget

_GLANCE_MS = 20
PATIENCE_S = 20.0


def press(where: QWidget, words: str) -> None:
    """Click the first visible button with these words, or whose name begins with them.

    Raises `LookupError` if there is none in sight.
    """
    for button in where.findChildren(QAbstractButton):
        says = button.accessibleName() or button.text()
        if button.isVisible() and (says == words or says.startswith((f"{words}:", f"{words} ("))):
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
            return
    raise LookupError(f"There is no button “{words}” in sight.")


def type_text(window: QWidget, text: str, *, enter: bool = False) -> None:
    """Type where the window's focus is, and press Enter if wanted."""
    target = _focused(window)
    QTest.keyClicks(target, text)
    if enter:
        QTest.keyClick(target, Qt.Key.Key_Return)


def clear(window: QWidget) -> None:
    """Empty the field that has the window's focus."""
    target = _focused(window)
    QTest.keyClick(target, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(target, Qt.Key.Key_Delete)


def wait_until(shows: Callable[[], bool], seconds: float = PATIENCE_S) -> None:
    """Let the windows live until something shows. Raises `TimeoutError` if it does not."""
    deadline = time.monotonic() + seconds
    while not shows():
        if time.monotonic() > deadline:
            raise TimeoutError("What was awaited did not happen.")
        live(_GLANCE_MS)


def live(ms: int) -> None:
    """Let the windows live so long. `QTest.qWait` would hold up Python's other threads."""
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


def _focused(window: QWidget) -> QWidget:
    target = window.window().focusWidget()
    if target is None:
        raise LookupError("Nothing in the window has the focus.")
    return target
