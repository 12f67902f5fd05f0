"""Chains: each device's changes in a row, and the table that they are kept in."""

from __future__ import annotations

from typing import NamedTuple

import msgspec

from kiosk.changes import Change, ChangeId
from kiosk.store.database import Row, Store
from kiosk.store.faults import damaged

COLUMNS = "device, seq, at, kind, subject, parents, body, salt, prev, sig"

_parents_encoder = msgspec.json.Encoder()
_parents_decoder = msgspec.json.Decoder(tuple[ChangeId, ...])


class Tip(NamedTuple):
    """The end of a device's chain, and the raw key that signs what follows."""

    seq: int
    hash: bytes
    public_key: bytes


def tip(store: Store, device: str) -> Tip | None:
    """The end of a device's chain, if the log has any of it."""
    found = store.row(
        "SELECT last_seq, last_hash, public_key FROM chain WHERE device = ?", [device]
    )
    return Tip(*found) if found else None


def hash_at(store: Store, change: ChangeId) -> bytes | None:
    """The hash of one change, if the log has it."""
    found = store.row("SELECT hash FROM change WHERE device = ? AND seq = ?", change)
    return found[0] if found else None


def append(store: Store, run: list[tuple[Change, bytes]], public_key: bytes) -> None:
    """Append changes that follow the end of their device's chain, each with its hash."""
    store.run_many(
        f"INSERT INTO change ({COLUMNS}, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (
                c.device,
                c.seq,
                c.at,
                c.kind,
                c.subject,
                _parents_encoder.encode(c.parents).decode() if c.parents else "[]",
                c.body,
                c.salt,
                c.prev,
                c.sig,
                digest,
            )
            for c, digest in run
        ],
    )
    last, digest = run[-1]
    store.run(
        """
        INSERT INTO chain (device, public_key, last_seq, last_hash, last_at)
        VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (device) DO UPDATE SET
            last_seq = excluded.last_seq,
            last_hash = excluded.last_hash,
            last_at = excluded.last_at
        """,
        [last.device, public_key, last.seq, digest, last.at],
    )


def from_row(row: Row) -> Change:
    """A change from its row in the log, in the order of `COLUMNS`.

    Raises `StoreError` (damaged) if the parents are no longer what was written.
    """
    device, seq, at, kind, subject, parents, body, salt, prev, sig = row
    try:
        named = () if parents == "[]" else _parents_decoder.decode(parents)
    except (msgspec.MsgspecError, TypeError) as error:
        raise damaged(f"change {seq} of device {device}") from error
    return Change(
        device,
        seq,
        at,
        kind,
        subject,
        named,
        body,
        salt,
        prev,
        sig,
    )


def checked(change: Change) -> Change:
    """The change, if each of its parts is of the form that it was written in.

    Raises `StoreError` (damaged): a torn row may hold anything, whatever its table says.
    """
    try:
        return msgspec.convert(msgspec.structs.asdict(change), Change)
    except msgspec.ValidationError as error:
        raise damaged(f"change {change.seq} of device {change.device}") from error
