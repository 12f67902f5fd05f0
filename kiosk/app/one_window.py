"""Brings the app's window to the front when somebody opens the app a second time.

In the app that is open:            In the one that was opened after it:

    calls = Calls(folder, window)       if call(folder): …the other's window is in front
"""

from __future__ import annotations

import hashlib

from PySide6.QtCore import QObject, Qt
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QWidget

from kiosk.settings import Folder

_HERE = b"here"
_PATIENCE_MS = 2_000


class Calls(QObject):
    """Answers those who call, for as long as `window` lives. Only this user can call.

    Whoever listens has the store to itself, so a name that is taken was left by a process
    that ended.
    """

    def __init__(self, folder: Folder, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        QLocalServer.removeServer(_name(folder))
        self._server.listen(_name(folder))

    def _answer(self) -> None:
        while (caller := self._server.nextPendingConnection()) is not None:
            caller.disconnected.connect(caller.deleteLater)
            caller.write(_HERE)
            caller.disconnectFromServer()  # once that is written
            self._come_to_the_front()

    def _come_to_the_front(self) -> None:
        self._window.setWindowState(self._window.windowState() & ~Qt.WindowState.WindowMinimized)
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()


def call(folder: Folder) -> bool:
    """Whether the app that is open on this folder has come to the front. Waits for 2 s."""
    caller = QLocalSocket()
    caller.connectToServer(_name(folder))
    if not caller.waitForConnected(_PATIENCE_MS) or not caller.waitForReadyRead(_PATIENCE_MS):
        return False
    return bytes(caller.readAll().data()) == _HERE


def _name(folder: Folder) -> str:
    """The name of the meeting place, short enough for every system's paths."""
    return "tablevoice-" + hashlib.sha256(str(folder.path.resolve()).encode()).hexdigest()[:16]
