"""What was refused: kept whole, with its reason and origin, until it is taken after all.

There is room for so much and no more: whoever sends rubbish shall not fill the disk. What
finds no room stays with its sender, who is told so and offers it again.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

import msgspec

from kiosk.changes import Change, ChangeId, change_hash, short_hash
from kiosk.store.database import Store
from kiosk.store.log_store import LogStore

_encoder = msgspec.json.Encoder()
_decoder = msgspec.json.Decoder(Change)

MOST = 10_000
"""Changes that are set aside at most; what came first is kept."""

MOST_BYTES = 64 * 1024 * 1024
"""What they take up together at most, as JSON."""

WAITING = 500
WAITING_BYTES = 9 * 1024 * 1024
"""What is looked at in one go of what waits: all that a hub takes in one page, as JSON, and no
more, for junk beside it shall not make that slow."""

REASONS = (
    "introduction",
    "uninvited",
    "expired",
    "unknown_device",
    "gap",
    "chain",
    "fork",
    "parents",
    "signature",
)
"""Why a change is refused; the words for the screen are in `ui/words.py`."""


_UNDECIDED = (
    "NOT EXISTS (SELECT 1 FROM verdict WHERE name = substr(lower(hex(quarantine.hash)), 1, 32) "
    "AND state <> 'waiting')"
)


class Refused(NamedTuple):
    """One refused change; `since` in milliseconds since 1970, `name` its short hash."""

    device: str
    seq: int
    kind: str
    reason: str
    origin: str
    since: int
    name: str


def keep(
    store: LogStore, refused: Sequence[tuple[Change, bytes, str]], origin: str, *, limited: bool
) -> None:
    """Set changes aside, each with its hash and the reason; if `limited`, while there is room.

    The same one again alters nothing.
    """
    found = store.row("SELECT count(*), coalesce(sum(octet_length(change)), 0) FROM quarantine")
    count, size = found or (0, 0)
    for change, digest, reason in refused:
        text = _encoder.encode(change)
        if limited and (count >= MOST or size + len(text) > MOST_BYTES):
            continue
        kept = store.run(
            "INSERT INTO quarantine "
            "(hash, device, seq, kind, reason, origin, since, change) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
            [
                digest,
                change.device,
                change.seq,
                change.kind,
                reason,
                origin,
                store.now(),
                text.decode(),
            ],
        )
        count, size = count + kept, size + kept * len(text)


def release(store: LogStore, digests: Iterable[bytes]) -> None:
    """Let go of changes that have been stored after all."""
    if store.row("SELECT 1 FROM quarantine LIMIT 1"):
        store.run_many("DELETE FROM quarantine WHERE hash = ?", [(d,) for d in digests])


def waiting(store: LogStore, device: str, limit: int = WAITING) -> list[Change]:
    """What is set aside of this device for want of another of its changes, in its own order.

    No more than `limit` of them, nor than `WAITING_BYTES`. A row that can no longer be read
    stays where it is; `altered` names it.
    """
    found: list[Change] = []
    size = 0
    for (text,) in store.each(
        "SELECT change FROM quarantine WHERE device = ? AND reason IN "
        "('unknown_device', 'gap', 'chain', 'signature') ORDER BY seq, hash LIMIT ?",
        [device, limit],
    ):
        size += len(text)
        if found and size > WAITING_BYTES:
            break
        if change := _read(text):
            found.append(change)
    return found


def altered(store: Store) -> list[ChangeId]:
    """The rows that no longer hold the change that was set aside in them."""
    found = []
    for device, seq, kind, digest, text in store.each(
        "SELECT device, seq, kind, hash, change FROM quarantine ORDER BY device, seq"
    ):
        change = _read(text)
        if change is None or (change.device, change.seq, change.kind, change_hash(change)) != (
            device,
            seq,
            kind,
            digest,
        ):
            found.append(ChangeId(device, seq))
    return found


def refused(store: Store, limit: int = 500) -> list[Refused]:
    """What was set aside and nobody has dismissed, the latest first."""
    return [
        Refused(device, seq, kind, reason, origin, since, short_hash(digest))
        for device, seq, kind, reason, origin, since, digest in store.rows(
            "SELECT device, seq, kind, reason, origin, since, hash FROM quarantine "
            f"WHERE {_UNDECIDED} ORDER BY since DESC, device, seq LIMIT ?",
            [limit],
        )
    ]


def count(store: Store) -> int:
    """How many changes are set aside that nobody has dismissed."""
    found = store.row(f"SELECT count(*) FROM quarantine WHERE {_UNDECIDED}")
    return int(found[0]) if found else 0


def holds(store: Store, name: str) -> bool:
    """Whether a change with this short hash is set aside."""
    found = store.row("SELECT 1 FROM quarantine WHERE substr(lower(hex(hash)), 1, 32) = ?", [name])
    return found is not None


def _read(text: str) -> Change | None:
    try:
        return _decoder.decode(text)
    except msgspec.DecodeError:
        return None
