"""Changes whose signatures were garbled on the way, a good one far behind, still arrive."""

from __future__ import annotations

import msgspec
import pytest

from kiosk.changes import Change
from kiosk.exchange import Vector, Verdict
from kiosk.store import change_log, quarantine
from sync import pulling, pushing
from sync.local import StorePeer
from sync.peer import PAGE_CHANGES, Page
from sync.refusals import Refusals
from tests.sync.conftest import OpenLaptop, meet
from tests.sync.facts import Author

NOTES = 43


@pytest.fixture
def garbled() -> list[Change]:
    """A device's changes, all signatures but the first and the last overwritten."""
    author = Author()
    changes = [author.introduction, *author.notes(NOTES)]
    return [
        changes[0],
        *(msgspec.structs.replace(change, sig=bytes(64)) for change in changes[1:-1]),
        changes[-1],
    ]


@pytest.fixture(autouse=True)
def small_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    """As on a network so slow that pages were halved, and each is stored alone."""
    monkeypatch.setattr(pulling, "PAGE_CHANGES", 5)
    monkeypatch.setattr(pulling, "PAGES_AT_ONCE", 1)
    monkeypatch.setattr(pushing, "PAGE_CHANGES", 5)


@pytest.mark.parametrize("holder", ["room", "table"])
def test_an_exchange_goes_on_to_the_signature_that_vouches(
    open_laptop: OpenLaptop, garbled: list[Change], holder: str
) -> None:
    laptops = {name: open_laptop(name) for name in ("room", "table")}
    change_log.receive(laptops[holder], garbled, "somebody")

    meet(laptops["table"], StorePeer(laptops["room"]))

    assert change_log.vector(laptops["table"]) == change_log.vector(laptops["room"])
    assert [quarantine.count(store) for store in laptops.values()] == [0, 0]


def test_nobody_is_read_for_ever_in_hope_of_a_signature(open_laptop: OpenLaptop) -> None:
    author = Author()
    room, table = open_laptop("room"), open_laptop("table")
    StorePeer(table).push([author.introduction])
    bad = [msgspec.structs.replace(c, sig=bytes(64)) for c in author.notes(2 * quarantine.WAITING)]

    class Endless(StorePeer):
        asked = 0

        def vector(self) -> Vector:
            return {author.device: ((1 << 53) - 1, bytes(32))}

        def pull(self, vector: Vector, limit: int = PAGE_CHANGES) -> Page:
            self.asked += 1
            return Page([c for c in bad if c.seq > vector[author.device][0]][:limit], more=True)

    peer = Endless(room)
    meet(table, peer)

    assert peer.asked <= quarantine.WAITING // 5 + 3


def test_what_is_stored_at_last_makes_room_for_the_next_to_wait() -> None:
    one, two = Author(), Author()
    refusals = Refusals()
    half = quarantine.WAITING // 2 + 1
    for author in (one, two):
        page = author.notes(half)
        waits = [Verdict("quarantined", "signature")] * (half - 1)
        assert refusals.note(page[:-1], waits) == set()
        assert refusals.note(page[-1:], [Verdict("stored")]) == set()
    assert refusals.waiting == 0
