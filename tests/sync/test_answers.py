"""Equality answers reach the organiser through real hubs, in batches, each once."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import msgspec
import pytest

from kiosk import actions
from kiosk.equality.form import AnswerSet
from kiosk.equality.standard import STANDARD
from kiosk.errors import PeerError
from kiosk.identity import device_id
from kiosk.store import answers, events
from kiosk.store.box_file import box_path
from kiosk.store.database import Store, open_store
from sync import wire
from sync.answers import AnswersExchange, batches
from sync.credentials import credentials_of
from sync.http import HttpPeer
from sync.line import Line
from sync.partners import Partner
from tests.event import EVENT, ticket_for
from tests.hub_process import HubProcess, newcomer
from tests.kiosk.linking import links
from tests.sync.conftest import BalancedHubs, OpenLaptop, meet

DAY = "2026-08-06"


class Moment:
    """A clock that a test moves."""

    def __init__(self) -> None:
        self.seconds = 1_000.0

    def __call__(self) -> float:
        return self.seconds


class Laptop(NamedTuple):
    """A store with its connection to the hub, and what it knows of the hub's answers."""

    store: Store
    hub: HttpPeer
    clock: Moment
    answers: AnswersExchange

    def exchange(self) -> None:
        meet(self.store, self.hub)
        self.answers.exchange(self.store, self.hub, lambda: False)

    def answer(self, count: int) -> None:
        for _ in range(count):
            actions.keep_answers(self.store, {"sex": "female", "age": "to_24"})


@contextlib.contextmanager
def _laptop(store: Store, url: str) -> Iterator[Laptop]:
    clock = Moment()
    with contextlib.closing(HttpPeer(url, credentials_of(store))) as hub:
        yield Laptop(store, hub, clock, AnswersExchange(clock))


@pytest.fixture
def desk(organiser: Store, hub: HubProcess) -> Iterator[Laptop]:
    actions.set_equality(organiser, asked=True, questions=STANDARD)
    with _laptop(organiser, hub.url) as laptop:
        laptop.exchange()
        yield laptop


@pytest.fixture
def kiosk(tmp_path: Path, hub: HubProcess, desk: Laptop) -> Iterator[Laptop]:
    with contextlib.closing(open_store(tmp_path / "kiosk.db")) as store:
        actions.take_ticket(store, ticket_for("voting").text)
        actions.enrol(store, name="Kiosk 1", role="voting")
        with _laptop(store, hub.url) as laptop:
            laptop.exchange()
            yield laptop


def _close_polls(desk: Laptop, kiosk: Laptop) -> None:
    for challenge in events.challenges(desk.store):
        actions.close_poll(desk.store, challenge.id)
    desk.exchange()
    kiosk.exchange()


def _sets(count: int) -> list[AnswerSet]:
    event = device_id(EVENT.public_key)
    return [AnswerSet(os.urandom(16).hex(), event, DAY, {"sex": "male"}) for _ in range(count)]


def test_a_kiosk_s_answers_reach_the_organiser_once_voting_is_closed(
    desk: Laptop, kiosk: Laptop
) -> None:
    kiosk.answer(12)
    kiosk.exchange()
    desk.exchange()
    assert answers.held(desk.store) == ()
    _close_polls(desk, kiosk)
    for _ in range(3):
        desk.exchange()
        kiosk.exchange()
    assert answers.held(desk.store) == answers.held(kiosk.store)


def test_fewer_than_ten_wait_until_voting_has_been_closed_for_a_quarter_of_an_hour(
    desk: Laptop, kiosk: Laptop
) -> None:
    kiosk.answer(3)
    _close_polls(desk, kiosk)
    desk.exchange()
    assert answers.held(desk.store) == ()
    kiosk.clock.seconds += 901
    kiosk.exchange()
    desk.exchange()
    assert len(answers.held(desk.store)) == 3


def test_a_kiosk_gets_no_answers_of_others(desk: Laptop, kiosk: Laptop) -> None:
    desk.hub.hand_over_answers(_sets(20))
    kiosk.exchange()
    assert answers.held(kiosk.store) == ()
    with pytest.raises(PeerError) as refused:
        kiosk.hub.answers()
    assert refused.value.facts["fault"] == "no_right"


def test_a_scribe_may_neither_read_nor_add(
    desk: Laptop, hub: HubProcess, open_laptop: OpenLaptop, tmp_path: Path
) -> None:
    with contextlib.closing(open_store(tmp_path / "scribe.db")) as store:
        actions.take_ticket(store, ticket_for("scribe").text)
        actions.enrol(store, name="Table 7", role="scribe", table="7")
        with _laptop(store, hub.url) as scribe:
            scribe.exchange()
            for ask in (scribe.hub.answers, lambda: scribe.hub.hand_over_answers(_sets(1))):
                with pytest.raises(PeerError) as refused:
                    ask()
                assert refused.value.facts["status"] == 403


