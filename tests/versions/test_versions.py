"""The version before, this one and the next meet at a hub: each passes on what it cannot read."""

from __future__ import annotations

import contextlib
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from kiosk import actions
from kiosk.errors import StoreError, StoreFault
from kiosk.store import change_log, integrity
from kiosk.store.database import open_store
from sync.credentials import credentials_of
from sync.http import HttpPeer
from tests.event import Hackathon
from tests.hub_process import HubProcess, start_hub
from tests.sync.conftest import meet
from tests.versions.laptop import State, state
from tests.versions.releases import Release

pytestmark = pytest.mark.slow


class Room:
    """Three laptops of three releases, and this release's hub."""

    def __init__(self, folder: Path, hub: HubProcess, event: Hackathon) -> None:
        self.folder = folder
        self.present = event.organiser
        self._hub = hub

    def visit(self, release: Release, *deeds: str, store: str = "") -> State:
        """Have a laptop of another release do something; it meets the hub before and after."""
        meets = f"meet={self._hub.url}"
        told = [*(deeds if "join" in deeds else (meets, *deeds)), meets]
        done = subprocess.run(
            [
                *(sys.executable, "-m", "tests.versions.laptop", release),
                *(str(self.folder / f"{store or release}.db"), *told),
            ],
            capture_output=True,
            timeout=60,
            check=False,
        )
        assert done.returncode == 0, done.stderr.decode()
        return msgspec.json.decode(done.stdout, type=State)

    def meet(self) -> State:
        """Have this release's laptop meet the hub."""
        with contextlib.closing(HttpPeer(self._hub.url, credentials_of(self.present))) as peer:
            meet(self.present, peer)
            assert peer.digest() == change_log.digest(self.present)
        return state(self.present)


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    event = Hackathon(tmp_path)
    ramps, lifts = (
        actions.save_idea(event.organiser, challenge=event.challenge, title=title, table="7")
        for title in ("Ramps", "Lifts")
    )
    for idea in (ramps, lifts):
        actions.give_opinion(event.organiser, voter=event.voters[0], idea=idea, answer="agree")
    with start_hub(tmp_path / "hub.db") as hub, contextlib.closing(event):
        room = Room(tmp_path, hub, event)
        room.meet()
        room.visit("next", "join", f"meet={hub.url}", "award")
        room.visit("previous", "join", f"meet={hub.url}", "write")
        yield room


def test_what_a_release_cannot_read_passes_through_it_byte_for_byte(room: Room) -> None:
    present, ahead, behind = room.meet(), room.visit("next"), room.visit("previous")

    assert {s.log for s in (present, ahead, behind)} == {present.log}
    assert {s.digest for s in (present, ahead, behind)} == {present.digest}
    assert [s.newer for s in (behind, present, ahead)] == [5, 3, 0]
    assert [s.opinions for s in (behind, present, ahead)] == [0, 1, 2]  # Ramps cannot be read
    assert [s.malformed for s in (behind, present, ahead)] == [0, 0, 0]
    assert behind.ideas == present.ideas == ["From the previous release 0", "Lifts"]
    assert ahead.ideas == ["From the previous release 0", "Lifts", "Painted ramps", "Painted ramps"]
    assert ahead.prizes == ["First"]


def test_after_an_upgrade_a_laptop_shows_what_it_could_not_read_before(room: Room) -> None:
    present, ahead = room.meet(), room.visit("next")
    assert room.visit("previous").projection != present.projection

    with contextlib.closing(open_store(room.folder / "previous.db")) as upgraded:
        assert state(upgraded) == present
        assert integrity.verify(upgraded).problems == []
    shutil.copy(room.folder / "previous.db", room.folder / "twice.db")
    twice = room.visit("next", store="twice")
    assert (twice.newer, twice.ideas, twice.prizes) == (0, ahead.ideas, ["First"])


def test_a_downgraded_laptop_leaves_the_newer_store_alone(room: Room) -> None:
    newer = room.folder / "next.db"
    before = newer.read_bytes()
    with pytest.raises(StoreError) as refused:
        open_store(newer)
    assert refused.value.reason is StoreFault.TOO_NEW
    assert newer.read_bytes() == before
