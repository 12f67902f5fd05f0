"""What is said about making badges, on the screen and by the command."""

from __future__ import annotations

from typing import Final

from ui import words
from ui.cards.sheets import SHEETS

_CODES: Final = "No cards: a table of the codes, to print elsewhere"


def sheet(key: str) -> str:
    """What a sheet is called, and the size of its cards; any other key is the table of codes."""
    if key not in SHEETS:
        return _CODES
    found = SHEETS[key]
    width, height = (f"{side:.1f}".removesuffix(".0") for side in found.card)
    return f"{found.name}, {width} × {height} mm"


def made(number: int, path: str) -> str:
    """Badges were issued, and where their cards are."""
    return (
        f"{words.count(number, 'badge is', 'badges are')} issued. The cards are in {path}: "
        "print them, then delete the file."
    )


def finished(name: str) -> str:
    """Cards got the name that a crash had kept from them."""
    return f"Tablevoice was cut off while it made badges. They are issued; the cards are in {name}."


def missing(path: str) -> str:
    """Cards whose badges are issued are not where they were."""
    return (
        f"Badges were issued, and their cards are not found at {path}. If you find that file, "
        "take “.part” off its name and print it. If not, cancel that batch under Badges."
    )
