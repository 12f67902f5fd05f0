"""A file on a stick that holds pages of changes, sealed for the event.

    for pieces in bundles(pages, room_key):     # one or more files, none beyond the cap
        for piece in pieces:
            file.write(piece)
    for changes in read_bundle(file.read, room_key):
        change_log.receive(store, changes, "stick")

Each chunk (`frames.py`) holds one page as it would travel to a hub (`wire.py`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from kiosk.changes import Change
from sync import wire
from sync.frames import MAX_FILE, Read, frames, read_frames
from sync.sealing import BUNDLE, SealError

MEMORY = 64 * 1024 * 1024
"""Bytes that reading takes at most, whoever made the file: a chunk, inflated and decoded."""


def bundles(
    pages: Iterable[Sequence[Change]], room_key: bytes, limit: int = MAX_FILE
) -> Iterator[Iterator[bytes]]:
    """The pieces of each file that these changes fill. One file is taken before the next."""
    packed = (content for page in pages for content in _packed(page))
    return frames(packed, room_key, BUNDLE, limit)


def read_bundle(read: Read, room_key: bytes) -> Iterator[list[Change]]:
    """The pages of a file, each as soon as it has proved to be whole and in its place.

    Raises `SealError`, as `read_frames` does.
    """
    for content in read_frames(read, room_key, BUNDLE):
        yield list(unpacked(content, wire.Push).changes)


def unpacked(content: bytes, form: type[wire.M]) -> wire.M:
    """A message that somebody with the room's key has sealed. Raises `SealError`."""
    try:
        return wire.decode(wire.inflate(content, wire.MAX_INFLATED), form)
    except wire.WireError as error:
        raise SealError("too_new" if error.fault == "incompatible" else "garbled") from error


def _packed(page: Sequence[Change]) -> Iterator[bytes]:
    try:
        content = wire.pack_page(wire.Push(wire.VERSION, page))
    except wire.WireError:  # too large, so it has more than one change
        middle = len(page) // 2
        yield from _packed(page[:middle])
        yield from _packed(page[middle:])
    else:
        yield content
