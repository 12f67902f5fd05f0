"""The demonstration as a whole: a hub, a network, three laptops, and who watches them."""

from __future__ import annotations

import contextlib
import os
import signal
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

import click

from kiosk.app.demo.cast import set_scene
from kiosk.app.demo.network import Network
from kiosk.app.hub_process import running_hub

NO_DISPLAY = (
    "There is no display here, so the same story is played offscreen. "
    "Pictures of it go to {pictures}/."
)


def run(pictures: Path, *, offscreen: bool) -> int:
    """Play the demonstration; gives an exit code.

    With a display, three windows open and the person plays. Without one, or when asked,
    the story plays by itself and leaves pictures.
    """
    if not offscreen and not has_display():
        click.echo(NO_DISPLAY.format(pictures=pictures))
        offscreen = True
    for ending in (signal.SIGINT, signal.SIGTERM):  # so that no laptop and no hub outlives us
        signal.signal(ending, lambda number, _: sys.exit(128 + number))
    with tempfile.TemporaryDirectory(prefix="tablevoice-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        with contextlib.ExitStack() as stack:
            opened: list[_Opened] = []

            def open_hub(ticket: str) -> str:
                hub = stack.enter_context(running_hub(folder / "hub.db", ticket))
                network = stack.enter_context(Network(_port(hub)))
                opened.append(_Opened(hub, network))
                return hub.replace(_authority(hub), network.authority)

            scene = set_scene(folder, open_hub)
            (hub, network) = opened[0]
            if offscreen:
                from kiosk.app.demo.story import play

                return play(scene, network, hub, pictures)
            from kiosk.app.demo.control import watch

            return watch(scene, network)


class _Opened(NamedTuple):
    """A hub's own address, and the network that leads there."""

    hub: str
    network: Network


def has_display() -> bool:
    """Whether windows can be shown: always on Windows and macOS, on others if one is named."""
    if os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0] in ("offscreen", "minimal"):
        return False
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _authority(hub: str) -> str:
    return hub.partition("://")[2].partition("#")[0]


def _port(hub: str) -> int:
    return int(_authority(hub).rpartition(":")[2])
