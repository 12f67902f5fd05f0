"""The ring is round what can be worked, and round nothing else."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk import actions
from kiosk.store.database import Store
from tests.ui.kiosk_window import deeds, open_kiosk
from tests.ui.voting_room import room
from ui.screens.voting import VotingScreen
from ui.screens.voting.question_page import DoubtPage
from ui.screens.voting.start_page import ClosedPage
from ui.theme import Theme
from ui.widgets import Text
from ui.widgets.countdown import Countdown
from ui.widgets.focus_ring import FocusRing


def test_a_page_without_anything_to_press_has_the_focus_but_no_ring(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    place = room(store, opened=False)
    window = open_kiosk(qtbot, store, theme, deeds(store))
    screen = window.screen_shown
    assert isinstance(screen, VotingScreen)
    (ring,) = window.findChildren(FocusRing)
    assert isinstance(screen.page, ClosedPage)
    assert QApplication.focusWidget() is screen.page
    assert not ring.isVisible()

    actions.open_poll(store, place.challenges[0])
    screen.refresh()
    qtbot.waitUntil(ring.isVisible)


def test_the_countdown_stands_above_what_may_lie_below_the_edge(qtbot: QtBot) -> None:
    page = DoubtPage(20, 1_000, loss="It would be lost.")
    qtbot.addWidget(page)
    page.show()
    others = [one for one in page.findChildren(Text) if one.property("type") in ("lead", "body")]
    (countdown,) = page.findChildren(Countdown)
    assert all(countdown.y() <= one.y() for one in others if one.parent() is countdown.parent())
