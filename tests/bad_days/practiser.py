"""A kiosk to be killed: it practises through the real screen, over and over, and tells where it is.

Killable(work, PATH, CODE)
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QTimer

from kiosk.store.database import open_store
from tests.killable import Tell
from ui.screens.voting import Timing, VotingScreen, flow
from ui.screens.voting.badge_page import BadgePage
from ui.screens.voting.equality_pages import EqualityPage, ExplainPage
from ui.screens.voting.practice_end_page import PracticeEndPage
from ui.screens.voting.review_page import ReviewPage
from ui.session import Session
from ui.theme import Theme, new_application


def work(tell: Tell, path: str, code: str) -> None:
    """Practise with this badge, and begin again at the end."""
    application = new_application(sys.argv[0])
    screen = VotingScreen(Session(open_store(Path(path)), Theme()), timing=Timing(idle_ms=1 << 30))
    screen.show()

    def go_on() -> None:
        page = screen.page
        if isinstance(page, BadgePage):
            page.shown.emit(code)
        elif isinstance(screen.state, flow.Voting):
            screen._show(flow.Reviewing(screen.state.ballot))
        elif isinstance(page, ReviewPage):
            page.cast_button.click()
        elif isinstance(page, PracticeEndPage) and isinstance(screen.state, flow.Thanked):
            page.asked.emit()
        elif isinstance(page, ExplainPage):
            page.begun.emit()
        elif isinstance(page, EqualityPage):
            page.ended.emit()
        else:
            screen._practise()
        tell(type(screen.state).__name__)

    timer = QTimer(screen, interval=0)
    timer.timeout.connect(go_on)
    timer.start()
    application.exec()
