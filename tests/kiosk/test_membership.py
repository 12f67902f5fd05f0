"""Who takes part follows from the log alone: the same on every laptop, whatever came first."""

from __future__ import annotations

import pytest

from kiosk.changes import Event, Idea, Poll
from kiosk.identity import device_id
from kiosk.membership import Place
from kiosk.store import change_log, events, ideas, quarantine, standing
from kiosk.store.database import Store
from kiosk.vouchers import Role, succeed
from tests.event import EVENT, START, Author, strange_ticket, ticket_for
from tests.kiosk.guests import Guest
from tests.kiosk.laptops import a_store, agreed, name, reasons

IDEA = Idea(title="Ramps", challenge="c", table="1")
LATER, LATEST = START + 1_000, START + 2_000


def founder() -> Guest:
    return Guest("founder").found()


def test_any_laptop_checks_an_introduction_with_nothing_but_the_events_key(empty: Store) -> None:
    guest = Guest("guest").join(founder().ticket("scribe"))
    guest.write("idea", "one", IDEA)
    assert {v.outcome for v in change_log.receive(empty, guest.log, "test")} == {"stored"}
    assert ideas.find(empty) == ["one"]


@pytest.mark.parametrize("voucher", ["none", "of another event", "for another key"])
def test_a_stranger_is_set_aside_as_uninvited(empty: Store, voucher: str) -> None:
    guest = Guest("guest")
    if voucher == "none":
        guest.enter(None)
    elif voucher == "of another event":
        guest.join(strange_ticket())
    else:
        guest.enter(ticket_for("scribe").admit(Author("another").identity.public_key))
    guest.write("idea", "one", IDEA)
    verdicts = change_log.receive(empty, guest.log, "test")
    assert [verdict.reason for verdict in verdicts] == ["uninvited", "unknown_device"]
    assert change_log.count(empty) == 0
    assert quarantine.count(empty) == 2


def test_who_writes_itself_in_after_the_tickets_end_is_set_aside(empty: Store) -> None:
    guest = Guest("guest").join(founder().ticket("scribe", expires=START), at=START + 1)
    assert [v.reason for v in change_log.receive(empty, guest.log, "test")] == ["expired"]


@pytest.mark.parametrize("role", ["scribe", "voting", "wall"])
def test_a_ticket_for_less_makes_no_organiser(role: Role) -> None:
    guest = Guest("guest").join(founder().ticket(role), "organiser")
    guest.write("poll", "c", Poll(state="open"))
    assert reasons(agreed([guest.log]), guest) == ["role", "role"]


def test_an_organisers_ticket_makes_a_scribe() -> None:
    guest = Guest("guest").join(founder().ticket("organiser"), "scribe")
    guest.write("idea", "one", IDEA)
    assert agreed([guest.log]) == {}


def test_another_ticket_gives_more_rights_from_then_on() -> None:
    boss = founder()
    guest = Guest("guest").join(boss.ticket("scribe"))
    guest.write("poll", "c", Poll(state="open"))
    guest.join(boss.ticket("organiser"))
    guest.write("poll", "c", Poll(state="open"))
    assert agreed([boss.log, guest.log]) == {(guest.device, 2): "role"}


def test_a_second_organiser_invites_after_the_first_is_shut_out() -> None:
    first = founder()
    second = Guest("second").join(first.ticket("organiser"))
    second.revoke(first, [first, second], at=LATER)
    guest = Guest("guest").join(second.ticket("scribe"), at=LATEST)
    guest.write("idea", "one", IDEA)
    third = Guest("third").join(second.ticket("organiser"), at=LATEST)
    last = Guest("last").join(third.ticket("scribe"), at=LATEST)
    assert agreed([first.log, second.log, guest.log, third.log, last.log]) == {}


def test_whom_a_shut_out_organiser_invited_before_stays_and_the_later_do_not() -> None:
    first = founder()
    second = Guest("second").join(first.ticket("organiser"))
    ticket = second.ticket("scribe")
    before = Guest("before").join(ticket)
    first.revoke(second, [first, second, before], at=LATER)
    after = Guest("after").join(ticket)
    onwards = Guest("onwards").join(Guest("unseen").join(second.ticket("organiser")).ticket("wall"))
    found = agreed([first.log, second.log, before.log, after.log, onwards.log])
    assert found == {(after.device, 1): "revoked", (onwards.device, 1): "revoked"}


