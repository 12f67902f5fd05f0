"""A laptop in a real window, and a screen reader that looks at it from another process."""

from __future__ import annotations

import contextlib
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest

from kiosk.settings import HOME_VARIABLE
from kiosk.store.database import Store, open_store
from tests.atspi.bus import Meeting, meeting
from tests.atspi.reader import ScreenReader

Prepare = Callable[[Store], object]
Open = Callable[..., ScreenReader]
Keys = Callable[..., None]


@pytest.fixture(scope="module")
def bus() -> Iterator[Meeting]:
    """A display and an accessibility bus; its folder is short, as the names of sockets must be."""
    with tempfile.TemporaryDirectory(prefix="bus") as folder, meeting(Path(folder)) as made:
        yield made


@pytest.fixture
def open_app(bus: Meeting, tmp_path: Path) -> Iterator[Open]:
    """Opens the app on a folder that a function has filled, and gives who reads its screen."""
    with contextlib.ExitStack() as running:

        def start(prepare: Prepare, *, title: str) -> ScreenReader:
            store = open_store(tmp_path / "tablevoice.db")
            prepare(store)
            store.close()
            reader = ScreenReader(bus.address)
            running.callback(reader.close)
            environment = bus.environment | {HOME_VARIABLE: str(tmp_path)}
            process = subprocess.Popen([sys.executable, "-m", "kiosk.app"], env=environment)
            running.callback(end, process)
            come_to_front(environment, title)
            return reader

        yield start


@pytest.fixture
def keys(bus: Meeting) -> Keys:
    """Hands on the keyboard."""
    return lambda *names: do(bus.environment, "key", *names)


def end(process: subprocess.Popen[bytes]) -> None:
    """Kill the app, and first what a locked kiosk's guardian has started."""
    for child in psutil.Process(process.pid).children(recursive=True):
        child.kill()
    process.kill()
    process.wait()


def come_to_front(environment: dict[str, str], title: str) -> None:
    """Give the window the keyboard, as a window manager would."""
    do(environment, "search", "--sync", "--onlyvisible", "--name", title)
    do(environment, "search", "--onlyvisible", "--name", title, "windowfocus", "--sync")


def do(environment: dict[str, str], *words: str) -> None:
    subprocess.run(
        ["xdotool", *words], env=environment, check=True, timeout=30, stdout=subprocess.DEVNULL
    )
