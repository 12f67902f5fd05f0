"""Which screen a laptop shows. Each is loaded when it is shown: a scribe's start is short."""

from __future__ import annotations

from collections.abc import Callable

from ui.screens.screen import Screen
from ui.session import Session


def screen_for(role: str, session: Session) -> Screen:
    """The screen of a role; the welcome for a laptop that has none, or an unheard-of one."""
    return _SCREENS.get(role, _welcome)(session)


def _welcome(session: Session) -> Screen:
    from ui.screens.welcome import WelcomeScreen

    return WelcomeScreen(session)


def _scribe(session: Session) -> Screen:
    from ui.screens.scribe import ScribeScreen

    return ScribeScreen(session)


def _voting(session: Session) -> Screen:
    from ui.screens.voting import VotingScreen

    return VotingScreen(session)


def _organiser(session: Session) -> Screen:
    from ui.screens.organiser import OrganiserScreen

    return OrganiserScreen(session)


_SCREENS: dict[str, Callable[[Session], Screen]] = {
    "scribe": _scribe,
    "voting": _voting,
    "organiser": _organiser,
}
