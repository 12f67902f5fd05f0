"""A start is short, and what makes it short is not seen."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk import actions
from kiosk.settings import HOME_VARIABLE, Folder
from kiosk.store.database import Store, open_store
from tests.event import belong
from ui.session import Session
from ui.theme import Look, Palette, Theme
from ui.window import Window

_LOOKS = (Look(), Look(Palette.DARK, 1.5), Look(Palette.CONTRAST, 2.0))

_START = """
import enum, gc, sys
from PySide6.QtCore import QCoreApplication, QTimer
from kiosk.app import desktop, main
from tests.event import belong

class Watched(desktop.Desktop):
    def start(self):
        super().start()
        QTimer.singleShot(0, self.tell)

    def tell(self):
        shown = self.window.screen_shown
        print(type(shown).__name__, gc.isenabled(), "editor" in vars(shown))
        print(*sys.modules)
        kinds = (enum.Enum, enum.IntEnum, enum.Flag, enum.IntFlag)
        print(*(made.__qualname__ for kind in kinds for made in kind.__subclasses__()))
        QCoreApplication.exit()

desktop.Desktop = Watched
sys.argv[1:] = []
main.main()
"""


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    """A laptop that writes for table 7."""
    folder = Folder(tmp_path / "laptop")
    store = belong(open_store(folder.store))
    actions.enrol(store, name="Laptop 3", role="scribe", table="7")
    actions.create_event(store, name="Inclusion hackathon")
    challenge = actions.add_challenge(store, question="What keeps people out?")
    actions.save_idea(store, challenge=challenge, title="Quiet rooms")
    store.close()
    return folder


def test_a_start_loads_only_what_a_scribe_needs(folder: Folder) -> None:
    told, loaded, constants = _run(_START, folder).splitlines()
    assert told == "ScribeScreen True False"
    assert "kiosk.app.desktop" in loaded.split()
    assert not {
        "click",
        "requests",
        "sqlite_utils",
        "sync.http",
        "ui.screens.voting",
        "ui.screens.welcome",
        "PySide6.QtNetwork",
    } & set(loaded.split())
    assert "Qt.Key" in constants.split()
    assert not {"QStyle.PixelMetric", "QAccessible.Role"} & set(constants.split())


def test_the_app_is_drawn_in_the_style_that_its_sheet_is_written_for(folder: Folder) -> None:
    code = "from ui.theme import new_application; print(new_application('x').style().name())"
    assert _run(code, folder) == "fusion"


@pytest.mark.parametrize("look", _LOOKS)
def test_a_window_looks_the_same_whether_styled_once_or_part_by_part(
    qtbot: QtBot, folder: Folder, look: Look
) -> None:
    store = open_store(folder.store)
    pictures = [_picture(qtbot, store, look, styled_once=once) for once in (True, False)]
    store.close()
    assert pictures[0] == pictures[1]


def _picture(qtbot: QtBot, store: Store, look: Look, *, styled_once: bool) -> QImage:
    QApplication.instance().setStyleSheet("")  # type: ignore[union-attr]  # there is one
    theme = Theme()
    theme.prepare(look)
    if not styled_once:
        theme.draw()
    window = Window(Session(store=store, theme=theme))
    theme.draw()
    window.resize(1280, 800)
    window.show()
    pictures = [QImage()]

    def is_settled() -> bool:
        pictures.append(window.grab().toImage())
        return pictures[-1] == pictures[-2]

    qtbot.waitUntil(is_settled)
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return pictures[-1]


def _run(code: str, folder: Folder) -> str:
    done = subprocess.run(
        [sys.executable, "-c", code],
        env=os.environ | {HOME_VARIABLE: str(folder.path)},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    return done.stdout.strip()
