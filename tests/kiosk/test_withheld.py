"""What does not count stays in the log, is listed with its reason, and counts by a verdict."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk import actions
from kiosk.changes import Idea, Poll, Verdict
from kiosk.errors import InputFault, InvalidInput
from kiosk.store import (
    change_log,
    decisions,
    events,
    ideas,
    integrity,
    quarantine,
    registers,
    standing,
)
from kiosk.store.database import Store
from kiosk.vouchers import Role, claims, succeed
from tests.event import START, Author, Hackathon, receive_all
from tests.kiosk.guests import Guest
from tests.kiosk.laptops import a_store, agreed, deliver, name

IDEA = Idea(title="Ramps", challenge="c", table="1")
FEW = settings(max_examples=settings().max_examples // 3)
LATER = START + 1_000


def test_what_is_withheld_is_in_the_log_and_listed_with_its_reason(empty: Store) -> None:
    boss = Guest("boss").found()
    guest = Guest("guest").join(boss.ticket("wall"))
    idea = guest.write("idea", "one", IDEA)
    change_log.receive(empty, [*boss.log, *guest.log], "test")
    assert change_log.read(empty, idea.id) == idea
    assert ideas.find(empty) == []
    assert standing.withheld(empty) == [
        (guest.device, 2, "idea", "one", "role", name(idea)),
    ]
    assert standing.count_withheld(empty) == 1
    assert quarantine.count(empty) == 0


@pytest.mark.parametrize("order", ["before", "after", "together"])
def test_a_verdict_counts_whether_it_comes_before_or_after_its_change(order: str) -> None:
    boss = Guest("boss").found()
    guest = Guest("guest").join(boss.ticket("wall"))
    idea = guest.write("idea", "one", IDEA)
    boss.rule(idea, admit=True)
    with a_store() as store:
        if order == "together":
            change_log.receive(store, [*boss.log, *guest.log], "test")
        else:
            for log in (boss.log, guest.log) if order == "before" else (guest.log, boss.log):
                change_log.receive(store, log, "test")
        assert ideas.find(store) == ["one"]
        assert standing.count_withheld(store) == 0
        assert integrity.rebuild(store) == integrity.digest(store)
    assert agreed([boss.log, guest.log]) == {}


def test_the_latest_verdict_holds_in_every_order() -> None:
    boss = Guest("boss").found()
    second = Guest("second").join(boss.ticket("organiser"))
    guest = Guest("guest").join(boss.ticket("wall"))
    idea = guest.write("idea", "one", IDEA)
    boss.rule(idea, admit=True, at=START)
    second.rule(idea, admit=False, at=LATER)
    assert set(agreed([boss.log, second.log, guest.log]).values()) == {"role"}
    boss.rule(idea, admit=True, at=LATER + 1)
    assert agreed([boss.log, second.log, guest.log]) == {}


def test_the_verdict_of_one_who_was_shut_out_before_does_nothing() -> None:
    boss = Guest("boss").found()
    second = Guest("second").join(boss.ticket("organiser"))
    guest = Guest("guest").join(boss.ticket("wall"))
    idea = guest.write("idea", "one", IDEA)
    boss.revoke(second, [boss, second, guest])
    second.rule(idea, admit=True, at=LATER)
    found = agreed([boss.log, second.log, guest.log])
    assert found == {(guest.device, 2): "role", (second.device, 2): "revoked"}


def test_no_verdict_lets_a_device_in_or_shuts_one_out() -> None:
    boss = Guest("boss").found()
    guest = Guest("guest").join(boss.ticket("scribe"), "organiser")
    act = guest.revoke(boss, ends=[])
    verdict = guest.rule(act, admit=True)
    for change in (guest.log[0], act, verdict):
        boss.rule(change, admit=True)
    assert set(agreed([boss.log, guest.log]).values()) == {"role"}
    assert len(agreed([boss.log, guest.log])) == 3


def test_an_organiser_admits_or_dismisses_what_was_set_aside(event: Hackathon) -> None:
    store = event.organiser
    guest = Guest("guest").join(Guest("boss").found().ticket("wall"))
    wanted, unwanted = (guest.write("idea", n, IDEA) for n in ("wanted", "unwanted"))
    change_log.receive(store, guest.log, "test")
    actions.admit_change(store, name(wanted), note="They sat at table 1")
    actions.dismiss_change(store, name(unwanted), note="A test")
    assert ideas.find(store) == ["wanted"]
    assert standing.count_withheld(store) == 0
    other = event.laptop("Table 7")
    receive_all(other, store)
    assert ideas.find(other) == ["wanted"]
    assert integrity.digest(other) == integrity.digest(other)


def test_a_decision_is_kept_and_can_be_made_otherwise_or_taken_back(event: Hackathon) -> None:
    store, other = event.organiser, event.laptop("Table 7")
    guest = Guest("guest").join(Guest("boss").found().ticket("wall"))
    idea = guest.write("idea", "one", IDEA)
    change_log.receive(store, guest.log, "test")

    def held() -> tuple[list[str], int, list[tuple[str, str]]]:
        """What stands, what waits, and what was decided, the same on both laptops."""
        receive_all(other, store)
        found = []
        for each in (store, other):
            assert integrity.rebuild(each) == integrity.digest(each)
            made = [(row.state, row.note) for row in decisions.decisions(each)]
            found.append((ideas.find(each), standing.count_withheld(each), made))
        assert found[0] == found[1]
        return found[0]

    assert held() == ([], 1, [])
    actions.admit_change(store, name(idea), note="Theirs")
    assert held() == (["one"], 0, [("admitted", "Theirs")])
    actions.dismiss_change(store, name(idea), note="Not theirs")
    assert held() == ([], 0, [("dismissed", "Not theirs")])
    actions.admit_change(store, name(idea))
    actions.reopen_change(store, name(idea))
    assert held() == ([], 1, [])
    actions.dismiss_change(store, name(idea))
    assert decisions.count(store) == decisions.Count(taken_in=0, left_out=1)
    actions.reopen_change(store, name(idea))
    assert held() == ([], 1, [])
    assert decisions.count(store) == (0, 0)


def test_what_was_refused_altogether_is_among_the_decisions_and_can_wait_again(
    event: Hackathon,
) -> None:
    store = event.organiser
    stray = Author("nobody").write("idea", "x", IDEA)
    change_log.receive(store, [stray], "test")
    with pytest.raises(InvalidInput):
        actions.reopen_change(store, name(stray))
    actions.dismiss_change(store, name(stray), note="A stranger's")
    [row] = decisions.decisions(store)
    assert (row.name, row.kind, row.chain, row.state, row.note, row.author) == (
        name(stray), "idea", stray.device, "dismissed", "A stranger's", store.identity.device,
    )  # fmt: skip
    actions.reopen_change(store, name(stray))
    assert quarantine.count(store) == 1
    assert decisions.decisions(store) == []


def test_to_an_older_laptop_a_decision_that_was_taken_back_is_none(
    event: Hackathon, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = event.organiser
    guest = Guest("guest").join(Guest("boss").found().ticket("wall"))
    idea = guest.write("idea", "one", IDEA)
    change_log.receive(store, guest.log, "test")
    actions.admit_change(store, name(idea))
    actions.reopen_change(store, name(idea))
    monkeypatch.setattr(Verdict, "newest", 1)
    integrity.rebuild(store)
    assert ideas.find(store) == []
    assert standing.count_withheld(store) == 1
    assert registers.unread(store, "newer") == 1


def test_what_was_refused_altogether_can_be_dismissed_and_not_admitted(event: Hackathon) -> None:
    store = event.organiser
    stray = Author("nobody").write("idea", "x", IDEA)
    change_log.receive(store, [stray], "test")
    with pytest.raises(InvalidInput) as refused:
        actions.admit_change(store, name(stray))
    assert refused.value.reason is InputFault.CHANGE_UNKNOWN
    assert quarantine.count(store) == 1
    actions.dismiss_change(store, name(stray))
    assert quarantine.count(store) == 0


def test_a_scribe_gives_no_verdict(event: Hackathon) -> None:
    scribe = event.laptop("Table 8", rights="scribe")
    guest = Guest("guest").join(Guest("boss").found().ticket("wall"))
    idea = guest.write("idea", "one", IDEA)
    change_log.receive(scribe, guest.log, "test")
    with pytest.raises(InvalidInput) as refused:
        actions.admit_change(scribe, name(idea))
    assert refused.value.reason is InputFault.NO_RIGHT


def test_a_shut_out_organisers_settings_count_until_then(empty: Store) -> None:
    boss = Guest("boss").found()
    second = Guest("second").join(boss.ticket("organiser"))
    second.write("poll", "c", Poll(state="open"))
    boss.revoke(second, [boss, second])
    second.write("poll", "c", Poll(state="closed"), parents=[second.log[1].id])
    change_log.receive(empty, [*second.log, *boss.log], "test")
    assert empty.rows("SELECT state FROM poll") == [("open",)]
    assert events.challenges(empty) == []


ROLES: tuple[Role, ...] = ("organiser", "organiser", "scribe", "wall")


class Play:
    """A few devices that invite, shut out, copy, admit and write as dice will have it."""

    def __init__(self, dice: random.Random) -> None:
        self.dice = dice
        self.guests = [Guest("founder").found()]
        self.tickets = [self.guests[0].ticket("organiser", uses=2)]
        self.number = 0

    def step(self) -> None:
        self.number += 1
        who, other = self.dice.choice(self.guests), self.dice.choice(self.guests)
        at = START + self.dice.choice((0, self.number, 50))
        match self.dice.randrange(9):
            case 0 | 1 if len(self.guests) < 7:
                ticket = self.dice.choice(self.tickets)
                self.guests.append(Guest(f"guest {self.number}").join(ticket, at=at))
            case 2 if who.credential and claims(who.credential).role == "organiser":
                uses = self.dice.choice((1, 9))
                self.tickets.append(who.ticket(self.dice.choice(ROLES), uses=uses))
            case 3:
                known = self.dice.sample(self.guests, self.dice.randrange(len(self.guests)))
                ends = self.dice.sample(other.log, min(len(other.log), self.dice.randrange(3)))
                who.revoke(other, known, ends=ends, at=at)
            case 4:
                known = self.dice.sample(self.guests, self.dice.randrange(len(self.guests)))
                who.cancel(self.dice.choice(self.tickets), known, at=at)
            case 5:
                change = self.dice.choice(other.log)
                who.rule(change, admit=self.dice.random() < 0.7, at=at)
            case 6 if len(self.guests) < 9:
                self.guests.append(who.clone())
            case 7 if len(self.guests) < 9 and who.credential:
                new = Guest(f"new {self.number}")
                key = new.identity.public_key
                voucher = succeed(who.identity, who.credential, key)
                self.guests.append(new.enter(voucher, self.dice.choice(ROLES), at=at))
            case _:
                parents = [self.dice.choice(other.log).id] if self.dice.random() < 0.5 else []
                if parents and parents[0].device == who.device:
                    parents = []
                subject = self.dice.choice("ab")
                who.write("idea", subject, IDEA, parents=parents, at=at)


@FEW
@given(seed=st.integers(0, 1 << 64), length=st.integers(4, 40))
def test_who_takes_part_and_what_counts_is_the_same_in_any_order(seed: int, length: int) -> None:
    dice = random.Random(seed)
    play = Play(dice)
    for _ in range(length):
        play.step()
    logs = [guest.log for guest in play.guests]
    seen = set()
    for number in range(4):
        dice.shuffle(logs)
        changes = [change for log in logs for change in log]
        if number % 2:
            dice.shuffle(changes)
        with a_store() as store:
            deliver(store, changes, dice, dice.choice((1, 5, 200)))
            assert quarantine.count(store) == 0
            grown = integrity.digest(store)
            assert integrity.rebuild(store) == grown
            seen.add(grown)
    assert len(seen) == 1
