"""One exchange: what moves, in which pages, and what a bad network or a bad change does to it."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable, Sequence

import msgspec
import pytest

from kiosk import actions
from kiosk.changes import Change
from kiosk.errors import PeerError, PeerFault
from kiosk.exchange import Progress, Vector, Verdict
from kiosk.store import change_log, holdings, ideas, integrity, quarantine
from kiosk.store.database import Store
from sync.cycle import exchange
from sync.http import HttpPeer
from sync.local import StorePeer
from sync.peer import PAGE_CHANGES, Page
from sync.pulling import PAGES_AT_ONCE
from tests.hub_process import newcomer
from tests.sync.bad_server import BadServer, silence
from tests.sync.conftest import OpenLaptop, meet
from tests.sync.facts import Author, save_ideas
from tests.sync.weather import Weathered, timed_out, too_large


@pytest.fixture
def room(open_laptop: OpenLaptop) -> Store:
    """The store of a peer in the same process."""
    return open_laptop("room")


def test_two_laptops_that_meet_the_same_hub_hold_the_same(
    organiser: Store, open_laptop: OpenLaptop, hub_peer: HttpPeer
) -> None:
    table = open_laptop("table")
    meet(organiser, hub_peer)
    meet(table, hub_peer)
    actions.enrol(table, name="Table 4", role="scribe", table="4")
    first = save_ideas(table, 700)[0]
    meet(table, hub_peer)
    meet(organiser, hub_peer)
    actions.edit_idea(organiser, first, title="Worded by the organiser", detail="")
    actions.edit_idea(table, first, title="Worded by the table", detail="")

    for laptop in (organiser, table, organiser):
        meet(laptop, hub_peer)

    digests = {change_log.digest(organiser), change_log.digest(table), hub_peer.digest()}
    assert len(digests) == 1
    read = ideas.read(organiser, first)
    assert read is not None
    assert read.versions == 2


def test_an_exchange_with_nothing_new_is_one_request(organiser: Store, hub_peer: HttpPeer) -> None:
    meet(organiser, hub_peer)
    peer = Weathered(hub_peer)

    report = meet(organiser, peer)

    assert peer.requests == ["vector"]
    assert (report.sent, report.received) == (0, 0)


def test_pages_hold_at_most_500_changes(organiser: Store, room: Store) -> None:
    save_ideas(organiser, 2 * PAGE_CHANGES)
    out = Weathered(StorePeer(room))
    report = meet(organiser, out)
    assert max(out.pages) == PAGE_CHANGES
    assert report.sent == sum(out.pages) == change_log.count(organiser)


def test_a_page_is_asked_for_and_stored_in_bounded_pages(
    organiser: Store, room: Store, open_laptop: OpenLaptop
) -> None:
    save_ideas(organiser, 2 * PAGE_CHANGES)
    meet(organiser, StorePeer(room))
    back = Weathered(StorePeer(room))
    table = open_laptop("table")

    report = meet(table, back)

    assert max(back.pages) == PAGE_CHANGES
    assert report.received == sum(back.pages) == change_log.count(organiser)
    assert integrity.digest(table) == integrity.digest(organiser)


def test_pages_that_came_before_the_network_broke_are_kept(
    organiser: Store, room: Store, open_laptop: OpenLaptop
) -> None:
    save_ideas(organiser, 4 * PAGE_CHANGES)
    meet(organiser, StorePeer(room))
    table = open_laptop("table")

    class Breaking(StorePeer):
        asked = 0

        def pull(self, vector: Vector, limit: int = PAGE_CHANGES) -> Page:
            self.asked += 1
            if self.asked == 4:
                raise PeerError("cut", PeerFault.CUT_SHORT)
            return super().pull(vector, limit)

    with pytest.raises(PeerError):
        meet(table, Breaking(room))

    assert change_log.count(table) == 3 * PAGE_CHANGES


def test_pages_that_came_before_somebody_stopped_are_kept(
    organiser: Store, room: Store, open_laptop: OpenLaptop
) -> None:
    save_ideas(organiser, 4 * PAGE_CHANGES)
    meet(organiser, StorePeer(room))
    table, peer = open_laptop("table"), Weathered(StorePeer(room))

    with pytest.raises(PeerError) as caught:
        exchange(table, peer, lambda: len(peer.pages) == 3, lambda _progress: None)

    assert caught.value.reason is PeerFault.STOPPED
    assert change_log.count(table) == 3 * PAGE_CHANGES


def test_a_page_that_is_long_in_coming_keeps_no_other_waiting(
    organiser: Store, room: Store, open_laptop: OpenLaptop
) -> None:
    """The second page comes once the first is stored, and not before."""
    save_ideas(organiser, PAGE_CHANGES)
    meet(organiser, StorePeer(room))
    page, ends = change_log.beyond(room, {}), change_log.vector(room)
    stored = threading.Event()

    class Slow(StorePeer):
        patience = 20.0

        def vector(self) -> Vector:
            return ends

        def pull(self, vector: Vector, limit: int = PAGE_CHANGES) -> Page:
            if not vector:
                return Page(page, more=True)
            assert stored.wait(10), "the first page was not stored"
            return Page([], more=False)

    exchange(open_laptop("table"), Slow(room), lambda: False, lambda _progress: stored.set())

    assert stored.is_set()


def test_progress_ends_at_the_number_of_changes_that_were_missing(
    organiser: Store, room: Store
) -> None:
    save_ideas(organiser, 700)
    told: list[Progress] = []
    exchange(organiser, StorePeer(room), lambda: False, told.append)
    total = change_log.count(organiser)
    assert told == [Progress(500, total), Progress(total, total)]


@pytest.mark.parametrize("trouble", [too_large, timed_out])
@pytest.mark.parametrize("fits", [200, 1])
def test_a_page_that_does_not_get_through_is_halved_until_it_does(
    organiser: Store, room: Store, fits: int, trouble: Callable[[], PeerError]
) -> None:
    save_ideas(organiser, 600 if fits > 1 else 40)
    peer = Weathered(StorePeer(room), lambda page: trouble() if len(page) > fits else None)

    meet(organiser, peer)

    assert max(peer.pages) <= fits
    assert integrity.digest(room) == integrity.digest(organiser)


def test_a_page_that_comes_too_slowly_is_asked_for_in_halves(
    organiser: Store, room: Store, open_laptop: OpenLaptop
) -> None:
    save_ideas(organiser, 300)
    meet(organiser, StorePeer(room))
    table = open_laptop("table")
    peer = Weathered(StorePeer(room), lambda page: timed_out() if len(page) > 100 else None)

    meet(table, peer)

    assert integrity.digest(table) == integrity.digest(organiser)


def test_what_was_stored_while_its_answer_was_lost_is_not_sent_again(
    organiser: Store, room: Store
) -> None:
    save_ideas(organiser, 300)
    storms = iter([timed_out()])
    peer = Weathered(StorePeer(room), lambda _page: next(storms, None), lost=True)

    report = meet(organiser, peer)

    assert report.sent == 0
    assert peer.requests == ["vector", "push", "vector"]
    assert integrity.digest(room) == integrity.digest(organiser)


def test_a_hub_that_falls_silent_is_not_waited_for_page_by_page(
    organiser: Store, room: Store
) -> None:
    class Silent(Weathered):
        def vector(self) -> Vector:
            if "push" in self.requests:
                raise timed_out()
            return super().vector()

    save_ideas(organiser, 300)
    peer = Silent(StorePeer(room), lambda _page: timed_out())
    with pytest.raises(PeerError):
        meet(organiser, peer)
    assert peer.requests.count("push") == 1


def test_one_change_that_is_too_large_does_not_block_other_devices(
    organiser: Store, room: Store
) -> None:
    big, left, right = Author(), Author(), Author()
    huge = big.write("note", "huge", "x" * 1000)
    StorePeer(organiser).push(
        [big.introduction, huge, *big.notes(20), *_all(left, 300), *_all(right, 300)]
    )

    def storm(page: Sequence[Change]) -> PeerError | None:
        return too_large() if huge in page else None

    report = meet(organiser, Weathered(StorePeer(room), storm))

    missing = {big.device: (1, change_log.vector(room)[big.device][1])}
    assert change_log.vector(room) == change_log.vector(organiser) | missing
    assert report.refused == 1


def _all(author: Author, count: int) -> list[Change]:
    return [author.introduction, *author.notes(count)]


class Refusing(StorePeer):
    """A peer that finds one device's signatures bad, as a hub with a flipped bit would."""

    def __init__(self, store: Store, device: str) -> None:
        super().__init__(store)
        self.offered = 0
        self._device = device

    def push(self, changes: Sequence[Change]) -> list[Verdict]:
        self.offered += sum(change.device == self._device for change in changes)
        return super().push(
            [
                msgspec.structs.replace(change, prev=os.urandom(32))
                if change.device == self._device and change.seq == 2
                else change
                for change in changes
            ]
        )


