"""A bare PySide6 window that says when it can be typed in, and ends: the floor of a start."""

from __future__ import annotations

import platform
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow

_MIB = 1024 * 1024


def tell() -> None:
    """Print the process's peak memory in MiB, and end."""
    print(f"usable {peak_mib():.1f}", flush=True)
    QApplication.exit()


def peak_mib() -> float:
    """The most memory this process has had, in MiB; 0 on Windows, which does not say.

    Linux's `getrusage` counts the parent's memory at the fork too; /proc does not.
    """
    system = platform.system()
    if system == "Windows":
        return 0.0
    if system == "Linux":
        status = Path("/proc/self/status").read_text(encoding="ascii")
        return int(status.partition("VmHWM:")[2].split()[0]) / 1024
    import resource  # noqa: PLC0415 (Windows has no such module)

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / _MIB


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
