"""How far this log reaches, and what another log lacks of it.

vector(store)                  # {"7f3c…": (12, hash), …}
beyond(store, their_vector)    # the next page of changes that they lack
held(store, their_vector)      # what both have
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import NamedTuple

import msgspec

from kiosk.changes import Change, ChangeId
from kiosk.exchange import Vector
from kiosk.store import chains
from kiosk.store.chains import COLUMNS, Chain, Placed, from_row
from kiosk.store.log_store import LogStore

PAGE_CHANGES = 500

LEFT_OUT = chains.LAST
"""A number beyond any chain: a device that is said to be known so far is left out."""

_COLUMNS = f"{COLUMNS}, hash"


def vector(store: LogStore) -> Vector:
    """How far this log reaches."""
    return {
        chain: (seq, digest)
        for chain, seq, digest in store.rows(
            "SELECT device, last_seq, last_hash FROM chain WHERE last_seq > base_seq"
        )
    }


class Span(NamedTuple):
    """Changes of one chain in a row: those after a number, up to another one."""

    chain: str
    after: int
    upto: int


def beyond(store: LogStore, known: Vector, limit: int = PAGE_CHANGES) -> list[Change]:
    """The next changes, at most `limit`, that a log reaching as far as `known` lacks."""
    return read_spans(store, spans_beyond(store, known, limit))


def spans_beyond(store: LogStore, known: Vector, limit: int) -> list[Span]:
    """Where the next changes stand, at most `limit`, that a log reaching as far as `known` lacks.

    The keys of `known` name devices and branches as that log has them; here only the
    device, the number and the hash are looked at. Of a device of which that log is further
    on nothing is given; of one whose branch there is not ours, everything.
    """
    spans: list[Span] = []
    theirs: dict[str, list[tuple[int, bytes]]] = {}
    for chain, reach in known.items():
        theirs.setdefault(chains.device_of(chain), []).append(reach)
    for device, found in groupby(_all_chains(store), key=lambda c: chains.device_of(c.id)):
        family = sorted(found, key=lambda chain: (chain.base_seq, chain.id))
        for lacking in _lacking(store, family, theirs.get(device, [])):
            span = lacking._replace(upto=min(lacking.upto, lacking.after + limit))
            spans.append(span)
            limit -= span.upto - span.after
            if limit <= 0:
                return spans
    return spans


def read_spans(store: LogStore, spans: Iterable[Span]) -> list[Change]:
    """The changes that stand there, in order."""
    page: list[Change] = []
    for span in spans:
        page += _read(
            store,
            f"SELECT {_COLUMNS} FROM change WHERE device = ? AND seq > ? AND seq <= ? ORDER BY seq",
            list(span),
        )
    return page


def _all_chains(store: LogStore) -> list[Chain]:
    return [
        Chain(*row)
        for row in store.rows(
            "SELECT device, public_key, base, base_seq, last_seq, last_hash FROM chain "
            "ORDER BY device"
        )
    ]


def _lacking(store: LogStore, family: list[Chain], theirs: list[tuple[int, bytes]]) -> list[Span]:
    """What a log lacks of the chains of a device."""
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
        Span(chain.id, upto.get(chain.id, chain.base_seq), chain.last_seq)
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
