"""The app opened twice on one laptop: the second touches nothing, the first comes forward."""

import os
import shutil
import subprocess
import sys

import pytest
from PySide6.QtWidgets import QWidget

from kiosk.app.demo.hands import wait_until
from kiosk.app.desktop import Desktop
from kiosk.app.one_window import Calls, call
from kiosk.errors import StoreError, StoreFault
from kiosk.settings import HOME_VARIABLE, Folder
from kiosk.store.occupancy import Occupancy

HOLD = """
import sys
from pathlib import Path
from kiosk.store.occupancy import Occupancy
held = Occupancy(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def folder(tmp_path):
    return Folder(tmp_path / "laptop")


@pytest.fixture
def holder(folder):
    """Another process that has the app open on the folder."""
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, folder.lock],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout
    assert process.stdout.readline() == "held\n"
    yield process
    process.kill()
    process.communicate()


def test_a_second_app_does_not_touch_the_store(qapp, folder, holder):
    with pytest.raises(StoreError) as caught:
        Desktop(folder)
    assert caught.value.reason is StoreFault.OPEN
    assert not folder.store.exists()


def test_an_app_that_was_killed_keeps_nobody_out(folder, holder):
    holder.kill()
    holder.wait()
    Occupancy(folder.lock).end()


def test_a_copy_of_the_folder_is_not_open(folder, holder, tmp_path):
    shutil.copytree(folder.path, tmp_path / "copy")
    Occupancy(Folder(tmp_path / "copy").lock).end()


def test_an_app_that_was_closed_lets_the_next_one_in(qapp, folder):
    laptop = Desktop(folder)
    with pytest.raises(StoreError, match="open on this laptop already"):
        Occupancy(folder.lock)
    laptop.stop()
    laptop.window.deleteLater()
    Occupancy(folder.lock).end()


@pytest.mark.parametrize("spoil", [lambda path: path.write_bytes(b"x" * 5_000), os.mkdir])
def test_a_spoilt_lock_keeps_nobody_out(folder, spoil):
    folder.path.mkdir()
    spoil(folder.lock)
    Occupancy(folder.lock).end()


def test_whoever_opens_the_app_again_brings_its_window_forward(qapp, folder):
    window = QWidget()
    Calls(folder, window)
    window.showMinimized()
    held = Occupancy(folder.lock)
    caller = subprocess.Popen(
        [sys.executable, "-m", "kiosk.app"],
        env=os.environ | {HOME_VARIABLE: str(folder.path), "QT_QPA_PLATFORM": "offscreen"},
    )
    wait_until(lambda: caller.poll() is not None, seconds=20)
    held.end()
    assert caller.returncode == 0
    assert not window.isMinimized()
    assert not folder.store.exists()
    window.deleteLater()


def test_a_window_that_does_not_answer_is_told_from_one_that_does(qapp, folder):
    assert not call(folder)


def test_what_a_killed_app_left_does_not_keep_the_next_from_being_called(qapp, folder):
    left = """
import os, sys
from pathlib import Path
from PySide6.QtWidgets import QApplication, QWidget
from kiosk.app.one_window import Calls
from kiosk.settings import Folder
application = QApplication(["", "-platform", "offscreen"])
calls = Calls(Folder(Path(sys.argv[1])), QWidget())
os._exit(9)
"""
    subprocess.run([sys.executable, "-c", left, folder.path], check=False)
    window = QWidget()
    Calls(folder, window)
    asked = subprocess.Popen(
        [
            sys.executable,
            "-c",
            "import sys; from pathlib import Path; from kiosk.settings import Folder\n"
            "from kiosk.app.one_window import call; sys.exit(not call(Folder(Path(sys.argv[1]))))",
            folder.path,
        ]
    )
    wait_until(lambda: asked.poll() is not None, seconds=20)
    assert asked.returncode == 0
    window.deleteLater()
