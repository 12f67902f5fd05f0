"""Four bugs to plant in the code for sticks, each of which the simulator must catch."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Iterator

from sync import stick
from sync.directory import Directory
from sync.shelf import Shelf
from sync.stick import StickPeer
from tests.simulation.dice import replaced


@contextlib.contextmanager
def read_nothing_back() -> Iterator[None]:
    """What was written is believed to be there."""
    with replaced(Shelf, "_reads", lambda self, name, digest: True):
        yield


@contextlib.contextmanager
def sync_no_file() -> Iterator[None]:
    """A file gets its name before its content is on the stick."""

    @contextlib.contextmanager
    def writing(self: Directory, name: str) -> Iterator[Callable[[bytes], None]]:
        fd = self.open(name, os.O_WRONLY | os.O_CREAT | os.O_EXCL)
        try:
            yield lambda data: self._write_all(fd, data)
        finally:
            os.close(fd)

    with replaced(Directory, "writing", writing):
        yield


@contextlib.contextmanager
def sync_no_name() -> Iterator[None]:
    """A file's new name is left to the system."""

    def rename(self: Directory, name: str, new: str) -> None:
        (self._path / name).rename(self._path / new)

    with replaced(Directory, "rename", rename):
        yield


@contextlib.contextmanager
def remove_before_writing() -> Iterator[None]:
    """The old bundles go before the one that holds them all is there."""

    def leave(self: StickPeer) -> None:
        many = len(self._whole) >= stick.MANY
        if many:
            self._shelf.remove(self._whole)
            self._whole = []
        self._whole += self._shelf.put(self._beyond({} if many else self._left))

    with replaced(StickPeer, "_leave", leave):
        yield


STICK_PLANTS: dict[str, Callable[[], contextlib.AbstractContextManager[None]]] = {
    "read nothing back": read_nothing_back,
    "sync no file": sync_no_file,
    "sync no name": sync_no_name,
    "remove before writing": remove_before_writing,
}
