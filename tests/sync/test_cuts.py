"""An exchange that is cut off at any byte loses nothing, doubles nothing, and is made good."""

from __future__ import annotations

import contextlib
from pathlib import Path

import pytest

from kiosk.errors import PeerError, PeerFault
from kiosk.store import change_log, integrity
from kiosk.store.database import Store
from sync.credentials import credentials_of
from sync.http import HttpPeer
from tests.hub_process import start_hub
from tests.sync.conftest import meet
from tests.sync.facts import Author, save_ideas
from tests.sync.scissors import Scissors, Side

FAULTS = {PeerFault.CUT_SHORT, PeerFault.UNREACHABLE, None}
"""Never `NOT_A_HUB` or `FAILED`: a person would look for the fault in the wrong place."""

_CLOSELY, _STEP = 400, 3
"""The head of what is sent is cut at every byte, what follows at every third."""


@pytest.mark.slow
@pytest.mark.parametrize("side", ["request", "response"])
def test_an_exchange_that_is_cut_at_any_byte_is_made_good_by_the_next(
    organiser: Store, tmp_path: Path, side: Side
) -> None:
    author = Author()
    with (
        start_hub(tmp_path / "hub.db", 0, "--plain") as hub,
        contextlib.closing(hub.peer()) as beside,
        Scissors(hub.port) as relay,
    ):
        meet(organiser, beside)
        beside.push([author.introduction])
        after = -1
        reason: object = PeerFault.CUT_SHORT
        while reason:
            after += 1 if after < _CLOSELY else _STEP
            relay.cut(side, after)
            ours, theirs = change_log.vector(organiser), beside.vector()
            if ours.items() <= theirs.items():
                save_ideas(organiser, 1)
            if ours.get(author.device) == theirs[author.device]:
                beside.push(author.notes(1))
            reason = _fault(organiser, relay)
            assert reason in FAULTS

        assert after > 1000
        assert change_log.vector(organiser) == beside.vector()
        assert change_log.digest(organiser) == beside.digest()
        assert integrity.verify(organiser).problems == []
        assert hub.log.read_text(encoding="utf-8") == ""


def _fault(store: Store, relay: Scissors) -> object:
    """Why an exchange came to no end, or nothing."""
    with contextlib.closing(HttpPeer(relay.url, credentials_of(store))) as peer:
        try:
            meet(store, peer)
        except PeerError as error:
            return error.reason
    return None
