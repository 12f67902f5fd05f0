"""A receipt says that a ballot is there, and nothing of how it was cast."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk import actions
from kiosk.changes import Change
from kiosk.errors import InvalidInput
from kiosk.store import change_log, receipts
from kiosk.store.database import Store
from kiosk.voting.receipts import mark_in, mark_of, normalise, receipt_of
from tests.event import Author, Hackathon, exchange

salts = st.binary(min_size=16, max_size=16)


def cast(
    store: Store, event: Hackathon, choices: Mapping[str, int], voter: int = 0
) -> tuple[Change, str]:
    change = actions.cast_ballot(
        store,
        voter=event.voters[voter],
        challenge=event.challenge,
        choices=choices,
        shown=list(choices),
    )
    return change, receipt_of(change.salt)


@given(salt=salts)
def test_a_receipt_is_read_however_it_is_typed(salt: bytes) -> None:
    code = receipt_of(salt)
    assert len(code) == 11
    assert normalise(code) == code
    assert normalise(f" {code.lower().replace('-', ' ')} ") == code
    assert mark_in(code) == mark_of(salt)


@given(salt=salts, place=st.integers(0, 8), data=st.data())
def test_a_wrong_character_in_a_receipt_is_noticed(
    salt: bytes, place: int, data: st.DataObject
) -> None:
    symbols = list(receipt_of(salt).replace("-", ""))
    other = data.draw(st.sampled_from("0123456789ABCDEFGHJKMNPQRSTVWXYZ"))
    if other != symbols[place]:
        symbols[place] = other
        with pytest.raises(InvalidInput):
            normalise("".join(symbols))


@pytest.mark.parametrize("typed", ["", "7KQ", "7KQ-4M2-XP9-D", "ÄÖÜ-ÄÖÜ-ÄÖÜ", "\0" * 9])
def test_what_is_no_receipt_is_refused(typed: str) -> None:
    with pytest.raises(InvalidInput):
        normalise(typed)


def test_twenty_thousand_receipts_differ() -> None:
    salts = (hashlib.sha256(str(n).encode()).digest()[:16] for n in range(20_000))
    assert len({receipt_of(salt) for salt in salts}) == 20_000


def test_a_receipt_finds_its_ballot_on_every_laptop_that_holds_it(event: Hackathon) -> None:
    idea = actions.save_idea(event.organiser, challenge=event.challenge, title="A", table="1")
    kiosk, far = (event.laptop(n, role="voting", table="") for n in ("Kiosk 1", "Kiosk 2"))
    _, code = cast(kiosk, event, {idea: 1})
    assert receipts.check(far, code) is None
    exchange(kiosk, far, event.organiser)
    for store in (kiosk, far, event.organiser):
        assert receipts.check(store, code.lower()) == (event.challenge, True)


def test_a_receipt_depends_on_nothing_that_was_chosen(event: Hackathon) -> None:
    idea = actions.save_idea(event.organiser, challenge=event.challenge, title="A", table="1")
    full, code = cast(event.organiser, event, {idea: 3})
    empty, _ = cast(event.organiser, event, {}, voter=1)
    assert full.body != empty.body
    assert receipt_of(full.salt) == code  # the salt alone makes it, and the salt is random
    assert full.salt.hex() not in full.body
    assert receipts.check(event.organiser, code) == (event.challenge, True)


def test_an_earlier_receipt_does_not_tell_that_there_is_a_later_vote(event: Hackathon) -> None:
    """So who made a voter vote in some way cannot see whether that was undone."""
    idea = actions.save_idea(event.organiser, challenge=event.challenge, title="A", table="1")
    _, forced = cast(event.organiser, event, {idea: 3})
    before = receipts.check(event.organiser, forced)
    _, free = cast(event.organiser, event, {})
    assert receipts.check(event.organiser, forced) == before == (event.challenge, True)
    assert receipts.check(event.organiser, free) == before


def test_a_receipt_says_whether_the_badge_has_a_vote_that_counts(event: Hackathon) -> None:
    author = Author("greedy")
    author.introduce(role="voting")
    change = author.write("ballot", f"{event.challenge}/{'f' * 32}", '{"choices":{},"shown":[]}')
    change_log.receive(event.organiser, author.log, "test")
    code = receipt_of(change.salt)
    assert receipts.check(event.organiser, code) == (event.challenge, False)


def test_a_ballot_that_its_laptop_had_no_right_to_write_is_not_there(event: Hackathon) -> None:
    kiosk = event.laptop("Kiosk 1", role="voting", rights="voting", table="")
    exchange(kiosk, event.organiser)
    actions.revoke_device(event.organiser, kiosk.identity.device)
    _, code = cast(kiosk, event, {})
    exchange(kiosk, event.organiser)
    assert receipts.check(event.organiser, code) is None
