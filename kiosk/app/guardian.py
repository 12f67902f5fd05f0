"""Opens the app as a process of its own, and again whenever it crashes: for a locked kiosk.

    guard(folder)      # returns when somebody has closed the app, by its own means

The app ends with its guardian: it reads its standard input, which ends with whoever holds the
other end. So there is one tree of processes, and no orphan, on every system.
"""

from __future__ import annotations

import logging
import os
import subprocess
import sys
import threading
import time
from typing import Final

from kiosk.app.diary import write_log
from kiosk.settings import Folder

PAUSES: Final = (0.2, 1.0, 2.0, 5.0, 10.0, 30.0)
"""Seconds between a crash and the next start; the last one stays."""

SETTLED_S: Final = 60.0
"""An app that ran for so long starts at once after its next crash."""

GRACE_S: Final = 5.0
LOCKED: Final = 78
"""The exit code of an app that was locked while nobody guarded it."""

_log = logging.getLogger(__name__)


def guard(folder: Folder) -> int:
    """Keep the app open on this folder until it is closed. Gives its exit code, 0."""
    write_log(folder)
    crashes = 0
    while True:
        began = time.monotonic()
        code = _open(folder)
        if code == 0:
            return 0
        crashes = 0 if time.monotonic() - began > SETTLED_S else crashes
        pause = PAUSES[min(crashes, len(PAUSES) - 1)]
        crashes += 1
        _log.error("The app ended with %d. It starts again in %.1f s.", code, pause)
        time.sleep(pause)


def _open(folder: Folder) -> int:
    command = [sys.executable, "-m", "kiosk.app", "--home", str(folder.path), "--guarded"]
    with subprocess.Popen(command, stdin=subprocess.PIPE) as process:
        try:
            return process.wait()
        finally:
            if process.poll() is None:  # we are being interrupted
                process.terminate()


def end_with_guardian(end: threading.Event) -> None:
    """In the app: set `end` once the guardian is gone, and insist a few seconds later."""

    def watch() -> None:
        while os.read(sys.stdin.fileno(), 1024):
            pass
        end.set()
        time.sleep(GRACE_S)
        os._exit(1)

    threading.Thread(target=watch, name="guardian", daemon=True).start()
