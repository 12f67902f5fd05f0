"""The hub's memory of signed requests, so that none is taken twice.

    nonces = NoncesInMemory()
    is_fresh(nonces, signature)          # else the laptop is told how to sign
    await nonces.claim(nonce)            # True once, then False

Each memory has an **epoch**, a random name that every nonce must begin with. So what was
signed for a hub before it started again, or for another hub, is worth nothing here, and
nothing older than the window need be remembered. RFC 9449, 8, gives out nonces for the
same reason.
"""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable
from typing import Protocol

from sync.signing import Signature

WINDOW = 60
"""Seconds by which a request may seem older or younger than the hub's time."""


class Nonces(Protocol):
    """A memory of nonces: one process's, or one that several processes share."""

    @property
    def epoch(self) -> str:
        """What every nonce here begins with: at most 43 characters of base64url."""

    def now(self) -> float:
        """The time to sign with, in seconds since 1970."""

    async def claim(self, nonce: str) -> bool:
        """Take a nonce. False if it was taken within the last two windows.

        Raises `StoreError` where the memory cannot be asked.
        """


def is_fresh(nonces: Nonces, signature: Signature) -> bool:
    """Whether a request was signed just now, and for this memory."""
    ours = signature.nonce.startswith(f"{nonces.epoch}.")
    return ours and abs(signature.created - nonces.now()) <= WINDOW


class NoncesInMemory:
    """The memory of a hub of one process. What is claimed stays for two to four windows.

    Its time runs on from the moment it was made, whatever happens to the computer's clock.
    `monotonic` gives seconds that never go back.
    """

    def __init__(self, monotonic: Callable[[], float] = time.monotonic) -> None:
        self.epoch = secrets.token_urlsafe(8)
        self._monotonic = monotonic
        self._ahead = time.time() - monotonic()
        self._turned = monotonic()
        self._young: set[str] = set()
        self._old: set[str] = set()

    def now(self) -> float:
        """The time to sign with, in seconds since 1970."""
        return self._monotonic() + self._ahead

    async def claim(self, nonce: str) -> bool:
        """Take a nonce. False if it was taken within the last two windows."""
        self._forget()
        if nonce in self._young or nonce in self._old:
            return False
        self._young.add(nonce)
        return True

    def _forget(self) -> None:
        """Let the older half go once none of it could still be fresh."""
        now = self._monotonic()
        if now - self._turned > 2 * WINDOW:
            gone = now - self._turned > 4 * WINDOW
            self._old, self._young = (set() if gone else self._young), set()
            self._turned = now
