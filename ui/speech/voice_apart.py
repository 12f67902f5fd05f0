"""The system's voice in a process of its own, so that a window never waits for it.

    voice = VoiceApart()
    voice.heard.connect(…)
    voice.open()                # returns at once, and so does everything here
    voice.tell(Say("Have your say", "en_GB"))
    voice.close()

A speech daemon that takes calls and does not answer keeps waiting whoever asked, in the middle of
the system's own library. A process that waits so can be ended; a window's cannot. ADR 37.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Sequence
from functools import partial
from typing import Final

import msgspec
from PySide6.QtCore import QCoreApplication, QObject, QProcess, QProcessEnvironment, Signal

from ui.speech.messages import Failed, Heard, Told, read_heard, write

_COMMAND: Final = (sys.executable, "-m", "ui.speech")
_END_MS: Final = 500
_log = logging.getLogger(__name__)


class VoiceApart(QObject):
    """Does as a `Voice`. `heard(message)`: what it has to tell, one of `Heard`."""

    heard = Signal(object)

    def __init__(self, command: Sequence[str] = _COMMAND, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process = QProcess(self)
        self._process.setProgram(command[0])
        self._process.setArguments(command[1:])
        self._process.setProcessEnvironment(_environment())
        self._process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
        self._process.readyReadStandardOutput.connect(self._on_line)
        self._process.finished.connect(self._on_gone)
        self._process.errorOccurred.connect(self._on_error)
        self._end = partial(_end, self._process)
        self.destroyed.connect(self._end)
        app = QCoreApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self._let_go)

    def open(self) -> None:
        """Begin the process."""
        self._process.start()

    def tell(self, message: Told) -> None:
        """Have it do what this says."""
        if self._process.state() is not QProcess.ProcessState.NotRunning:
            self._process.write(write(message))

    def close(self) -> None:
        """End the process, whatever it waits for, and tell nothing any more."""
        self.blockSignals(True)
        self._end()

    def _let_go(self) -> None:
        """Let it fall silent first, if it still can."""
        self.blockSignals(True)
        self._process.closeWriteChannel()
        if self._process.state() is not QProcess.ProcessState.NotRunning:
            self._process.waitForFinished(_END_MS)
        self.close()

    def _on_line(self) -> None:
        while self._process.canReadLine():
            line = bytes(self._process.readLine().data())
            try:
                heard: Heard = read_heard(line)
            except msgspec.DecodeError:
                _log.exception("The voice said what nobody understands: %r", line)
                heard = Failed()
            self.heard.emit(heard)

    def _on_gone(self) -> None:
        self.heard.emit(Failed())

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:  # of all other ends it tells as well
            self.heard.emit(Failed(self._process.errorString()))


def _environment() -> QProcessEnvironment:
    environment = QProcessEnvironment.systemEnvironment()
    # On macOS the voice tells what it does only to who keeps the system's own loop.
    environment.insert("QT_EVENT_DISPATCHER_CORE_FOUNDATION", "1")
    return environment


def _end(process: QProcess) -> None:
    process.blockSignals(True)
    if process.state() is not QProcess.ProcessState.NotRunning:
        process.kill()
        process.waitForFinished(_END_MS)  # it takes the system a few milliseconds
