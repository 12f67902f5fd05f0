"""Proof that the store is whole: rebuild the projection, check the log, compare.

rebuild(store)            # empties the projection and makes it again from the log
verify(store).problems    # [] when everything holds
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

import sqlcipher3.dbapi2 as driver

from kiosk import introductions
from kiosk.changes import GENESIS, ChangeId, change_hash
from kiosk.errors import StoreError, StoreFault
from kiosk.identity import SECRET_BYTES, device_id, is_signed
from kiosk.store import chains, change_log, quarantine, standing
from kiosk.store.chains import Placed, checked
from kiosk.store.database import Store
from kiosk.store.faults import damaged
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
    try:
        with store.writing():
            standing.rebuild(store, on_progress)
            return digest(store)
    except driver.IntegrityError as error:  # the log holds a change twice: no writer can do that
        raise damaged(error) from error


def verify(store: Store, on_progress: Callable[[int], None] = _ignore) -> Verification:
    """Check the file, every chain and signature, and that a rebuild changes nothing.

    A store that lays nothing out for screens has nothing to rebuild. Leaves the store as it was.
    """
    problems: list[str] = []
    try:
        store.check()
    except StoreError as error:
        problems.append(f"The file is damaged: {error.facts.get('found', '')}.")
    reached: dict[str, ChangeId] = {}
    state = ""
    done = 0
    try:
        for page, found in _walk(store):
            reached.update((placed.chain, placed.id) for placed in page)
            problems += found
            done += len(page)
            on_progress(done)
        problems += _ends(store, reached) + _beside(store)
        state = digest(store)
        if store.projects and _rebuilt_digest(store) != state:
            problems.append("What the screens show differs from the log; run `tablevoice rebuild`.")
    except StoreError as error:
        if error.reason is not StoreFault.DAMAGED:
            raise
        problems.append(f"The store cannot be read to its end: {error.facts.get('found', '')}.")
    devices = {chains.device_of(chain) for chain in reached}
    return Verification(done, len(devices), state, problems)


def _walk(store: Store) -> Iterator[tuple[list[Placed], list[str]]]:
    """The log in pages, each with a sentence for every link that does not hold."""
    keys = change_log.public_keys(store)
    branches = chains.branches(store)
    chain, seq, prev = "", 0, GENESIS
    for page in change_log.pages(store):
        problems = []
        for placed in page:
            change = checked(placed.change)
            if placed.chain != chain:
                chain = placed.chain
                base = ChangeId(*branches.get(chain, ("", 0)))
                seq, prev = base.seq, chains.hash_at(store, base) or GENESIS
            name = f"change {change.seq} of device {chain}"
            found = change_hash(change)
            if change.seq != seq + 1:
                problems.append(f"Before {name}, changes are missing.")
            if change.prev != prev:
                problems.append(f"The chain is broken at {name}.")
            key = keys.get(chain, b"")
            if device_id(key) != change.device or not is_signed(found, change.sig, key):
                problems.append(f"The signature of {name} does not hold.")
            if change.seq == 1 and introductions.fault(change, store.event_key):
                problems.append(f"Nobody vouches for device {chain}.")
            seq, prev = change.seq, found
        yield page, problems


def _ends(store: Store, reached: dict[str, ChangeId]) -> list[str]:
    """A sentence for each hash or chain end that the store keeps and the log contradicts."""
    problems = [
        f"The hash of change {seq} of device {device} is not the one it had."
        for device, seq in change_log.misnamed(store)
    ]
    tips = change_log.vector(store)
    for device in sorted(tips.keys() | reached.keys()):
        last = change_log.read(store, reached[device]) if device in reached else None
        if last is None or tips.get(device) != (last.seq, change_hash(last)):
            problems.append(f"The log of device {device} does not end where it should.")
    return problems


def _beside(store: Store) -> list[str]:
    """A sentence for each fault in what is kept beside the log."""
    problems = [
        f"What was set aside as change {seq} of device {device} is not what it was."
        for device, seq in quarantine.altered(store)
    ]
    if store.row("SELECT 1 FROM self WHERE length(secret) = ?", [SECRET_BYTES]) is None:
        problems.append("This laptop's own key is missing or damaged; it cannot write any more.")
    return problems


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
