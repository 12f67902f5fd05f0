"""Chains that fork: every branch counts, and no order or split of arrival alters anything."""

from __future__ import annotations

import random
from collections.abc import Sequence

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.changes import Change, Idea, change_hash
from kiosk.store import chains, change_log, ideas, integrity, quarantine, registers
from kiosk.store.database import Store
from tests.event import START
from tests.kiosk.guests import Guest
from tests.kiosk.laptops import a_store, agreed, deliver, name

IDEA = Idea(title="Ramps", challenge="c", table="1")
FEW = settings(max_examples=settings().max_examples // 3)
LATER = START + 1_000


def grow(guest: Guest, label: str, length: int) -> Guest:
    for number in range(length):
        guest.write("idea", f"{label} {number}", IDEA)
    return guest


def trunk(length: int = 3) -> Guest:
    return grow(Guest("guest").found(), "trunk", length)


def written(*guests: Guest) -> dict[bytes, Change]:
    return {change_hash(change): change for guest in guests for change in guest.log}


def states(
    guests: Sequence[Guest], others: Sequence[Sequence[Change]] = (), *, orders: int = 12
) -> None:
    """Deliver branches and other logs in many orders; fails where any two differ."""
    dice = random.Random(len(guests))
    seen = set()
    everything = [guest.log for guest in guests] + [list(log) for log in others]
    expected = written(*guests) | {change_hash(c): c for log in others for c in log}
    for number in range(orders):
        with a_store() as store:
            logs = everything[:]
            dice.shuffle(logs)
            changes = [change for log in logs for change in log]
            if number % 3 == 2:
                dice.shuffle(changes)
            deliver(store, changes, dice, dice.choice((1, 3, 200)))
            assert change_log.count(store) == len(expected)
            assert quarantine.count(store) == 0
            assert integrity.verify(store).problems == []
            seen.add((str(sorted(change_log.vector(store).items())), integrity.digest(store)))
    assert len(seen) == 1


@pytest.mark.parametrize("branches", [2, 3, 5])
def test_all_branches_count_in_every_order(branches: int) -> None:
    base = trunk()
    guests = [grow(base.clone(), f"branch {n}", n + 1) for n in range(branches)]
    states(guests)
    with a_store() as store:
        for guest in guests:
            change_log.receive(store, guest.log, "test")
        assert len(ideas.find(store)) == 3 + sum(range(1, branches + 1))
        assert len(change_log.vector(store)) == branches + 1


def test_branches_that_fork_again_count_in_every_order() -> None:
    base = trunk()
    one, two = grow(base.clone(), "one", 4), grow(base.clone(), "two", 2)
    three = grow(one.clone(), "three", 2)
    middle = one.clone()
    del middle.log[-2:]
    four = grow(middle, "four", 3)
    states([base, one, two, three, four])


def test_a_fork_at_the_first_change_counts_in_every_order() -> None:
    guests = [grow(Guest("guest").found(at=START + n), f"{n}", n + 1) for n in range(3)]
    states(guests)
    with a_store() as store:
        change_log.receive(store, [c for guest in guests for c in guest.log], "test")
        assert guests[0].device not in change_log.vector(store)


@FEW
@given(
    steps=st.lists(st.tuples(st.integers(0, 99), st.integers(1, 3)), min_size=2, max_size=10),
    dice=st.randoms(use_true_random=False),
)
def test_any_tree_of_branches_is_the_same_in_any_order(
    steps: list[tuple[int, int]], dice: random.Random
) -> None:
    guests = [Guest("guest").found()]
    other = Guest("other").found()
    for number, (pick, length) in enumerate(steps):
        guest = guests[pick % len(guests)]
        if pick % 2:
            guest = guest.clone()
            del guest.log[1 + pick % len(guest.log) :]
            guests.append(guest)
        for place in range(length):
            parents = [(guest.device, 1 + pick % len(guest.log))] if pick % 3 == 0 else []
            guest.write("idea", f"{pick % 4}", IDEA, parents=parents, at=START + number * 9 + place)
        if pick % 5 == 0:
            other.write("idea", f"{pick % 4}", IDEA, parents=[guest.log[-1].id])
    states(guests, [other.log], orders=4)


def test_one_page_may_hold_all_branches_mixed() -> None:
    base = trunk()
    one, two = grow(base.clone(), "one", 5), grow(base.clone(), "two", 5)
    page = base.log + [c for pair in zip(one.log[4:], two.log[4:], strict=True) for c in pair]
    with a_store() as store:
        verdicts = change_log.receive(store, page, "test")
        assert {verdict.outcome for verdict in verdicts} == {"stored"}
        assert integrity.verify(store).problems == []


def test_a_forged_change_under_a_taken_number_begins_no_branch(empty: Store) -> None:
    guest = trunk()
    change_log.receive(empty, guest.log, "test")
    forged = msgspec.structs.replace(guest.log[-1], body="{}")
    upon_it = msgspec.structs.replace(
        guest.log[-1], seq=guest.log[-1].seq + 1, prev=change_hash(forged)
    )
    verdicts = change_log.receive(empty, [forged, upon_it], "test")
    assert [verdict.reason for verdict in verdicts] == ["signature", "signature"]
    assert list(change_log.vector(empty)) == [guest.device]


def test_a_device_has_so_many_branches_and_no_more(empty: Store) -> None:
    base = trunk(1)
    change_log.receive(empty, base.log, "test")
    outcomes = []
    for number in range(chains.MAX_BRANCHES + 5):
        guest = grow(base.clone(), f"{number}", 2)
        outcomes += [v.reason or v.outcome for v in change_log.receive(empty, guest.log, "test")]
    assert outcomes.count("fork") == 2 * 6
    assert len(chains.family(empty, base.device)) <= chains.MAX_BRANCHES + 1
    assert integrity.verify(empty).problems == []
    other = grow(Guest("other").found(), "other", 1)
    assert [v.outcome for v in change_log.receive(empty, other.log, "test")] == ["stored"] * 2


def test_a_branch_whose_name_is_taken_is_refused_and_hurts_nobody(
    empty: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(chains, "_BRANCH_DIGITS", 0)  # so that any two branches share a name
    base = trunk()
    one, two = grow(base.clone(), "one", 1), grow(base.clone(), "two", 1)
    change_log.receive(empty, one.log, "test")
    verdicts = change_log.receive(empty, two.log, "test")
    assert verdicts[-1] == ("quarantined", "fork")
    assert integrity.verify(empty).problems == []
    assert change_log.count(empty) == len(one.log)


def test_a_parent_is_the_change_on_the_writers_own_branch() -> None:
    base = trunk(0)
    one, two = base.clone(), base.clone()
    for guest, title in ((one, "One"), (two, "Two")):
        guest.write("idea", "shared", Idea(title=title, challenge="c", table="1"))
    one.write(
        "idea", "shared", Idea(title="One", challenge="c", table="1"), parents=[one.log[1].id]
    )
    states([one, two])
    with a_store() as store:
        change_log.receive(store, [*one.log, *two.log[1:]], "test")
        heads = {head.id for head in registers.heads(store, "idea", "shared")}
        vector = change_log.vector(store)
        ends = {chain: seq for chain, (seq, _) in vector.items() if chain != base.device}
        assert heads == set(ends.items())


def test_a_parent_on_either_of_two_branches_is_the_one_that_writes_the_register() -> None:
    base = trunk(0)
    one, two, other = base.clone(), base.clone(), Guest("other").found()
    one.write("idea", "a", IDEA)
    two.write("idea", "b", IDEA)
    other.write(
        "idea", "a", Idea(title="Better", challenge="c", table="1"), parents=[one.log[1].id]
    )
    states([one, two], [other.log])
    with a_store() as store:
        change_log.receive(store, [*one.log, *two.log[1:], *other.log], "test")
        assert [h.device for h in registers.heads(store, "idea", "a")] == [other.device]
        assert len(registers.heads(store, "idea", "b")) == 1


def test_where_a_parent_may_be_either_of_two_a_person_decides() -> None:
    base = trunk(0)
    one, two, other = base.clone(), base.clone(), Guest("other").found()
    one.write("idea", "a", IDEA)
    two.write("idea", "a", IDEA, at=LATER)
    other.write("idea", "a", IDEA, parents=[one.log[1].id])
    states([one, two], [other.log])
    with a_store() as store:
        change_log.receive(store, [*one.log, *two.log[1:], *other.log], "test")
        assert registers.conflicts(store) == [("idea", "a", 3)]
        names = sorted(head.id for head in registers.heads(store, "idea", "a"))
        other.write("idea", "a", IDEA, parents=names)
        change_log.receive(store, other.log, "test")
        assert registers.conflicts(store) == []


def test_a_revocation_of_a_forked_laptop_keeps_what_was_known_of_each_branch() -> None:
    boss = Guest("boss").found()
    base = grow(Guest("guest").join(boss.ticket("scribe")), "trunk", 2)
    one, two = grow(base.clone(), "one", 2), grow(base.clone(), "two", 3)
    boss.revoke(base, [boss, base], ends=[one.log[-1], two.log[-2]], at=LATER)
    grow(one, "one later", 1)
    three = grow(base.clone(), "three", 1)
    found = agreed([boss.log, one.log, two.log, three.log])
    late = [one.log[-1], two.log[-1], three.log[-1]]
    assert set(found) == {change.id for change in late}
    with a_store() as store:
        for log in (boss.log, one.log, two.log, three.log):
            change_log.receive(store, log, "test")
        names = {row[0] for row in store.rows("SELECT name FROM withheld")}
        assert names == {name(change) for change in late}


def test_a_laptop_that_was_shut_out_at_its_first_fork_is_out_on_every_branch() -> None:
    boss = Guest("boss").found()
    ticket = boss.ticket("scribe")
    one, two = (Guest("guest").join(ticket, at=START + n) for n in range(2))
    for guest in (one, two):
        grow(guest, guest.log[0].salt.hex(), 1)
    boss.revoke(one, [boss, one], ends=one.log[:1], at=LATER)
    found = agreed([boss.log, one.log, two.log])
    assert len(found) == 2
    with a_store() as store:
        change_log.receive(store, [*boss.log, *one.log, *two.log], "test")
        assert len(store.rows("SELECT 1 FROM withheld")) == 3


def test_a_branch_grows_without_all_being_worked_out_anew(empty: Store) -> None:
    base = trunk(400)
    one, two = grow(base.clone(), "one", 1), grow(base.clone(), "two", 1)
    change_log.receive(empty, [*one.log, *two.log], "test")
    empty.run("INSERT INTO theme VALUES ('i', 'invented')")  # a rebuild would drop it
    grow(two, "two again", 3)
    change_log.receive(empty, two.log, "test")
    assert empty.rows("SELECT 1 FROM theme")
    empty.run("DELETE FROM theme")
    assert integrity.rebuild(empty) == integrity.digest(empty)


def test_junk_that_waits_is_looked_at_in_bounded_pieces_and_stops_nobody(empty: Store) -> None:
    victim = grow(Guest("victim").found(), "idea", 700)
    junk = [
        msgspec.structs.replace(change, salt=bytes([number]) * 16, prev=bytes(32), body="x" * 9_000)
        for change in victim.log[1:300]
        for number in range(4)
    ]
    change_log.receive(empty, [*junk, *victim.log[2:]], "test")
    pieces = quarantine.waiting(empty, victim.device)
    assert 0 < len(pieces) <= quarantine.WAITING
    assert sum(len(change.body) for change in pieces) <= quarantine.WAITING_BYTES
    change_log.receive(empty, victim.log[:2], "test")
    change_log.receive(empty, victim.log, "test")
    assert change_log.count(empty) == len(victim.log)
    assert integrity.verify(empty).problems == []
