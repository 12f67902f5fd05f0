"""How sealed contents lie in a file: one chunk after the other, the last one marked.

    for pieces in frames(contents, room_key, purpose):   # one or more files, none beyond the cap
        for piece in pieces:
            file.write(piece)
    for content in read_frames(file.read, room_key, purpose): ...

After the header of `sealing.py` comes each chunk: a word of 32 bits, big-endian, with the
sealed chunk's length (the highest bit marks the last chunk), then the chunk. The last one is
empty. Reading keeps one chunk at a time in memory, whatever a file says of its size.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from sync.sealing import HEADER_BYTES, OVERHEAD, Opener, Sealer, SealError

MAX_FILE = 64 * 1024 * 1024
"""Bytes after which another file is begun. FAT32 would hold 4 GiB; a cut one costs less so."""
MAX_CHUNK = 4 * 1024 * 1024
"""Bytes of one sealed chunk. A page has 256 KiB; a single change may have more."""

_WORD = 4
_LAST = 1 << 31
_ROOM = 256 * 1024
"""Bytes that a file must still have, or the next content goes into another."""

Read = Callable[[int], bytes]
"""Gives up to so many bytes of a file; none at its end."""


def frames(
    contents: Iterable[bytes], room_key: bytes, purpose: bytes, limit: int = MAX_FILE
) -> Iterator[Iterator[bytes]]:
    """The pieces of each file that these contents fill. One file is taken before the next."""
    coming = iter(contents)
    for first in coming:
        yield _pieces(first, coming, Sealer(room_key, purpose), limit)


def read_frames(read: Read, room_key: bytes, purpose: bytes) -> Iterator[bytes]:
    """The contents of a file, each as soon as it has proved to be whole and in its place.

    Raises `SealError` where the file turns out to be another event's, cut short, garbled,
    or a newer version's. What came before that is as good as the rest would have been.
    """
    opener = Opener(room_key, _exactly(read, HEADER_BYTES), purpose)
    last = False
    while not last:
        word = int.from_bytes(_exactly(read, _WORD))
        last, length = bool(word & _LAST), word & ~_LAST
        if not OVERHEAD <= length <= MAX_CHUNK:
            raise SealError("garbled")
        content = opener.open(_exactly(read, length), last=last)
        if content:
            yield content
    if read(1):
        raise SealError("garbled")


def _pieces(first: bytes, more: Iterator[bytes], sealer: Sealer, limit: int) -> Iterator[bytes]:
    yield sealer.header
    room = limit - _framed(b"") - len(sealer.header)
    content: bytes | None = first
    while content is not None:
        yield _chunk(sealer.seal(content))
        room -= _framed(content)
        content = next(more, None) if room > _ROOM else None
    yield _chunk(sealer.seal(b"", last=True), _LAST)


def _framed(content: bytes) -> int:
    return _WORD + len(content) + OVERHEAD


def _chunk(sealed: bytes, mark: int = 0) -> bytes:
    return (len(sealed) | mark).to_bytes(_WORD) + sealed


def _exactly(read: Read, length: int) -> bytes:
    parts = bytearray()
    while len(parts) < length:
        part = read(length - len(parts))
        if not part:
            raise SealError("cut_short")
        parts += part
    return bytes(parts)
