"""Reads from the log who takes part: the facts that `kiosk.membership` decides on.

members = membership(store)       # read again whenever the log has more of these facts
"""

from __future__ import annotations

from kiosk.changes import Device, Revocation, Ticket, Unreadable, read_body
from kiosk.clock import milliseconds
from kiosk.membership import Arrival, Cancelled, Cut, Facts, Membership, Place, decide
from kiosk.store import chains
from kiosk.store.chains import COLUMNS, Placed, from_row
from kiosk.store.log_store import LogStore
from kiosk.vouchers import Credential, Role, Vouched, claims, verify

KINDS = ("device", "ticket", "revocation")
"""The kinds that say who takes part. No verdict can make one of them count."""


def membership(store: LogStore) -> Membership:
    """Who takes part, by what the log holds now."""
    found = store.row(
        "SELECT (SELECT count(*) FROM change WHERE kind IN ('device', 'ticket', 'revocation')), "
        "(SELECT count(*) FROM chain WHERE length(device) > 32)"
    )
    held = store.members
    if held is None or held[0] != found:
        held = store.members = (found, decide(_facts(store)))
    return held[1]


def _facts(store: LogStore) -> Facts:
    arrivals: list[Arrival] = []
    acts: list[Cut | Cancelled] = []
    claimed: dict[Place, Role] = {}
    for placed in _changes(store):
        place = Place(*placed.id)
        at, subject = placed.change.at, placed.change.subject
        try:
            body = read_body(placed.change.kind, placed.change.body)
        except Unreadable:
            continue
        if isinstance(body, Device) and subject == placed.change.device:
            claimed[place] = body.role
            if vouched := _vouched(store, placed, body):
                arrivals.append(Arrival(place, at, vouched))
        elif isinstance(body, Revocation):
            ends = _ends(store, subject, body)
            acts.append(Cut(place, at, subject, ends, frozenset(body.known)))
        elif isinstance(body, Ticket) and body.state == "cancelled":
            acts.append(Cancelled(place, at, subject, frozenset(body.known)))
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
    """Where the changes stand that a revocation names; by number where they are not here."""
    family = chains.family(store, device)
    ends = []
    for seq, digest in body.ends:
        holder = chains.holder(store, family, seq, digest)
        ends.append(Place(holder.id if holder else device, seq))
    return tuple(ends)
