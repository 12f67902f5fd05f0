"""The screen stays awake as each system has it, and what stands in the way is told."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.waiting import wait_until
from ui.locking import awake

SERVICE = """
import sys
from PySide6.QtCore import QCoreApplication, QObject, ClassInfo, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusServiceWatcher

application = QCoreApplication([])
bus = QDBusConnection.sessionBus()

@ClassInfo({"D-Bus Interface": "org.freedesktop.ScreenSaver"})
class Saver(QObject):
    @Slot(str, str, result=int)
    def Inhibit(self, name, why):
        print("inhibited", name, why, flush=True)
        return 7

saver = Saver()
every = QDBusConnection.RegisterOption.ExportAllSlots
assert bus.registerObject("/org/freedesktop/ScreenSaver", saver, every)
assert bus.registerService("org.freedesktop.ScreenSaver")
print("ready", flush=True)
application.exec()
"""

ASK = """
import sys
from PySide6.QtCore import QCoreApplication
from ui.locking.awake import keep_awake
application = QCoreApplication([])
awake = keep_awake("linux")
print(repr(awake.trouble), flush=True)
awake.end()
"""


def ask(address: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", ASK],
        env=os.environ | {"DBUS_SESSION_BUS_ADDRESS": address},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    return done.stdout.strip().strip("'\"")


@pytest.fixture
def bus():
    """A message bus of its own."""
    if not shutil.which("dbus-daemon"):
        pytest.skip("a message bus needs dbus-daemon, which is not installed here")
    daemon = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address"],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert daemon.stdout is not None
    yield daemon.stdout.readline().strip()
    daemon.terminate()
    daemon.communicate()


@pytest.fixture
def saver(bus):
    """A desktop's screen saver on that bus."""
    service = subprocess.Popen(
        [sys.executable, "-c", SERVICE],
        env=os.environ | {"DBUS_SESSION_BUS_ADDRESS": bus},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert service.stdout is not None
    assert service.stdout.readline() == "ready\n"
    yield service
    service.kill()
    service.communicate()


def test_a_desktop_on_linux_is_asked_to_leave_the_screen_on(bus, saver) -> None:
    assert ask(bus) == ""
    assert saver.stdout.readline() == "inhibited Tablevoice People vote here\n"


def test_a_desktop_that_has_no_screen_saver_is_told(bus) -> None:
    assert ask(bus).startswith("No desktop answered.")


def test_a_session_without_a_bus_is_told() -> None:
    assert ask("unix:path=/nonexistent") == "This session has no message bus to ask for it."


def test_macos_is_asked_by_a_process_that_waits_for_this_one(tmp_path: Path) -> None:
    if sys.platform == "win32":
        pytest.skip("Windows has no shell scripts")
    stand_in = tmp_path / "caffeinate"
    stand_in.write_text(f'#!/bin/sh\necho "$@" > {tmp_path}/asked\nexec sleep 60\n')
    stand_in.chmod(0o755)
    given = awake._on_macos(str(stand_in))
    wait_until((tmp_path / "asked").exists, "the process")
    wait_until(lambda: bool((tmp_path / "asked").read_text()), "its arguments")
    assert (tmp_path / "asked").read_text() == f"-d -i -w {os.getpid()}\n"
    assert given.trouble == ""
    given.end()


def test_what_is_missing_on_macos_is_told() -> None:
    assert "did not start" in awake._on_macos("/nonexistent/caffeinate").trouble


@pytest.mark.skipif(sys.platform == "win32", reason="it is Windows")
def test_what_is_missing_on_windows_is_told() -> None:
    assert awake.keep_awake("win32").trouble == "This is not Windows."


@pytest.mark.skipif(sys.platform != "win32", reason="only Windows can be asked")
def test_windows_is_asked() -> None:
    given = awake.keep_awake("win32")
    assert given.trouble == ""
    given.end()
