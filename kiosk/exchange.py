"""What an exchange is about, in the words that screens, store and peers share."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Literal, NamedTuple

from kiosk.changes import ChainId, Seq, Sha256

Place = Literal["laptop", "room", "platform", "stick"]
"""Where a change is: saved on this laptop, shared in the room, on the central platform.

What a stick holds counts as shared nowhere: it may never be read.
"""

Vector = dict[ChainId, tuple[Seq, Sha256]]
"""How far a log reaches: for each chain, its last sequence number and that change's hash."""


Unread = Literal["other_event", "cut_short", "garbled", "too_new", "unreadable"]
"""Why a file on a stick was not read, or not to its end."""


class Verdict(NamedTuple):
    """What became of one received change."""

    outcome: Literal["stored", "known", "quarantined"]
    reason: str = ""


class Progress(NamedTuple):
    """How far an exchange has come, in changes."""

    done: int
    total: int


class Report(NamedTuple):
    """What one exchange did. `refused` is what the other side set aside.

    `unread` says of each file on a stick that could not be read whole why that is so, and
    `laptops` how many devices wrote what was received from a stick.
    """

    place: Place
    sent: int = 0
    received: int = 0
    refused: int = 0
    set_aside: int = 0
    seconds: float = 0.0
    unread: tuple[Unread, ...] = ()
    laptops: int = 0


class Drive(NamedTuple):
    """A drive: where it is, what it is called, and how many bytes are free on it."""

    path: Path
    label: str
    free: int


Exchange = Callable[[Callable[[], bool], Callable[[Progress], None]], Report]
"""Runs one exchange: asks the first between pages whether to stop, tells the second how
far it is. Raises `PeerError`, `StoreError` or, for a stick, `MediaError`."""
