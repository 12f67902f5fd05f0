"""The lock of a kiosk: nobody leaves it without its PIN, which is kept as a slow hash.

    lock = Lock(folder.kiosk_lock)
    lock.close("471108")        # from now on `is_closed`, also after a restart
    lock.admit("471108")        # InvalidInput for a wrong one, or for one that comes too early
    lock.open()                 # closed no more

The PIN goes through scrypt (RFC 7914) with the costs that OWASP's "Password Storage Cheat
Sheet" gives for 32 MiB. Wrong ones are counted on the disk before they are tried, so that
pulling the plug wins nothing; waits between them grow up to 5 minutes, and no further. Whoever
owns the laptop may delete the file: nothing but the lock is in it.
"""

from __future__ import annotations

import hashlib
import hmac
import logging
import os
import re
from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Final

import msgspec
from msgspec import Meta

from kiosk.clock import system_time
from kiosk.errors import InputFault, InvalidInput, MediaError, MediaFault
from kiosk.settings import write_whole

PIN_LEAST, PIN_MOST = 4, 12
"""Digits of a PIN."""

WAITS: Final = (0, 0, 0, 5, 15, 30, 60, 120, 300)
"""Seconds to wait after so many wrong PINs; the last one stays."""

_COST: Final = 1 << 15
_BLOCK: Final = 8
_TIMES: Final = 3
_MEMORY: Final = 256 * 1024 * 1024
_MOST_WORK: Final = 1 << 20
"""N times r times p of the dearest costs that OWASP lists: half a second, and 128 MiB."""
_MAX_BYTES: Final = 4_096

_log = logging.getLogger(__name__)


class _Kept(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What is in the file: scrypt's parameters and result, and the wrong PINs since the last right.

    `tried_at` in milliseconds since 1970. Numbers that scrypt does not take (RFC 7914, section 2),
    or that would keep a kiosk at it for long, are not decoded.
    """

    salt: Annotated[bytes, Meta(min_length=16, max_length=64)]
    digest: Annotated[bytes, Meta(min_length=32, max_length=32)]
    cost: Annotated[int, Meta(ge=2, le=1 << 17)] = _COST
    block: Annotated[int, Meta(ge=1, le=8)] = _BLOCK
    times: Annotated[int, Meta(ge=1, le=16)] = _TIMES
    wrong: Annotated[int, Meta(ge=0, le=1 << 31)] = 0
    tried_at: Annotated[int, Meta(ge=0, le=1 << 53)] = 0

    def __post_init__(self) -> None:
        if self.cost.bit_count() != 1 or self.cost >= 1 << 16 * self.block:
            raise ValueError("N is a power of 2, and below 2 ** (128 * r / 8).")
        if self.cost * self.block * self.times > _MOST_WORK:
            raise ValueError("This would take too long.")


class Lock:
    """One laptop's lock, in a file of its own."""

    def __init__(
        self, path: Path, now: Callable[[], int] = system_time, *, cost: int = _COST
    ) -> None:
        """`now` gives milliseconds since 1970; `cost` is scrypt's N for the next PIN."""
        self._path = path
        self._now = now
        self._cost = cost
        self._kept: _Kept | None = None

    @property
    def is_closed(self) -> bool:
        """Whether this kiosk is locked. A file that cannot be read locks it too."""
        return os.path.lexists(self._path)

    @property
    def wait(self) -> int:
        """Seconds until the next PIN may be tried; 0 if it may be now, or if none will do."""
        try:
            kept = self._read()
        except InvalidInput:
            return 0
        return self._wait(kept)

    def close(self, pin: str, again: str) -> None:
        """Lock the kiosk with a PIN that was typed twice.

        Raises `InvalidInput` with the field at fault, or `MediaError`; then it is as it was.
        """
        _check(pin)
        if again != pin:
            raise InvalidInput(
                "The two PINs are not the same.", InputFault.PIN_DIFFERS, field="again"
            )
        salt = os.urandom(16)
        digest = _digest(pin, salt, self._cost, _BLOCK, _TIMES)
        kept = _Kept(salt, digest, self._cost)
        self._write(kept)

    def admit(self, pin: str) -> None:
        """Return if this is the PIN. Raises `InvalidInput` for any other, or before its time.

        What can be no PIN, such as a badge that was scanned, is not counted as a wrong one.
        """
        kept = self._read()
        if seconds := self._wait(kept):
            raise InvalidInput(
                "It is too early to try again.",
                InputFault.PIN_EARLY,
                field="pin",
                seconds=seconds,
            )
        _check(pin)
        tried = msgspec.structs.replace(kept, wrong=kept.wrong + 1, tried_at=self._now())
        self._count(tried)
        found = _digest(pin, kept.salt, kept.cost, kept.block, kept.times)
        if not hmac.compare_digest(found, kept.digest):
            seconds = self._wait(tried)
            raise InvalidInput(
                "This is not the PIN.",
                InputFault.PIN_EARLY if seconds else InputFault.PIN_WRONG,
                field="pin",
                seconds=seconds,
            )
        self._count(msgspec.structs.replace(kept, wrong=0, tried_at=0))

    def open(self) -> None:
        """Lock it no more. Raises `MediaError`."""
        try:
            self._path.unlink(missing_ok=True)
        except OSError as error:
            raise _unwritable(self._path) from error
        self._kept = None

    def _wait(self, kept: _Kept) -> int:
        needed = WAITS[min(kept.wrong, len(WAITS) - 1)]
        passed = self._now() - kept.tried_at
        if passed < 0:
            # The clock was put back: the wait begins again, and has an end.
            self._kept = msgspec.structs.replace(kept, tried_at=self._now())
            passed = 0
        return max(0, needed - passed // 1_000)

    def _read(self) -> _Kept:
        """What is kept. Raises `InvalidInput` if nobody can read it, so that no PIN will do."""
        if self._kept is None:
            try:
                if not self._path.is_file():  # a pipe keeps whoever opens it waiting
                    raise FileNotFoundError(self._path)
                with self._path.open("rb") as file:
                    self._kept = msgspec.json.decode(file.read(_MAX_BYTES), type=_Kept)
            except (OSError, msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
                raise InvalidInput(
                    "The PIN of this kiosk cannot be read any more.",
                    InputFault.PIN_LOST,
                    field="pin",
                    path=str(self._path),
                ) from error
        return self._kept

    def _count(self, kept: _Kept) -> None:
        """Keep a count. On a full disk it is kept in memory: an organiser must get in there."""
        self._kept = kept
        try:
            self._write(kept)
        except MediaError as error:
            _log.warning("The PINs tried are counted in memory alone: %s", error)

    def _write(self, kept: _Kept) -> None:
        try:
            write_whole(self._path, msgspec.json.encode(kept))
        except OSError as error:
            raise _unwritable(self._path) from error
        self._kept = kept


def _check(pin: str) -> None:
    if not re.fullmatch(rf"[0-9]{{{PIN_LEAST},{PIN_MOST}}}", pin):
        raise InvalidInput(
            f"A PIN has {PIN_LEAST} to {PIN_MOST} digits.",
            InputFault.PIN_UNUSABLE,
            field="pin",
            least=PIN_LEAST,
            limit=PIN_MOST,
        )


def _digest(pin: str, salt: bytes, cost: int, block: int, times: int) -> bytes:
    return hashlib.scrypt(
        pin.encode(), salt=salt, n=cost, r=block, p=times, dklen=32, maxmem=_MEMORY
    )


def _unwritable(path: Path) -> MediaError:
    return MediaError("The lock could not be written.", MediaFault.UNWRITABLE, path=str(path))
