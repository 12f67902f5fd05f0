"""A room of real processes loses and doubles nothing, whoever is killed and whatever is cut."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.processes.game import Plan, play


@pytest.mark.slow
@pytest.mark.timeout(180)
def test_a_room_whose_processes_are_killed_on_a_bad_network_ends_up_whole(tmp_path: Path) -> None:
    outcome = play(tmp_path, Plan(laptops=8, ideas=300, deaths=20))
    assert outcome.lost == set()
    assert outcome.doubled == set()
    assert len(outcome.digests) == 1
    assert outcome.is_whole
    assert outcome.deaths["laptop"] > 10
    assert outcome.deaths["host"] > 1  # one of them for good
    assert outcome.faults["refused"] + outcome.faults["cut"] > 0
