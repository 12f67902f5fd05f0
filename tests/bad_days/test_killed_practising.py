"""A kiosk that is killed in the middle of a practice leaves nothing of it: no vote, no file."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk import actions
from kiosk.equality.standard import STANDARD
from kiosk.store import badges, ballots, integrity
from kiosk.store.database import Store, open_store
from tests.bad_days import practiser
from tests.everything import files
from tests.killable import Killable
from tests.ui.voting_room import room

STEPS = ("Badge", "Voting", "Reviewing", "Thanked", "Explained", "Asked", "Answered")


def run_and_kill(path: Path, code: str, scratch: Path, after: int) -> str:
    """Where the kiosk was when it was killed, after so many steps."""
    process = Killable(practiser.work, str(path), code, environment={"TMPDIR": str(scratch)})
    told = [process.listen() for _ in range(after)]
    return (told + process.kill())[-1][0]


def log_of(store: Store) -> list[tuple[object, ...]]:
    return store.rows("SELECT * FROM change ORDER BY device, seq")


@pytest.mark.slow
def test_a_kill_at_any_step_leaves_no_vote_and_no_file(tmp_path: Path) -> None:
    folder, scratch = tmp_path / "laptop", tmp_path / "scratch"
    folder.mkdir()
    scratch.mkdir()
    store = open_store(folder / "tablevoice.db")
    place = room(store)
    actions.set_equality(store, asked=True, questions=STANDARD)
    before, names = log_of(store), {path.name for path in files(folder)}
    store.close()
    reached = set()
    for after in range(1, 2 * len(STEPS) + 1):
        reached.add(run_and_kill(folder / "tablevoice.db", place.codes[0], scratch, after))
        assert files(scratch) == []
        assert {path.name for path in files(folder)} <= names
        store = open_store(folder / "tablevoice.db")
        assert log_of(store) == before
        assert not badges.has_voted(store, actions.admit_voter(store, place.codes[0]))
        assert ballots.count_by_challenge(store) == {}
        assert integrity.verify(store).problems == []
        store.close()
    assert len(reached & set(STEPS)) > 3
