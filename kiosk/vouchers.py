"""Who vouches for a laptop: a chain of signatures that ends at the event's own key.

    credential = Credential(identity.public_key, found(event, identity.public_key))
    vouched = verify(credential, event.public_key)     # Vouched(role="organiser", …) or None

The event's key vouches for the laptop that made the event. An organiser's laptop signs
**grants**: a role, an expiry, a number of uses, for the key of a ticket. Who holds that
key lets a laptop in with it. A laptop that has to take a new key vouches for it with its
old one. Each voucher carries the credential that it stands on, so that anybody who knows
the event's public key can check it, with nothing else at hand.
"""

from __future__ import annotations

import hashlib
from typing import Annotated, Literal, NamedTuple, TypeAlias

import msgspec
from msgspec import Meta

from kiosk.identity import Identity, device_id, is_signed

Role = Literal["scribe", "voting", "wall", "organiser"]

MAX_DEPTH = 32
"""Credentials that stand on each other: organisers who invited one another, keys taken anew."""

MAX_USES = 1_000
MAX_EXPIRY = (1 << 47) - 1
"""Milliseconds since 1970: beyond any event, within a hybrid clock."""

Key = Annotated[bytes, Meta(min_length=32, max_length=32)]
Signature = Annotated[bytes, Meta(min_length=64, max_length=64)]

_FOUNDER = b"tablevoice founder 1\n"
_GRANT = b"tablevoice grant 1\n"
_ADMISSION = b"tablevoice admission 1\n"
_SUCCESSION = b"tablevoice succession 1\n"


class Founder(msgspec.Struct, frozen=True, array_like=True, tag="founder"):
    """The event's own key vouches for the laptop that made the event."""

    sig: Signature


class Grant(msgspec.Struct, frozen=True, array_like=True):
    """What a ticket lets in: `uses` laptops with this role until `expires` (ms since 1970).

    `key` is the ticket's public key; `sig` the signature of the organiser's laptop `issuer`.
    """

    issuer: Credential
    key: Key
    role: Role
    expires: Annotated[int, Meta(ge=0, le=MAX_EXPIRY)]
    uses: Annotated[int, Meta(ge=1, le=MAX_USES)]
    sig: Signature

    @property
    def ticket(self) -> str:
        """The ticket's id: the hash of its public key, as a device's is."""
        return device_id(self.key)


class Admission(msgspec.Struct, frozen=True, array_like=True, tag="ticket"):
    """A ticket's key vouches for a laptop."""

    grant: Grant
    sig: Signature


class Succession(msgspec.Struct, frozen=True, array_like=True, tag="device"):
    """A laptop's old key vouches for its new one."""

    of: Credential
    sig: Signature


Voucher: TypeAlias = Founder | Admission | Succession


class Credential(msgspec.Struct, frozen=True, array_like=True):
    """A device's public key and what vouches for it."""

    public_key: Key
    voucher: Voucher

    @property
    def device(self) -> str:
        """The id of the device that it belongs to."""
        return device_id(self.public_key)


class Sponsor(NamedTuple):
    """A device that a voucher stands on, and the id of the ticket that let it in, if one did."""

    device: str
    ticket: str


class Vouched(NamedTuple):
    """What a good voucher says of a device."""

    role: Role
    ticket: str = ""
    """The id of the ticket that let the device in, or nothing."""
    uses: int = 0
    """How many laptops that ticket lets in."""
    expires: int = MAX_EXPIRY
    """Until when (ms since 1970) the device may write itself in."""
    predecessor: str = ""
    """The id that this laptop had before, or nothing."""
    sponsors: tuple[Sponsor, ...] = ()
    """The devices that it stands on: issuers and predecessors, the nearest first."""

    @property
    def is_the_events(self) -> bool:
        """Whether the event's own key vouched for this laptop, with no ticket between."""
        return not self.ticket and not any(sponsor.ticket for sponsor in self.sponsors)


def found(event: Identity, public_key: bytes) -> Founder:
    """The event vouches for the laptop that makes it."""
    return Founder(event.sign(_digest(_FOUNDER, event.public_key, public_key)))


def grant(
    issuer: Identity, credential: Credential, key: bytes, *, role: Role, expires: int, uses: int
) -> Grant:
    """An organiser's laptop lets `uses` laptops in with the ticket whose public key is `key`."""
    digest = _grant_digest(credential.public_key, key, role, expires, uses)
    return Grant(credential, key, role, expires, uses, issuer.sign(digest))


def admit(ticket: Identity, given: Grant, public_key: bytes) -> Admission:
    """The holder of a ticket's key lets a laptop in."""
    return Admission(given, ticket.sign(_digest(_ADMISSION, given.key, public_key)))


def succeed(old: Identity, credential: Credential, public_key: bytes) -> Succession:
    """A laptop vouches for the key that it goes on with."""
    return Succession(credential, old.sign(_digest(_SUCCESSION, old.public_key, public_key)))


def claims(credential: Credential) -> Vouched:
    """What a credential says, its signatures taken on trust: they were checked on receipt."""
    voucher = credential.voucher
    if isinstance(voucher, Founder):
        return Vouched("organiser")
    below = voucher.grant.issuer if isinstance(voucher, Admission) else voucher.of
    before = claims(below)
    sponsors = (Sponsor(below.device, before.ticket), *before.sponsors)
    if isinstance(voucher, Admission):
        given = voucher.grant
        return Vouched(given.role, given.ticket, given.uses, given.expires, sponsors=sponsors)
    return Vouched(before.role, predecessor=below.device, sponsors=sponsors)


def verify(credential: Credential, event_key: bytes) -> Vouched | None:
    """What the credential says, if every signature holds up to the event's own key."""
    return claims(credential) if _holds(credential, event_key, MAX_DEPTH) else None


def verify_grant(given: Grant, event_key: bytes) -> bool:
    """Whether an organiser of this event signed the grant."""
    return _is_granted(given, event_key, MAX_DEPTH)


def _holds(credential: Credential, event_key: bytes, depth: int) -> bool:
    """Checks what a voucher stands on before itself: a stranger's chain fails at its root."""
    if depth == 0:
        return False
    key, voucher = credential.public_key, credential.voucher
    if isinstance(voucher, Founder):
        return is_signed(_digest(_FOUNDER, event_key, key), voucher.sig, event_key)
    if isinstance(voucher, Admission):
        given = voucher.grant
        return _is_granted(given, event_key, depth) and is_signed(
            _digest(_ADMISSION, given.key, key), voucher.sig, given.key
        )
    old = voucher.of.public_key
    return _holds(voucher.of, event_key, depth - 1) and is_signed(
        _digest(_SUCCESSION, old, key), voucher.sig, old
    )


def _is_granted(given: Grant, event_key: bytes, depth: int) -> bool:
    issuer = given.issuer
    digest = _grant_digest(issuer.public_key, given.key, given.role, given.expires, given.uses)
    return (
        _holds(issuer, event_key, depth - 1)
        and claims(issuer).role == "organiser"
        and is_signed(digest, given.sig, issuer.public_key)
    )


def _grant_digest(issuer: bytes, key: bytes, role: Role, expires: int, uses: int) -> bytes:
    return _digest(_GRANT, issuer, key, msgspec.json.encode((role, expires, uses)))


def _digest(domain: bytes, *parts: bytes) -> bytes:
    """SHA-256 over the parts behind a domain line; all parts but the last have fixed lengths."""
    return hashlib.sha256(domain + b"".join(parts)).digest()
