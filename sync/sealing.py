"""Encryption in chunks, each of them sealed together with its place in the file.

    sealer = Sealer(room_key)
    file.write(sealer.header + sealer.seal(b"first") + sealer.seal(b"", last=True))

    opener = Opener(room_key, header)          # SealError (other_event) for another event's
    opener.open(sealed, last=False)            # b"first", or SealError (garbled)

A chunk that was altered, moved, repeated or taken from another file does not open; a file
whose end is missing has no last chunk. The construction is STREAM (Hoang, Reyhanitabar,
Rogaway, Vizár: "Online Authenticated-Encryption and its Nonce-Reuse Misuse-Resistance",
CRYPTO 2015) over ChaCha20-Poly1305 (RFC 8439), with a fresh key for each file from
HKDF-SHA-256 (RFC 5869), as in the payload of age (https://c2sp.org/age).
"""

from __future__ import annotations

import hmac
import os
import struct
import zlib

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from kiosk.exchange import Unread

VERSION = 1
BUNDLE, ANSWERS = b"tablevoice bundle", b"tablevoice answers"
"""What a file is for: it opens as nothing else, whatever it is called."""
OVERHEAD = 16
"""Bytes by which a sealed chunk is longer than its content (RFC 8439, section 2.8)."""

_MAGIC = b"TABLEVCE"
_HEADER = struct.Struct(">8sH16s16s")
HEADER_BYTES = _HEADER.size + 4
"""Magic, version, salt, the event's mark, and a CRC-32 of these. All versions keep this form."""

_KEY_BYTES, _SALT_BYTES, _MARK_BYTES = 32, 16, 16


class SealError(Exception):
    """A file that cannot be opened, or not to its end; `fault` says why."""

    def __init__(self, fault: Unread) -> None:
        super().__init__(fault)
        self.fault = fault


class Sealer:
    """Seals the chunks of one file under the event's `room_key` (32 bytes)."""

    def __init__(self, room_key: bytes, purpose: bytes = BUNDLE) -> None:
        salt = os.urandom(_SALT_BYTES)
        key, mark = _derive(room_key, salt, purpose)
        plain = _HEADER.pack(_MAGIC, VERSION, salt, mark)
        self.header = plain + zlib.crc32(plain).to_bytes(4)
        self._cipher = ChaCha20Poly1305(key)
        self._count = 0

    def seal(self, content: bytes, *, last: bool = False) -> bytes:
        """The next chunk. Nothing follows the last one."""
        sealed = self._cipher.encrypt(_nonce(self._count, last=last), content, self.header)
        self._count += 1
        return sealed


class Opener:
    """Opens the chunks of one file, in their order. Raises `SealError` for a strange header."""

    def __init__(self, room_key: bytes, header: bytes, purpose: bytes = BUNDLE) -> None:
        if len(header) < HEADER_BYTES:
            raise SealError("cut_short")
        plain, checksum = header[: _HEADER.size], header[_HEADER.size :]
        if zlib.crc32(plain).to_bytes(4) != checksum:
            raise SealError("garbled")
        magic, version, salt, mark = _HEADER.unpack(plain)
        if magic != _MAGIC:
            raise SealError("garbled")
        if version != VERSION:
            raise SealError("too_new")
        key, ours = _derive(room_key, salt, purpose)
        if not hmac.compare_digest(mark, ours):
            raise SealError("other_event")
        self._cipher = ChaCha20Poly1305(key)
        self._header = header
        self._count = 0

    def open(self, sealed: bytes, *, last: bool) -> bytes:
        """The content of the next chunk. Raises `SealError` (garbled)."""
        try:
            content = self._cipher.decrypt(_nonce(self._count, last=last), sealed, self._header)
        except InvalidTag as error:
            raise SealError("garbled") from error
        self._count += 1
        return content


def _derive(room_key: bytes, salt: bytes, purpose: bytes) -> tuple[bytes, bytes]:
    """A file's own key, and the mark by which those who have the room's key know the file.

    To all others the mark is as random as the salt: files of one event cannot be told
    from those of another.
    """
    length = _KEY_BYTES + _MARK_BYTES
    made = HKDF(SHA256(), length, salt, purpose).derive(room_key)
    return made[:_KEY_BYTES], made[_KEY_BYTES:]


def _nonce(count: int, *, last: bool) -> bytes:
    return count.to_bytes(11) + bytes([last])
