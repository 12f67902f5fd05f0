"""A room with a voting kiosk: a real store with an event, challenges, ideas and badges."""

from __future__ import annotations

from typing import NamedTuple

from pytestqt.qtbot import QtBot

from kiosk import actions
from kiosk.store.ballots import BallotRow, ballot
from kiosk.store.database import Store
from tests.event import belong
from ui.screens.voting import Timing, VotingScreen
from ui.session import Session
from ui.theme import Theme

PATIENT = Timing(idle_ms=600_000)
"""Nothing happens by itself while a test looks."""

LONG_WORDS = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch " * 5


class Room(NamedTuple):
    """What a test needs of the room."""

    store: Store
    challenges: list[str]
    codes: list[str]

    def voter(self, badge: int = 0) -> str:
        return actions.admit_voter(self.store, self.codes[badge])

    def ballot(self, badge: int = 0, challenge: int = 0) -> BallotRow | None:
        return ballot(self.store, self.challenges[challenge], self.voter(badge))


def room(
    store: Store, *, ideas: int = 12, challenges: int = 1, opened: bool = True, badges: int = 3
) -> Room:
    """An event with so many challenges, each with so many ideas; every third has a detail."""
    belong(store)
    actions.enrol(store, name="Kiosk 1", role="voting")
    actions.create_event(store, name="Inclusion hackathon")
    with store.writing():
        asked = [_challenge(store, place, ideas, opened=opened) for place in range(challenges)]
    return Room(store, asked, actions.issue_badges(store, badges) if badges else [])


def _challenge(store: Store, place: int, ideas: int, *, opened: bool) -> str:
    question = f"How do we make hall {place + 1} welcome everyone?"
    challenge = actions.add_challenge(store, question=question, position=place)
    for number in range(ideas):
        actions.save_idea(
            store,
            challenge=challenge,
            title=f"Idea {number} for hall {place + 1}, with quiet rooms",
            detail="Why this helps, and whom." if number % 3 == 0 else "",
            table=str(number % 9 + 1),
        )
    if opened:
        actions.open_poll(store, challenge)
    return challenge


def kiosk(
    qtbot: QtBot, store: Store, theme: Theme, *, timing: Timing = PATIENT, width: int = 1024
) -> VotingScreen:
    """The voting screen as a window that has the focus."""
    screen = VotingScreen(Session(store, theme), timing=timing)
    qtbot.addWidget(screen)
    screen.resize(width, 640)
    with qtbot.waitExposed(screen):
        screen.show()
    screen.activateWindow()
    screen.enter()
    qtbot.waitUntil(screen.isActiveWindow)
    return screen
