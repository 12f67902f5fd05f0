"""A stick as a peer: a folder that laptops read and add to, one after the other.

    report = exchange_stick(store, Path("/media/stick"), room_key, stop, on_progress)

What others left is loaded into a log of its own, which verifies it as it would a hub's;
from there the ordinary exchange takes what this laptop lacks. What the stick lacks is left
in a new file, and no file is ever changed. Once there are many, whoever adds one puts all of
them together; the old ones go when the new one has been read back.
"""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from kiosk.changes import Change
from kiosk.errors import InputFault, InvalidInput, PeerError, PeerFault
from kiosk.exchange import Place, Progress, Report, Unread, Vector, Verdict
from kiosk.store import change_log, laptop
from kiosk.store.database import Store, open_store
from kiosk.store.faults import unwritable
from sync.cycle import exchange
from sync.directory import Directory
from sync.local import StorePeer
from sync.media import told_apart
from sync.peer import PAGE_CHANGES, Page, Peer
from sync.sealing import SealError
from sync.shelf import Shelf, open_shelf
from sync.vectors import advance

MANY = 64
"""Bundles of one event from which they are put together."""

Stop = Callable[[], bool]


class StickPeer(Peer):
    """A shelf as a peer.

    `log` holds what could be read of it; `whole` names the files of which it holds all.
    """

    place: Place = "stick"
    patience = 0.0

    def __init__(
        self,
        log: Store,
        shelf: Shelf[Sequence[Change]],
        address: str,
        stop: Stop,
        whole: Sequence[str] = (),
    ) -> None:
        self.address = address
        self._log = log
        self._loaded = StorePeer(log, "stick")
        self._shelf = shelf
        self._stop = stop
        self._whole = list(whole)
        self._left: Vector = change_log.vector(log)
        self._authors: set[str] = set()

    @property
    def laptops(self) -> int:
        """How many devices wrote what has been pulled."""
        return len(self._authors)

    def vector(self) -> Vector:
        """How far the files on the stick reach, once what was pushed is one of them.

        Raises `MediaError` or `OSError` if it could not be written and read back.
        """
        reached = self._loaded.vector()
        if reached != self._left:
            self._leave()
            self._left = reached
        return reached

    def push(self, changes: Sequence[Change]) -> list[Verdict]:
        """Take a page in. It is on the stick once `vector` has been asked."""
        return self._loaded.push(changes)

    def pull(self, vector: Vector, limit: int = PAGE_CHANGES) -> Page:
        """The next page for a log that reaches as far as `vector`."""
        page = self._loaded.pull(vector, limit)
        self._authors.update(change.device for change in page.changes)
        return page

    def _leave(self) -> None:
        """Write what the stick lacks; or all of it anew, if it has become many files."""
        many = len(self._whole) >= MANY
        new = self._shelf.put(self._beyond({} if many else self._left))
        if many:
            self._shelf.remove(self._whole)
            self._whole = []
        self._whole += new

    def _beyond(self, reached: Vector) -> Iterator[Sequence[Change]]:
        while page := change_log.beyond(self._log, reached):
            heed(self._stop)
            yield page
            reached = advance(reached, page)


def exchange_stick(
    store: Store,
    folder: Path,
    room_key: bytes,
    stop: Stop,
    on_progress: Callable[[Progress], None],
    *,
    open_directory: Callable[[Path], Directory] = Directory,
) -> Report:
    """Take from a folder or drive what others left there, and leave what it lacks.

    `room_key` is the event's, 32 bytes. `stop` is asked between pages. Raises `MediaError`
    (pulled out, full, read-only, among others), `PeerError` (stopped), `StoreError`, or
    `InvalidInput` if this laptop belongs to no event. Whatever was taken before stays.
    """
    started = time.perf_counter()
    with (
        _scratch(store) as log,
        told_apart(folder),
        open_shelf(folder, room_key, open_directory) as shelf,
    ):
        loaded = load(log, shelf, stop)
        peer = StickPeer(log, shelf, str(folder), stop, loaded.whole)
        report = exchange(store, peer, stop, on_progress)
    return report._replace(
        unread=tuple(loaded.unread),
        laptops=peer.laptops if report.received else 0,
        seconds=time.perf_counter() - started,
    )


class Loaded(NamedTuple):
    """The files that were read whole, and why the others were not."""

    whole: list[str]
    unread: list[Unread]


def load(log: Store, shelf: Shelf[Sequence[Change]], stop: Stop) -> Loaded:
    """Bring into a log all that a shelf holds for its event.

    Raises `OSError` if the medium is gone, `PeerError` (stopped).
    """
    loaded = Loaded([], [])
    for name in shelf.names():
        try:
            if _take_in(log, shelf, name, stop):
                loaded.whole.append(name)
        except SealError as error:
            loaded.unread.append(error.fault)
        except OSError as error:
            shelf.names()  # raises if it is not this file alone that cannot be had
            if not isinstance(error, FileNotFoundError):  # that one was put together with others
                loaded.unread.append("unreadable")
    return loaded


def _take_in(log: Store, shelf: Shelf[Sequence[Change]], name: str, stop: Stop) -> bool:
    """Bring one bundle into a log. Gives whether that holds all of it now."""
    refused = False
    with contextlib.closing(shelf.read(name)) as pages:
        for changes in pages:
            heed(stop)
            verdicts = change_log.receive(log, changes, name)
            refused |= any(verdict.outcome == "quarantined" for verdict in verdicts)
    return not refused


def heed(stop: Stop) -> None:
    """Raise `PeerError` (stopped) if somebody wants to stop."""
    if stop():
        raise PeerError("The exchange was stopped.", PeerFault.STOPPED)


@contextlib.contextmanager
def _scratch(store: Store) -> Iterator[Store]:
    """A log of the same event, for as long as it takes."""
    if store.event_key is None:
        raise InvalidInput("This laptop has not joined an event yet.", InputFault.TICKET_MISSING)
    try:
        folder = TemporaryDirectory(prefix="tablevoice-")
    except OSError as error:
        raise unwritable(error) from error
    with (
        folder as path,
        contextlib.closing(open_store(Path(path, "stick.db"), store.now, check=False)) as log,
    ):
        laptop.bind(log, event_key=store.event_key)
        yield log
