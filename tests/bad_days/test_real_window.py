"""A real window on a real X server: what is typed survives the plug, and Enter saves it."""

import contextlib
import os
import shutil
import subprocess
import sys
import time

import pytest

from kiosk import actions
from kiosk.settings import HOME_VARIABLE
from kiosk.store import drafts, ideas
from kiosk.store.database import open_store
from tests.event import belong

pytestmark = [
    pytest.mark.window,
    pytest.mark.skipif(
        not (shutil.which("Xvfb") and shutil.which("xdotool")),
        reason="a real window needs Xvfb and xdotool, which are not installed here",
    ),
]
TEXT = "A quiet room in every hall"


@pytest.fixture
def display():
    """An X server of its own, on a display that is free."""
    reader, writer = os.pipe()
    server = subprocess.Popen(
        [
            *("Xvfb", "-displayfd", str(writer), "-screen", "0", "1280x800x24"),
            *("-nolisten", "tcp", "-noreset"),  # between two windows it turns nobody away
        ],
        pass_fds=[writer],
        stderr=subprocess.DEVNULL,
    )
    os.close(writer)
    with os.fdopen(reader, encoding="ascii") as number:
        name = f":{number.readline().strip()}"
    yield name
    server.terminate()
    server.wait()


@pytest.fixture
def laptop(display, tmp_path):
    """A scribe's laptop: starts the app in a real window, and gives its process."""
    store = belong(open_store(tmp_path / "tablevoice.db"))
    actions.enrol(store, name="Table 7", role="scribe", table="7")
    actions.create_event(store, name="Hackathon")
    actions.add_challenge(store, question="What should change?")
    store.close()
    environment = os.environ | {
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        HOME_VARIABLE: str(tmp_path),
    }
    running = []

    def start():
        process = subprocess.Popen([sys.executable, "-m", "kiosk.app"], env=environment)
        running.append(process)
        do(environment, "search", "--sync", "--onlyvisible", "--name", "Table 7")
        do(environment, "search", "--name", "Table 7", "windowfocus", "--sync")
        return process

    yield start, lambda *words: do(environment, *words)
    for process in running:
        process.kill()
        process.wait()


def do(environment, *words):
    subprocess.run(
        ["xdotool", *words], env=environment, check=True, timeout=30, stdout=subprocess.DEVNULL
    )


@contextlib.contextmanager
def read(path):
    store = open_store(path / "tablevoice.db", check=False)
    try:
        yield store
    finally:
        store.close()


def until(shows, seconds=20):
    deadline = time.monotonic() + seconds
    while not shows():
        assert time.monotonic() < deadline, "what was awaited did not happen"
        time.sleep(0.05)


def test_a_draft_survives_the_plug_and_enter_saves_it(laptop, tmp_path):
    start, hands = laptop
    first = start()
    hands("type", "--delay", "15", TEXT)
    with read(tmp_path) as store:
        until(lambda: drafts.read(store, actions.TITLE_DRAFT) == TEXT)

    first.kill()
    first.wait()
    start()
    hands("key", "Return")

    with read(tmp_path) as store:
        until(lambda: ideas.count(store) == 1)
        [idea] = ideas.read_many(store, ideas.find(store)).values()
        assert idea.title == TEXT
        assert drafts.read(store, actions.TITLE_DRAFT) == ""
