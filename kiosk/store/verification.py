"""What arrives is judged: by its device's chain, its key and its signature.

    for change, digest, verdict in append_good(store, device, run): ...

A run of one device's changes is believed as far as its last good signature: the chain
carries that signature's word to every change before it.
"""

from __future__ import annotations

from kiosk.changes import GENESIS, Change, Device, Unreadable, change_hash, read_body
from kiosk.exchange import Verdict
from kiosk.identity import device_id, is_signed
from kiosk.store import chains
from kiosk.store.chains import Tip
from kiosk.store.database import Store

Judged = tuple[Change, bytes, Verdict]
"""A received change, its hash, and what became of it."""


def append_good(store: Store, device: str, run: list[Change]) -> list[Judged]:
    """Judge consecutive changes of one device, and append those that are good."""
    tip = chains.tip(store, device)
    judged: list[Judged] = []
    fresh: dict[int, tuple[Change, bytes]] = {}
    tried: set[bytes] = set()
    for change in run:
        digest = change_hash(change)
        if tip is None and (key := _introduced_key(change)):
            tip = Tip(0, GENESIS, key)
        if tip is not None and _is_better(change, digest, fresh, tip):
            fresh = {seq: kept for seq, kept in fresh.items() if seq < change.seq}
            tip = Tip(change.seq - 1, change.prev, tip.public_key)
        if tip is not None and change.seq <= tip.seq:
            held = fresh[change.seq][1] if change.seq in fresh else chains.hash_at(store, change.id)
            verdict = Verdict("known") if held == digest else _branch(change, digest, tip)
        elif reason := _fault(change, tip):
            verdict = Verdict("quarantined", reason)
        else:
            verdict = Verdict("stored")
            fresh[change.seq] = (change, digest)
            tried.add(digest)
            tip = Tip(change.seq, digest, tip.public_key) if tip else None
        judged.append((change, digest, verdict))
    if tip is None or not tried:
        return judged
    refused = tried - _append_signed(store, list(fresh.values()), tip.public_key)
    return [
        (c, digest, Verdict("quarantined", "signature") if digest in refused else verdict)
        for c, digest, verdict in judged
    ]


def _is_better(
    change: Change, digest: bytes, fresh: dict[int, tuple[Change, bytes]], tip: Tip
) -> bool:
    """Whether a forgery has taken this change's place in the run."""
    if change.seq not in fresh:
        return False
    rival, other = fresh[change.seq]
    return (
        other != digest
        and rival.prev == change.prev
        and is_signed(digest, change.sig, tip.public_key)
        and not is_signed(other, rival.sig, tip.public_key)
    )


def _branch(change: Change, digest: bytes, tip: Tip) -> Verdict:
    """A second change under a number that is taken: a fork, if its device signed both."""
    genuine = is_signed(digest, change.sig, tip.public_key)
    return Verdict("quarantined", "fork" if genuine else "signature")


def _fault(change: Change, tip: Tip | None) -> str:
    """Why a change cannot follow the end of its device's chain, or nothing."""
    if tip is None:
        return "introduction" if change.seq == 1 else "unknown_device"
    if change.seq > tip.seq + 1:
        return "gap"
    if change.prev != tip.hash:
        return "chain"
    if any(
        parent.device == change.device and parent.seq >= change.seq for parent in change.parents
    ):
        return "parents"
    return ""


def _append_signed(store: Store, run: list[tuple[Change, bytes]], public_key: bytes) -> set[bytes]:
    """Append as much of the run as its last good signature vouches for.

    Gives the hashes of those.
    """
    signed = len(run)
    while signed and not is_signed(run[signed - 1][1], run[signed - 1][0].sig, public_key):
        signed -= 1
    if signed:
        chains.append(store, run[:signed], public_key)
    return {digest for _, digest in run[:signed]}


def _introduced_key(change: Change) -> bytes | None:
    """The key that a device's first change introduces, if it is that device's own."""
    if (change.seq, change.kind, change.subject) != (1, "device", change.device):
        return None
    try:
        body = read_body(change.kind, change.body)
    except Unreadable:
        return None
    if not isinstance(body, Device) or device_id(body.public_key) != change.device:
        return None
    return body.public_key
