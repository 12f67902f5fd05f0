"""The log: appends what is written here, receives what was written elsewhere, reads it.

    change = write(store, "idea", idea, Idea(title="Quiet rooms", …))
    verdicts = receive(store, page, origin="hub")
    page = beyond(store, peer_vector)

A change and its projection commit together. What cannot be verified goes to the
quarantine with its reason and blocks nothing else. What its writer had no right to do
stays in the log and out of the projection: `standing.py`.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

import msgspec

from kiosk import clock
from kiosk.changes import (
    GENESIS,
    MAX_BODY,
    MAX_PARENTS,
    Body,
    Change,
    ChangeId,
    change_hash,
    write_body,
)
from kiosk.errors import InputFault, InvalidInput
from kiosk.exchange import Vector, Verdict
from kiosk.membership import Place
from kiosk.rules import by_precedence
from kiosk.store import chains, laptop, quarantine, registers, standing
from kiosk.store.chains import COLUMNS, Chain, Placed, from_row
from kiosk.store.database import Store
from kiosk.store.log_store import LogStore
from kiosk.store.verification import Judged, append_good

PAGE_CHANGES = 500

LEFT_OUT = (1 << 53) - 1
"""A number beyond any chain: a device that is said to be known so far is left out."""

_COLUMNS = f"{COLUMNS}, hash"


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
        if laptop.is_doubled(store):
            introduction = laptop.renew(store)
            if introduction is not None:
                _write(store, "device", store.identity.device, write_body(introduction))
        return _write(store, kind, subject, text)


def _write(store: Store, kind: str, subject: str, text: str) -> Change:
    identity = store.identity
    tip = chains.tip(store, identity.device)
    if kind != "device":
        if tip is None:
            raise InvalidInput("This laptop has not joined an event yet.", InputFault.NOT_ENROLLED)
        place = Place(tip.id, tip.last_seq + 1)
        if standing.membership(store).fault(place, kind, subject) == "role":
            raise InvalidInput("Only an organiser's laptop may do this.", InputFault.NO_RIGHT)
    if tip is None:
        tip = Chain(identity.device, identity.public_key, "", 0, 0, GENESIS)
    found = store.row("SELECT last_at FROM self")
    at = clock.tick(found[0] if found else 0, store.now())
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
    digest = change_hash(unsigned)
    change = msgspec.structs.replace(unsigned, sig=identity.sign(digest))
    chains.append(store, tip.id, [(change, digest)], tip.public_key)
    store.run("UPDATE self SET last_at = ?", [at])
    standing.take_in(store, [Placed(tip.id, change, digest)])
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
    with store.writing():
        store.claim({change.device for change in changes})
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
        if stored and isinstance(store, Store) and store.projects:
            _follow(store, (placed.change for placed in stored.values()))
            standing.take_in(store, list(stored.values()), anew=regrown or grown)
    return [Verdict("stored") if j.placed.digest in waited else j.verdict for j in judged]


def _append(store: LogStore, changes: Sequence[Change]) -> tuple[list[Judged], bool]:
    judged: list[Judged] = []
    regrown = False
    for device, run in groupby(changes, key=lambda change: change.device):
        appended = append_good(store, device, list(run))
        judged += appended.judged
        regrown = regrown or appended.regrown
    return judged, regrown


def _take_waiting(store: LogStore, devices: set[str]) -> tuple[dict[bytes, Placed], bool]:
    """Append what was set aside for want of a change, or of a signature, that has come.

    Gives the changes by hash, and whether a chain forked or a branch grew.
    """
    taken: dict[bytes, Placed] = {}
    regrown = False
    for device in sorted(devices):
        while run := quarantine.waiting(store, device):
            appended = append_good(store, device, run)
            fits = {
                j.placed.digest: j.placed
                for j in appended.judged
                if j.verdict.outcome != "quarantined"
            }
            if not fits:
                break
            regrown = regrown or appended.regrown
            quarantine.release(store, fits)
            taken.update(fits)
    return taken, regrown


def _follow(store: Store, stored: Iterable[Change]) -> None:
    """Move our clock past what arrived, but never after a clock that runs wild."""
    now = store.now()
    latest = max((c.at for c in stored if not clock.is_ahead(c.at, now)), default=0)
    store.run("UPDATE self SET last_at = max(last_at, ?)", [latest])


def vector(store: LogStore) -> Vector:
    """How far this log reaches."""
    return {
        chain: (seq, digest)
        for chain, seq, digest in store.rows(
            "SELECT device, last_seq, last_hash FROM chain WHERE last_seq > base_seq"
        )
    }


def beyond(store: LogStore, known: Vector, limit: int = PAGE_CHANGES) -> list[Change]:
    """The next changes, at most `limit`, that a log reaching as far as `known` lacks.

    The keys of `known` name devices and branches as that log has them; here only the
    device, the number and the hash are looked at. Of a device of which that log is further
    on nothing is given; of one whose branch there is not ours, everything.
    """
    page: list[Change] = []
    theirs: dict[str, list[tuple[int, bytes]]] = {}
    for chain, reach in known.items():
        theirs.setdefault(chains.device_of(chain), []).append(reach)
    for device, found in groupby(_all_chains(store), key=lambda c: chains.device_of(c.id)):
        family = sorted(found, key=lambda chain: (chain.base_seq, chain.id))
        for chain, seq in _lacking(store, family, theirs.get(device, [])):
            page += _read(
                store,
                f"SELECT {_COLUMNS} FROM change WHERE device = ? AND seq > ? ORDER BY seq LIMIT ?",
                [chain, seq, limit - len(page)],
            )
            if len(page) >= limit:
                return page
    return page


def _all_chains(store: LogStore) -> list[Chain]:
    return [
        Chain(*row)
        for row in store.rows(
            "SELECT device, public_key, base, base_seq, last_seq, last_hash FROM chain "
            "ORDER BY device"
        )
    ]


def _lacking(
    store: LogStore, family: list[Chain], theirs: list[tuple[int, bytes]]
) -> list[tuple[str, int]]:
    """The chains of a device of which a log lacks something, and after which number."""
    last = max(chain.last_seq for chain in family)
    upto: dict[str, int] = {}
    for seq, digest in theirs:
        holder = chains.holder(store, family, seq, digest)
        if holder is None and seq > last:
            return []  # further on than we are: theirs has to come before ours is offered
        for chain in chains.path(family, holder) if holder else ():
            end = seq if chain is holder else chain.last_seq
            upto[chain.id] = max(upto.get(chain.id, 0), end)
    return [
        (chain.id, upto.get(chain.id, chain.base_seq))
        for chain in family
        if upto.get(chain.id, chain.base_seq) < chain.last_seq
    ]


def read(store: LogStore, change: ChangeId) -> Change | None:
    """One change, by the chain and the number at which the log has it."""
    found = _read(
        store, f"SELECT {_COLUMNS} FROM change WHERE device = ? AND seq = ?", list(change)
    )
    return next(iter(found), None)


def holds(store: LogStore, chain: str, reach: tuple[int, bytes]) -> bool:
    """Whether this log holds the change at a place that another log's vector names."""
    return chains.holder(store, chains.family(store, chains.device_of(chain)), *reach) is not None


