"""What was refused: kept whole, with its reason and origin, until it is taken after all."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

import msgspec

from kiosk.changes import Change
from kiosk.store.database import Store

_encoder = msgspec.json.Encoder()
_decoder = msgspec.json.Decoder(Change)

REASONS = (
    "introduction",
    "unknown_device",
    "gap",
    "chain",
    "fork",
    "parents",
    "signature",
)
"""Why a change is refused; the words for the screen are in `ui/words.py`."""


class Refused(NamedTuple):
    """One refused change; `since` in milliseconds since 1970."""

    device: str
    seq: int
    kind: str
    reason: str
    origin: str
    since: int


def keep(store: Store, change: Change, digest: bytes, reason: str, origin: str) -> None:
    """Set a change aside. The same one again alters nothing."""
    store.run(
        "INSERT OR IGNORE INTO quarantine (hash, device, seq, kind, reason, origin, since, change) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        [
            digest,
            change.device,
            change.seq,
            change.kind,
            reason,
            origin,
            store.now(),
            _encoder.encode(change).decode(),
        ],
    )


def release(store: Store, digests: Iterable[bytes]) -> None:
    """Let go of changes that have been stored after all."""
    if store.row("SELECT 1 FROM quarantine LIMIT 1"):
        store.run_many("DELETE FROM quarantine WHERE hash = ?", [(d,) for d in digests])


def waiting(store: Store, device: str, limit: int = 500) -> list[Change]:
    """What is set aside of this device beyond the end of its chain, in its own order."""
    rows = store.rows(
        "SELECT change FROM quarantine JOIN chain USING (device) "
        "WHERE device = ? AND seq > last_seq ORDER BY seq, hash LIMIT ?",
        [device, limit],
    )
    return [_decoder.decode(row[0]) for row in rows]


def refused(store: Store, limit: int = 500) -> list[Refused]:
    """What was set aside, the latest first."""
    return [
        Refused(*row)
        for row in store.rows(
            "SELECT device, seq, kind, reason, origin, since FROM quarantine "
            "ORDER BY since DESC, device, seq LIMIT ?",
            [limit],
        )
    ]


def count(store: Store) -> int:
    """How many changes are set aside."""
    found = store.row("SELECT count(*) FROM quarantine")
    return int(found[0]) if found else 0
