"""What the card of the room says."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from ui.hosting import State

ROOM: Final = "This room"
HOST: Final = "Host this room"
STOP: Final = "Stop hosting"

_OWN: Final[dict[State, str]] = {
    "starting": "This laptop is about to host the room.",
    "on": "This laptop hosts the room.",
    "failed": "This laptop could not host the room. It tries again every second.",
    "stopping": "This laptop is ending its part as host.",
}
_NOBODY: Final = "Nobody hosts this room. Laptops in it meet when one of you does."


def hosts(state: State, others: Sequence[str]) -> str:
    """Who hosts the room: this laptop, others by their names, or nobody."""
    said = [_OWN[state]] if state in _OWN else []
    named = [name or "Another laptop" for name in others]
    too = " too" if state == "on" else ""
    if len(named) == 1:
        said.append(f"{named[0]} hosts this room{too}.")
    elif named:
        said.append(f"{', '.join(named[:-1])} and {named[-1]} host this room{too}.")
    return " ".join(said) or _NOBODY


def addresses(found: Sequence[str]) -> str:
    """Where others reach this laptop."""
    return "\n".join(("Its address for tickets:", *found)) if found else ""
