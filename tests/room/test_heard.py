"""Whoever hosts the room knows when each laptop last asked, whether or not it wrote anything."""

from __future__ import annotations

from kiosk.clock import system_time
from kiosk.store import hearing
from tests.event import exchange
from tests.room.conftest import Room
from tests.waiting import wait_until


def test_a_laptop_that_writes_nothing_is_heard_and_costs_few_writes(room: Room) -> None:
    event = room.event
    scribe = event.laptop("Table 7")
    exchange(event.organiser, scribe)
    began = system_time()
    room.host("organiser")
    laptop = room.wake("Table 7")
    device = scribe.identity.device
    wait_until(lambda: device in hearing.times(event.organiser), "it to be heard", 20)
    [(heard, at)] = hearing.times(event.organiser).items()
    assert heard == device
    assert began <= at <= system_time()
    wait_until(lambda: laptop.hosts == [event.organiser.identity.device], "the exchange", 20)

    before = event.organiser.commits()
    for _ in range(10):
        laptop.hosts = []
        laptop.stir()
        wait_until(lambda: bool(laptop.hosts), "another exchange", 10)
    assert event.organiser.commits() == before
