"""A kiosk to be killed: it casts ballots through the real screen, and tells when it thanked.

    Killable(work, PATH, *CODES)

A line is told before a ballot is cast, and another once the thanks are on the screen.
"""

from __future__ import annotations

import os
import random
import sys
from pathlib import Path

from PySide6.QtCore import QTimer

from kiosk.store.database import open_store
from tests.killable import Tell
from ui.screens.voting import Timing, VotingScreen, deeds, flow
from ui.screens.voting.ballot import give
from ui.screens.voting.review_page import ReviewPage
from ui.screens.voting.thanks_page import ThanksPage
from ui.session import Session
from ui.theme import Theme, new_application


def work(tell: Tell, path: str, *codes: str) -> None:
    """Vote with one badge after another, over and over."""
    application = new_application(sys.argv[0])
    screen = VotingScreen(Session(open_store(Path(path)), Theme()), timing=Timing(idle_ms=1 << 30))
    screen.show()
    dice = random.Random(os.getpid())
    turn = 0

    def vote() -> None:
        nonlocal turn
        code, turn = codes[turn % len(codes)], turn + 1
        state = deeds.admit(screen.session.store, code)
        if not isinstance(state, flow.Voting):
            raise TypeError("This badge leads nowhere.")
        ballot = state.ballot
        for idea in dice.sample(ballot.order, 3):
            ballot = give(ballot, idea)
        screen._show(flow.Reviewing(ballot))
        page = screen.page
        if not isinstance(page, ReviewPage):
            raise TypeError("There is nothing to review.")
        tell("cast", code, *sorted(ballot.choices))
        page.cast_button.click()
        if not isinstance(screen.page, ThanksPage):
            raise TypeError("Nobody was thanked.")
        tell("thanked", code, *sorted(ballot.choices))

    timer = QTimer(screen, interval=0)
    timer.timeout.connect(vote)
    timer.start()
    tell("ready")
    application.exec()
