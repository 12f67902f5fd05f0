"""Vectors: how far a log reaches once it has a page, where two part, what tells them apart."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence

from kiosk.changes import GENESIS, Change, ChangeId, change_hash
from kiosk.exchange import Vector
from kiosk.store import change_log
from kiosk.store.database import Store

_BEYOND_ALL = ((1 << 53) - 1, GENESIS)
"""Reaches further than any log: a device that is said to be known so far is left out."""


def advance(known: Vector, page: Sequence[Change]) -> Vector:
    """The vector of a log that reached as far as `known` and then got this page."""
    last = {change.device: change for change in page}
    return known | {d: (change.seq, change_hash(change)) for d, change in last.items()}


def without(known: Vector, devices: Iterable[str]) -> Vector:
    """The vector of a log that wants nothing more of these devices."""
    return known | dict.fromkeys(devices, _BEYOND_ALL)


def shared(store: Store, theirs: Vector) -> Vector:
    """The part of the peer's vector that this log holds too, on the same branch."""
    ours = change_log.vector(store)
    return {
        device: (seq, digest)
        for device, (seq, digest) in theirs.items()
        if ours.get(device) == (seq, digest) or _is_held(store, ChangeId(device, seq), digest)
    }


def own_branch(store: Store, parted: Vector, size: int) -> Vector:
    """A vector beyond which lies what proves a fork, for each device whose chain parted.

    It lies half a page (of `size` changes) before the end of the shorter branch: the last
    number there is one that this store and the peer have given to different changes.
    """
    ours = change_log.vector(store)
    known = without({}, ours)
    for device, (seq, _) in parted.items():
        shorter = min(seq, ours[device][0])
        before = change_log.read(store, ChangeId(device, shorter - size // 2))
        known[device] = (before.seq, change_hash(before)) if before else (0, GENESIS)
    return known


def tag(vector: Vector) -> str:
    """What tells one vector from another: 32 hex digits, equal for equal vectors."""
    digest = hashlib.sha256()
    for device, (seq, last) in sorted(vector.items()):
        digest.update(f"{device} {seq} {last.hex()}\n".encode())
    return digest.hexdigest()[:32]


def _is_held(store: Store, change: ChangeId, digest: bytes) -> bool:
    held = change_log.read(store, change)
    return held is not None and change_hash(held) == digest
