"""The log: appends what is written here, receives what was written elsewhere, reads it.

    change = write(store, "idea", idea, Idea(title="Quiet rooms", …))
    verdicts = receive(store, page, origin="hub")
    page = beyond(store, peer_vector)

A change and its projection commit together. What cannot be verified goes to the
quarantine with its reason and blocks nothing else. What its writer had no right to do
stays in the log and out of the projection: `standing.py`.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence

import msgspec

from kiosk import clock
from kiosk.changes import (
    GENESIS,
    MAX_BODY,
    MAX_PARENTS,
    Body,
    Change,
    change_hash,
    write_body,
)
from kiosk.errors import InputFault, InvalidInput
from kiosk.exchange import Verdict
from kiosk.membership import Place
from kiosk.rules import by_precedence
from kiosk.store import chains, laptop, quarantine, registers, standing
from kiosk.store.chains import Chain, Placed
from kiosk.store.database import Store
from kiosk.store.log_store import LogStore
from kiosk.store.reach import (
    LEFT_OUT,
    PAGE_CHANGES,
    Span,
    beyond,
    count,
    digest,
    held,
    holds,
    misnamed,
    pages,
    public_keys,
    read,
    read_spans,
    spans_beyond,
    vector,
)
from kiosk.store.verification import Judged, append_good

__all__ = [
    "LEFT_OUT",
    "PAGE_CHANGES",
    "Span",
    "beyond",
    "count",
    "digest",
    "held",
    "holds",
    "misnamed",
    "pages",
    "public_keys",
    "read",
    "read_spans",
    "receive",
    "spans_beyond",
    "vector",
    "write",
]

_STORED = Verdict("stored")
_MOST_ROUNDS = 2 * quarantine.MOST // quarantine.WAITING
"""Looks into the quarantine that bring something, for one page. More than honest laptops
need; whoever fills it so that each look brings one change shall not hold up everybody."""


def write(store: Store, kind: str, subject: str, body: Body) -> Change:
    """Write one register here: number, chain, sign, append and project the change.

    Its parents are the register's heads. Commits on its own unless inside `writing`.
    Raises `InvalidInput` if this laptop has not joined the event (its first change must
    introduce its key) or may not write this, or if the body is more than peers take;
    `StoreError` if the store could not keep it.
    """
    text = write_body(body)
    if len(text) > MAX_BODY:
        raise InvalidInput(
            f"This is {len(text):,} characters long; {MAX_BODY:,} is the most.",
            InputFault.DETAIL_TOO_LONG,
            length=len(text),
            limit=MAX_BODY,
        )
    with store.writing():
        take_own_key(store)
        return _write(store, kind, subject, text)


def take_own_key(store: Store) -> None:
    """Take a new key if this store was copied, so that nobody else writes under it.

    `write` does so by itself; who names this laptop in what it writes does so before.
    """
    with store.writing():
        introduction = laptop.renew(store) if laptop.is_doubled(store) else None
        if introduction is not None:
            _write(store, "device", store.identity.device, write_body(introduction))


def next_time(store: Store) -> int:
    """The hybrid time that the next change written here bears, or a later one."""
    found = store.row("SELECT last_at FROM self")
    return clock.tick(found[0] if found else 0, store.now())


def _write(store: Store, kind: str, subject: str, text: str) -> Change:
    identity = store.identity
    members = standing.membership(store)
    tip = chains.tip(store, identity.device)
    if (kind, subject) != ("device", identity.device):
        if tip is None:
            raise InvalidInput("This laptop has not joined an event yet.", InputFault.NOT_ENROLLED)
        place = Place(tip.id, tip.last_seq + 1)
        if members.fault(place, kind, subject) == "role":
            raise InvalidInput("Only an organiser's laptop may do this.", InputFault.NO_RIGHT)
    if tip is None:
        tip = Chain(identity.device, identity.public_key, "", 0, 0, GENESIS)
    at = next_time(store)
    heads = by_precedence(registers.heads(store, kind, subject))[:MAX_PARENTS]
    unsigned = Change(
        device=identity.device,
        seq=tip.last_seq + 1,
        at=at,
        kind=kind,
        subject=subject,
        parents=tuple(sorted(head.id for head in heads)),
        body=text,
        salt=os.urandom(16),
        prev=tip.last_hash,
        sig=bytes(64),
    )
    signed = change_hash(unsigned)
    change = msgspec.structs.replace(unsigned, sig=identity.sign(signed))
    chains.append(store, tip.id, [(change, signed)], tip.public_key)
    store.run("UPDATE self SET last_at = ?", [at])
    standing.take_in(store, [Placed(tip.id, change, signed)], members)
    return change


def receive(
    store: LogStore, changes: Sequence[Change], origin: str, *, limited: bool = True
) -> list[Verdict]:
    """Verify, append and, where there are screens, project what came from `origin`.

    In one transaction. Gives one verdict for each change, in order. A run of one device's
    changes is verified by its chain and by the last signature that holds; the ones behind
    that are set aside; if `limited`, as far as the quarantine has room. What waited there
    for one of these is taken too. Raises `StoreError`.
    """
    shown = store if isinstance(store, Store) and store.projects else None
    with store.writing():
        store.claim({change.device for change in changes})
        members = standing.membership(shown) if shown else None
        judged, regrown = _append(store, changes)
        refused = [
            (j.placed.change, j.placed.digest, j.verdict.reason)
            for j in judged
            if j.verdict.outcome == "quarantined"
        ]
        if refused:
            quarantine.keep(store, refused, origin, limited=limited)
        stored = {j.placed.digest: j.placed for j in judged if j.verdict.outcome == "stored"}
        quarantine.release(store, stored)
        waited, grown = _take_waiting(
            store, {j.placed.change.device for j in judged if j.verdict.outcome != "known"}
        )
        stored.update(waited)
        if stored and shown is not None and members is not None:
            _follow(shown, (placed.change for placed in stored.values()))
            standing.take_in(shown, list(stored.values()), members, anew=regrown or grown)
    if not waited:
        return [j.verdict for j in judged]
    return [_STORED if j.placed.digest in waited else j.verdict for j in judged]


def _append(store: LogStore, changes: Sequence[Change]) -> tuple[list[Judged], bool]:
    """Judge and append device by device. Gives the judgements in the order of the changes."""
    runs: dict[str, list[int]] = {}
    for place, change in enumerate(changes):
        runs.setdefault(change.device, []).append(place)
    judged: dict[int, Judged] = {}
    regrown = False
    for device, places in runs.items():
        appended = append_good(store, device, [changes[place] for place in places])
        judged.update(zip(places, appended.judged, strict=True))
        regrown = regrown or appended.regrown
    return [judged[place] for place in range(len(changes))], regrown


def _take_waiting(store: LogStore, devices: set[str]) -> tuple[dict[bytes, Placed], bool]:
    """Append what was set aside for want of a change, or of a signature, that has come.

    Gives the changes by hash, and whether they may alter what earlier changes replace.
    """
    taken: dict[bytes, Placed] = {}
    regrown = False
    rounds = _MOST_ROUNDS
    for device in sorted(devices):
        while rounds and (run := quarantine.waiting(store, device)):
            appended = append_good(store, device, run)
            fits = [j for j in appended.judged if j.verdict.outcome != "quarantined"]
            if not fits:
                break
            rounds -= 1
            regrown = regrown or appended.regrown
            quarantine.release(store, (j.placed.digest for j in fits))
            taken.update((j.placed.digest, j.placed) for j in fits if j.verdict == _STORED)
    return taken, regrown


def _follow(store: Store, stored: Iterable[Change]) -> None:
    """Move our clock past what arrived, but never after a clock that runs wild."""
    now = store.now()
    latest = max((c.at for c in stored if not clock.is_ahead(c.at, now)), default=0)
    store.run("UPDATE self SET last_at = max(last_at, ?)", [latest])
