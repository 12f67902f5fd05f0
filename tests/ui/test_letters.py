"""A long ballot is searched with letters on the screen: by touch alone, and by two switches."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

import assets
from kiosk import actions
from kiosk.rules import fold
from kiosk.store.database import Store
from tests.ui.kiosk_window import (
    HAND_PAUSE_MS,
    button_named,
    deeds,
    key,
    open_kiosk,
    tap,
    voting,
    write,
)
from tests.ui.test_hands import switch_to
from tests.ui.voting_room import Room, room
from tests.ui.walk import assert_fits, assert_named, reached_by_tab
from ui.language import LANGUAGES
from ui.locking.switches import WAYS
from ui.screens.voting import words
from ui.screens.voting.ballot_page import BallotPage
from ui.screens.voting.search_pad import SearchPad
from ui.screens.voting.thanks_page import ThanksPage
from ui.theme import Look, Palette, Theme
from ui.widgets import Button
from ui.widgets.letter_pad import LATIN, LetterPad, alphabet
from ui.window import Window

K = Qt.Key
CODES = [one.code for one in LANGUAGES]
TATWEEL = "ـ"
"""It makes an Arabic word longer, and is no letter."""
SPOKEN = {"*": "Star", "~": "Tilde", "$": "Dollar", "=": "Equals"}
WANTED = "Cwrt tawel: ŵyl 7"
"""Its letters carry accents, which no key does."""
TYPED = "wyl 7"


def long_ballot(store: Store) -> tuple[Room, str]:
    """A room with 400 ideas, and the one that the voter looks for."""
    place = room(store, ideas=399)
    idea = actions.save_idea(store, challenge=place.challenges[0], title=WANTED, table="1")
    return place, idea


def opened(
    window: Window, place: Room, *, how: Callable[[Button], None] | None = None
) -> LetterPad:
    """The letters on the ballot of the first badge."""
    page = ballot_page(window, place)
    (how or (lambda button: tap(window, button)))(page.search_button)
    QTest.qWait(0)
    return letters(window)


def ballot_page(window: Window, place: Room) -> BallotPage:
    key(window, K.Key_Return)
    write(window, place.codes[0])
    key(window, K.Key_Return)
    page = voting(window).page
    assert isinstance(page, BallotPage)
    QTest.qWait(HAND_PAUSE_MS)  # a key that comes at once would be the scanner's
    return page


def letters(window: Window) -> LetterPad:
    shown = [pad for pad in window.findChildren(LetterPad) if pad.isVisible()]
    assert len(shown) == 1
    return shown[0]


def press(window: Window, *names: str) -> None:
    """Tap on keys of the letters in sight."""
    for name in names:
        found = next(one for one in letters(window).keys if one.text() == name)
        tap(window, found)


def names(text: str) -> list[str]:
    """The keys that type a text."""
    return ["Space" if sign == " " else sign.upper() for sign in text]


def test_touch_alone_finds_an_idea_among_400_and_votes_for_it(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    place, idea = long_ballot(store)
    window = open_kiosk(qtbot, store, theme, deeds(store))

    def touch(words: str) -> None:
        tap(window, button_named(window.screen_shown, words))
        QTest.qWait(0)

    touch("Start voting")
    for symbol in place.codes[0].replace("-", ""):
        touch(symbol)
    touch("Continue")
    touch("Search the ideas")
    press(window, *names(TYPED))
    page = voting(window).page
    assert isinstance(page, BallotPage)
    assert page._matches == [idea]
    press(window, "Done")
    assert page.bar.isVisible()
    tap(window, page.cards[0].give)
    touch("Review your vote")
    touch("Cast my vote")
    assert isinstance(voting(window).page, ThanksPage)
    found = place.ballot()
    assert found is not None
    assert found.choices == {idea: 1}


@pytest.mark.parametrize("name", ["tab-enter", "f5-f6"])
def test_two_switches_alone_find_an_idea_among_400_and_vote_for_it(
    qtbot: QtBot, store: Store, theme: Theme, name: str
) -> None:
    place, idea = long_ballot(store)
    window = open_kiosk(qtbot, store, theme, deeds(store, switches=name))
    way = WAYS[name]

    def choose(words: str) -> None:
        switch_to(window, way.next, words)
        key(window, way.choose)
        QTest.qWait(0)

    choose("Start voting")
    for symbol in place.codes[0].replace("-", ""):
        choose(SPOKEN.get(symbol, symbol))
    choose("Continue")
    choose("Search the ideas")
    key(window, way.next)
    QTest.qWait(0)
    assert QApplication.focusWidget() is letters(window).keys[0]
    for name_of_key in (*names(TYPED), "Done"):
        choose(name_of_key)
    page = voting(window).page
    assert isinstance(page, BallotPage)
    assert QApplication.focusWidget() is page.cards[0]
    choose(f"Give a dot: {WANTED}")
    choose("Review your vote")
    choose("Cast my vote")
    found = place.ballot()
    assert found is not None
    assert found.choices == {idea: 1}


def test_a_keyboard_opens_the_field_alone_and_letters_at_a_button(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    place = room(store, ideas=20)
    window = open_kiosk(qtbot, store, theme, deeds(store))
    page = ballot_page(window, place)
    page.search_button.setFocus()
    key(window, K.Key_Return)
    assert page.search.editor.hasFocus()
    assert not page.letters.isVisible()
    write(window, "quiet")
    qtbot.waitUntil(lambda: page.search.text == "quiet")  # what comes so fast may be a scanner's
    button_named(page, "Show letters").setFocus()
    key(window, K.Key_Space)
    assert letters(window).keys[0].hasFocus()
    key(window, K.Key_Right, K.Key_Down, K.Key_Space)
    assert page.search.text == "quieto"


def test_the_letters_are_one_stop_for_tab_and_all_have_names(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    place = room(store, ideas=20)
    window = open_kiosk(qtbot, store, theme, deeds(store))
    pad = opened(window, place)
    reached = reached_by_tab(window)
    assert [one for one in pad.keys if one in reached] == [pad.keys[0]]
    assert_named(window)
    assert pad.accessibleName() == "Keys for the search"


def test_a_tap_on_a_letter_leaves_the_focus_in_the_field(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    place = room(store, ideas=20)
    window = open_kiosk(qtbot, store, theme, deeds(store))
    opened(window, place)
    press(window, "Q")
    write(window, "ui")
    page = voting(window).page
    assert isinstance(page, BallotPage)
    qtbot.waitUntil(lambda: page.search.text == "qui")  # what comes so fast may be a scanner's
    press(window, "Delete")
    assert page.search.text == "qu"
    press(window, "Clear")
    assert page.search.text == ""


def test_a_dot_brings_the_tally_back(qtbot: QtBot, store: Store, theme: Theme) -> None:
    place = room(store, ideas=20)
    window = open_kiosk(qtbot, store, theme, deeds(store))
    opened(window, place)
    page = voting(window).page
    assert isinstance(page, BallotPage)
    assert not page.bar.isVisible()
    page.cards[0].give.click()
    assert page.bar.isVisible()
    assert not page.letters.isVisible()
    assert page.bar.words == "You have 4 dots left. 1 given."


def test_where_nothing_is_found_done_leads_back_to_the_field(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    place = room(store, ideas=20)
    window = open_kiosk(qtbot, store, theme, deeds(store))
    opened(window, place)
    press(window, *names("zzz"), "Done")
    page = voting(window).page
    assert isinstance(page, BallotPage)
    assert page.finder.is_empty
    assert page.search.editor.hasFocus()


@pytest.mark.parametrize("code", ["ur", "ar"])
def test_letters_run_from_right_to_left_and_latin_ones_are_at_a_key(
    qtbot: QtBot, store: Store, theme: Theme, code: str
) -> None:
    place = room(store, ideas=20)
    window = open_kiosk(qtbot, store, theme, deeds(store))
    theme.apply(replace(theme.look, language=code))
    pad = opened(window, place, how=lambda button: button.click())
    first, second = pad.keys[:2]
    assert first.x() > second.x()
    assert first.text() == "ا"
    first.setFocus()
    key(window, K.Key_Left)
    assert second.hasFocus()
    press(window, "A B C")
    QTest.qWait(0)
    latin = letters(window)
    assert latin.keys[0].x() < latin.keys[1].x()
    press(window, "Q")
    page = voting(window).page
    assert isinstance(page, BallotPage)
    assert page.search.text == "q"
    press(window, "ا ب پ" if code == "ur" else "ا ب ت")
    assert letters(window).keys[0].text() == "ا"


def test_another_language_brings_its_own_letters(qtbot: QtBot, store: Store, theme: Theme) -> None:
    place = room(store, ideas=20)
    window = open_kiosk(qtbot, store, theme, deeds(store))
    opened(window, place)
    press(window, *names("qu"))
    theme.apply(replace(theme.look, language="ur"))
    QTest.qWait(0)
    assert letters(window).keys[1].text() == "ب"
    page = voting(window).page
    assert isinstance(page, BallotPage)
    assert page.search.text == "qu"


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_large_text_leaves_every_key_and_what_is_found_in_sight(
    qtbot: QtBot, store: Store, theme: Theme, code: str, scale: float
) -> None:
    place = room(store, ideas=400)
    window = open_kiosk(qtbot, store, theme, deeds(store))
    window.resize(1024, 640)
    theme.apply(Look(Palette.LIGHT, scale, code))
    pad = opened(window, place, how=lambda button: button.click())
    QTest.qWait(50)
    assert window.size().toTuple() == (1024, 640)
    assert min(min(one.width(), one.height()) for one in pad.keys) >= 48
    assert_fits(window)
    page = voting(window).page
    assert isinstance(page, BallotPage)
    area = page._page.area.viewport()
    for part in (page.search.editor, page.finder.span):
        top = part.mapTo(area, part.rect().topLeft()).y()
        assert top >= 0
        assert top + part.height() <= area.height()
    card = page.cards[0]
    assert card.mapTo(area, card.rect().topLeft()).y() < area.height()


@pytest.mark.parametrize("code", CODES[1:])
def test_every_letter_that_a_language_uses_can_be_typed(code: str) -> None:
    text = ET.parse(assets.path("translations", f"tablevoice_{code}.ts"))
    used = {
        sign
        for part in text.iter("translation")
        for sign in fold("".join(part.itertext()))
        if sign.isalpha() and sign != TATWEEL
    }
    assert used <= set(fold(alphabet(code).letters + LATIN.letters))


def test_letters_cost_a_voter_nothing_who_does_not_ask_for_them(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    place = room(store, ideas=20)
    window = open_kiosk(qtbot, store, theme, deeds(store))
    page = ballot_page(window, place)
    assert page.findChildren(LetterPad) == []
    assert isinstance(page.findChild(SearchPad), SearchPad)
    assert words.search() == page.search_button.text()
    assert isinstance(page.search.editor, QLineEdit)