def held(store: LogStore, reaches: Vector) -> Vector:
    """Of the places that another log's vector names, those that this log holds too.

    Under the names of the chains here, each with all that it stands on.
    """
    common: Vector = {}
    for chain, (seq, digest) in reaches.items():
        family = chains.family(store, chains.device_of(chain))
        holder = chains.holder(store, family, seq, digest)
        for passed in chains.path(family, holder) if holder else ():
            place = (seq, digest) if passed is holder else (passed.last_seq, passed.last_hash)
            if place[0] > common.get(passed.id, (0, b""))[0]:
                common[passed.id] = place
    return common


def pages(store: LogStore, size: int = 2_000) -> Iterator[list[Placed]]:
    """The whole log in pages, chain by chain, each in its own order."""
    place = ChangeId("", 0)
    while page := [
        from_row(row)
        for row in store.rows(
            f"SELECT {_COLUMNS} FROM change WHERE (device, seq) > (?, ?) "
            "ORDER BY device, seq LIMIT ?",
            [*place, size],
        )
    ]:
        yield page
        place = page[-1].id


def misnamed(store: LogStore) -> list[ChangeId]:
    """The changes whose kept hash is not the one that their chain names next, or at its end."""
    return [
        ChangeId(device, seq)
        for device, seq in store.rows(
            "SELECT this.device, this.seq FROM change AS this "
            "LEFT JOIN change AS next ON next.device = this.device AND next.seq = this.seq + 1 "
            "LEFT JOIN chain ON chain.device = this.device AND chain.last_seq = this.seq "
            "WHERE this.hash <> coalesce(next.prev, chain.last_hash) "
            "ORDER BY this.device, this.seq"
        )
    ]


def public_keys(store: LogStore) -> dict[str, bytes]:
    """The raw Ed25519 public key of every chain in the log."""
    return dict(store.rows("SELECT device, public_key FROM chain"))


def digest(store: LogStore) -> str:
    """SHA-256 (hex) over the vector: equal where, and only where, the same changes are held.

    The hash at a chain's end commits to every change before it.
    """
    return hashlib.sha256(msgspec.json.encode(sorted(vector(store).items()))).hexdigest()


def count(store: LogStore) -> int:
    """How many changes the log holds."""
    found = store.row("SELECT coalesce(sum(last_seq - base_seq), 0) FROM chain")
    return int(found[0]) if found else 0


def _read(store: LogStore, sql: str, values: list[object]) -> list[Change]:
    return [from_row(row).change for row in store.rows(sql, values)]
