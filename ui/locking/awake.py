"""Keeps the screen awake while a kiosk waits for voters, and says so if it cannot.

    awake = keep_awake()
    awake.trouble        # "" if the system has promised it, else what went wrong
    awake.end()

Each system has its own way, and each ends with this process, however that ends.
"""

from __future__ import annotations

import ctypes
import os
import subprocess
import sys
from collections.abc import Callable
from typing import Final, NamedTuple

from PySide6.QtDBus import QDBusConnection, QDBusInterface, QDBusMessage

from ui.language import translatable

_NAME: Final = "Tablevoice"
_WHY: Final = "People vote here"

_CONTINUOUS, _SYSTEM, _DISPLAY = 0x80000000, 0x1, 0x2
"""ES_CONTINUOUS, ES_SYSTEM_REQUIRED and ES_DISPLAY_REQUIRED of SetThreadExecutionState."""

CAFFEINATE: Final = "/usr/bin/caffeinate"
_SERVICE: Final = "org.freedesktop.ScreenSaver"
_PATHS: Final = ("/org/freedesktop/ScreenSaver", "/ScreenSaver")
_CONNECTION: Final = "tablevoice-awake"
_PATIENCE_MS: Final = 2_000

_NOT_STARTED: Final = translatable("caffeinate did not start.")
_NO_ANSWER: Final = translatable("No desktop answered.")


def _nothing() -> None:
    """There is nothing to end."""


class Awake(NamedTuple):
    """What the system promised. `trouble` says why it did not: `tr` says its first line.

    A second line is in the system's own words.
    """

    trouble: str = ""
    end: Callable[[], None] = _nothing


def keep_awake(platform: str = sys.platform) -> Awake:
    """Ask the system to leave the screen on. Never raises."""
    if platform == "win32":
        return _on_windows()
    if platform == "darwin":
        return _on_macos()
    return _on_linux()


def _on_windows() -> Awake:
    """`SetThreadExecutionState` (Win32), for the thread that calls: the main one."""
    library = getattr(ctypes, "windll", None)
    if library is None:
        return Awake(translatable("This is not Windows."))
    wanted = _CONTINUOUS | _SYSTEM | _DISPLAY
    if not library.kernel32.SetThreadExecutionState(ctypes.c_uint(wanted)):
        return Awake(translatable("Windows refused to keep the screen on."))
    return Awake(end=lambda: library.kernel32.SetThreadExecutionState(ctypes.c_uint(_CONTINUOUS)))


def _on_macos(program: str = CAFFEINATE) -> Awake:
    """`caffeinate`, which ends by itself with the process that it is told to wait for."""
    try:
        process = subprocess.Popen([program, "-d", "-i", "-w", str(os.getpid())])
    except OSError as error:
        return Awake(f"{_NOT_STARTED}\n{error.strerror}.")

    def end() -> None:
        process.terminate()
        process.wait()

    return Awake(end=end)


def _on_linux() -> Awake:
    """The desktop's screen saver, by D-Bus: "Idle Inhibition Service", freedesktop.org.

    The promise is bound to the connection, so that this one is ours alone.
    """
    bus = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, _CONNECTION)
    if not bus.isConnected():
        QDBusConnection.disconnectFromBus(_CONNECTION)
        return Awake(translatable("This session has no message bus to ask for it."))
    said = ""
    for path in _PATHS:
        saver = QDBusInterface(_SERVICE, path, _SERVICE, bus)
        saver.setTimeout(_PATIENCE_MS)
        answer = saver.call("Inhibit", _NAME, _WHY)
        if answer.type() == QDBusMessage.MessageType.ReplyMessage:
            return Awake(end=lambda: QDBusConnection.disconnectFromBus(_CONNECTION))
        said = answer.errorMessage()
    QDBusConnection.disconnectFromBus(_CONNECTION)
    return Awake(f"{_NO_ANSWER}\n{said}")
