"""Whom a laptop exchanges with now: the hosts of its room, and the hub that it was given.

    for partner in partners(store, settings.hub, discovery.found()):
        ...

A host must be a device of the event that is in the log, an organiser, and not shut out. It
proves that by its key: each address carries the pin that the log knows the host by. A laptop
that is new and knows of no organiser yet has one pin, that of the laptop that made its ticket.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from kiosk.exchange import Place
from kiosk.membership import Place as ChainPlace
from kiosk.store import chains, laptop
from kiosk.store.database import Store
from kiosk.store.memberships import membership
from sync import address, tls
from sync.announcement import Found

MAX_PARTNERS = 8


class Partner(NamedTuple):
    """One hub or host: what tells it apart, and its addresses, with pins, the likeliest first."""

    key: str
    place: Place
    addresses: tuple[str, ...]


def partners(store: Store, named: str, found: Iterable[Found]) -> list[Partner]:
    """The hosts of the room, then the named hub. `named` may be empty.

    A named host of the room is one of its hosts. Raises `InvalidInput` if `named` cannot be
    an address.
    """
    pins = host_pins(store)
    issuer = "" if pins else _issuer_pin(store)
    places: dict[str, list[str]] = {}
    for host in found:
        if pin := pins.get(host.device, issuer):
            urls = [f"https://{ip}:{host.port}#{pin}" for ip in host.addresses]
            places.setdefault(host.device, []).extend(urls)
    hub = address.parse(named) if named else None
    by_pin = {pin: device for device, pin in pins.items()}
    if hub and hub.pin in by_pin:
        places.setdefault(by_pin[hub.pin], []).append(str(hub))
        hub = None
    room = [Partner(device, "room", tuple(dict.fromkeys(urls))) for device, urls in places.items()]
    if hub is None or hub.pin == tls.pin_of(store.identity.public_key):
        return room[:MAX_PARTNERS]
    return [*room[: MAX_PARTNERS - 1], Partner(str(hub), "platform", (str(hub),))]


def is_host(store: Store, at: str) -> bool:
    """Whether whoever proves itself at this address is a laptop that may host this room."""
    pin = address.parse(at).pin
    return bool(pin) and pin in host_pins(store).values()


def _issuer_pin(store: Store) -> str:
    """The pin of the laptop that made the ticket: whom to trust while the log names nobody."""
    ticket = laptop.ticket(store)
    return tls.as_text(ticket.pin) if ticket and ticket.pin else ""


def host_pins(store: Store) -> dict[str, str]:
    """The pins of the other laptops that may host this room, by device."""
    members, own = membership(store), store.identity.device
    found = {}
    for device in members.devices - {own}:
        tip = chains.tip(store, device)
        if tip is None or not members.is_in(device):
            continue
        if members.role(ChainPlace(device, tip.last_seq)) == "organiser":
            found[device] = tls.pin_of(tip.public_key)
    return found