def test_where_the_events_key_was_kept_no_new_founder_is_believed_after_the_old_is_shut_out() -> (
    None
):
    first = founder()
    second = Guest("second").join(first.ticket("organiser"))
    renewed = Guest("renewed")
    assert first.credential is not None
    key = renewed.identity.public_key
    renewed.enter(succeed(first.identity, first.credential, key), "organiser")
    second.revoke(renewed, [first, second, renewed], at=LATER)
    thief = Guest("thief").found()
    friend = Guest("friend").join(thief.ticket("organiser"))
    unseen = Guest("beyond").join(Guest("unseen").found().ticket("scribe"))
    found = agreed([first.log, second.log, renewed.log, thief.log, friend.log, unseen.log])
    assert set(found) == {(thief.device, 1), (friend.device, 1), (unseen.device, 1)}


def test_what_a_revoked_laptop_wrote_before_stays_and_the_rest_is_withheld() -> None:
    boss = founder()
    guest = Guest("guest").join(boss.ticket("scribe"))
    guest.write("idea", "before", IDEA)
    boss.revoke(guest, [boss, guest], at=LATER)
    guest.write("idea", "after", IDEA, at=LATEST)
    guest.write("idea", "backdated", IDEA, at=START - 1)
    found = agreed([boss.log, guest.log])
    assert found == {(guest.device, 3): "revoked", (guest.device, 4): "revoked"}


def test_a_revocation_that_comes_before_what_it_names_cuts_at_the_same_place() -> None:
    boss = founder()
    guest = Guest("guest").join(boss.ticket("scribe"))
    for number in range(6):
        guest.write("idea", f"{number}", IDEA)
    boss.revoke(guest, [boss, guest], ends=guest.log[3:4])
    with a_store() as store:
        for change in [*boss.log, *guest.log]:
            change_log.receive(store, [change], "test")
        assert standing.count_withheld(store) == 3
    assert len(agreed([boss.log, guest.log])) == 3


def test_two_organisers_who_revoke_one_laptop_keep_all_that_either_of_them_knew() -> None:
    first = founder()
    second = Guest("second").join(first.ticket("organiser"))
    guest = Guest("guest").join(first.ticket("scribe"))
    first.revoke(guest, [first, second, guest])
    guest.write("idea", "one", IDEA)
    second.revoke(guest, [first, second, guest])
    guest.write("idea", "two", IDEA)
    assert agreed([first.log, second.log, guest.log]) == {(guest.device, 3): "revoked"}


def test_a_revocation_names_no_change_that_nobody_has_seen() -> None:
    boss = founder()
    guest = Guest("guest").join(boss.ticket("scribe"))
    friend = Guest("friend").join(boss.ticket("organiser"))
    unseen = guest.clone()
    for number in range(9):
        unseen.write("idea", f"{number}", IDEA)
    friend.revoke(guest, [guest], ends=unseen.log[-1:])
    boss.revoke(guest, [boss, guest, friend], at=LATER)
    guest.write("idea", "after", IDEA)
    assert reasons(agreed([boss.log, guest.log, friend.log]), guest) == ["revoked"]


def test_nobody_says_by_shutting_itself_out_what_stays_of_itself() -> None:
    boss = founder()
    rogue = Guest("rogue").join(boss.ticket("organiser"))
    later = [Guest(f"later {number}") for number in range(3)]
    ticket = rogue.ticket("scribe")
    rogue.revoke(rogue, [rogue, *later])
    boss.revoke(rogue, [boss, rogue], ends=rogue.log[:1], at=LATER)
    later[0].join(ticket, at=LATEST)
    found = agreed([boss.log, rogue.log, later[0].log])
    assert reasons(found, later[0]) == ["revoked"]
    assert reasons(found, rogue) == ["revoked"]


def test_of_two_organisers_who_revoke_each_other_the_earlier_is_heeded() -> None:
    boss = founder()
    one, two = (Guest(n).join(boss.ticket("organiser")) for n in ("one", "two"))
    known = [boss, one, two]
    one_last, two_last = one.log[-1:], two.log[-1:]
    one.revoke(two, known, ends=two_last, at=LATER)
    two.revoke(one, known, ends=one_last, at=LATEST)
    for author in (one, two):
        author.write("poll", "c", Poll(state="open"), at=LATEST + 1)
    found = agreed([boss.log, one.log, two.log])
    assert reasons(found, two) == ["revoked", "revoked"]
    assert reasons(found, one) == []


