"""The voice in a process of its own: `python -m ui.speech`, which `VoiceApart` opens.

It reads what to do line by line, writes what it has to tell, and ends with its standard input.
"""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
from io import FileIO
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from ui.speech.messages import Absent, read_told, write

_HANGS_S: Final = 60.0
"""After so long in which nothing moves, the system ends this process."""
_LIVES_MS: Final = 10_000
_GRACE_S: Final = 1.0


class _Ear(QObject):
    """Reads in a thread, since no system but Unix tells Qt when a pipe can be read."""

    told = Signal(object)
    closed = Signal()

    def listen(self) -> None:
        threading.Thread(target=self._read, name="ear", daemon=True).start()

    def _read(self) -> None:
        for line in sys.stdin.buffer:
            self.told.emit(read_told(line))
        self.closed.emit()
        time.sleep(_GRACE_S)
        os._exit(0)  # whoever opened it is gone, and the voice hangs


def main(hangs_s: float = _HANGS_S) -> int:
    """Open the voice, and do what is told until the standard input ends."""
    out = _own_output()
    application = QCoreApplication(sys.argv[:1])
    lives = QTimer(interval=_LIVES_MS)
    lives.timeout.connect(lambda: _live_on(hangs_s))
    lives.start()
    _live_on(hangs_s)
    try:
        from ui.speech.voice import Voice  # noqa: PLC0415 (what it needs may be missing)
    except ImportError as error:
        out.write(write(Absent(str(error))))
        return 1
    voice = Voice()
    ear = _Ear()
    voice.heard.connect(lambda message: out.write(write(message)))
    ear.told.connect(voice.tell)
    ear.closed.connect(voice.close)
    ear.closed.connect(application.quit)
    ear.listen()
    voice.open()
    return application.exec()


def _own_output() -> FileIO:
    """Where the app listens; whatever the system's libraries print goes where errors go."""
    own = os.dup(sys.stdout.fileno())
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    return FileIO(own, "w")


def _live_on(seconds: float) -> None:
    """Put off the end by so much.

    A call into the system's voice that never returns stops all that is written in Python, so
    nothing here could see that the app has gone.
    """
    if sys.platform != "win32":
        signal.setitimer(signal.ITIMER_REAL, seconds)


if __name__ == "__main__":
    sys.exit(main())
