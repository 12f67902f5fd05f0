"""This laptop itself: the event that it belongs to, its keys, and what vouches for it.

    bind(store, event_key=…, room_key=…, ticket=text)
    credential(store)          # what it shows when it invites others, or takes a new key

A copied store must not go on under its old key. It is bound to its file on its computer,
and one that finds itself elsewhere, or its chain forked, takes a new key at its next
write: the old key vouches for the new one.
"""

from __future__ import annotations

import contextlib
from typing import NamedTuple

import msgspec

from kiosk import vouchers
from kiosk.changes import Device, Unreadable, read_body
from kiosk.identity import Identity
from kiosk.store import chains
from kiosk.store.belonging import belong_to
from kiosk.store.database import Store
from kiosk.tickets import Ticket, read_ticket
from kiosk.vouchers import Credential, Founder

_ELSEWHERE = "elsewhere"
"""A fingerprint that no file has."""


class Secrets(NamedTuple):
    """What a laptop keeps to itself. `event_secret` only where the event was made."""

    event_key: bytes | None
    event_secret: bytes | None
    room_key: bytes | None
    ticket: str | None


def secrets(store: Store) -> Secrets:
    """The keys of the event, as far as this laptop has them."""
    found = store.row("SELECT event_key, event_secret, room_key, ticket FROM self")
    return Secrets(*found) if found else Secrets(None, None, None, None)


def room_key(store: Store) -> bytes | None:
    """The key that all laptops of the event share (32 bytes), once this one has it."""
    return secrets(store).room_key


def bind(
    store: Store,
    *,
    event_key: bytes,
    room_key: bytes | None = None,
    event_secret: bytes | None = None,
    ticket: str | None = None,
) -> None:
    """Make this store belong to an event. Raises `InvalidInput` if it belongs to another."""
    with store.writing():
        belong_to(store, event_key)
        store.run(
            "UPDATE self SET room_key = coalesce(?, room_key), "
            "event_secret = coalesce(?, event_secret), ticket = coalesce(?, ticket)",
            [room_key, event_secret, ticket],
        )


def ticket(store: Store) -> Ticket | None:
    """The ticket that this laptop took last."""
    text = secrets(store).ticket
    return read_ticket(text) if text else None


def introduction(store: Store) -> Device | None:
    """What this laptop last said of itself, or nothing before it has joined."""
    return next(reversed(_said(store)), None)


def credential(store: Store) -> Credential | None:
    """This laptop's key and its latest voucher, or nothing before it has joined."""
    for body in reversed(_said(store)):
        if body.voucher is not None:
            return Credential(body.public_key, body.voucher)
    return None


def founder(store: Store) -> Founder | None:
    """The event's word for this laptop, if the event was made here."""
    secret = secrets(store).event_secret
    if secret is None:
        return None
    return vouchers.found(Identity(secret), store.identity.public_key)


def is_doubled(store: Store) -> bool:
    """Whether this store must not go on under its key: it was copied, or its chain forked."""
    found = store.row("SELECT machine FROM self")
    if found is not None and found[0] not in (None, "", store.machine):
        return True
    return len(chains.family(store, store.identity.device)) > 1


def go_on_from(store: Store, secret: bytes) -> None:
    """Go on from another store whose key this is: the next write takes a new one after it."""
    store.run("UPDATE self SET secret = ?, machine = ?", [secret, _ELSEWHERE])


def renew(store: Store) -> Device | None:
    """Take a new key. Gives what introduces it, vouched for by the old one.

    Nothing if this laptop had not joined anything yet, or took new keys so often that
    nobody believes the next one: then it needs a ticket.
    """
    old, said, shown = store.identity, introduction(store), credential(store)
    fresh = Identity.new()
    store.run("UPDATE self SET secret = ?, machine = ?", [fresh.secret, store.machine])
    if said is None or shown is None:
        return None
    voucher = vouchers.succeed(old, shown, fresh.public_key)
    shown = Credential(fresh.public_key, voucher)
    if store.event_key is None or vouchers.verify(shown, store.event_key) is None:
        return None
    return msgspec.structs.replace(said, public_key=fresh.public_key, voucher=voucher)


def _said(store: Store) -> list[Device]:
    """What this laptop said of itself under its present key, the latest last."""
    device = store.identity.device
    found = []
    for (text,) in store.rows(
        "SELECT body FROM change WHERE kind = 'device' AND device >= ? AND device < ? "
        "AND subject = ? ORDER BY seq, device",
        [device, f"{device};", device],
    ):
        with contextlib.suppress(Unreadable):
            body = read_body("device", text)
            if isinstance(body, Device):
                found.append(body)
    return found
