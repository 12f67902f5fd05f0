"""At every point of a cast at which the power can go, the ballot is whole or absent."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from kiosk.store import integrity
from kiosk.store.database import open_store
from tests.simulation.disk import Crash, Disk, Tears
from tests.ui.voting_room import room
from ui.screens.voting import deeds, flow
from ui.screens.voting.ballot import give

POINTS = ("before a transaction", "after its beginning", "before the commit", "in the commit")


@pytest.mark.parametrize("seed", range(8))
@pytest.mark.parametrize("point", [*POINTS, "after the commit"])
def test_the_power_goes_and_the_ballot_is_cast_or_not(
    tmp_path: Path, point: str, seed: int
) -> None:
    store = open_store(tmp_path / "tablevoice.db")
    place = room(store)
    state = deeds.admit(store, place.codes[0])
    assert isinstance(state, flow.Voting)
    ballot = give(give(state.ballot, state.ballot.order[0]), state.ballot.order[4])

    def reach(name: str) -> None:
        if name == point:
            disk.cut_power()
            raise Crash("the kiosk")

    disk = Disk("the kiosk", store, reach, Tears(random.Random(seed), lambda _: None))
    with pytest.raises(Crash):
        deeds.cast(store, ballot)  # nobody is thanked before it returns
    image = disk.image
    disk.close()
    assert image is not None
    image.put(tmp_path / "after.db")

    after = open_store(tmp_path / "after.db")
    row = place._replace(store=after).ballot()
    assert row is None or (row.choices, row.shown) == (ballot.choices, list(ballot.order))
    assert integrity.verify(after).problems == []
    if point in POINTS[:3]:
        assert row is None
    if point == "after the commit":
        assert row is not None
    after.close()
