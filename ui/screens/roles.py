"""Which screen a laptop shows, by its role."""

from __future__ import annotations

from collections.abc import Callable

from ui.screens.screen import Screen
from ui.screens.scribe import ScribeScreen
from ui.screens.voting import VotingScreen
from ui.session import Session

SCREENS: dict[str, Callable[[Session], Screen]] = {
    "scribe": ScribeScreen,
    "voting": VotingScreen,
}