def test_a_refused_change_is_offered_once_and_what_follows_it_in_one_page_at_most(
    organiser: Store, room: Store
) -> None:
    bad, good = Author(), Author()
    for author, count in ((bad, 1600), (good, 600)):
        everything = _all(author, count)
        for start in range(0, len(everything), 500):
            StorePeer(organiser).push(everything[start : start + 500])
    peer = Refusing(room, bad.device)

    report = meet(organiser, peer)

    assert peer.offered <= PAGE_CHANGES
    assert report.refused == peer.offered - 1
    assert change_log.vector(room)[good.device] == change_log.vector(organiser)[good.device]

    again = Refusing(room, "nobody")
    meet(organiser, again)
    assert change_log.vector(room) == change_log.vector(organiser)
    assert quarantine.count(room) == 1  # the altered change itself is nobody's, and stays


def test_what_this_laptop_refuses_is_set_aside_and_its_neighbours_are_stored(
    organiser: Store, open_laptop: OpenLaptop, room: Store
) -> None:
    left, bad, right = Author(), Author(), Author()
    pages = [_all(left, 10), _all(bad, 10), _all(right, 10)]
    pages[1][3] = msgspec.structs.replace(pages[1][3], body="{}")
    told = {a[-1].device: (11, bytes(32)) for a in pages}

    class Tampering(StorePeer):
        asked = 0

        def vector(self) -> Vector:
            return told

        def pull(self, vector: Vector, limit: int = PAGE_CHANGES) -> Page:
            self.asked += 1
            lacking = [c for page in pages for c in page if c.seq > vector.get(c.device, (0,))[0]]
            return Page(lacking, more=True)

    peer = Tampering(room)
    report = meet(organiser, peer)

    assert (report.received, report.set_aside) == (11 + 3 + 11, 8)
    assert {row.reason for row in quarantine.refused(organiser)} == {"signature", "chain", "gap"}
    assert peer.asked <= 3 * PAGES_AT_ONCE


