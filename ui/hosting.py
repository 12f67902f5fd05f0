"""What a screen knows of the room's hosts, and what it can do: whoever connects the parts says.

session.room = RoomDeeds(start=…, stop=…, state=…, addresses=…, hosts=…)
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Literal, NamedTuple

State = Literal["off", "starting", "on", "failed", "stopping"]


class RoomDeeds(NamedTuple):
    """Host this room, or stop. None of them waits, and none raises."""

    start: Callable[[], None]
    stop: Callable[[], None]
    state: Callable[[], State]
    """Whether this laptop hosts now."""
    addresses: Callable[[], Sequence[str]]
    """Where others reach this laptop while it hosts."""
    hosts: Callable[[], Sequence[str]]
    """The ids of the other laptops that host, as far as this one has exchanged with them."""
