"""Draws the gallery: `python -m tests.gallery [WORDS …]` draws the scenes that match."""

from __future__ import annotations

import functools
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before anything imports Qt

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kiosk.app.connection import hub_address
from kiosk.app.demo.hands import wait_until
from kiosk.errors import PeerError, PeerFault
from kiosk.exchange import Exchange, Progress, Report
from kiosk.store.database import open_store
from tests.gallery import page, scenes
from tests.gallery.scene import Scene
from ui.background import Worker
from ui.session import Session
from ui.theme import Look, Palette, Theme
from ui.widgets.place_bar import Link
from ui.window import Window

OUT = Path("build/gallery")
HUB = "http://127.0.0.1:8750"
SCALES = (1.0, 2.0)
SIZE = (1280, 800)
_SETTLE_MS = 30


def draw(scene: Scene, theme: Theme, folder: Path) -> list[Path]:
    """Draw one scene in every palette and size; gives the pictures' paths."""
    store = open_store(folder / f"{scene.name}.db")
    scene.prepare(store)
    pictures = []
    for palette in Palette:
        for scale in SCALES:
            theme.apply(Look(palette, scale))
            worker = Worker(functools.partial(_exchange, scene.link))
            window = Window(
                Session(store=store, theme=theme, worker=worker, address=HUB, join=_join)
            )
            window.resize(*SIZE)
            window.show()
            window.activateWindow()
            if scene.link is not Link.ALONE:
                worker.start()
                wait_until(functools.partial(_shows, window, scene.link))
            QTest.qWait(_SETTLE_MS)
            scene.act(window)
            QTest.qWait(_SETTLE_MS)
            path = OUT / f"{scene.name}-{palette}-{scale:.0%}.png"
            if not window.grab().save(str(path)):
                raise OSError(f"{path} could not be written.")
            pictures.append(path)
            worker.stop()
            window.close()
            window.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    store.close()
    return pictures


def _join(typed: str) -> None:
    """Look at an address as the app does, and join nothing."""
    hub_address(typed)


def _shows(window: Window, link: Link) -> bool:
    return window.link is link


def _exchange(link: Link) -> Exchange:
    """An exchange that goes as the scene wants it."""

    def exchange(stop: Callable[[], bool], on_progress: Callable[[Progress], None]) -> Report:
        if link is Link.OFFLINE:
            raise PeerError("The hub does not answer.", PeerFault.UNREACHABLE)
        if link is Link.SENDING:
            on_progress(Progress(120, 412))
            while not stop():
                time.sleep(0.01)
        return Report("platform")

    return exchange


def main() -> None:
    """Draw all scenes, or those whose names hold one of the words given."""
    QApplication(sys.argv[:1])
    theme = Theme()
    wanted = sys.argv[1:]
    chosen = [s for s in scenes.ALL if not wanted or any(word in s.name for word in wanted)]
    if not wanted:
        shutil.rmtree(OUT, ignore_errors=True)
    OUT.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="gallery-") as folder:
        drawn = [(scene, draw(scene, theme, Path(folder))) for scene in chosen]
    page.write(OUT / "index.html", drawn)
    print(f"{sum(len(pictures) for _, pictures in drawn)} pictures in {OUT}/index.html")


main()