def test_a_peer_that_repeats_itself_for_ever_is_not_listened_to_for_ever(
    organiser: Store, room: Store
) -> None:
    author = Author()
    page = _all(author, 5)

    class Repeating(StorePeer):
        def vector(self) -> Vector:
            return {author.device: (99, bytes(32))}

        def pull(self, vector: Vector, limit: int = PAGE_CHANGES) -> Page:
            return Page(page, more=True)

    assert meet(organiser, Repeating(room)).received == 6


def _fork(one: Store, ones: int, other: Store, others: int) -> None:
    """Two stores hold the same laptop's chain, and then each a branch of so many changes."""
    author = Author()
    start = _all(author, 3)
    StorePeer(one).push(start)
    StorePeer(other).push(start)
    seq, prev = author._seq, author._prev
    StorePeer(one).push(author.notes(ones, "there"))
    author._seq, author._prev = seq, prev
    StorePeer(other).push(author.notes(others, "here"))


@pytest.mark.parametrize("apart", [4, 3 * PAGE_CHANGES])
def test_two_logs_on_different_branches_hold_both_after_one_exchange(
    organiser: Store, room: Store, apart: int
) -> None:
    _fork(room, 2, organiser, apart)

    report = meet(organiser, StorePeer(room))

    assert (report.refused, report.set_aside) == (0, 0)
    assert change_log.vector(room) == change_log.vector(organiser)
    assert integrity.digest(room) == integrity.digest(organiser)
    assert integrity.verify(room).problems == []
    assert holdings.whereabouts(organiser).room == change_log.count(organiser)

    again = meet(organiser, StorePeer(room))
    assert (again.sent, again.received) == (0, 0)


