"""What arrives is judged: by its device's chain, its key, its signature and who vouches for it.

    appended = append_good(store, device, run)
    for placed, verdict in appended.judged: ...

A run of one device's changes is believed as far as its last good signature: the chain
carries that signature's word to every change before it. A second change under a number
that is taken begins a branch, if its device signed it; the log keeps both.
"""

from __future__ import annotations

from typing import NamedTuple

from kiosk import introductions
from kiosk.changes import Change, change_hash
from kiosk.exchange import Verdict
from kiosk.identity import is_signed
from kiosk.store import chains
from kiosk.store.chains import Chain, Placed
from kiosk.store.growth import Growth
from kiosk.store.log_store import LogStore

_STORED, _KNOWN = Verdict("stored"), Verdict("known")
_AGAIN = Verdict("known")
"""Twice in one run: known if the first is stored."""


class Judged(NamedTuple):
    """A received change with its place in the log, if it has one, and what became of it."""

    placed: Placed
    verdict: Verdict


class Appended(NamedTuple):
    """What became of a run; `regrown` if that may alter what earlier changes replace."""

    judged: list[Judged]
    regrown: bool


def append_good(store: LogStore, device: str, run: list[Change]) -> Appended:
    """Judge changes of one device, and append those that are good."""
    family = chains.family(store, device)
    key = family[0].public_key if family else _introduced_key(run)
    waiting: dict[bytes, Change] = {}
    verdicts: list[tuple[Change, bytes, Verdict]] = []
    for change in run:
        digest = change_hash(change)
        if digest in waiting:
            verdict = _AGAIN
        elif chains.holder(store, family, change.seq, digest):
            verdict = _KNOWN
        elif reason := _fault(store, family, waiting, change):
            verdict = Verdict("quarantined", reason)
        else:
            verdict = _STORED
            waiting[digest] = change
        verdicts.append((change, digest, verdict))
    growth = Growth(store, device, key)
    good = _signed(waiting, key)
    for digest, change in waiting.items():
        if digest in good:
            growth.add(change, digest)
    growth.finish()
    return Appended([_judge(growth, *entry) for entry in verdicts], growth.regrown)


def _judge(growth: Growth, change: Change, digest: bytes, verdict: Verdict) -> Judged:
    chain = growth.grown.get(digest, "")
    if (verdict is _STORED or verdict is _AGAIN) and not chain:
        verdict = Verdict("quarantined", "fork" if digest in growth.refused else "signature")
    return Judged(Placed(chain or change.device, change, digest), verdict)


def _fault(
    store: LogStore, family: list[Chain], waiting: dict[bytes, Change], change: Change
) -> str:
    """Why a change can follow nothing that is here or has just come, or nothing."""
    for parent in change.parents:
        if parent.seq >= change.seq and chains.device_of(parent.device) == change.device:
            return "parents"
    if change.seq == 1:
        return introductions.fault(change, store.event_key)
    before = waiting.get(change.prev)
    if before is not None and before.seq == change.seq - 1:
        return ""
    if chains.holder(store, family, change.seq - 1, change.prev):
        return ""
    return _missing(family, [*waiting.values()], change)


def _missing(family: list[Chain], waiting: list[Change], change: Change) -> str:
    """What a change would need before it."""
    reach = [chain.last_seq for chain in family] + [other.seq for other in waiting]
    if not reach:
        return "unknown_device"
    return "gap" if change.seq > 1 + max(reach) else "chain"


def _introduced_key(run: list[Change]) -> bytes | None:
    """The key that a device's first change introduces, if it is among these."""
    bodies = (introductions.introduced(change) for change in run if change.seq == 1)
    return next((body.public_key for body in bodies if body is not None), None)


def _signed(waiting: dict[bytes, Change], key: bytes | None) -> set[bytes]:
    """The hashes of the changes that are signed, or that a signed one behind them vouches for."""
    good: set[bytes] = set()
    for digest, change in reversed(waiting.items()):
        if digest in good or (key is not None and is_signed(digest, change.sig, key)):
            good |= {digest, change.prev}
    return good
