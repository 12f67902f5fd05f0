"""Whatever stands around it, a ballot leaves room to read an idea and to give it a dot."""

from __future__ import annotations

from typing import Final

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kiosk import actions
from kiosk.store.database import Store
from tests.event import belong
from tests.ui.kiosk_window import deeds, key, tap, voting, write
from tests.ui.listener import listen, open_to_listen
from tests.ui.voice import Voice
from tests.ui.voting_room import PATIENT
from tests.ui.walk import assert_fits
from ui.screens.voting import flow
from ui.screens.voting.ballot_page import BallotPage
from ui.theme import SCALES, Look, Palette, Theme
from ui.window import MINIMUM, Window

K = Qt.Key
SHARE: Final = 0.4
"""Of the window's height at least so much is the ballot's, with all that can stand around it."""

LONG: Final = "Inclusion hackathon of the Royal Borough and its neighbours in the north, autumn"
NAMES: Final = {
    "1": "I",
    "20": LONG[:20],
    "40": LONG[:40],
    "80": LONG,
    "80 in one word": "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch" + "w" * 22,
    "Arabic": "هاكاثون الشمول لأحياء المدينة وجيرانها في الشمال خريف هذا العام للجميع",
}


@pytest.fixture
def voice(qtbot: QtBot) -> Voice:
    del qtbot
    return Voice()


def at_the_ballot(
    qtbot: QtBot, store: Store, theme: Theme, voice: Voice, look: Look, name: str
) -> Window:
    """A kiosk in the smallest window, with a voter at their ballot."""
    belong(store)
    actions.enrol(store, name="Kiosk 1 beside the main entrance", role="voting")
    actions.create_event(store, name=name)
    challenge = actions.add_challenge(store, question="How do we make every hall welcome everyone?")
    for number in range(9):
        actions.save_idea(
            store, challenge=challenge, title=f"Quiet rooms in hall {number}", detail="", table="1"
        )
    actions.open_poll(store, challenge)
    code = actions.issue_badges(store, 1)[0]
    window = open_to_listen(qtbot, store, theme, deeds(store), voice)
    voting(window)._fixed = PATIENT
    window.resize(*MINIMUM)
    theme.apply(look)
    voting(window)._show(flow.Badge())
    write(window, code)
    key(window, K.Key_Return)
    return window


def assert_room(qtbot: QtBot, window: Window) -> None:
    qtbot.wait(20)  # a layout settles over a few turns of the event loop
    page = voting(window).page
    assert isinstance(page, BallotPage)
    assert (window.width(), window.height()) == MINIMUM
    assert page._page.area.viewport().height() >= SHARE * window.height()
    assert_fits(window)
    card = page.cards[0]
    card.setFocus()
    page._page.area.bring(card)
    QApplication.processEvents()
    for part in (card.title, card.give):
        assert is_whole(part, page._page.area.viewport())


def is_whole(part: QWidget, viewport: QWidget) -> bool:
    return viewport.rect().contains(QRect(part.mapTo(viewport, QPoint()), part.size()))


def assert_room_whatever_is_said(qtbot: QtBot, window: Window, voice: Voice) -> None:
    assert_room(qtbot, window)
    tap(window, window.more_time.button)
    assert_room(qtbot, window)
    listen(qtbot, window, voice)
    assert window.notice.isVisible()
    assert_room(qtbot, window)
    window.notice.close_button.click()
    assert_room(qtbot, window)


@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize("name", NAMES)
def test_an_idea_and_its_button_are_in_sight_whatever_the_event_is_called(
    qtbot: QtBot, store: Store, theme: Theme, voice: Voice, name: str, scale: float
) -> None:
    look = Look(Palette.LIGHT, scale, "en")
    window = at_the_ballot(qtbot, store, theme, voice, look, NAMES[name])
    assert_room_whatever_is_said(qtbot, window, voice)


@pytest.mark.parametrize("language", ["cy", "pl", "ur", "ar"])
def test_an_idea_and_its_button_are_in_sight_in_every_language(
    qtbot: QtBot, store: Store, theme: Theme, voice: Voice, language: str
) -> None:
    look = Look(Palette.LIGHT, 2.0, language)
    window = at_the_ballot(qtbot, store, theme, voice, look, LONG)
    theme.apply(look)
    assert_room_whatever_is_said(qtbot, window, voice)


def test_a_name_that_is_cut_short_is_told_whole_and_shown_whole_where_there_is_room(
    qtbot: QtBot, store: Store, theme: Theme, voice: Voice
) -> None:
    window = at_the_ballot(qtbot, store, theme, voice, Look(Palette.LIGHT, 2.0, "en"), LONG)
    shown = window.frame.event_name
    assert shown.text().endswith("…")
    assert shown.accessibleName() == LONG
    theme.apply(Look())
    window.resize(1024, 768)
    qtbot.waitUntil(lambda: shown.text() == LONG)
    assert shown.accessibleName() == ""


def test_the_controls_of_the_voice_stand_at_the_foot_where_text_is_large(
    qtbot: QtBot, store: Store, theme: Theme, voice: Voice
) -> None:
    window = at_the_ballot(qtbot, store, theme, voice, Look(Palette.LIGHT, 2.0, "en"), "I")
    assert window.place_bar.isVisible()
    strip = listen(qtbot, window, voice)
    page = voting(window).page
    assert not window.place_bar.isVisible()
    assert strip.mapTo(window, QPoint()).y() > page.mapTo(window, QPoint()).y()
    theme.apply(Look())
    qtbot.waitUntil(window.place_bar.isVisible)
    qtbot.waitUntil(lambda: strip.mapTo(window, QPoint()).y() < page.mapTo(window, QPoint()).y())
    tap(window, strip.stop)
    assert window.place_bar.isVisible()


def test_what_has_the_focus_stays_in_sight_when_something_is_said_above(
    qtbot: QtBot, store: Store, theme: Theme, voice: Voice
) -> None:
    window = at_the_ballot(qtbot, store, theme, voice, Look(Palette.LIGHT, 2.0, "en"), "I")
    page = voting(window).page
    assert isinstance(page, BallotPage)
    give = page.cards[0].give
    give.setFocus()
    page._page.area.bring(give)
    window.say("Reading aloud has stopped, because the headphones were unplugged. " * 2)
    qtbot.wait(20)
    assert is_whole(give, page._page.area.viewport())
