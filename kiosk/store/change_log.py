"""The log: appends what is written here, receives what was written elsewhere, reads it.

    change = write(store, "idea", idea, Idea(title="Quiet rooms", …))
    verdicts = receive(store, page, origin="hub")
    page = beyond(store, peer_vector)

A change and its projection commit together. What cannot be verified goes to the
quarantine with its reason and blocks nothing else.
"""

from __future__ import annotations

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
from kiosk.rules import by_precedence
from kiosk.store import chains, quarantine, registers
from kiosk.store.chains import COLUMNS, Tip, from_row, hash_at
from kiosk.store.database import Store
from kiosk.store.verification import Judged, append_good

PAGE_CHANGES = 500


def write(store: Store, kind: str, subject: str, body: Body) -> Change:
    """Write one register here: number, chain, sign, append and project the change.

    Its parents are the register's heads. Commits on its own unless inside `writing`.
    Raises `InvalidInput` if this laptop has not joined the event (its first change must
    introduce its key) or if the body is more than peers take, `StoreError` if the store
    could not keep it.
    """
    identity = store.identity
    text = write_body(body)
    if len(text) > MAX_BODY:
        raise InvalidInput(
            f"This is {len(text):,} characters long; {MAX_BODY:,} is the most.",
            InputFault.DETAIL_TOO_LONG,
            length=len(text),
            limit=MAX_BODY,
        )
    with store.writing():
        tip = chains.tip(store, identity.device) or Tip(0, GENESIS, identity.public_key)
        if tip.seq == 0 and kind != "device":
            raise InvalidInput("This laptop has not joined an event yet.", InputFault.NOT_ENROLLED)
        found = store.row("SELECT last_at FROM self")
        at = clock.tick(found[0] if found else 0, store.now())
        heads = by_precedence(registers.heads(store, kind, subject))[:MAX_PARENTS]
        unsigned = Change(
            device=identity.device,
            seq=tip.seq + 1,
            at=at,
            kind=kind,
            subject=subject,
            parents=tuple(sorted(head.id for head in heads)),
            body=text,
            salt=os.urandom(16),
            prev=tip.hash,
            sig=bytes(64),
        )
        digest = change_hash(unsigned)
        change = msgspec.structs.replace(unsigned, sig=identity.sign(digest))
        chains.append(store, [(change, digest)], tip.public_key)
        store.run("UPDATE self SET last_at = ?", [at])
        registers.absorb(store, [change])
    return change


def receive(
    store: Store, changes: Sequence[Change], origin: str, *, limited: bool = True
) -> list[Verdict]:
    """Verify, append and project what came from `origin`, in one transaction.

    Gives one verdict for each change, in order. A run of one device's changes is
    verified by its chain and by the last signature that holds; the ones behind that
    are set aside; if `limited`, as far as the quarantine has room. What waited there for
    one of these is taken too. Raises `StoreError`.
    """
    judged: list[Judged] = []
    with store.writing():
        for device, run in groupby(changes, key=lambda change: change.device):
            judged += append_good(store, device, list(run))
        refused = [(c, digest, v.reason) for c, digest, v in judged if v.outcome == "quarantined"]
        if refused:
            quarantine.keep(store, refused, origin, limited=limited)
        stored = {digest: change for change, digest, v in judged if v.outcome == "stored"}
        quarantine.release(store, stored)
        waited = _take_waiting(store, {c.device for c, _, v in judged if v.outcome != "known"})
        stored.update(waited)
        if stored:
            _follow(store, stored.values())
            registers.absorb(store, list(stored.values()))
    return [Verdict("stored") if digest in waited else v for _, digest, v in judged]


def _take_waiting(store: Store, devices: set[str]) -> dict[bytes, Change]:
    """Append what was set aside for want of a change, or of a signature, that has come.

    Gives the changes by hash.
    """
    taken: dict[bytes, Change] = {}
    for device in sorted(devices):
        while run := quarantine.waiting(store, device):
            judged = append_good(store, device, run)
            fits = {digest: change for change, digest, v in judged if v.outcome == "stored"}
            if not fits:
                break
            quarantine.release(store, fits)
            taken.update(fits)
    return taken


def _follow(store: Store, stored: Iterable[Change]) -> None:
    """Move our clock past what arrived, but never after a clock that runs wild."""
    now = store.now()
    latest = max((c.at for c in stored if not clock.is_ahead(c.at, now)), default=0)
    store.run("UPDATE self SET last_at = max(last_at, ?)", [latest])


def vector(store: Store) -> Vector:
    """How far this log reaches."""
    return {
        device: (seq, digest)
        for device, seq, digest in store.rows("SELECT device, last_seq, last_hash FROM chain")
    }


def beyond(store: Store, known: Vector, limit: int = PAGE_CHANGES) -> list[Change]:
    """The next changes, at most `limit`, that a log reaching as far as `known` lacks.

    A device whose branch there is not ours (a fork) is left out.
    """
    page: list[Change] = []
    for device, last_seq, last_hash in store.rows(
        "SELECT device, last_seq, last_hash FROM chain ORDER BY device"
    ):
        seq, digest = known.get(device, (0, GENESIS))
        if seq >= last_seq or not _holds(store, device, seq, digest, (last_seq, last_hash)):
            continue
        page += _read(
            store,
            f"SELECT {COLUMNS} FROM change WHERE device = ? AND seq > ? ORDER BY seq LIMIT ?",
            [device, seq, limit - len(page)],
        )
        if len(page) >= limit:
            break
    return page


def _holds(store: Store, device: str, seq: int, digest: bytes, last: tuple[int, bytes]) -> bool:
    if seq == 0 or (seq, digest) == last:
        return True
    return hash_at(store, ChangeId(device, seq)) == digest


def read(store: Store, change: ChangeId) -> Change | None:
    """One change, if the log has it."""
    found = _read(store, f"SELECT {COLUMNS} FROM change WHERE device = ? AND seq = ?", list(change))
    return next(iter(found), None)


def pages(store: Store, size: int = 2_000) -> Iterator[list[Change]]:
    """The whole log in pages, device by device, each in its own order."""
    place = ("", 0)
    while page := list(
        _read(
            store,
            f"SELECT {COLUMNS} FROM change WHERE (device, seq) > (?, ?) "
            "ORDER BY device, seq LIMIT ?",
            [*place, size],
        )
    ):
        yield page
        place = page[-1].id


def misnamed(store: Store) -> list[ChangeId]:
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


def public_keys(store: Store) -> dict[str, bytes]:
    """The raw Ed25519 public key of every device in the log."""
    return dict(store.rows("SELECT device, public_key FROM chain"))


def count(store: Store) -> int:
    """How many changes the log holds."""
    found = store.row("SELECT coalesce(sum(last_seq), 0) FROM chain")
    return int(found[0]) if found else 0


def _read(store: Store, sql: str, values: list[object]) -> list[Change]:
    return [from_row(row) for row in store.rows(sql, values)]
