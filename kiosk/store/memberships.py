"""Reads from the log who takes part: the facts that `kiosk.membership` decides on.

members = membership(store)       # read again whenever the log has more of these facts
"""

from __future__ import annotations

from kiosk import introductions
from kiosk.changes import Change, Device, Revocation, Ticket, Unreadable, read_body
from kiosk.clock import milliseconds
from kiosk.membership import Arrival, Cancelled, Cut, Facts, Membership, Place, decide
from kiosk.store import chains
from kiosk.store.chains import COLUMNS, Placed, from_row
from kiosk.store.log_store import LogStore
from kiosk.vouchers import Credential, Role, Vouched, claims, verify

KINDS = ("device", "ticket", "revocation")
"""The kinds that say who takes part. No verdict can make one of them count."""


def membership(store: LogStore) -> Membership:
    """Who takes part, by what the log holds now.

    That can only be otherwise once more of these kinds are here, or more of a chain that
    forked or of a revoked device, whose changes the revocations name.
    """
    found = store.row(
        "SELECT (SELECT count(*) FROM change WHERE kind IN ('device', 'ticket', 'revocation')), "
        "(SELECT coalesce(sum(last_seq), 0) FROM chain WHERE length(device) > 32), "
        "(SELECT coalesce(sum(last_seq), 0) FROM chain "
        "WHERE device IN (SELECT subject FROM change WHERE kind = 'revocation' "
        "AND kind IN ('device', 'ticket', 'revocation')))"  # for the index over these alone
    )
    held = store.members
    if held is None or held[0] != found:
        held = store.members = (found, decide(_facts(store)))
    return held[1]


def would_be_in(store: LogStore, introduction: Change) -> bool:
    """Whether a device would take part if its first change were let in now."""
    device = introduction.device
    if membership(store).is_revoked(device):
        return False
    body = introductions.introduced(introduction)
    if body is None or body.voucher is None or introductions.fault(introduction, store.event_key):
        return False
    place, vouched = Place(device, 1), claims(Credential(body.public_key, body.voucher))
    facts = _facts(store)
    arrivals = [a for a in facts.arrivals if a.place != place]
    arrivals.append(Arrival(place, introduction.at, vouched))
    return decide(facts._replace(arrivals=tuple(arrivals))).is_in(device)


def _facts(store: LogStore) -> Facts:
    arrivals: list[Arrival] = []
    acts: list[Cut | Cancelled] = []
    claimed: dict[Place, Role] = {}
    for placed in _changes(store):
        place = Place(*placed.id)
        subject = placed.change.subject
        try:
            body = read_body(placed.change.kind, placed.change.body)
        except Unreadable:
            continue
        if isinstance(body, Device) and subject == placed.change.device:
            claimed[place] = body.role
            if vouched := _vouched(store, placed, body):
                arrivals.append(Arrival(place, placed.change.at, vouched))
        elif isinstance(body, Revocation):
            ends = _ends(store, subject, body)
            acts.append(Cut(place, _time(store, placed), subject, ends, frozenset(body.known)))
        elif isinstance(body, Ticket) and body.state == "cancelled":
            acts.append(Cancelled(place, _time(store, placed), subject, frozenset(body.known)))
    branches = {chain: Place(*base) for chain, base in chains.branches(store).items()}
    return Facts(tuple(arrivals), tuple(acts), branches, claimed)


def _changes(store: LogStore) -> list[Placed]:
    rows = store.rows(
        f"SELECT {COLUMNS}, hash FROM change "
        "WHERE kind IN ('device', 'ticket', 'revocation') ORDER BY device, seq"
    )
    return [from_row(row) for row in rows]


def _vouched(store: LogStore, placed: Placed, body: Device) -> Vouched | None:
    """What a device's voucher says; the first one was checked before the log took it."""
    if body.voucher is None or store.event_key is None:
        return None
    credential = Credential(body.public_key, body.voucher)
    if placed.change.seq == 1:
        return claims(credential)
    if credential.device != placed.change.device:
        return None
    vouched = verify(credential, store.event_key)
    if vouched is None or milliseconds(placed.change.at) > vouched.expires:
        return None
    return vouched


def _ends(store: LogStore, device: str, body: Revocation) -> tuple[Place, ...]:
    """Where the changes stand that a revocation names, as far as they are here.

    One that nobody has seen yet proves nothing: else a revocation could keep a device in.
    """
    family = chains.family(store, device)
    holders = [(chains.holder(store, family, *end), end[0]) for end in body.ends]
    return tuple(Place(holder.id, seq) for holder, seq in holders if holder)


def _time(store: LogStore, placed: Placed) -> int:
    """When an act happened: not before what its device wrote earlier, whatever it says.

    Where that device's chain forked, not before anything that it wrote at all: nobody
    gets an earlier word by going back to the start of his chain.
    """
    device = placed.change.device
    is_forked = len(chains.family(store, device)) > 1
    found = store.row(
        "SELECT max(at) FROM change WHERE device >= ? AND device < ? AND seq <= ?",
        [device, f"{device};", chains.LAST if is_forked else placed.change.seq],
    )
    return int(found[0]) if found else placed.change.at
