"""Hybrid logical time: wall-clock order where clocks agree, never a step back.

A time is one integer: milliseconds since 1970 in the high bits, a counter in the low
16. Source: Kulkarni and others, "Logical Physical Clocks", OPODIS 2014; folding the
counter into the low bits follows CockroachDB's and Riak's practice.

    at = tick(last=store_last, now=system_time())
"""

from __future__ import annotations

import time
from collections.abc import Callable

COUNTER_BITS = 16
MAX_AHEAD_MS = 300_000
"""A clock that is further ahead than this is believed but never followed."""

LATEST = (1 << 63) - 1
"""The greatest time that SQLite and PostgreSQL can hold."""

TimeSource = Callable[[], int]
"""Gives milliseconds since 1970-01-01 UTC. Injected, so that tests own the time."""


def system_time() -> int:
    """The laptop's wall clock, in milliseconds since 1970-01-01 UTC."""
    return time.time_ns() // 1_000_000


def tick(last: int, now: int) -> int:
    """The time of the next event here: after `last`, and `now` if that is later.

    `last` is a hybrid time, `now` milliseconds.
    """
    return min(max(now << COUNTER_BITS, last + 1), LATEST)


def is_ahead(at: int, now: int) -> bool:
    """Whether the hybrid time `at` is more than 300 s beyond `now` (milliseconds)."""
    return milliseconds(at) > now + MAX_AHEAD_MS


def milliseconds(at: int) -> int:
    """The wall-clock part of a hybrid time, in milliseconds since 1970-01-01 UTC."""
    return at >> COUNTER_BITS
