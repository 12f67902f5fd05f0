"""Everything that can go wrong, by name, and how often it did."""

from __future__ import annotations

from collections import Counter

CRASH_POINTS = (
    "before a transaction",
    "after its beginning",
    "after appending",
    "after cutting a chain",
    "after projecting",
    "while setting aside",
    "before the commit",
    "in the commit",
    "after the commit",
    "before the answer",
    "between pages",
    "between push and pull",
    "before noting holdings",
    "after taking a new key",
    "writing to a stick",
    "before a bundle has its name",
    "after a bundle has its name",
    "at rest",
)
"""Where a laptop or the hub may lose its power."""

MEDIUM_CALLS = ("names", "open", "read", "write", "sync", "rename", "sync of names", "remove")
"""The calls at which a stick may be pulled out."""

NETWORK = (
    "request lost",
    "answer lost",
    "request repeated",
    "request late",
    "requests out of order",
    "request cut",
    "answer cut",
    "delay",
    "time-out",
    "page too large",
    "one-way partition",
    "flapping partition",
    "relays only",
)
CLOCKS = (
    "clock a day ahead",
    "clock a day behind",
    "clock set back",
    "clock frozen",
    "clock in 2099",
)
DISK = (
    "unsynced writes dropped",
    "unsynced writes torn",
    "disk full",
    "hub restored",
    "laptop restored",
    "laptop lost",
    "first organiser's laptop lost",
)
STICK = (
    *(f"stick pulled out at its {call}" for call in MEDIUM_CALLS),
    "stick pulled out after a visit",
    "stick's unsynced writes dropped",
    "stick's unsynced writes torn",
    "stick's new name forgotten",
    "stick's removal forgotten",
    "stick full",
    "stick keeps something else",
    "stick round all laptops twice",
    "bit rot on the stick",
    "torn bundle",
    "old copy of the stick",
    "another event's bundle",
    "stranger's bundle",
    "bundle by a revoked laptop",
    "bundle by a copied laptop",
)
PEOPLE = (
    "copied file",
    "copied disk image",
    "stranger's changes",
    "laptop revoked",
    "organisers shut each other out",
    "ticket cancelled",
    "deed without a right",
    "badge used twice",
    "vote with a badge that was cancelled elsewhere",
    "badge with a vote cancelled",
    "vote spoilt where the first counts",
    "crossed merges",
    "two values for one fact",
)
CRASHES = tuple(f"crash {point}" for point in CRASH_POINTS)
ALL = (*NETWORK, *CLOCKS, *DISK, *CRASHES, *STICK, *PEOPLE)


class Tally(Counter[str]):
    """How often each fault fired, in one world or in many."""

    def fired(self, fault: str) -> None:
        """Count one that took effect. Raises `ValueError` for one that is not in the list."""
        if fault not in ALL:
            raise ValueError(fault)
        self[fault] += 1

    def never(self) -> list[str]:
        """The faults that have not fired."""
        return [fault for fault in ALL if not self[fault]]
