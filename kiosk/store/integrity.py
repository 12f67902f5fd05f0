"""Proof that the store is whole: rebuild the projection, check the log, compare.

rebuild(store)            # empties the projection and makes it again from the log
verify(store).problems    # [] when everything holds
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from kiosk.changes import GENESIS, change_hash
from kiosk.errors import StoreError
from kiosk.identity import device_id, is_signed
from kiosk.store import change_log, projection, registers
from kiosk.store.database import Store
from kiosk.store.projection import digest

__all__ = ["Verification", "digest", "rebuild", "verify"]


class Verification(NamedTuple):
    """What `verify` found: counts, the digest, and a sentence for each problem."""

    changes: int
    devices: int
    digest: str
    problems: list[str]


def _ignore(_done: int) -> None:
    pass


def rebuild(store: Store, on_progress: Callable[[int], None] = _ignore) -> str:
    """Empty the projection and make it again from the log, in one transaction.

    Gives the digest of the state. `on_progress` is told how many changes are done.
    """
    with store.writing():
        projection.clear(store)
        done = 0
        for page in change_log.pages(store):
            registers.absorb(store, page)
            done += len(page)
            on_progress(done)
        return digest(store)


def verify(store: Store, on_progress: Callable[[int], None] = _ignore) -> Verification:
    """Check the file, every chain and signature, and that a rebuild changes nothing.

    Leaves the store as it was.
    """
    problems = []
    try:
        store.check()
    except StoreError as error:
        problems.append(f"The file is damaged: {error.facts.get('found', '')}.")
    tips = {d: (seq, h) for d, (seq, h) in change_log.vector(store).items()}
    keys = change_log.public_keys(store)
    reached: dict[str, tuple[int, bytes]] = {}
    done = 0
    for page in change_log.pages(store):
        for change in page:
            seq, prev = reached.get(change.device, (0, GENESIS))
            found = change_hash(change)
            name = f"change {change.seq} of device {change.device}"
            if change.seq != seq + 1:
                problems.append(f"Before {name}, changes are missing.")
            if change.prev != prev:
                problems.append(f"The chain is broken at {name}.")
            key = keys.get(change.device, b"")
            if device_id(key) != change.device or not is_signed(found, change.sig, key):
                problems.append(f"The signature of {name} does not hold.")
            reached[change.device] = (change.seq, found)
        done += len(page)
        on_progress(done)
    problems += [
        f"The log of device {device} does not end where it should."
        for device in sorted(tips.keys() | reached.keys())
        if tips.get(device) != reached.get(device)
    ]
    before = digest(store)
    if _rebuilt_digest(store) != before:
        problems.append("What the screens show differs from the log; run `tablevoice rebuild`.")
    return Verification(done, len(reached), before, problems)


class _Undo(Exception):
    pass


def _rebuilt_digest(store: Store) -> str:
    """The digest that a rebuild would give; the rebuild itself is rolled back."""
    rebuilt = ""
    try:
        with store.writing():
            rebuilt = rebuild(store)
            raise _Undo
    except _Undo:
        return rebuilt
