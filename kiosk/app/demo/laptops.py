"""The demo's laptops: real processes of the app, whose plug can be pulled."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from kiosk.app.demo.cast import Scene
from kiosk.settings import Folder

_STOP_SECONDS = 5
_PLACES = ((520, 0), (640, 120), (760, 240))
"""Beside the control window and each a step below the other, so that all can be reached."""


class Laptop:
    """One laptop, as a process of its own."""

    def __init__(self, name: str, folder: Folder, place: tuple[int, int]) -> None:
        """`place` is where its window opens, in px."""
        self.name = name
        self._place = place
        self._folder = folder
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def is_running(self) -> bool:
        """Whether its window is open."""
        return self._process is not None and self._process.poll() is None

    def start(self) -> None:
        """Open the app on this laptop's folder; does nothing if it is open."""
        if not self.is_running:
            at = [str(px) for px in self._place]
            home = str(self._folder.path)
            self._process = subprocess.Popen(
                [sys.executable, "-m", "kiosk.app", "--home", home, "--at", *at]
            )

    def pull_the_plug(self) -> None:
        """End the process with no warning: SIGKILL, or TerminateProcess on Windows."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()

    def close(self) -> None:
        """Ask the process to end; insist after five seconds."""
        if self._process is not None and self.is_running:
            self._process.terminate()
            try:
                self._process.wait(_STOP_SECONDS)
            except subprocess.TimeoutExpired:
                self._process.kill()


@contextmanager
def opened(scene: Scene) -> Iterator[list[Laptop]]:
    """All three laptops, open for as long as the block lasts."""
    names = ("The table's laptop", "The voting kiosk", "The organiser's laptop")
    laptops = [
        Laptop(name, folder, place)
        for name, folder, place in zip(names, scene.laptops, _PLACES, strict=True)
    ]
    try:
        for laptop in laptops:
            laptop.start()
        yield laptops
    finally:
        for laptop in laptops:
            laptop.close()
