"""Chains grow: good changes of one device are put where they belong, and branches are made.

growth = Growth(store, device, public_key)
growth.add(change, digest)         # each after the one that it follows
growth.finish()
growth.regrown                     # whether what was there before may now mean something else
"""

from __future__ import annotations

from kiosk.changes import GENESIS, Change
from kiosk.store import chains
from kiosk.store.chains import Chain
from kiosk.store.faults import damaged
from kiosk.store.log_store import LogStore


class Growth:
    """Appends in batches. `grown` is the chain of each change, by hash."""

    def __init__(self, store: LogStore, device: str, key: bytes | None) -> None:
        self.grown: dict[bytes, str] = {}
        self.refused: set[bytes] = set()
        """The first changes of branches for which there was no more room, and what follows."""
        self.regrown = False
        self._store = store
        self._device = device
        self._key = key or b""
        self._family = chains.family(store, device)
        self._chain = ""
        self._end = GENESIS
        self._batch: list[tuple[Change, bytes]] = []

    def add(self, change: Change, digest: bytes) -> None:
        """Take a change in that follows one in the log, or one that was added before."""
        if change.prev in self.refused:
            self.refused.add(digest)
            return
        if not self._batch or change.prev != self._end:
            self.finish()
            self._chain = self._find_chain(change, digest)
            if not self._chain:
                self.refused.add(digest)
                return
        self._batch.append((change, digest))
        self._end = digest
        self.grown[digest] = self._chain

    def finish(self) -> None:
        """Write what has been added."""
        if self._batch:
            self.regrown = self.regrown or self._is_named()
            chains.append(self._store, self._chain, self._batch, self._key)
            self._batch = []
            self._family = chains.family(self._store, self._device)

    def _is_named(self) -> bool:
        """Whether earlier changes replace one with such a number, on another branch till now."""
        if not self._store.projects or not chains.is_branch(self._chain):
            return False
        first, last = self._batch[0][0].seq, self._batch[-1][0].seq
        found = self._store.row(
            "SELECT 1 FROM replaced WHERE device >= ? AND device < ? AND seq BETWEEN ? AND ?",
            [self._device, f"{self._device};", first, last],
        )
        return found is not None

    def _find_chain(self, change: Change, digest: bytes) -> str:
        """The chain to which this change goes, new if it begins one; nothing if it may not."""
        if not self._family:
            return self._device
        anchor = self._anchor(change)
        at_end = anchor.last_hash == change.prev and anchor.last_seq == change.seq - 1
        if at_end and not any(chain.base == anchor.id for chain in self._family
                              if chain.base_seq == anchor.last_seq):  # fmt: skip
            return anchor.id
        if len(self._family) >= chains.MAX_BRANCHES:
            return ""
        branch = chains.graft(self._store, anchor, change, digest)
        if branch:
            self._family = chains.family(self._store, self._device)
            self.regrown = True
        return branch

    def _anchor(self, change: Change) -> Chain:
        if change.seq == 1:
            return self._family[0]
        found = chains.holder(self._store, self._family, change.seq - 1, change.prev)
        if found is None:
            raise damaged(f"change {change.seq - 1} of device {self._device}")
        return found
