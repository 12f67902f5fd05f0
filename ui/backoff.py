"""How long to wait before trying again."""

from __future__ import annotations

from collections.abc import Callable

SHORTEST, LONGEST = 1.0, 15.0
"""Seconds."""


def delay(attempt: int, random: Callable[[], float]) -> float:
    """Seconds to wait after failure number `attempt` (0, 1, 2 …); 1 to 15.

    Exponential with full jitter, so that laptops that lost the hub together do not come
    back together (Brooker, "Exponential Backoff and Jitter", AWS Architecture Blog, 2015).
    `random` gives numbers from 0 to 1.
    """
    ceiling = min(LONGEST, SHORTEST * (1 << min(attempt + 1, 16)))
    return max(SHORTEST, ceiling * random())
