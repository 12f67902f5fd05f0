"""How a voter asks for more time in the corner, and takes it."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from tests.journey.hands import TEXT, TOGGLE
from tests.journey.script import IDLE_MS
from ui import more_time as words

if TYPE_CHECKING:
    from tests.journey.voter import Acts, Voter

_LONGER = 2.0
"""So many times as long as others may stand still."""


def take(voter: Voter) -> Acts:
    """Press the button, read what it did, and stand still: the kiosk asks nothing."""
    page = voter.page
    yield from voter.press(words.more_time(), roles=TOGGLE)
    voter.look()
    assert voter.sees(TEXT, words.given()), "nobody said that there is more time"
    until = time.monotonic() + _LONGER * IDLE_MS / 1_000
    while time.monotonic() < until:
        assert voter.look() == page, f"whoever asked for more time is shown {voter.page}"
        yield 100
    voter.counts["asked for more time, and had it"] += 1
