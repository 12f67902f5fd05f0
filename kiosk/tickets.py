"""Tickets: what a new laptop is handed so that it can write itself in, with no network.

    ticket = Ticket.issue(event_key=…, issuer=identity, credential=…, role="scribe", …)
    text = ticket.text                     # "tablevoice:…", for a QR code, a file, a message
    read_ticket(text).admit(public_key)    # the voucher of the laptop that takes it

A ticket holds secrets: its own key, which lets laptops in, and the room's, which reads
what laptops leave on sticks. Whoever has the ticket can join, so it has an expiry and a
number of uses, and an organiser can cancel it.
"""

from __future__ import annotations

import base64
import binascii
import contextlib
import zlib
from typing import Annotated

import msgspec
from msgspec import Meta

from kiosk.errors import InputFault, InvalidInput
from kiosk.identity import Identity, device_id
from kiosk.vouchers import (
    Admission,
    Credential,
    Grant,
    Key,
    Role,
    admit,
    grant,
    verify_grant,
)

PREFIX = "tablevoice:"
MAX_TEXT = 4_000
"""Characters of a ticket; the largest QR code holds 2,953 bytes (ISO/IEC 18004, table 7)."""

_VERSION = 1
_UNREADABLE = (msgspec.MsgspecError, UnicodeDecodeError, RecursionError)

Host = Annotated[str, Meta(max_length=120)]


class Ticket(msgspec.Struct, frozen=True, array_like=True):
    """A grant with its secret key, the event's public key, the room's key, and where to go.

    `hosts` are addresses at which the event's log can be had, such as `https://192.0.2.7:8750`.
    `pin` is the SHA-256 of the key of the laptop that made the ticket, by which it proves itself
    if it hosts the room (RFC 7469): a new laptop knows nobody else yet. Empty if none is known.
    """

    version: int
    event_key: Key
    room_key: Key
    secret: Key
    grant: Grant
    hosts: Annotated[tuple[Host, ...], Meta(max_length=8)] = ()
    pin: Annotated[bytes, Meta(max_length=32)] = b""

    @classmethod
    def issue(
        cls,
        *,
        event_key: bytes,
        room_key: bytes,
        issuer: Identity,
        credential: Credential,
        role: Role,
        expires: int,
        uses: int,
        hosts: tuple[str, ...] = (),
        pin: bytes = b"",
    ) -> Ticket:
        """A new ticket, signed by an organiser's laptop. `expires` in ms since 1970."""
        key = Identity.new()
        given = grant(issuer, credential, key.public_key, role=role, expires=expires, uses=uses)
        return cls(_VERSION, event_key, room_key, key.secret, given, hosts, pin)

    @property
    def id(self) -> str:
        """The ticket's id."""
        return self.grant.ticket

    @property
    def event(self) -> str:
        """The id of the event that it belongs to."""
        return device_id(self.event_key)

    @property
    def text(self) -> str:
        """The ticket as text: unpadded base64 for URLs (RFC 4648, section 5), with a checksum."""
        data = msgspec.msgpack.encode(self)
        data += zlib.crc32(data).to_bytes(4)
        return PREFIX + base64.urlsafe_b64encode(data).decode().rstrip("=")

    def admit(self, public_key: bytes) -> Admission:
        """The voucher for the laptop with this key."""
        return admit(Identity(self.secret), self.grant, public_key)


def read_ticket(text: str) -> Ticket:
    """The ticket in a scanned code, a file or a message, whatever space stands in it.

    Raises `InvalidInput` (nothing there, not a ticket, cut short, from a newer version, not
    signed by an organiser of its event).
    """
    squeezed = "".join(text[: 2 * MAX_TEXT].split())
    if not squeezed:
        raise _unusable("There is no ticket here yet.", InputFault.TICKET_EMPTY)
    _, prefix, packed = squeezed.rpartition(PREFIX)
    if not prefix or len(packed) > MAX_TEXT:
        raise _unusable("This is not a Tablevoice ticket.", InputFault.TICKET_FOREIGN)
    try:
        data = base64.b64decode(packed + "=" * (-len(packed) % 4), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError):
        data = b""
    content, checksum = data[:-4], data[-4:]
    if not content or zlib.crc32(content).to_bytes(4) != checksum:
        raise _unusable(
            "Part of this ticket is missing. Copy all of it, or scan it again.",
            InputFault.TICKET_CUT_SHORT,
        )
    ticket = _decoded(content)
    is_its_key = Identity(ticket.secret).public_key == ticket.grant.key
    if not is_its_key or not verify_grant(ticket.grant, ticket.event_key):
        raise _unusable(
            "No organiser of its event has signed this ticket. Ask for another one.",
            InputFault.TICKET_FORGED,
        )
    return ticket


def _decoded(content: bytes) -> Ticket:
    version = _version_of(content)
    if version > _VERSION:
        raise _unusable(
            "This ticket was made by a newer Tablevoice. Install the newer version.",
            InputFault.TICKET_TOO_NEW,
        )
    if version == _VERSION:
        with contextlib.suppress(*_UNREADABLE):
            return msgspec.msgpack.decode(content, type=Ticket)
    raise _unusable("This is not a Tablevoice ticket.", InputFault.TICKET_FOREIGN)


class _Version(msgspec.Struct, array_like=True):
    version: int


def _version_of(content: bytes) -> int:
    try:
        return msgspec.msgpack.decode(content, type=_Version).version
    except _UNREADABLE:
        return 0


def _unusable(sentence: str, reason: InputFault) -> InvalidInput:
    return InvalidInput(sentence, reason, field="ticket")
