"""Which changes a change replaces, where chains have forked.

A change names its parents by device and number. Where that device's chain has branches, a
number may have been given twice: meant is the change on the writer's own branch, or the
one that writes the same register. If two do, none is replaced: both stay visible, and a
person settles it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kiosk.changes import ChangeId
from kiosk.store import chains
from kiosk.store.chains import Chain, Placed
from kiosk.store.database import Store


def parents(store: Store, changes: Sequence[Placed]) -> Iterator[tuple[Placed, ChangeId]]:
    """Each change with each change that it replaces, as places in this log."""
    forked = set(chains.forked_devices(store))
    for placed in changes:
        for parent in placed.change.parents:
            if chains.device_of(parent.device) in forked:
                found = _resolve(store, placed, parent)
                if found is not None:
                    yield placed, found
            else:
                yield placed, ChangeId(chains.device_of(parent.device), parent.seq)


def _resolve(store: Store, placed: Placed, parent: ChangeId) -> ChangeId | None:
    """Where a parent stands whose chain has forked; nothing if it cannot be told."""
    family = chains.family(store, chains.device_of(parent.device))
    able = [
        chain
        for chain in family
        if chain.base_seq < parent.seq <= chain.last_seq
        and parent.device in {passed.id for passed in chains.path(family, chain)}
    ]
    own = {
        passed.id
        for chain in family
        if chain.id == placed.chain
        for passed in chains.path(family, chain)
    }
    able = [chain for chain in able if chain.id in own] or able
    if len(able) > 1:
        able = [chain for chain in able if _writes(store, chain, parent.seq, placed)]
    if not able:
        return parent  # not here yet; when it comes, all is worked out anew
    return ChangeId(able[0].id, parent.seq) if len(able) == 1 else None


def _writes(store: Store, chain: Chain, seq: int, placed: Placed) -> bool:
    """Whether the change with this number on a chain writes the same register."""
    found = store.row(
        "SELECT 1 FROM change WHERE device = ? AND seq = ? AND kind = ? AND subject = ?",
        [chain.id, seq, placed.change.kind, placed.change.subject],
    )
    return found is not None
