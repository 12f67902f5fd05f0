"""Draws a scene: the real window, a store of its own, and a network as the scene wants it."""

from __future__ import annotations

import contextlib
import functools
import shutil
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QWidget

from kiosk.app.demo.hands import live, wait_until
from kiosk.app.room import hub_address
from kiosk.errors import PeerError, PeerFault
from kiosk.exchange import Exchange, Progress, Report
from kiosk.store.database import Store, open_store
from tests.gallery.scene import Scene
from ui.background import Worker
from ui.language import ENGLISH
from ui.session import Session
from ui.theme import Look, Theme
from ui.widgets.place_bar import Link
from ui.window import Window

HUB = "http://127.0.0.1:8750"
SIZE = (1280, 800)
_SETTLE_MS = 100
_GLANCE_MS = 20
"""Where a scene is looked at part by part, and no picture of it is kept."""


def draw(
    scene: Scene,
    theme: Theme,
    folder: Path,
    out: Path,
    looks: Sequence[Look],
    mirrored: Sequence[Look] = (),
) -> list[Path]:
    """Draw one scene in every look into `out`, its store in `folder`; gives the pictures.

    Those in `mirrored` are drawn right to left. A look in another language than English is
    taken on at the end, and drawn only of screens that are translated. The scene is played
    once for each language and size of text; palettes change while it stands.

    Raises `LookupError` if what the scene presses is not in sight.
    """
    pictures: list[Path] = []
    prepared = _prepare(scene, folder / "prepared")
    for some, mirror in ((looks, False), (mirrored, True)):
        spoken = [one for one in some if one.language == ENGLISH or scene.is_translated]
        for alike in _alike(spoken):
            with (
                _copied(prepared, folder / "played") as store,
                _played(scene, store, theme, alike[0], right_to_left=mirror) as window,
            ):
                way = "-right-to-left" if mirror else ""
                pictures += [picture(window, theme, look, out, scene.name, way) for look in alike]
    return pictures


def _prepare(scene: Scene, folder: Path) -> Path:
    """The scene's store, closed, in a folder of its own."""
    folder.mkdir()
    path = folder / f"{scene.name}.db"
    with contextlib.closing(open_store(path)) as store:
        scene.prepare(store)
    return path


@contextlib.contextmanager
def _copied(prepared: Path, folder: Path) -> Iterator[Store]:
    """A copy of a store and of what lies beside it: what is done to it in a play ends with it."""
    shutil.copytree(prepared.parent, folder)
    try:
        with contextlib.closing(open_store(folder / prepared.name)) as store:
            yield store
    finally:
        shutil.rmtree(folder)


def _alike(looks: Sequence[Look]) -> list[list[Look]]:
    """Looks that differ in their palettes only, together."""
    found: dict[tuple[str, float], list[Look]] = {}
    for look in looks:
        found.setdefault((look.language, look.scale), []).append(look)
    return list(found.values())


@contextlib.contextmanager
def played(scene: Scene, theme: Theme, folder: Path) -> Iterator[QWidget]:
    """The window of a scene after what a person does there, its store in `folder`."""
    path = _prepare(scene, folder / "prepared")
    with (
        contextlib.closing(open_store(path)) as store,
        _played(scene, store, theme, Look(), settle_ms=_GLANCE_MS) as window,
    ):
        yield window


@contextlib.contextmanager
def _played(
    scene: Scene,
    store: Store,
    theme: Theme,
    look: Look,
    *,
    right_to_left: bool = False,
    settle_ms: int = _SETTLE_MS,
) -> Iterator[QWidget]:
    theme.apply(replace(look, language=ENGLISH))  # whose words the scene presses
    worker = Worker(functools.partial(_exchange, scene.link))
    session = Session(store=store, theme=theme, worker=worker, address=HUB, join=_join)
    scene.fit_out(session)
    window = scene.opened(session)
    if right_to_left:
        window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        window.resize(*SIZE)
        window.show()
        window.activateWindow()
        if isinstance(window, Window):
            _come_to_link(window, worker, scene.link)
            live(settle_ms)
            scene.act(window)
        live(settle_ms)
        yield window
    finally:
        worker.stop()
        window.close()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _come_to_link(window: Window, worker: Worker, link: Link) -> None:
    if link is not Link.ALONE:
        worker.start()
        wait_until(lambda: window.link is link)


def picture(window: QWidget, theme: Theme, look: Look, out: Path, name: str, way: str = "") -> Path:
    """What the window shows in a look, in a file of `out`. Raises `OSError` if none is written."""
    if theme.look != look:
        theme.apply(look)
        live(_SETTLE_MS)
    language = "" if look.language == ENGLISH else f"-{look.language}"
    path = out / f"{name}-{look.palette}-{look.scale:.0%}{language}{way}.png"
    if not window.grab().save(str(path)):
        raise OSError(f"{path} could not be written.")
    return path


def _join(typed: str) -> None:
    """Look at an address as the app does, and join nothing."""
    hub_address(typed)


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
