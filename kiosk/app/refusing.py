"""An app that cannot open its store says why, and a locked kiosk stays locked meanwhile."""

from __future__ import annotations

import threading
from typing import Final

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QWidget

from kiosk.app.guardian import end_with_guardian
from kiosk.app.kept import Kept
from kiosk.lock import Lock
from kiosk.settings import Folder
from ui.theme import Theme

_GLANCE_MS: Final = 500


def refuse(folder: Folder, sentence: str, *, guarded: bool = False) -> int:
    """Say why nothing can be opened. A locked kiosk stays one: only the PIN closes it.

    Gives the exit code: 0 once staff have closed a kiosk, so that its guardian ends too.
    """
    lock = Lock(folder.kiosk_lock)
    if not lock.is_closed:
        from PySide6.QtWidgets import QMessageBox

        QMessageBox.critical(None, "Tablevoice", sentence)
        return 1
    from ui.locking.refusal import Refusal

    theme = Theme()
    theme.prepare(Kept(folder).look)
    refusal = Refusal(lock, sentence)
    theme.draw()
    refusal.admitted.connect(lambda: QCoreApplication.exit(0))
    refusal.appear()
    if guarded:
        follow_guardian(refusal)
    return QCoreApplication.exec()


def follow_guardian(window: QWidget) -> None:
    """Look twice a second whether the guardian is still there, and end with it."""
    gone = threading.Event()
    end_with_guardian(gone)
    looking = QTimer(window, interval=_GLANCE_MS)
    looking.timeout.connect(lambda: QCoreApplication.exit(0) if gone.is_set() else None)
    looking.start()
