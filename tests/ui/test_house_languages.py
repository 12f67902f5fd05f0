"""An organiser says which languages kiosks offer; the corner follows, and disturbs no voter."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk import actions
from kiosk.changes import Event
from kiosk.store import change_log, events, registers
from kiosk.store.database import Store
from tests.event import belong
from tests.ui.kiosk_window import voting
from tests.ui.voting_room import Room, room
from tests.ui.walk import LOOKS, assert_fits, assert_named
from ui.house import house_languages, own_language, table_languages
from ui.screens.organiser import tongues_words
from ui.screens.organiser.tongues_card import TonguesCard
from ui.screens.voting import words
from ui.screens.voting.badge_page import BadgePage
from ui.screens.voting.start_page import StartPage
from ui.session import Session
from ui.theme import Look, Theme
from ui.widgets import Page
from ui.window import Window

ALL = ("en", "cy", "pl", "ur", "ar")


@pytest.fixture
def place(store: Store) -> Room:
    return room(store)


@pytest.fixture
def window(qtbot: QtBot, store: Store, theme: Theme, place: Room) -> Window:
    window = Window(Session(store, theme))
    qtbot.addWidget(window)
    window.resize(1024, 640)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    return window


def corner(window: Window) -> list[str]:
    """The languages in the corner's menu, by their names; none where there is no such button."""
    button = window.look_bar.language_button
    return [action.text() for action in button.menu().actions()] if button.isVisible() else []


def arrive(window: Window, *languages: str) -> None:
    """The event's choice comes with an exchange."""
    actions.set_languages(window.session.store, languages)
    window.refresh()


def test_a_kiosk_offers_everything_until_somebody_has_chosen(place: Room, store: Store) -> None:
    assert house_languages(store, "") == ALL
    assert house_languages(store, "pl") == ("pl", "en", "cy", "ur", "ar")
    actions.set_languages(store, ["cy", "en"])
    assert house_languages(store, "pl") == ("cy", "en")


def test_a_language_that_this_version_does_not_speak_is_left_out(place: Room, store: Store) -> None:
    actions.set_languages(store, ["so", "ur", "x-klingon"])
    assert house_languages(store, "") == ("ur",)
    actions.set_languages(store, ["so"])
    assert house_languages(store, "cy") == ("en",)


def test_a_language_that_a_hostile_event_names_twice_is_offered_once(
    place: Room, store: Store
) -> None:
    event = events.event(store)
    assert event is not None
    said_of = registers.value(store, "event", event.id)
    assert isinstance(said_of, Event)
    body = Event(
        name=said_of.name, badge_key=said_of.badge_key, languages=["pl", "", "pl", "en", "pl"]
    )
    change_log.write(store, "event", event.id, body)
    assert house_languages(store, "") == ("pl", "en")


def test_a_table_may_speak_anything_and_begins_as_the_house_does(place: Room, store: Store) -> None:
    actions.set_languages(store, ["cy"])
    assert table_languages(store, "") == ("cy", "en", "pl", "ur", "ar")
    assert table_languages(store, "ar") == ("ar", "cy", "en", "pl", "ur")
    assert (own_language(store, "cy"), own_language(store, "en")) == ("", "en")


def test_the_corner_follows_the_event_while_nobody_votes(window: Window) -> None:
    assert corner(window) == ["English", "Cymraeg", "Polski", "اردو", "العربية"]

    arrive(window, "cy", "pl", "en")

    assert corner(window) == ["Cymraeg", "Polski", "English"]
    assert window.session.theme.look.language == "cy"
    page = voting(window).page
    assert isinstance(page, StartPage)
    assert page.button.text() == "Dechrau pleidleisio"
    assert window.look_bar.language_button.accessibleName() == "Iaith, nawr Cymraeg"


def test_with_english_alone_there_is_nothing_to_choose(window: Window) -> None:
    arrive(window, "en")
    assert corner(window) == []
    assert window.session.theme.look.language == "en"
    arrive(window, "en", "ur")
    assert corner(window) == ["English", "اردو"]


def test_a_voter_who_is_at_it_is_not_disturbed(qtbot: QtBot, window: Window, place: Room) -> None:
    theme = window.session.theme
    theme.apply(replace(theme.look, language="pl"))
    screen = voting(window)
    assert isinstance(screen.page, StartPage)
    screen.page.button.click()
    page = screen.page
    assert isinstance(page, BadgePage)
    QTest.keyClicks(page.field.editor, "7KQ4")
    focus = window.focusWidget()

    arrive(window, "cy", "en")

    assert screen.page is page
    assert page.field.text == "7KQ4"
    assert window.focusWidget() is focus
    assert theme.look.language == "pl"
    assert corner(window) == ["English", "Cymraeg", "Polski", "اردو", "العربية"]

    screen.reset()

    assert theme.look.language == "cy"
    assert corner(window) == ["Cymraeg", "English"]
    assert words.invite() == "Lleisiwch eich barn"