@pytest.mark.parametrize("lie", ["goes on", "begins anew"])
def test_no_organiser_dates_an_act_before_what_it_is_known_to_have_written(lie: str) -> None:
    boss = founder()
    one, rogue = (Guest(n).join(boss.ticket("organiser")) for n in ("one", "rogue"))
    friend = Guest("friend").join(boss.ticket("scribe"))
    clone = rogue.clone()
    rogue.write("poll", "c", Poll(state="open"), at=LATEST)
    one.revoke(friend, [boss, one, rogue, friend], at=LATER)
    friend.write("idea", "one", IDEA)
    liar = rogue if lie == "goes on" else clone
    liar.revoke(one, [rogue], ends=one.log[:1], at=START)
    found = agreed([boss.log, one.log, friend.log, [*rogue.log, *clone.log[1:]]])
    assert reasons(found, friend) == ["revoked"]
    assert reasons(found, one) == ["revoked"]


def test_laptops_that_invite_each_other_in_a_circle_are_judged_by_what_they_stand_on() -> None:
    boss = founder()
    ticket = boss.ticket("organiser")
    seed = Guest("one").join(ticket)
    two = Guest("two").join(seed.ticket("organiser"))
    one = Guest("one").join(two.ticket("organiser"))
    itself = Guest("itself").join(Guest("itself").join(ticket).ticket("organiser"))
    logs = [boss.log, one.log, two.log, itself.log]
    assert agreed(logs) == {}
    boss.cancel(ticket)
    assert set(agreed(logs).values()) == {"cancelled"}


def test_a_cancelled_ticket_lets_in_those_alone_who_are_known_to_have_used_it() -> None:
    boss = founder()
    ticket = boss.ticket("organiser")
    known, offline = Guest("known").join(ticket), Guest("offline").join(ticket)
    boss.cancel(ticket, [known], at=LATER)
    known.write("idea", "one", IDEA)
    offline.write("idea", "two", IDEA)
    behind = Guest("behind").join(offline.ticket("scribe"))
    beside = Guest("beside").join(known.ticket("scribe"), at=LATEST)
    found = agreed([boss.log, known.log, offline.log, behind.log, beside.log])
    assert reasons(found, offline) == ["cancelled", "cancelled"]
    assert reasons(found, behind) == ["cancelled"]
    assert len(found) == 3


def test_of_those_who_used_a_ticket_too_often_the_earliest_are_in() -> None:
    boss = founder()
    ticket = boss.ticket("scribe", uses=2)
    guests = [Guest(f"guest {n}").join(ticket, at=START + n) for n in range(4)]
    found = agreed([boss.log, *(guest.log for guest in guests)])
    assert found == {(guest.device, 1): "used_up" for guest in guests[2:]}


def test_who_joins_again_with_the_same_ticket_takes_one_seat() -> None:
    boss = founder()
    ticket = boss.ticket("scribe", uses=1)
    guest = Guest("guest").join(ticket).join(ticket)
    assert agreed([boss.log, guest.log]) == {}


def test_the_seat_of_a_revoked_laptop_is_free_and_nobody_sits_by_being_revoked() -> None:
    boss = founder()
    ticket = boss.ticket("scribe", uses=1)
    first, second, third = (Guest(f"g{n}").join(ticket, at=START + n) for n in range(3))
    known = [boss, first, second, third]
    logs = [boss.log, first.log, second.log, third.log]
    boss.revoke(third, known, at=LATER)
    assert set(agreed(logs)) == {(second.device, 1), (third.device, 1)}
    boss.revoke(first, known, at=LATER)
    assert set(agreed(logs)) == {(third.device, 1)}


def test_who_came_too_late_comes_in_with_another_ticket() -> None:
    boss = founder()
    ticket = boss.ticket("scribe", uses=1)
    first = Guest("first").join(ticket)
    late = Guest("late").join(ticket, at=LATER)
    late.write("idea", "one", IDEA)
    late.join(boss.ticket("scribe"), at=LATEST)
    late.write("idea", "two", IDEA)
    found = agreed([boss.log, first.log, late.log])
    assert found == {(late.device, 1): "used_up", (late.device, 2): "used_up"}
    with a_store() as store:
        change_log.receive(store, [*boss.log, *first.log, *late.log], "test")
        assert standing.membership(store).is_in(late.device)


