"""A laptop that was shut out is told so; it hands in its own last work, and gets nothing."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from kiosk import actions
from kiosk.errors import PeerError, PeerFault
from kiosk.store import change_log, ideas, standing
from kiosk.store.database import Store
from sync import wire
from sync.credentials import credentials_of
from sync.handing_in import hand_in
from sync.http import HttpPeer
from sync.hub.members import HANDED_IN_AT_MOST
from sync.line import Line
from sync.partners import Partner
from tests.event import Hackathon
from tests.hub_process import HubProcess
from tests.sync.conftest import meet
from tests.sync.raw import GZIP, signed


class Lost(NamedTuple):
    """A scribe's laptop that was shut out while it was away, with an idea that nobody has."""

    store: Store
    event: Hackathon
    hub: HubProcess
    idea: str

    def connect(self) -> HttpPeer:
        return HttpPeer(self.hub.url, credentials_of(self.store))

    def collect(self) -> None:
        """The organiser exchanges with the hub."""
        with contextlib.closing(
            HttpPeer(self.hub.url, credentials_of(self.event.organiser))
        ) as peer:
            meet(self.event.organiser, peer)

    def save(self, title: str) -> str:
        return actions.save_idea(self.store, challenge=self.event.challenge, title=title)


@pytest.fixture
def lost(tmp_path: Path, hub: HubProcess) -> Iterator[Lost]:
    event = Hackathon(tmp_path)
    with contextlib.closing(event):
        scribe = event.laptop("Table 7", rights="scribe")
        with contextlib.closing(HttpPeer(hub.url, credentials_of(event.organiser))) as peer:
            meet(event.organiser, peer)
        with contextlib.closing(HttpPeer(hub.url, credentials_of(scribe))) as peer:
            meet(scribe, peer)
        idea = actions.save_idea(scribe, challenge=event.challenge, title="Written while away")
        lost = Lost(scribe, event, hub, idea)
        lost.collect()
        actions.revoke_device(event.organiser, scribe.identity.device)
        actions.add_challenge(event.organiser, question="Who must not know of this?")
        lost.collect()
        yield lost


def refusal(lost: Lost) -> PeerFault:
    partner = Partner("hub", "platform", (lost.hub.url,))
    with (
        contextlib.closing(Line(partner, credentials_of(lost.store), lambda: None)) as line,
        pytest.raises(PeerError) as refused,
    ):
        line.exchange(lost.store, lambda: False, lambda _progress: None)
    return PeerFault(refused.value.reason)


def test_it_is_told_and_its_work_waits_for_an_organiser(lost: Lost) -> None:
    assert refusal(lost) is PeerFault.SHUT_OUT
    lost.collect()
    assert ideas.read(lost.event.organiser, lost.idea) is None
    assert [(w.kind, w.subject, w.reason) for w in standing.withheld(lost.event.organiser)] == [
        ("idea", lost.idea, "revoked")
    ]


def test_its_work_counts_once_an_organiser_takes_it_in(lost: Lost) -> None:
    refusal(lost)
    lost.collect()
    actions.admit_change(
        lost.event.organiser, standing.withheld(lost.event.organiser)[0].name, note="Honest work"
    )
    found = ideas.read(lost.event.organiser, lost.idea)
    assert found is not None
    assert found.title == "Written while away"


def test_it_gets_nothing_that_others_wrote(lost: Lost) -> None:
    before = change_log.vector(lost.store)
    refusal(lost)
    assert change_log.vector(lost.store) == before
    with contextlib.closing(lost.connect()) as peer:
        assert {chain[:32] for chain in peer.own()} == {lost.store.identity.device}
        pull = wire.pack(wire.Pull(wire.VERSION, {}))
        for method, target, body in (
            ("GET", "/v1/vector", b""),
            ("GET", "/v1/digest", b""),
            ("GET", "/v1/news?known=&seconds=0", b""),
            ("GET", "/schema/openapi.json", b""),
            ("POST", "/v1/pull", pull),
        ):
            answer = signed(peer, method, target, body, GZIP if body else {})
            assert (answer.status, answer.says["fault"]) == (403, "shut_out"), target


def test_it_hands_nothing_in_twice(lost: Lost) -> None:
    with contextlib.closing(lost.connect()) as peer:
        assert hand_in(lost.store, peer, lambda: False) == 1
        assert hand_in(lost.store, peer, lambda: False) == 0


def test_it_hands_in_nobody_else_s_work(lost: Lost) -> None:
    friend = lost.event.laptop("Table 8", rights="scribe", table="8")
    actions.save_idea(friend, challenge=lost.event.challenge, title="Not its own")
    page = change_log.beyond(friend, change_log.vector(lost.event.organiser))
    with contextlib.closing(lost.connect()) as peer:
        peer.own()  # learns how to sign
        answer = signed(
            peer, "POST", "/v1/push", wire.pack_page(wire.Push(wire.VERSION, page)), GZIP
        )
    assert (answer.status, answer.says["fault"]) == (403, "shut_out")


@pytest.mark.slow
def test_it_cannot_fill_the_logs_of_the_event(lost: Lost) -> None:
    for start in range(0, 2 * HANDED_IN_AT_MOST, 100):
        with lost.store.writing():
            for number in range(start, start + 100):
                lost.save(f"Flood {number}")
    for _ in range(3):
        assert refusal(lost) is PeerFault.SHUT_OUT
    lost.collect()
    assert standing.count_withheld(lost.event.organiser) <= HANDED_IN_AT_MOST