def test_a_voter_who_has_only_chosen_a_language_yet_keeps_it(window: Window) -> None:
    theme = window.session.theme
    theme.apply(replace(theme.look, language="ar"))
    arrive(window, "en")
    assert theme.look.language == "ar"
    assert "العربية" in corner(window)
    voting(window).reset()
    assert theme.look.language == "en"
    assert corner(window) == []


@pytest.fixture
def card(qtbot: QtBot, store: Store, theme: Theme, place: Room) -> TonguesCard:
    card = TonguesCard(Session(store, theme))
    qtbot.addWidget(card)
    card.resize(560, 900)
    with qtbot.waitExposed(card):
        card.show()
    card.activateWindow()
    qtbot.waitUntil(card.isActiveWindow)
    return card


def press(button_of: TonguesCard, name: str) -> None:
    """Go to a button with Tab, as a keyboard does, and press it."""
    for _ in range(30):
        now = QApplication.focusWidget()
        if now is not None and now.accessibleName() == name:
            QTest.keyClick(now, Qt.Key.Key_Return)
            return
        QTest.keyClick(now or button_of, Qt.Key.Key_Tab)
    pytest.fail(f"Tab never reached “{name}”")


def test_an_organiser_chooses_the_languages_with_the_keyboard_alone(
    card: TonguesCard, store: Store
) -> None:
    told: list[str] = []
    card.told.connect(told.append)
    press(card, "Take Polski out")
    press(card, tongues_words.turn("اردو", is_offered=True))
    press(card, tongues_words.turn("العربية", is_offered=True))
    press(card, "Move Cymraeg up")
    assert house_languages(store, "") == ALL  # nothing is said before it is saved
    press(card, "Save languages")
    assert house_languages(store, "") == ("cy", "en")
    assert told == [tongues_words.SAVED]
    assert not card._undecided.isVisible()
    press(card, tongues_words.turn("اردو", is_offered=False))
    press(card, "Save languages")
    assert house_languages(store, "") == ("cy", "en", "ur")


def test_the_focus_stays_with_the_language_that_was_moved(card: TonguesCard) -> None:
    card.rows["ar"].raised.setFocus()
    for place_now in (3, 2, 1, 0):
        QTest.keyClick(card.rows["ar"].raised, Qt.Key.Key_Return)
        assert card.chosen.index("ar") == place_now
    now = QApplication.focusWidget()
    assert now is card.rows["ar"].turned
    assert not card.rows["ar"].raised.isEnabled()


def test_the_last_language_cannot_be_taken_out(card: TonguesCard) -> None:
    for code in ("cy", "pl", "ur", "ar"):
        card.rows[code].turned.click()
    assert card.chosen == ("en",)
    assert not card.rows["en"].turned.isEnabled()


def test_what_another_organiser_chose_is_shown_and_what_is_being_chosen_stays(
    card: TonguesCard, store: Store
) -> None:
    actions.set_languages(store, ["pl", "en"])
    card.refresh()
    assert list(card.chosen) == ["pl", "en"]
    card.rows["cy"].turned.click()
    card.refresh()
    assert list(card.chosen) == ["pl", "en", "cy"]


def test_languages_that_could_not_be_saved_are_told_and_stay(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    belong(store)
    card = TonguesCard(Session(store, theme))
    qtbot.addWidget(card)
    card.rows["ar"].turned.click()
    card.button.click()
    assert card._error.words.startswith("This laptop has no event yet.")
    assert card.chosen == ("en", "cy", "pl", "ur")


@pytest.mark.parametrize("look", LOOKS, ids=lambda k: f"{k.palette}-{round(k.scale * 100)}")
def test_the_form_is_named_and_whole(
    qtbot: QtBot, store: Store, theme: Theme, place: Room, look: Look
) -> None:
    theme.apply(look)
    card = TonguesCard(Session(store, theme))
    page = Page()
    page.add(card)
    page.body.addStretch(1)
    qtbot.addWidget(page)
    page.resize(1024, 640)
    with qtbot.waitExposed(page):
        page.show()
    card.rows["en"].turned.click()
    qtbot.wait(20)
    assert_named(page)
    assert_fits(page)