def test_an_organiser_without_a_seat_shuts_nobody_out() -> None:
    boss = founder()
    ticket = boss.ticket("organiser", uses=1)
    first = Guest("first").join(ticket)
    late = Guest("late").join(ticket, at=LATER)
    late.revoke(first, [late], ends=[], at=LATER)
    late.revoke(boss, [late], ends=[], at=LATER)
    found = agreed([boss.log, first.log, late.log])
    assert {device for device, _ in found} == {late.device}


def test_whom_a_laptop_without_a_seat_invited_is_out_too() -> None:
    boss = founder()
    ticket = boss.ticket("organiser", uses=1)
    first = Guest("first").join(ticket)
    late = Guest("late").join(ticket, at=LATER)
    behind = Guest("behind").join(late.ticket("scribe"))
    found = agreed([boss.log, first.log, late.log, behind.log])
    assert found == {(late.device, 1): "used_up", (behind.device, 1): "used_up"}


@pytest.mark.parametrize("kind", ["revocation", "ticket", "verdict"])
def test_what_only_organisers_decide_a_scribe_decides_in_vain(kind: str) -> None:
    boss = founder()
    ticket = boss.ticket("scribe")
    victim = Guest("victim").join(ticket)
    victim.write("poll", "c", Poll(state="open"))
    scribe = Guest("scribe").join(ticket)
    if kind == "revocation":
        scribe.revoke(victim, ends=[])
    elif kind == "ticket":
        scribe.cancel(ticket)
    else:
        scribe.rule(victim.log[-1], admit=True)
    found = agreed([boss.log, victim.log, scribe.log])
    assert found == {(victim.device, 2): "role", (scribe.device, 2): "role"}


def test_a_laptop_that_takes_a_new_key_keeps_its_role_and_falls_with_its_old_key() -> None:
    boss = founder()
    old = Guest("old").join(boss.ticket("scribe"))
    assert old.credential is not None
    early, late = Guest("early"), Guest("late")
    for new in (early, late):
        assert new.identity is not None
        new.enter(succeed(old.identity, old.credential, new.identity.public_key))
        new.write("idea", new.name, IDEA)
        new.write("poll", "c", Poll(state="open"))
    boss.revoke(old, [boss, old, early])
    found = agreed([boss.log, old.log, early.log, late.log])
    assert reasons(found, early) == ["role"]
    assert reasons(found, late) == ["revoked", "revoked", "revoked"]


def test_an_event_under_another_name_is_ignored(empty: Store) -> None:
    boss = founder()
    event = device_id(EVENT.public_key)
    boss.write("event", "0" * 32, Event(name="Another", badge_key="1" * 64))
    change_log.receive(empty, boss.log, "test")
    assert events.event(empty) is None
    boss.write("event", event, Event(name="Ours", badge_key="0" * 64))
    change_log.receive(empty, boss.log, "test")
    found = events.event(empty)
    assert found is not None
    assert (found.id, found.name) == (event, "Ours")


def test_a_scribe_renames_itself_and_nobody_else() -> None:
    boss = founder()
    scribe, other = (Guest(n).join(boss.ticket("scribe")) for n in ("scribe", "other"))
    scribe.write("device", scribe.device, scribe.log[0].body)
    scribe.write("device", other.device, other.log[0].body)
    boss.write("device", other.device, other.log[0].body)
    found = agreed([boss.log, scribe.log, other.log])
    assert found == {(scribe.device, 3): "role"}


def test_a_membership_tells_what_it_decided(empty: Store) -> None:
    boss = founder()
    ticket = boss.ticket("scribe")
    guest = Guest("guest").join(ticket)
    boss.revoke(guest, [boss, guest])
    change_log.receive(empty, [*boss.log, *guest.log], "test")
    members = standing.membership(empty)
    assert members.devices == {boss.device, guest.device}
    assert members.is_in(boss.device)
    assert not members.is_in(guest.device)
    assert not members.is_in(Author("nobody").device)
    assert members.is_revoked(guest.device)
    assert members.arrivals_by(ticket.id) == [guest.device]
    assert members.role(Place(guest.device, 1)) == "scribe"
    assert standing.is_withheld(empty, name(guest.log[0])) is False