def test_a_peer_that_keeps_nothing_is_not_sent_everything_again_and_again(
    organiser: Store, room: Store
) -> None:
    save_ideas(organiser, 10)

    class Forgetful(StorePeer):
        def push(self, changes: Sequence[Change]) -> list[Verdict]:
            return [Verdict("stored") for _ in changes]

    assert meet(organiser, Forgetful(room)).sent == change_log.count(organiser)
    assert holdings.whereabouts(organiser).room == 0


def test_a_peer_cannot_go_on_for_ever_with_devices_that_it_did_not_name(
    organiser: Store, room: Store
) -> None:
    """Every page has a change of a device never seen before, and none of them is good."""
    note = Author().notes(1)[0]

    class Inventive(StorePeer):
        asked = 0

        def vector(self) -> Vector:
            return {note.device: (99, bytes(32))}

        def pull(self, vector: Vector, limit: int = PAGE_CHANGES) -> Page:
            self.asked += 1
            device = f"{self.asked:032x}"
            return Page([msgspec.structs.replace(note, device=device)], more=self.asked < 50)

    peer = Inventive(room)
    meet(organiser, peer)
    assert peer.asked <= 2 * PAGES_AT_ONCE


def test_stopping_between_pages_keeps_what_was_exchanged(organiser: Store, room: Store) -> None:
    save_ideas(organiser, 1200)
    peer = Weathered(StorePeer(room))
    with pytest.raises(PeerError) as caught:
        exchange(organiser, peer, lambda: len(peer.pages) == 1, lambda _progress: None)
    assert caught.value.reason is PeerFault.STOPPED
    assert change_log.count(room) == PAGE_CHANGES

    meet(organiser, StorePeer(room))
    assert integrity.digest(room) == integrity.digest(organiser)


def test_stopping_is_heard_while_a_silent_hub_is_awaited(organiser: Store) -> None:
    with BadServer(silence) as server:
        peer = HttpPeer(server.url, newcomer())
        started = time.monotonic()
        with pytest.raises(PeerError) as caught:
            exchange(organiser, peer, lambda: time.monotonic() > started + 0.3, lambda _: None)
        peer.close()
    assert caught.value.reason is PeerFault.STOPPED
    assert time.monotonic() - started < 1


def test_no_transaction_is_open_while_the_network_is_awaited(
    organiser: Store, open_laptop: OpenLaptop, room: Store
) -> None:
    beside = open_laptop("organiser")

    class Writing(Weathered):
        """Somebody saves an idea here whenever the peer is asked."""

        def vector(self) -> Vector:
            save_ideas(beside, 1)
            return super().vector()

        def push(self, changes: Sequence[Change]) -> list[Verdict]:
            if len(self.pages) < 3:
                save_ideas(beside, 1)
            return super().push(changes)

    beside.run("PRAGMA busy_timeout = 0")
    meet(organiser, Writing(StorePeer(room)))
    assert ideas.count(organiser) > 2


def test_the_screens_hear_where_the_changes_are(organiser: Store, room: Store) -> None:
    meet(organiser, StorePeer(room, "platform"))
    total = change_log.count(organiser)
    assert holdings.whereabouts(organiser) == (total, 0, total)
    contact = holdings.contact(organiser, "platform")
    assert contact is not None
    assert contact.address == "room.db"


def test_what_a_peer_lost_meanwhile_is_not_called_shared(organiser: Store, room: Store) -> None:
    class Forgetful(Weathered):
        def vector(self) -> Vector:
            reach = super().vector()
            return reach if self.requests == ["vector"] else {}

    meet(organiser, StorePeer(room))
    save_ideas(organiser, 1)
    meet(organiser, Forgetful(StorePeer(room)))
    assert holdings.whereabouts(organiser).room == 0
