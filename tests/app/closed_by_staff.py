"""A kiosk that staff close by its own button: `python -m tests.app.closed_by_staff FOLDER`.

The process ends as the app's does, with its exit code.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QTimer

from kiosk.app import desktop
from kiosk.app.demo.hands import press
from kiosk.settings import Folder
from kiosk.store.database import open_store
from tests.gallery import stores


class _Closed(desktop.Desktop):
    """Is closed as soon as it stands."""

    def start(self) -> None:
        super().start()
        QTimer.singleShot(200, self._close)

    def _close(self) -> None:
        press(self.window, "Staff")
        press(self.window, "Close Tablevoice")


def main() -> int:
    """Open it; gives the app's exit code."""
    folder = Folder(Path(sys.argv[1]))
    store = open_store(folder.store)
    stores.with_some(store, "voting")
    store.close()
    desktop.Desktop = _Closed  # type: ignore[misc]  # the app, but for whoever closes it
    return desktop.run(folder)


sys.exit(main())
