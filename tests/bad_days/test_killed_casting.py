"""A power cut in the middle of casting ends in "cast" or "not cast", never in between."""

from __future__ import annotations

import random
import time
from pathlib import Path

import pytest

from kiosk import actions
from kiosk.store import ballots, change_log, integrity
from kiosk.store.database import Store, open_store
from tests.bad_days import caster
from tests.killable import Killable
from tests.ui.voting_room import Room, room

SECONDS_AT_WORK = 0.03


def run_and_kill(path: Path, codes: list[str], dice: random.Random) -> list[list[str]]:
    """What a kiosk told until it was killed, at any moment of its work."""
    process = Killable(caster.work, str(path), *codes)
    assert process.listen() == ["ready"]
    # So far by what it told, however slow the computer is, and then at any moment.
    told = [process.listen() for _ in range(dice.randint(0, 6))]
    time.sleep(dice.uniform(0, SECONDS_AT_WORK))
    return told + process.kill()


def counted(store: Store, place: Room) -> dict[str, set[str]]:
    """The ideas on the ballot that counts, by badge."""
    found = {}
    for code in place.codes:
        row = ballots.ballot(store, place.challenges[0], actions.admit_voter(store, code))
        if row is not None:
            assert sum(row.choices.values()) == 3
            assert set(row.choices) <= set(row.shown)
            assert len(row.shown) == 12
            found[code] = set(row.choices)
    return found


@pytest.mark.slow
def test_a_ballot_is_whole_and_counts_once_or_is_not_there(tmp_path: Path) -> None:
    path = tmp_path / "tablevoice.db"
    store = open_store(path)
    place = room(store, badges=6)
    store.close()
    dice = random.Random(5)
    expected: dict[str, set[str]] = {}
    thanked = undecided = 0
    for _ in range(40):
        last: list[str] = []
        for words in run_and_kill(path, place.codes, dice):
            last = words
            if words[0] == "thanked":
                expected[words[1]] = set(words[2:])
                thanked += 1
        store = open_store(path)
        now = counted(store, place)
        if last and last[0] == "cast":
            code, chosen = last[1], set(last[2:])
            assert now.get(code) in (chosen, expected.get(code))
            undecided += 1
            if now.get(code) == chosen:
                expected[code] = chosen
        assert now == expected
        tally = ballots.count_by_challenge(store)
        assert sum(tally.values()) == len(expected)
        store.close()
    store = open_store(path)
    assert integrity.verify(store).problems == []
    assert change_log.count(store) > thanked
    store.close()
    assert thanked > 40
    assert undecided > 3
