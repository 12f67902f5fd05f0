"""The stick: a folder that laptops visit through the app's own code, and what it must hold.

stick = Stick(folder, medium, empty)
stick.visit(node)              # a Report; raises what the app raises, Crash, Violation
stick.promised                 # by hash, what a visit that returned has left there
"""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from kiosk.changes import Change
from kiosk.exchange import Report
from kiosk.store import change_log, laptop
from kiosk.store.database import Store, open_store
from sync import cycle
from sync import stick as visits
from sync.shelf import FOLDER, open_shelf
from sync.stick import StickPeer, exchange_stick
from tests.simulation.dice import replaced
from tests.simulation.disk import Image
from tests.simulation.medium import Medium
from tests.simulation.node import Node, Violation

MANY = 3
"""Bundles from which they are put together: few, so that it happens in a small world."""


class Stick:
    """One stick. `folder` is where it is plugged in, whichever laptop has it."""

    def __init__(self, folder: Path, medium: Medium, empty: Image) -> None:
        self.folder = folder
        self.medium = medium
        self.promised: dict[bytes, Change] = {}
        self.copies: list[dict[str, bytes]] = []
        """What it held at other times, by file name."""
        self._empty = empty
        self._found: dict[bytes, Change] = {}
        folder.mkdir()

    @property
    def shelf(self) -> Path:
        """Where the bundles are, once somebody has been here."""
        return self.folder / FOLDER

    def bundles(self) -> list[Path]:
        """The bundles, in the order of their names."""
        return sorted(self.shelf.glob("*.tvb"))

    def visit(self, node: Node, *, pull: bool = False, eject: bool = True) -> Report:
        """Let a laptop exchange with the stick. Raises `MediaError` and the like, or `Violation`.

        Without `eject`, somebody pulls it out as soon as the visit has returned.
        """
        key = laptop.room_key(node.store)
        if key is None:
            raise RuntimeError(f"{node.name} has no key yet")
        self.medium.insert(node, pull=pull)
        try:
            with self._watched():
                report = exchange_stick(
                    node.store, self.folder, key, lambda: False, lambda _: None,
                    open_directory=self.medium.open,
                )  # fmt: skip
        except BaseException:
            self.medium.forget(self.shelf)
            raise
        (self.medium.eject if eject else lambda: self.medium.forget(self.shelf))()
        self.promised.update(self._found)
        return report

    def readable(self, node: Node) -> dict[bytes, Change]:
        """By hash, what this laptop could read of the stick as it is now."""
        key, event_key = laptop.room_key(node.store), node.store.event_key
        if key is None or event_key is None:
            raise RuntimeError(f"{node.name} has no key yet")
        path = self.folder / "reader.db"
        with contextlib.closing(self._scratch(path)) as log:
            laptop.bind(log, event_key=event_key)
            with open_shelf(self.folder, key) as shelf:
                visits.load(log, shelf, lambda: False)
            return held(log)

    def put_back(self, files: dict[str, bytes]) -> None:
        """Let another stick take its place, with these files."""
        shutil.rmtree(self.shelf, ignore_errors=True)
        self.shelf.mkdir()
        for name, data in files.items():
            (self.shelf / name).write_bytes(data)

    @contextlib.contextmanager
    def _watched(self) -> Iterator[None]:
        """See what a visit loads and leaves, and let its log begin as a copy, which is faster."""
        load, exchange = visits.load, cycle.exchange

        def loaded(log: Store, *args: Any) -> visits.Loaded:  # as `load`
            done = load(log, *args)
            gone = self.promised.keys() - held(log).keys()
            if gone:
                raise Violation(f"the stick lost {len(gone)} changes that were left on it")
            return done

        def exchanged(store: Store, peer: StickPeer, *args: Any) -> Report:  # as `exchange`
            report = exchange(store, peer, *args)
            self._found = held(peer._log)
            lacking = self._found.keys() != held(store).keys()
            if lacking and not report.refused and not report.set_aside:
                raise Violation(f"{store.name} left the stick without what it lacked")
            return report

        with contextlib.ExitStack() as stack:
            stack.enter_context(replaced(visits, "load", loaded))
            stack.enter_context(replaced(visits, "exchange", exchanged))
            stack.enter_context(replaced(visits, "open_store", self._scratch))
            stack.enter_context(
                replaced(visits, "TemporaryDirectory", partial(TemporaryDirectory, dir=self.folder))
            )
            stack.enter_context(replaced(visits, "MANY", MANY))
            yield

    def _scratch(self, path: Path, *_args: Any, **_options: Any) -> Store:  # as `open_store`
        self._empty.put(path)
        return open_store(path, check=False)


def held(store: Store) -> dict[bytes, Change]:
    """Every change in a log, by its hash."""
    return {p.digest: p.change for page in change_log.pages(store) for p in page}
