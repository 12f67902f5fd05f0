"""A fork deep in a long chain: a page of what both sides know comes before what is new."""

from __future__ import annotations

import contextlib
import shutil
from pathlib import Path

import pytest

from kiosk import actions
from kiosk.store import change_log
from kiosk.store.database import open_store
from sync import pulling
from sync.cycle import exchange
from sync.local import StorePeer
from tests.event import Hackathon


def test_a_fork_is_fetched_although_whole_pages_before_it_are_known(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(pulling, "PAGE_CHANGES", 5)
    event = Hackathon(tmp_path)
    scribe = event.laptop("Table 7")
    for number in range(20):
        actions.save_idea(scribe, challenge=event.challenge, title=f"Idea {number}")
    machine = scribe.row("SELECT machine FROM self")
    scribe.close()
    shutil.copy(tmp_path / "Table 7.db", tmp_path / "twin.db")
    with (
        contextlib.closing(open_store(tmp_path / "Table 7.db")) as original,
        contextlib.closing(open_store(tmp_path / "twin.db")) as twin,
    ):
        twin.machine = str(machine and machine[0])  # a whole disk was copied: nobody noticed
        for number in range(3):
            actions.save_idea(original, challenge=event.challenge, title=f"Here {number}")
        actions.save_idea(twin, challenge=event.challenge, title="There")

        for _ in range(2):
            exchange(twin, StorePeer(original), lambda: False, lambda _progress: None)

        assert change_log.vector(twin) == change_log.vector(original)
        assert change_log.count(twin) == change_log.count(event.organiser) + 1 + 20 + 3 + 1
