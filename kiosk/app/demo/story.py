"""The demonstration without a display: the same story, played by itself, with pictures.

The hub is a real process, the network really goes, the windows are the real ones; only
nobody sits before them.
"""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path

import click
from PySide6.QtWidgets import QApplication

from kiosk.app.demo.cast import Scene
from kiosk.app.demo.hands import live, press, type_text, wait_until
from kiosk.app.demo.network import Network
from kiosk.app.desktop import Desktop
from kiosk.errors import MediaError, MediaFault
from kiosk.settings import Folder
from kiosk.store import change_log, integrity
from sync.credentials import credentials_of
from sync.http import HttpPeer
from ui.theme import Look
from ui.widgets.place_bar import Link

_SIZE = (1280, 800)
_SETTLE_MS = 60


class _Stage:
    """The three laptops' windows, and the pictures taken of them."""

    def __init__(self, scene: Scene, pictures: Path) -> None:
        self._pictures = pictures
        self._taken = 0
        self.table, self.kiosk, self.organiser = (_open(folder) for folder in scene.laptops)
        self.laptops = (self.table, self.kiosk, self.organiser)

    def face(self, laptop: Desktop) -> None:
        """Turn to one laptop: its window gets the keys."""
        laptop.session.theme.apply(Look())
        laptop.window.activateWindow()
        live(_SETTLE_MS)

    def picture(self, laptop: Desktop, what: str, says: str) -> None:
        """Take a picture of a laptop, and tell the story so far."""
        self.face(laptop)
        self._taken += 1
        path = self._pictures / f"{self._taken:02}-{what}.png"
        if not laptop.window.grab().save(str(path)):
            raise MediaError(f"{path} could not be written.", MediaFault.UNWRITABLE, path=str(path))
        click.echo(f"{path}: {says}")

    def close(self) -> None:
        """Close every window and end every exchange."""
        for laptop in self.laptops:
            laptop.window.close()
            laptop.stop()


def play(scene: Scene, network: Network, hub: str, pictures: Path) -> int:
    """Play the story; gives 0 if in the end every laptop and the hub hold the same."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    _make(pictures)
    application = QApplication(sys.argv[:1])
    application.setQuitOnLastWindowClosed(False)
    with contextlib.closing(_Stage(scene, pictures)) as stage:
        wait_until(lambda: all(laptop.window.link is Link.ONLINE for laptop in stage.laptops))
        _write_ideas(stage, network)
        _vote(stage, scene.codes[0])
        _look_while_offline(stage)
        return _come_together(stage, network, hub)


def _write_ideas(stage: _Stage, network: Network) -> None:
    stage.face(stage.table)
    type_text(stage.table.window, "Hearing loops in both halls, tested every morning", enter=True)
    _settle(stage.table)
    stage.picture(stage.table, "table-online", "Table 7 wrote an idea; it is on its way.")
    network.switch(on=False)
    type_text(stage.table.window, "Captions on every screen, also in the breaks", enter=True)
    wait_until(lambda: stage.table.window.link is Link.OFFLINE)
    stage.picture(stage.table, "table-offline", "The network is gone; the next idea is safe here.")


def _vote(stage: _Stage, code: str) -> None:
    window = stage.kiosk.window
    stage.picture(stage.kiosk, "kiosk-start", "The kiosk invites, network or not.")
    press(window, "Start voting")
    type_text(window, code)
    stage.picture(stage.kiosk, "kiosk-badge", "An attendee shows a badge.")
    press(window, "Continue")
    press(window, "Vote on this challenge")
    for _ in range(2):
        press(window, "Give a dot")
    stage.picture(stage.kiosk, "kiosk-ballot", "Two dots are given, in this voter's own order.")
    press(window, "Review your vote")
    stage.picture(stage.kiosk, "kiosk-review", "The vote is looked at once more.")
    press(window, "Cast my vote")
    stage.picture(stage.kiosk, "kiosk-thanks", "The vote is on the kiosk's disk.")
    press(window, "Finish")


def _look_while_offline(stage: _Stage) -> None:
    window = stage.organiser.window
    stage.face(stage.organiser)
    press(window, "Send now")
    wait_until(lambda: window.link is Link.OFFLINE)
    stage.picture(stage.organiser, "organiser-offline", "The organiser cannot send, and reads why.")


def _come_together(stage: _Stage, network: Network, hub: str) -> int:
    network.switch(on=True)
    stage.face(stage.organiser)
    for _ in range(2):  # everybody brings what they have, then fetches what they lack
        for laptop in stage.laptops:
            _settle(laptop)
    stage.picture(stage.organiser, "organiser-together", "The network is back: everything arrived.")
    stage.picture(stage.table, "table-together", "The table's ideas are on the central platform.")
    states = {integrity.digest(laptop.session.store) for laptop in stage.laptops}
    digests = {change_log.digest(laptop.session.store) for laptop in stage.laptops}
    credentials = credentials_of(stage.organiser.session.store)
    with contextlib.closing(HttpPeer(hub, credentials)) as peer:
        digests.add(peer.digest())
    if len(states) > 1 or len(digests) > 1:
        click.echo("The laptops and the hub do not hold the same.", err=True)
        return 1
    click.echo(f"Three laptops and the hub hold the same: {digests.pop()}")
    return 0


def _settle(laptop: Desktop) -> None:
    """Have a laptop exchange now, and wait until it has."""
    done: list[object] = []
    worker = laptop.worker
    worker.finished.connect(done.append)
    worker.exchange_now()
    wait_until(lambda: bool(done))
    worker.finished.disconnect(done.append)


def _open(folder: Folder) -> Desktop:
    laptop = Desktop(folder)
    laptop.window.resize(*_SIZE)
    laptop.start()
    return laptop


def _make(pictures: Path) -> None:
    try:
        pictures.mkdir(parents=True, exist_ok=True)
        for old in pictures.glob("*.png"):
            old.unlink()
    except OSError as error:
        raise MediaError(
            f"The pictures cannot be written to {pictures}.",
            MediaFault.UNWRITABLE,
            path=str(pictures),
        ) from error
