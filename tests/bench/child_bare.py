"""A bare PySide6 window that says when it can be typed in, and ends: the floor of a start."""

from __future__ import annotations

import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow

from tests.memory import peak_mib


def tell() -> None:
    """Print the process's peak memory in MiB, and end."""
    print(f"usable {peak_mib():.1f}", flush=True)
    QApplication.exit()


def main() -> None:
    """Open the window, wait until it is drawn and has the focus, tell."""
    application = QApplication(sys.argv[:1])
    window = QMainWindow()
    field = QLineEdit()
    window.setCentralWidget(field)
    window.resize(1280, 800)
    watch = QTimer()

    def look() -> None:
        if window.windowHandle().isExposed() and QApplication.focusWidget():
            watch.stop()
            window.grab()
            tell()

    watch.timeout.connect(look)
    watch.start(1)
    window.show()
    field.setFocus()
    application.exec()


if __name__ == "__main__":
    main()
