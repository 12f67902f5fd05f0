"""The form of a file on a stick: pages of changes, sealed for the event.

    for pieces in bundles(pages, room_key):     # one or more files, none beyond the cap
        for piece in pieces:
            file.write(piece)
    for changes in read_bundle(file.read, room_key):
        change_log.receive(store, changes, "stick")

A bundle is the header of `sealing.py`, then chunks: a word of 32 bits, big-endian, with the
sealed chunk's length (the highest bit marks the last chunk), then the chunk. Each holds one
page as it would travel to a hub (`wire.py`); the last one is empty. Reading keeps one chunk
at a time in memory, whatever a file says of its size.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from kiosk.changes import Change
from sync import wire
from sync.sealing import HEADER_BYTES, OVERHEAD, Opener, Sealer, SealError

MAX_FILE = 64 * 1024 * 1024
"""Bytes after which another file is begun. FAT32 would hold 4 GiB; a cut one costs less so."""
MAX_CHUNK = 4 * 1024 * 1024
"""Bytes of one sealed chunk. A page has 256 KiB; a single change may have more."""
MEMORY = 64 * 1024 * 1024
"""Bytes that reading takes at most, whoever made the file: a chunk, inflated and decoded."""

_WORD = 4
_LAST = 1 << 31

Read = Callable[[int], bytes]
"""Gives up to so many bytes of a file; none at its end."""


def bundles(
    pages: Iterable[Sequence[Change]], room_key: bytes, limit: int = MAX_FILE
) -> Iterator[Iterator[bytes]]:
    """The pieces of each file that these changes fill. One file is taken before the next."""
    packed = (content for page in pages for content in _packed(page))
    for first in packed:
        yield _pieces(first, packed, Sealer(room_key), limit)


def read_bundle(read: Read, room_key: bytes) -> Iterator[list[Change]]:
    """The pages of a file, each as soon as it has proved to be whole and in its place.

    Raises `SealError` where the file turns out to be another event's, cut short, garbled,
    or a newer version's. What came before that is as good as the rest would have been.
    """
    opener = Opener(room_key, _exactly(read, HEADER_BYTES))
    last = False
    while not last:
        word = int.from_bytes(_exactly(read, _WORD))
        last, length = bool(word & _LAST), word & ~_LAST
        if not OVERHEAD <= length <= MAX_CHUNK:
            raise SealError("garbled")
        content = opener.open(_exactly(read, length), last=last)
        if content:
            yield _changes(content)
    if read(1):
        raise SealError("garbled")


def _pieces(first: bytes, more: Iterator[bytes], sealer: Sealer, limit: int) -> Iterator[bytes]:
    yield sealer.header
    room = limit - _framed(b"") - len(sealer.header)
    content: bytes | None = first
    while content is not None:
        yield _chunk(sealer.seal(content))
        room -= _framed(content)
        content = next(more, None) if room > wire.PAGE_BYTES else None
    yield _chunk(sealer.seal(b"", last=True), _LAST)


def _framed(content: bytes) -> int:
    return _WORD + len(content) + OVERHEAD


def _chunk(sealed: bytes, mark: int = 0) -> bytes:
    return (len(sealed) | mark).to_bytes(_WORD) + sealed


def _packed(page: Sequence[Change]) -> Iterator[bytes]:
    try:
        content = wire.pack_page(wire.Push(wire.VERSION, page))
    except wire.WireError:  # too large, so it has more than one change
        middle = len(page) // 2
        yield from _packed(page[:middle])
        yield from _packed(page[middle:])
    else:
        yield content


def _changes(content: bytes) -> list[Change]:
    """The changes of a page, which somebody with the room's key has made."""
    try:
        return list(wire.decode(wire.inflate(content, wire.MAX_INFLATED), wire.Push).changes)
    except wire.WireError as error:
        raise SealError("too_new" if error.fault == "incompatible" else "garbled") from error


def _exactly(read: Read, length: int) -> bytes:
    parts = bytearray()
    while len(parts) < length:
        part = read(length - len(parts))
        if not part:
            raise SealError("cut_short")
        parts += part
    return bytes(parts)
