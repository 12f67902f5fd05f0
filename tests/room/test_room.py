"""Laptops in one room find their host, exchange at once, and lose nothing when it leaves."""

from __future__ import annotations

import contextlib

from kiosk import actions
from kiosk.identity import Identity
from kiosk.store import ballots, change_log, ideas
from kiosk.store.database import Store
from sync import tls
from tests.event import ROOM_KEY, exchange
from tests.room.conftest import Room, look
from tests.sync.test_tls import Recorder
from tests.waiting import wait_until


def votes(store: Store, challenge: str) -> int:
    return ballots.count_by_challenge(store).get(challenge, 0)


def vote(room: Room, kiosk: Store, voter: str, idea: str) -> None:
    actions.cast_ballot(
        kiosk, voter=voter, challenge=room.event.challenge, choices={idea: 1}, shown=[idea]
    )


def test_a_ballot_is_on_every_laptop_in_a_second_and_a_second_host_takes_over(room: Room) -> None:
    event = room.event
    second = event.laptop("Second", role="organiser")
    kiosk = event.laptop("Kiosk", role="voting", table="")
    idea = actions.save_idea(second, challenge=event.challenge, title="Quiet rooms")
    exchange(event.organiser, second, kiosk)
    stores = [event.organiser, second, kiosk]
    laptops = [room.wake(name) for name in ("organiser", "Second", "Kiosk")]

    first_host = room.host("organiser")
    device = event.organiser.identity.device
    wait_until(lambda: laptops[1].hosts == [device] == laptops[2].hosts, "the host", 15)
    vote(room, kiosk, event.voters[0], idea)
    laptops[2].stir()
    seconds = wait_until(lambda: all(votes(s, event.challenge) == 1 for s in stores), "the vote")
    print(f"a ballot took {seconds:.3f} s to reach every laptop")  # noqa: T201 (a number to read)
    assert seconds < 1

    room.host("Second")
    both = {device, second.identity.device}
    wait_until(lambda: set(laptops[2].hosts) == both, "both hosts", 15)
    vote(room, kiosk, event.voters[1], idea)
    laptops[2].stir()
    wait_until(lambda: all(votes(s, event.challenge) == 2 for s in stores), "the second vote")

    first_host.stop()
    vote(room, kiosk, event.voters[2], idea)
    laptops[2].stir()
    wait_until(lambda: all(votes(s, event.challenge) == 3 for s in stores), "the third vote", 15)
    wait_until(lambda: laptops[2].hosts == [second.identity.device], "the host that is left", 15)

    vectors = [change_log.vector(store) for store in stores]
    assert vectors[0] == vectors[1] == vectors[2]
    assert [change_log.count(store) for store in stores] == [change_log.count(kiosk)] * 3
    assert [ideas.count(store) for store in stores] == [1, 1, 1]


def test_a_host_that_was_shut_out_is_not_used(room: Room) -> None:
    event = room.event
    second = event.laptop("Second", role="organiser")
    scribe = event.laptop("Scribe")
    exchange(event.organiser, second, scribe)
    laptop = room.wake("Scribe")
    room.host("Second")
    wait_until(lambda: laptop.hosts == [second.identity.device], "the host", 15)

    actions.revoke_device(event.organiser, second.identity.device)
    exchange(scribe, event.organiser)
    laptop.stir()
    wait_until(lambda: laptop.hosts == [], "the host to be dropped", 5)


def test_a_strangers_host_that_repeats_a_true_announcement_is_told_nothing(room: Room) -> None:
    event = room.event
    event.laptop("Scribe")
    impostor = Recorder(tls.own_certificate(Identity.new()))
    with impostor, contextlib.closing(look(ROOM_KEY, lambda: None)) as voice:
        voice.announce(event.organiser.identity.device, impostor.port)
        laptop = room.wake("Scribe")
        wait_until(lambda: impostor.met, "the laptop to call", 15)
    assert impostor.heard == b""
    assert laptop.hosts == []