def test_more_than_a_page_travels_whole_and_two_organisers_come_to_hold_the_same(
    desk: Laptop, hub: HubProcess, open_laptop: OpenLaptop
) -> None:
    for batch in batches(_sets(1_100)):
        answers.take_in(desk.store, batch)
    second_store = open_laptop("second")
    actions.enrol(second_store, name="Second", role="organiser")
    with _laptop(second_store, hub.url) as second:
        meet(second.store, second.hub)
        answers.take_in(second.store, _sets(30))
        for laptop in (second, desk, second):
            laptop.exchange()
        assert len(answers.held(desk.store)) == 1_130
        assert answers.held(desk.store) == answers.held(second.store)


def test_a_hub_that_was_wiped_is_given_everything_again(
    desk: Laptop, kiosk: Laptop, hub: HubProcess
) -> None:
    answers.take_in(desk.store, _sets(15))
    desk.exchange()
    box_path(hub.path).unlink()
    desk.exchange()
    assert len(desk.hub.answers().sets) == 15


def test_with_nothing_new_no_set_travels(desk: Laptop) -> None:
    answers.take_in(desk.store, _sets(15))
    desk.exchange()
    page = desk.hub.answers("", desk.hub.answers().tag)
    assert (page.sets, page.more) == ([], False)


def test_answers_of_another_event_are_refused_with_a_sentence(desk: Laptop) -> None:
    strange = [msgspec.structs.replace(one, event="f" * 32) for one in _sets(2)]
    with pytest.raises(PeerError) as refused:
        desk.hub.hand_over_answers([*_sets(2), *strange])
    assert refused.value.facts["found"] == "These answers belong to another event."
    assert desk.hub.answers().sets == []


def test_a_batch_beyond_the_bound_is_refused(desk: Laptop) -> None:
    with pytest.raises(PeerError) as refused:
        desk.hub.hand_over_answers(_sets(wire.ANSWER_SETS + 1))
    assert refused.value.facts["fault"] == "malformed"


def test_a_line_takes_answers_along_and_a_hub_that_takes_none_harms_no_exchange(
    desk: Laptop, hub: HubProcess
) -> None:
    partner = Partner("hub", "platform", (hub.url,))
    line = Line(partner, credentials_of(desk.store), lambda: None)
    with contextlib.closing(line):
        answers.take_in(desk.store, _sets(15))
        line.exchange(desk.store, lambda: False, lambda _: None)
        assert len(desk.hub.answers().sets) == 15
        box_path(hub.path).write_bytes(b'{"tablevoice_box":2}'.ljust(1023) + b"\n")
        actions.add_challenge(desk.store, question="What else?")
        report = line.exchange(desk.store, lambda: False, lambda _: None)
        assert report.sent == 1
    assert box_path(hub.path).stat().st_size == 1024


def test_batches_are_of_one_size() -> None:
    sets = _sets(501)
    assert [len(batch) for batch in batches(sets)] == [250, 251]
    assert [one for batch in batches(sets) for one in batch] == sets
    assert list(batches([])) == []


def test_a_hub_s_files_tell_neither_which_came_first_nor_from_where(
    desk: Laptop, hub: HubProcess
) -> None:
    coming = _sets(120)
    for batch in range(0, 120, 12):
        desk.hub.hand_over_answers(coming[batch : batch + 12])
    folder = hub.path.parent
    for other in folder.iterdir():
        if not other.name.startswith("hub"):
            other.unlink()
    assert box_path(hub.path).exists()
    assert links(folder, [one.id for one in coming]) == []


def test_two_hubs_on_one_postgresql_keep_one_union(balanced_hubs: BalancedHubs) -> None:
    coming = sorted(_sets(60), key=lambda one: one.id)
    with (
        contextlib.closing(balanced_hubs.open_store()) as store,
        contextlib.closing(HttpPeer(balanced_hubs.url, newcomer())) as peer,
    ):
        peer.vector()
        for batch in range(0, 60, 12):
            answers.take_in(store, coming[batch : batch + 24])
        kept = {one.id for one in answers.held(store)}
        assert {one.id for one in coming} <= kept
        assert {one.id for one in peer.answers().sets} == kept
        assert store.rows("SELECT count(*) FROM box") == [(1,)]
