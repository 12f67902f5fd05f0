"""A voucher holds only as it was signed, for the event that signed it, down to a depth."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Iterator

import msgspec
import pytest

from kiosk.identity import Identity
from kiosk.tickets import Ticket
from kiosk.vouchers import (
    MAX_DEPTH,
    Admission,
    Credential,
    Founder,
    Grant,
    Role,
    Sponsor,
    Succession,
    Voucher,
    admit,
    claims,
    found,
    grant,
    succeed,
    verify,
    verify_grant,
)
from tests.event import EVENT, ROOM_KEY

FOUNDER, GUEST, TICKET = (
    Identity(hashlib.sha256(name).digest()) for name in (b"founder", b"guest", b"ticket")
)
ROOT = Credential(FOUNDER.public_key, found(EVENT, FOUNDER.public_key))


def admitted(
    role: Role = "scribe",
    issuer: Identity = FOUNDER,
    by: Credential = ROOT,
    guest: Identity = GUEST,
) -> Credential:
    given = grant(issuer, by, TICKET.public_key, role=role, expires=9, uses=2)
    return Credential(guest.public_key, admit(TICKET, given, guest.public_key))


def renewed(times: int, start: Credential = ROOT, key: Identity = FOUNDER) -> Credential:
    credential = start
    for number in range(times):
        fresh = Identity(hashlib.sha256(b"%d" % number).digest())
        credential = Credential(fresh.public_key, succeed(key, credential, fresh.public_key))
        key = fresh
    return credential


def flipped(value: bytes) -> Iterator[bytes]:
    for place in range(len(value)):
        yield bytes(b ^ (i == place) for i, b in enumerate(value))


def test_the_event_vouches_for_its_founder() -> None:
    assert verify(ROOT, EVENT.public_key) == claims(ROOT)
    assert claims(ROOT).role == "organiser"
    assert claims(ROOT).is_the_events


def test_a_ticket_vouches_with_its_role_uses_expiry_and_lineage() -> None:
    vouched = verify(admitted(), EVENT.public_key)
    assert vouched is not None
    assert vouched[:4] == ("scribe", claims(admitted()).ticket, 2, 9)
    assert vouched.sponsors == (Sponsor(FOUNDER.device, ""),)
    assert not vouched.is_the_events


def test_a_new_key_has_the_role_of_the_old_one_and_names_it() -> None:
    credential = renewed(1, admitted("voting"), GUEST)
    vouched = verify(credential, EVENT.public_key)
    assert vouched is not None
    assert (vouched.role, vouched.predecessor) == ("voting", GUEST.device)
    ticket = claims(admitted()).ticket
    assert vouched.sponsors == (Sponsor(GUEST.device, ticket), Sponsor(FOUNDER.device, ""))


@pytest.mark.parametrize(
    "credential",
    [ROOT, admitted(), renewed(1, admitted(), GUEST)],
    ids=["founder", "ticket", "new"],
)
def test_no_byte_of_a_voucher_can_be_another(credential: Credential) -> None:
    packed = msgspec.msgpack.encode(credential)
    for altered in flipped(packed):
        try:
            read = msgspec.msgpack.decode(altered, type=Credential)
        except (msgspec.MsgspecError, UnicodeDecodeError):
            continue
        assert verify(read, EVENT.public_key) is None


@pytest.mark.parametrize(
    "altered",
    [
        {"role": "organiser"},
        {"expires": 10},
        {"uses": 3},
        {"key": GUEST.public_key},
        {"issuer": renewed(1)},
        {"sig": bytes(64)},
    ],
    ids=lambda altered: next(iter(altered)),
)
def test_no_part_of_a_grant_can_be_another(altered: dict[str, object]) -> None:
    credential = admitted()
    assert isinstance(credential.voucher, Admission)
    given: Grant = msgspec.structs.replace(credential.voucher.grant, **altered)
    assert not verify_grant(given, EVENT.public_key)
    again = Credential(GUEST.public_key, admit(TICKET, given, GUEST.public_key))
    assert verify(again, EVENT.public_key) is None


def test_a_voucher_holds_for_no_other_event() -> None:
    for credential in (ROOT, admitted(), renewed(2)):
        assert verify(credential, GUEST.public_key) is None


def test_a_signature_of_one_kind_is_none_of_another() -> None:
    key = GUEST.public_key
    founder = found(EVENT, key).sig
    ticket = admit(
        TICKET, grant(FOUNDER, ROOT, TICKET.public_key, role="scribe", expires=9, uses=2), key
    )
    old = succeed(FOUNDER, ROOT, key).sig
    wrong: list[Voucher] = [
        Founder(old),
        Founder(ticket.sig),
        Succession(ROOT, founder),
        Succession(ROOT, ticket.sig),
        Admission(ticket.grant, founder),
        Admission(ticket.grant, old),
    ]
    assert not any(verify(Credential(key, voucher), EVENT.public_key) for voucher in wrong)


@pytest.mark.parametrize("role", ["scribe", "voting", "wall"])
def test_none_but_an_organiser_lets_anybody_in(role: Role) -> None:
    guest = Identity.new()
    by = admitted(role)
    credential = admitted("scribe", GUEST, by, guest)
    assert verify(by, EVENT.public_key)
    assert verify(credential, EVENT.public_key) is None


def test_an_invited_organiser_lets_others_in() -> None:
    credential = admitted("scribe", GUEST, admitted("organiser"), Identity.new())
    assert verify(credential, EVENT.public_key)


def test_credentials_stand_on_one_another_to_a_depth_and_no_further() -> None:
    assert verify(renewed(MAX_DEPTH - 1), EVENT.public_key)
    assert verify(renewed(MAX_DEPTH), EVENT.public_key) is None


def test_the_longest_chain_takes_less_than_a_tenth_of_a_second_to_refuse() -> None:
    false = renewed(MAX_DEPTH - 1, Credential(FOUNDER.public_key, Founder(bytes(64))))
    started = time.process_time()
    assert verify(false, EVENT.public_key) is None
    assert time.process_time() - started < 0.1


def test_a_ticket_carries_what_it_grants() -> None:
    ticket = Ticket.issue(
        event_key=EVENT.public_key,
        room_key=ROOM_KEY,
        issuer=FOUNDER,
        credential=ROOT,
        role="wall",
        expires=9,
        uses=2,
    )
    vouched = verify(Credential(GUEST.public_key, ticket.admit(GUEST.public_key)), EVENT.public_key)
    assert vouched is not None
    assert (vouched.role, vouched.ticket) == ("wall", ticket.id)
