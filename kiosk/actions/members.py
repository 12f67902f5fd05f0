"""Who takes part: laptops that join, tickets that let them in, laptops that are shut out."""

from __future__ import annotations

from kiosk import rules
from kiosk.actions import checks
from kiosk.changes import Device, Revocation, Ticket
from kiosk.clock import milliseconds
from kiosk.errors import InputFault, InvalidInput
from kiosk.identity import Identity
from kiosk.membership import Place
from kiosk.rights import may_be
from kiosk.store import chains, change_log, laptop, tickets
from kiosk.store.database import Store
from kiosk.store.standing import membership
from kiosk.tickets import MAX_TEXT, read_ticket
from kiosk.tickets import Ticket as Bearer
from kiosk.vouchers import MAX_EXPIRY, MAX_USES, Role, Voucher

HOUR_MS = 3_600_000


def enrol(store: Store, *, name: str, role: str, table: str = "") -> str:
    """Introduce this laptop, with its key, or give it a new name and role.

    The first organiser's laptop makes the event's key. Every other one needs a ticket
    (`take_ticket`), which says what it may be. Gives the device's id.
    """
    name = rules.check_name(name)
    table = rules.check_name(table, field="table") if table else ""
    known = rules.check_role(role, table)
    with store.writing():
        change_log.take_own_key(store)
        voucher = _voucher(store, known)
        identity = store.identity
        body = Device(
            name=name, role=known, table=table, public_key=identity.public_key, voucher=voucher
        )
        return change_log.write(store, "device", identity.device, body).device


def take_ticket(store: Store, text: str) -> Bearer:
    """Take a ticket in: this laptop belongs to its event from now on.

    It takes part once it is enrolled. Raises `InvalidInput` (no ticket, expired, of
    another event).
    """
    ticket = read_ticket(text)
    _check_in_time(store, ticket)
    laptop.bind(store, event_key=ticket.event_key, room_key=ticket.room_key, ticket=ticket.text)
    return ticket


def issue_ticket(
    store: Store,
    *,
    role: str,
    label: str,
    uses: int = 1,
    hours: int = 12,
    hosts: tuple[str, ...] = (),
    pin: bytes = b"",
) -> Bearer:
    """Make a ticket that lets `uses` laptops in with this role, for so many hours from now.

    `hosts` and `pin` say where the event can be had: see `Ticket`. Whoever holds it may
    join, so hand it to nobody else.
    """
    known = rules.check_role(role, table="any")
    label = rules.check_name(label, field="label")
    expires = store.now() + hours * HOUR_MS
    if not 1 <= uses <= MAX_USES or hours < 1 or expires > MAX_EXPIRY:
        raise InvalidInput(
            f"A ticket lets in 1 to {MAX_USES:,} laptops.",
            InputFault.COUNT_OUT_OF_RANGE,
            field="uses",
            limit=MAX_USES,
        )
    with store.writing():
        checks.event(store)
        change_log.take_own_key(store)
        ticket = _signed(store, known, uses, expires, hosts, pin)
        body = Ticket(label=label, role=known, expires=expires, uses=uses)
        change_log.write(store, "ticket", ticket.id, body)
    return ticket


def cancel_ticket(store: Store, ticket: str) -> None:
    """Let nobody else in with a ticket; the laptops that are known to have used it stay."""
    with store.writing():
        found = tickets.ticket(store, ticket)
        if found is None:
            raise InvalidInput("This ticket is not on this laptop.", InputFault.TICKET_UNKNOWN)
        if found.state == "cancelled":
            return
        body = Ticket(
            label=found.label,
            role=rules.check_role(found.role, table="any"),
            expires=found.expires,
            uses=found.uses,
            state="cancelled",
            known=found.used,
        )
        change_log.write(store, "ticket", ticket, body)


def revoke_device(store: Store, device: str, *, note: str = "") -> None:
    """Shut a laptop out: what is known of it stays, and what it writes from now on is set aside.

    Raises `InvalidInput` for a device that is not here, and for this laptop itself.
    """
    note = rules.check_note(note)
    with store.writing():
        members = membership(store)
        family = chains.family(store, device)
        if not family:
            raise InvalidInput("This laptop is not part of the event.", InputFault.DEVICE_UNKNOWN)
        if device == store.identity.device:
            raise InvalidInput(
                "A laptop cannot shut itself out. Do this on another organiser's laptop.",
                InputFault.NO_RIGHT,
            )
        bases = {(chain.base, chain.base_seq) for chain in family}
        ends = [
            (chain.last_seq, chain.last_hash)
            for chain in family
            if chain.last_seq > chain.base_seq and (chain.id, chain.last_seq) not in bases
        ]
        body = Revocation(ends=ends, known=sorted(members.devices), note=note)
        change_log.write(store, "revocation", device, body)


def _signed(
    store: Store, role: Role, uses: int, expires: int, hosts: tuple[str, ...], pin: bytes
) -> Bearer:
    known, shown = laptop.secrets(store), laptop.credential(store)
    if known.event_key is None or known.room_key is None or shown is None:
        raise InvalidInput("This laptop has not joined an event yet.", InputFault.NOT_ENROLLED)
    ticket = Bearer.issue(
        event_key=known.event_key,
        room_key=known.room_key,
        issuer=store.identity,
        credential=shown,
        role=role,
        expires=expires,
        uses=uses,
        hosts=hosts,
        pin=pin,
    )
    if len(ticket.text) > MAX_TEXT:
        raise InvalidInput(
            "Too many organisers stand between this laptop and the event. "
            "Let one who came earlier make this ticket.",
            InputFault.NO_RIGHT,
        )
    return ticket


def _voucher(store: Store, role: Role) -> Voucher | None:
    """Who vouches for this laptop in this role; nothing where it is let in already.

    Raises `InvalidInput` where nobody does.
    """
    device = store.identity.device
    members = membership(store)
    granted = members.role(Place(device, chains.LAST)) if members.is_in(device) else None
    if granted is not None and may_be(granted, role):
        return None
    if store.event_key is None and role == "organiser":
        event = Identity.new()
        laptop.bind(
            store,
            event_key=event.public_key,
            event_secret=event.secret,
            room_key=Identity.new().secret,
        )
    founder = laptop.founder(store)
    if founder is not None:
        return founder
    ticket = laptop.ticket(store)
    if ticket is None or not may_be(ticket.grant.role, role):
        raise InvalidInput(
            "This laptop needs a ticket for that. Ask an organiser for one.",
            InputFault.TICKET_MISSING,
            field="ticket",
            role=role,
        )
    _check_in_time(store, ticket)
    return ticket.admit(store.identity.public_key)


def _check_in_time(store: Store, ticket: Bearer) -> None:
    """Refuse a ticket that has run out by the time that this laptop's next change will bear."""
    now = milliseconds(change_log.next_time(store))
    if ticket.grant.expires < now:
        raise InvalidInput(
            "This ticket has run out, or the clock of this laptop is wrong. "
            "Look at the clock, or ask an organiser for a new ticket.",
            InputFault.TICKET_EXPIRED,
            field="ticket",
            expires=ticket.grant.expires,
            now=now,
        )
