"""A laptop that says when its scribe can type, and ends: run by `starting.py`."""

from __future__ import annotations

import os
import sys

from kiosk.app.main import load, main

load()  # first, as the app does it

# isort: split
from PySide6.QtCore import QTimer  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from kiosk.app import desktop  # noqa: E402
from kiosk.settings import HOME_VARIABLE  # noqa: E402
from tests.bench.child_bare import tell  # noqa: E402

_LOOK_EVERY_MS = 1


class _Telling(desktop.Desktop):
    """The app as it is, with somebody who watches for the focus."""

    def start(self) -> None:
        super().start()
        self._watch = QTimer()
        self._watch.timeout.connect(self._look)
        self._watch.start(_LOOK_EVERY_MS)

    def _look(self) -> None:
        if self.window.windowHandle().isExposed() and QApplication.focusWidget():
            self._watch.stop()
            self.window.grab()
            tell()


desktop.Desktop = _Telling  # type: ignore[misc]  # the app makes it by this name
os.environ[HOME_VARIABLE] = sys.argv.pop()
main()
