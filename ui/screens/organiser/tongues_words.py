"""What the form for the kiosks' languages says."""

from __future__ import annotations

from typing import Final

from ui.language import isolated

TITLE: Final = "Languages of the kiosks"
LEAD: Final = (
    "Voters choose one of these, in this order. A kiosk begins in the first, and is back in it for "
    "the next voter. With one alone, there is nothing to choose."
)
UNDECIDED: Final = "Nobody has chosen yet: kiosks offer every language."
SAVE: Final = "Save languages"
SAVED: Final = (
    "Every kiosk offers these languages once it has heard of it, and nobody is voting there."
)


def offered(place: int, name: str) -> str:
    """A language that kiosks offer."""
    told = f"{place}. {isolated(name)}"
    return f"{told}, to begin with" if place == 1 else told


def left_out(name: str) -> str:
    """A language that kiosks do not offer."""
    return f"{isolated(name)}: not offered"


def turn(name: str, *, is_offered: bool) -> str:
    """The button that takes a language out, or in."""
    return f"Take {isolated(name)} out" if is_offered else f"Offer {isolated(name)}"


def earlier(name: str) -> str:
    """The button that moves a language up."""
    return f"Move {isolated(name)} up"


def moved(name: str, place: int) -> str:
    """After a language was moved, offered or taken out; `place` is 0 for out."""
    return f"{isolated(name)} is number {place}." if place else f"{isolated(name)} is not offered."
