"""A locked kiosk on a real X server: no key leads out, and a crash ends at the start screen."""

import contextlib
import os
import subprocess
import sys
import time

import psutil
import pytest

from kiosk.lock import Lock
from kiosk.settings import HOME_VARIABLE, Folder
from kiosk.store.database import open_store
from tests.bad_days.test_real_window import (  # noqa: F401 (a fixture)
    display,
    do,
    pytestmark,
    until,
)
from tests.ui.voting_room import room

PIN = "471108"
KIOSK = "Kiosk 1"
NEXT_STEP = ("1170", "714")
"""Where the next step always is, in px: at the right end of the bar over the last line."""


@pytest.fixture
def kiosk(request, display, tmp_path):  # noqa: F811 (the fixture)
    """A kiosk, locked unless told otherwise: its room, its guardian, and hands on its keyboard."""
    folder = Folder(tmp_path / "laptop")
    folder.path.mkdir()
    store = open_store(folder.store)
    place = room(store)
    store.close()
    if getattr(request, "param", "locked") == "locked":
        Lock(folder.kiosk_lock).close(PIN, PIN)
    environment = os.environ | {
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        HOME_VARIABLE: str(folder.path),
    }
    guardian = subprocess.Popen([sys.executable, "-m", "kiosk.app"], env=environment)
    come(environment)
    yield folder, place, guardian, lambda *words: do(environment, *words)
    if guardian.poll() is None:
        for child in psutil.Process(guardian.pid).children(recursive=True):
            child.kill()
    guardian.kill()
    guardian.wait()


def come(environment):
    """Wait for the kiosk's window, and give it the keyboard."""
    do(environment, "search", "--sync", "--onlyvisible", "--name", KIOSK)
    do(environment, "search", "--name", KIOSK, "windowfocus", "--sync")
    time.sleep(1)


def size_of(display):  # noqa: F811 (what the fixture gave)
    """The window's width and height on the screen."""
    told = subprocess.run(
        ["xdotool", "search", "--onlyvisible", "--name", KIOSK, "getwindowgeometry", "--shell"],
        env=os.environ | {"DISPLAY": display},
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    parts = dict(line.split("=") for line in told.split())
    return int(parts["WIDTH"]), int(parts["HEIGHT"])


def app_of(guardian):
    """The app under its guardian, if there is one now."""
    for child in psutil.Process(guardian.pid).children():
        with contextlib.suppress(psutil.Error):  # it has just ended
            if "--guarded" in child.cmdline():
                return child
    return None


def vote(hands, code, gives):
    """Sign in and give so many dots, each to the next idea."""
    hands("key", "Return")
    time.sleep(0.5)
    hands("type", "--delay", "20", code)
    time.sleep(1)
    hands("key", "Return")
    time.sleep(2)
    for _ in range(gives):
        hands("key", "plus")
        hands("key", "Down")


def ballots_of(folder, place):
    store = open_store(folder.store, check=False)
    try:
        again = place._replace(store=store)
        return [again.ballot(badge) for badge in range(3)]
    finally:
        store.close()


def test_a_crash_ends_at_the_start_and_leaves_nothing_of_the_voter(kiosk, display):  # noqa: F811
    folder, place, guardian, hands = kiosk
    vote(hands, place.codes[0], gives=3)
    first = app_of(guardian)
    first.kill()
    until(lambda: app_of(guardian) not in (None, first))
    come(os.environ | {"DISPLAY": display})
    assert size_of(display) == (1280, 800)
    for leaving in ("alt+F4", "ctrl+q", "ctrl+w", "F11", "Escape"):
        hands("key", leaving)
    vote(hands, place.codes[1], gives=1)

    def is_cast():
        """Whether it is there; "Review your vote" and "Cast my vote" stand in the same place."""
        hands("mousemove", *NEXT_STEP, "click", "1")
        time.sleep(1)
        return ballots_of(folder, place)[1] is not None

    until(is_cast)
    assert sum(ballots_of(folder, place)[1].choices.values()) == 1
    assert ballots_of(folder, place)[0] is None
    assert app_of(guardian) is not None
    assert Lock(folder.kiosk_lock).is_closed


STAFF = ("1250", "774")
"""Where the way for staff is, in px."""


def test_staff_close_a_kiosk_with_the_pin_and_its_guardian_ends_too(kiosk):
    folder, _, guardian, hands = kiosk
    before = folder.kiosk_lock.stat().st_mtime_ns

    def is_in():
        """Whether the PIN was tried, and found right; the page may be slow to come."""
        hands("mousemove", *STAFF, "click", "1")
        time.sleep(2)
        hands("type", "--delay", "20", PIN)
        hands("key", "Return")
        time.sleep(3)
        return folder.kiosk_lock.stat().st_mtime_ns != before

    until(is_in, seconds=60)
    time.sleep(2)
    for key in (*["Tab"] * 6, "Return"):  # unlock, practise, hands, speech, stick, close
        hands("key", key)
        time.sleep(0.4)
    until(lambda: guardian.poll() is not None)
    assert guardian.returncode == 0
    assert Lock(folder.kiosk_lock).is_closed


@pytest.mark.parametrize("kiosk", ["unlocked"], indirect=True)
def test_an_app_that_is_locked_while_it_runs_is_guarded_from_then_on(kiosk):
    folder, _, guardian, hands = kiosk
    assert app_of(guardian) is None
    hands("mousemove", "974", "614", "click", "1")  # the window's corner: it is 1024 × 640 px
    time.sleep(1)
    for key in ("Tab", "Return"):
        hands("key", key)
        time.sleep(0.5)
    for _ in range(2):
        hands("type", "--delay", "20", PIN)
        hands("key", "Return")
        time.sleep(0.5)
    until(lambda: Lock(folder.kiosk_lock).is_closed)
    until(lambda: app_of(guardian) is not None)
    assert guardian.poll() is None
