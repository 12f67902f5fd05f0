"""The folder on a stick in which laptops leave files for each other.

    with open_shelf(Path("/media/stick"), room_key) as shelf:      # of bundles
        for name in shelf.names():
            for changes in shelf.read(name): ...
        shelf.put(pages)

A shelf holds files of one form, and neither sees nor touches those of another.

A file is written under a temporary name, synced, renamed and read back, so that a name
with the form's ending always stood for a whole file when it was given. Names are 8.3 (FAT):
four hexadecimal digits that count up, so that files are read in the order in which they were
left, and four of chance, so that two laptops at once do not meet. They tell nothing.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Generic, NamedTuple, TypeVar

from kiosk.changes import Change
from kiosk.errors import MediaError, MediaFault
from sync.bundle import bundles, read_bundle
from sync.directory import Directory
from sync.frames import MAX_FILE, Read
from sync.sealing import BUNDLE, HEADER_BYTES, Opener, SealError

FOLDER = "Tablevoice"
"""The one folder of the medium that is read and written."""
MAX_FILES = 4096
"""More bundles than this are not read: no event leaves as many."""
STALE = 24 * 3600
"""Seconds after which a temporary file is left over from a write that was cut off."""

_MAX_NAMES = 20_000
_TEMPORARY = re.compile(r"[0-9a-f]{8}\.tmp", re.IGNORECASE | re.ASCII)
_LAST_NUMBER = 0xFFFF

Part = TypeVar("Part")


class Form(NamedTuple, Generic[Part]):
    """One sort of file: the end of its names, what it is sealed for, how it is written and read.

    `write` gives the pieces of each file that the parts fill, none beyond a limit in bytes.
    `read` gives the parts, and raises `SealError`.
    """

    suffix: str
    purpose: bytes
    write: Callable[[Iterable[Part], bytes, int], Iterator[Iterator[bytes]]]
    read: Callable[[Read, bytes], Iterator[Part]]


BUNDLES: Form[Sequence[Change]] = Form("tvb", BUNDLE, bundles, read_bundle)


class Shelf(Generic[Part]):
    """The files of one form in a directory.

    Raises `MediaError`, `OSError` where the medium fails.
    """

    def __init__(
        self, directory: Directory, room_key: bytes, form: Form[Part], limit: int = MAX_FILE
    ) -> None:
        self._directory = directory
        self._room_key = room_key
        self._form = form
        self._limit = limit
        self._name = re.compile(rf"[0-9a-f]{{8}}\.{form.suffix}", re.IGNORECASE | re.ASCII)

    def names(self) -> list[str]:
        """The names of the files, whosesoever, in the order in which they were left."""
        found = sorted(filter(self._name.fullmatch, self._all_names()), key=str.lower)
        if len(found) > MAX_FILES:
            raise _crowded()
        return found

    def read(self, name: str) -> Generator[Part, None, None]:
        """What one file holds. Raises `SealError` where it can be read no further."""
        with self._directory.reading(name) as read:
            yield from self._form.read(read, self._room_key)

    def put(self, parts: Iterable[Part]) -> list[str]:
        """Leave these in new files. Gives their names, once each has been read back."""
        names = [self._put(p) for p in self._form.write(parts, self._room_key, self._limit)]
        for name in names[-1:]:
            self._sweep(self._directory.look(name).st_mtime)
        return names

    def remove(self, names: Iterable[str]) -> None:
        """Delete files whose whole content is in others by now."""
        for name in names:
            with contextlib.suppress(FileNotFoundError):  # another laptop was faster
                self._directory.remove(name)

    def _all_names(self) -> list[str]:
        found = list(islice(self._directory.names(), _MAX_NAMES + 1))
        if len(found) > _MAX_NAMES:
            raise _crowded()
        return found

    def _put(self, pieces: Iterator[bytes]) -> str:
        stem = self._free_stem()
        name, temporary = f"{stem}.{self._form.suffix}", f"{stem}.tmp"
        digest = hashlib.sha256()
        try:
            with self._directory.writing(temporary) as write:
                for piece in pieces:
                    write(piece)
                    digest.update(piece)
            self._directory.rename(temporary, name)
        except BaseException:
            self._clear(temporary)
            raise
        if not self._reads(name, digest.digest()):
            self._clear(name)
            raise MediaError(
                "The stick did not keep what was written.", MediaFault.FAULTY, file=name
            )
        return name

    def _free_stem(self) -> str:
        """A stem that nobody has, numbered after all that are there."""
        taken = [
            n[:8].lower()
            for n in self._all_names()
            if self._name.fullmatch(n) or _TEMPORARY.fullmatch(n)
        ]
        number = min(1 + max((int(stem[:4], 16) for stem in taken), default=0), _LAST_NUMBER)
        while (stem := f"{number:04x}{os.urandom(2).hex()}") in taken:
            pass
        return stem

    def _reads(self, name: str, digest: bytes) -> bool:
        """Whether a file is what was written, and opens."""
        found = hashlib.sha256()
        with self._directory.reading(name) as read:
            try:
                for _ in self._form.read(_hashing(read, found.update), self._room_key):
                    pass
            except SealError:
                return False
        return found.digest() == digest

    def _clear(self, name: str) -> None:
        with contextlib.suppress(OSError):  # it may be gone with its stick
            self._directory.remove(name)

    def _sweep(self, now: float) -> None:
        """Delete what this event's laptops began and never ended, long before the medium's now."""
        for name in filter(_TEMPORARY.fullmatch, self._all_names()):
            with contextlib.suppress(OSError, SealError):  # not ours, or busy: it harms nobody
                if self._directory.look(name).st_mtime < now - STALE:
                    with self._directory.reading(name) as read:
                        Opener(self._room_key, read(HEADER_BYTES), self._form.purpose)
                    self._directory.remove(name)


@contextlib.contextmanager
def open_shelf(
    folder: Path,
    room_key: bytes,
    open_directory: Callable[[Path], Directory] = Directory,
) -> Iterator[Shelf[Sequence[Change]]]:
    """The shelf of bundles in a folder or drive, made if there is none. Raises `OSError`."""
    with shelf_of(BUNDLES, folder, room_key, open_directory) as shelf:
        yield shelf


@contextlib.contextmanager
def shelf_of(
    form: Form[Part],
    folder: Path,
    room_key: bytes,
    open_directory: Callable[[Path], Directory] = Directory,
) -> Iterator[Shelf[Part]]:
    """The shelf of a form of files in a folder or drive, made if there is none.

    Somebody who chose the folder `Tablevoice` itself gets that one. Raises `OSError`.
    """
    path = folder if folder.name.lower() == FOLDER.lower() else folder / FOLDER
    try:
        path.mkdir()  # without its parents: a stick that is gone stays so
    except OSError:  # a stick that is read-only may say that before it says that it is there
        if not os.path.lexists(path):
            raise
    with contextlib.closing(open_directory(path)) as directory:
        yield Shelf(directory, room_key, form)


def _hashing(
    read: Callable[[int], bytes], update: Callable[[bytes], object]
) -> Callable[[int], bytes]:
    def hashed(length: int) -> bytes:
        data = read(length)
        update(data)
        return data

    return hashed


def _crowded() -> MediaError:
    return MediaError("There are too many files on this stick.", MediaFault.CROWDED)
