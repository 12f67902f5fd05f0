"""When a kiosk hands its answer sets over: a day's all at once, never a few of them.

    if is_due(waiting=12, released=0, is_over=False, quiet=0.0): ...

Whoever holds a kiosk and its hub can tell the sets that were handed over from those that
wait. Few that wait are the last few voters', so none are handed over while votes are taken.
"""

from __future__ import annotations

FEWEST = 10
"""New sets that may be handed over as soon as no poll is open."""
QUIET_SECONDS = 900.0
"""After so long without an open poll, fewer may. Nobody closes a poll for a quarter of an
hour between two voters, to see what the second one adds."""


def is_due(*, sets: int, released: int, is_over: bool, quiet: float | None) -> bool:
    """Whether a day's sets may all be handed over.

    `sets` is how many there are, `released` how many there were the last time. `quiet` is
    for how many seconds no poll has been open, or nothing while one is.
    """
    if is_over or sets == released:
        return True
    if quiet is None:
        return False
    return sets - released >= FEWEST or quiet >= QUIET_SECONDS
