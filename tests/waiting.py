"""Waits for what other threads and processes do."""

from __future__ import annotations

import time
from collections.abc import Callable


def wait_until(is_so: Callable[[], bool], what: str, seconds: float = 10.0) -> float:
    """Wait until something is so. Gives the seconds that it took; fails in the end."""
    started = time.monotonic()
    while not is_so():
        assert time.monotonic() - started < seconds, f"waited in vain for {what}"
        time.sleep(0.01)
    return time.monotonic() - started
