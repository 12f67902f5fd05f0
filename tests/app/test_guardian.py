"""A guarded app comes back by itself after any crash, and neither outlives the other."""

import os
import signal
import subprocess
import sys
import time

import psutil
import pytest
from PySide6.QtWidgets import QWidget

from kiosk.app.demo.hands import wait_until
from kiosk.app.one_window import Calls, call
from kiosk.lock import Lock
from kiosk.settings import HOME_VARIABLE, Folder
from kiosk.store.occupancy import Occupancy

PIN = "471108"
SECONDS = 30


@pytest.fixture
def folder(tmp_path):
    folder = Folder(tmp_path / "laptop")
    Lock(folder.kiosk_lock).close(PIN, PIN)
    return folder


@pytest.fixture
def start(folder):
    running = []

    def start(*arguments, platform="offscreen"):
        process = subprocess.Popen(
            [sys.executable, "-m", "kiosk.app", *arguments],
            env=os.environ | {HOME_VARIABLE: str(folder.path), "QT_QPA_PLATFORM": platform},
            stderr=subprocess.DEVNULL,
        )
        running.append(process)
        return process

    yield start
    for process in running:
        for child in children(process):
            child.kill()
        process.kill()
        process.wait()


def children(process):
    """The app's processes under a guardian."""
    try:
        return psutil.Process(process.pid).children(recursive=True)
    except psutil.NoSuchProcess:
        return []


def is_app(process):
    try:
        return "--guarded" in process.cmdline()
    except psutil.Error:  # it has just ended
        return False


def opened(guardian, folder, but=0):
    """The guarded app, once it answers; another process than `but`."""
    deadline = time.monotonic() + SECONDS
    while time.monotonic() < deadline:
        apps = [c for c in children(guardian) if c.pid != but and is_app(c)]
        if apps and call(folder):
            return apps[0]
        time.sleep(0.1)
    pytest.fail("The app did not come")


def test_a_locked_kiosk_is_guarded_by_itself(start, folder):
    guardian = start()
    app = opened(guardian, folder)
    assert app.pid != guardian.pid


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has one way to end a process")
@pytest.mark.parametrize("end", ["SIGKILL", "SIGSEGV", "SIGABRT"])
def test_an_app_that_crashes_is_back_within_seconds(start, folder, end):
    guardian = start()
    first = opened(guardian, folder)
    began = time.monotonic()
    os.kill(first.pid, getattr(signal, end))
    second = opened(guardian, folder, but=first.pid)
    assert time.monotonic() - began < SECONDS / 2
    assert second.pid != first.pid
    assert Lock(folder.kiosk_lock).is_closed
    assert guardian.poll() is None
    assert "It starts again in 0.2 s." in folder.log.read_text(encoding="utf-8")


def test_an_app_ends_with_its_guardian(start, folder):
    guardian = start("kiosk")
    app = opened(guardian, folder)
    guardian.kill()
    guardian.wait()
    assert app.wait(SECONDS) is None or not app.is_running()
    Occupancy(folder.lock).end()


def test_a_guardian_ends_with_an_app_that_was_closed(qapp, start, folder):
    window = QWidget()
    Calls(folder, window)
    held = Occupancy(folder.lock)  # so that the guarded app hands over and ends as if closed
    guardian = start("kiosk")
    wait_until(lambda: guardian.poll() is not None, seconds=SECONDS)
    held.end()
    assert guardian.returncode == 0
    window.deleteLater()


def test_an_app_that_crashes_at_every_start_is_tried_ever_more_slowly(start, folder):
    guardian = start("kiosk", platform="no-such-platform")

    def told():
        return folder.log.read_text(encoding="utf-8") if folder.log.exists() else ""

    wait_until(lambda: "It starts again in 2.0 s." in told(), seconds=SECONDS)
    assert told().index("in 0.2 s.") < told().index("in 1.0 s.") < told().index("in 2.0 s.")
    assert guardian.poll() is None
