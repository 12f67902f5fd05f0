"""Two logs on different branches of one chain hold the same after one exchange, and rest."""

from __future__ import annotations

import random
from collections.abc import Iterator
from contextlib import ExitStack

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.changes import Idea
from kiosk.exchange import Progress, Vector
from kiosk.store import change_log, holdings, ideas, integrity
from kiosk.store.database import Store
from sync.cycle import exchange
from sync.local import StorePeer
from sync.peer import PAGE_CHANGES, Page
from sync.pulling import PAGES_AT_ONCE
from tests.kiosk.guests import Guest
from tests.kiosk.laptops import a_store
from tests.sync.weather import Weathered

IDEA = Idea(title="Ramps", challenge="c", table="1")
FEW = settings(max_examples=settings().max_examples // 4)


@pytest.fixture
def pair() -> Iterator[tuple[Store, Store]]:
    with a_store() as here, a_store() as there:
        yield here, there


def trunk(length: int) -> Guest:
    guest = Guest("guest").found()
    return grow(guest, "trunk", length)


def grow(guest: Guest, name: str, length: int) -> Guest:
    for number in range(length):
        guest.write("idea", f"{name} {number}", IDEA)
    return guest


def fill(store: Store, *guests: Guest) -> None:
    for guest in guests:
        for start in range(0, len(guest.log), PAGE_CHANGES):
            change_log.receive(store, guest.log[start : start + PAGE_CHANGES], "test")


def meet(here: Store, there: Store) -> list[str]:
    """One exchange. Gives the requests that it took."""
    peer = Weathered(StorePeer(there))
    exchange(here, peer, lambda: False, lambda _progress: None)
    return peer.requests


def assert_same(here: Store, there: Store) -> None:
    assert change_log.vector(here) == change_log.vector(there)
    assert integrity.digest(here) == integrity.digest(there)
    for store in (here, there):
        assert meet(here, there) == ["vector"]
        assert integrity.verify(store).problems == []


@pytest.mark.parametrize(
    ("base", "ours", "theirs"),
    [(3, 5, 2), (3, 2, 5), (3, 4, 4), (0, 3, 9), (600, 3, 700), (600, 700, 3), (1_100, 2, 2)],
)
def test_two_branches_become_one_log_in_one_exchange(
    pair: tuple[Store, Store], base: int, ours: int, theirs: int
) -> None:
    here, there = pair
    guest = trunk(base)
    fill(here, grow(guest.clone(), "ours", ours))
    fill(there, grow(guest.clone(), "theirs", theirs))
    meet(here, there)
    assert_same(here, there)
    assert len(ideas.find(here)) == base + ours + theirs


def test_a_fork_at_the_first_change_becomes_one_log(pair: tuple[Store, Store]) -> None:
    here, there = pair
    fill(here, grow(Guest("guest").found(), "ours", 4))
    fill(there, grow(Guest("guest").found(at=1), "theirs", 2))
    meet(here, there)
    assert_same(here, there)


def test_what_moved_is_counted_once_where_a_chain_forked(pair: tuple[Store, Store]) -> None:
    here, there = pair
    guest = trunk(10)
    fill(here, grow(guest.clone(), "ours", 3))
    fill(there, grow(guest.clone(), "theirs", 5))
    told: list[Progress] = []
    report = exchange(here, StorePeer(there), lambda: False, told.append)
    assert (report.sent, report.received, report.refused, report.set_aside) == (3, 5, 0, 0)
    assert told[-1].done <= told[-1].total
    assert holdings.whereabouts(here) == (19, 19, 0)


def test_a_peer_that_repeats_what_is_known_is_not_listened_to_for_ever(
    pair: tuple[Store, Store],
) -> None:
    here, there = pair
    guest = trunk(30)
    fill(here, grow(guest.clone(), "ours", 3))
    fill(there, guest)

    class Repeating(StorePeer):
        asked = 0

        def vector(self) -> Vector:
            return {guest.device: (99, bytes(32))}

        def pull(self, vector: Vector, limit: int = PAGE_CHANGES) -> Page:
            self.asked += 1
            page = super().pull({}, limit)
            return page._replace(more=True)

    peer = Repeating(there)
    exchange(here, peer, lambda: False, lambda _progress: None)
    assert peer.asked <= 3 * PAGES_AT_ONCE


@FEW
@given(
    seed=st.integers(0, 1 << 32),
    steps=st.lists(st.integers(0, 1 << 16), min_size=3, max_size=14),
    laptops=st.integers(2, 3),
)
def test_any_tree_of_branches_is_the_same_everywhere_after_all_have_met_one_hub(
    seed: int, steps: list[int], laptops: int
) -> None:
    dice = random.Random(seed)
    guests = [Guest("guest").found()]
    for step in steps:
        if step % 3 == 0 and len(guests) < 7:
            guests.append(dice.choice(guests).clone())
        grow(dice.choice(guests), f"{step} {dice.random()}", 1 + step % 4)
    with ExitStack() as stack:
        stores = [stack.enter_context(a_store()) for _ in range(laptops + 1)]
        for guest in guests:
            fill(dice.choice(stores), guest)
        hub, *others = stores
        for store in [*others, *others]:
            meet(store, hub)
        everything = {change.sig for guest in guests for change in guest.log}
        for store in stores:
            assert change_log.count(store) == len(everything)
            assert change_log.vector(store) == change_log.vector(hub)
            assert integrity.digest(store) == integrity.digest(hub)
            assert meet(store, hub) == ["vector"]
