"""Vectors: how far a log reaches once it has a page, what it lacks, what tells two apart."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Sequence

from kiosk.changes import GENESIS, Change, change_hash
from kiosk.exchange import Vector
from kiosk.store import change_log
from kiosk.store.chains import device_of
from kiosk.store.database import Store

_BEYOND_ALL = (change_log.LEFT_OUT, GENESIS)


def advance(known: Vector, page: Sequence[Change]) -> Vector:
    """The vector of a log that reached as far as `known` and then got this page.

    Where a page follows what was known, that entry moves on; a branch is a new entry.
    """
    reached = dict(known)
    ends = {(device_of(chain), *reach): chain for chain, reach in known.items()}
    for run in _runs(page):
        first, last = run[0], run[-1]
        digest = change_hash(last)
        before = (first.device, first.seq - 1, first.prev)
        chain = ends.pop(before, "") or _new_entry(reached, first, digest)
        reached[chain] = (last.seq, digest)
        ends[last.device, last.seq, digest] = chain
    return reached


def _runs(page: Sequence[Change]) -> Iterator[Sequence[Change]]:
    """The page in runs of one device's changes, numbered without a gap."""
    start = 0
    for place in range(1, len(page) + 1):
        if place == len(page) or (page[place].device, page[place].seq) != (
            page[place - 1].device,
            page[place - 1].seq + 1,
        ):
            yield page[start:place]
            start = place


def _new_entry(reached: Vector, first: Change, digest: bytes) -> str:
    if first.device not in reached:
        return first.device
    return f"{first.device}:{digest.hex()[:16]}"


def without(known: Vector, devices: Iterable[str]) -> Vector:
    """The vector of a log that wants nothing more of these devices."""
    return known | dict.fromkeys(devices, _BEYOND_ALL)


def lacks(store: Store, theirs: Vector, spurned: Iterable[str] = ()) -> bool:
    """Whether a peer with this vector holds something of other devices that this log does not."""
    ours, unwanted = change_log.vector(store), set(spurned)
    return any(
        ours.get(chain) != reach
        and device_of(chain) not in unwanted
        and not change_log.holds(store, chain, reach)
        for chain, reach in theirs.items()
    )


def tag(vector: Vector) -> str:
    """What tells one vector from another: 32 hex digits, equal for equal vectors."""
    digest = hashlib.sha256()
    for device, (seq, last) in sorted(vector.items()):
        digest.update(f"{device} {seq} {last.hex()}\n".encode())
    return digest.hexdigest()[:32]
