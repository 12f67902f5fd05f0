"""A kiosk for any hands: trembling taps count once, and two switches do everything."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kiosk.errors import MediaError, MediaFault
from kiosk.mistyping import Perhaps, mistake
from kiosk.store.database import Store
from tests.ui.kiosk_window import (
    button_named,
    deeds,
    handle,
    key,
    open_kiosk,
    staff_screen,
    tap,
    tap_at,
    voting,
    write,
)
from tests.ui.voting_room import PATIENT, room
from tests.ui.walk import reached_by_tab
from ui.announce import herald
from ui.locking.steady import SPOT, Steady
from ui.locking.switches import WAYS, stops
from ui.screens.staff import words
from ui.screens.staff.hands_page import HandsPage
from ui.screens.staff.menu_page import MenuPage
from ui.screens.voting import flow
from ui.screens.voting.badge_page import BadgePage
from ui.screens.voting.ballot_page import BallotPage
from ui.screens.voting.deeds import begin, choices
from ui.screens.voting.review_page import ReviewPage
from ui.screens.voting.start_page import StartPage
from ui.screens.voting.thanks_page import ThanksPage
from ui.theme import Theme
from ui.window import Window

K = Qt.Key


class Watch:
    """A clock that a test moves."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def watch() -> Watch:
    return Watch()


@pytest.fixture
def pressed(qtbot: QtBot, theme: Theme, watch: Watch):
    """A window with one large button behind a steady hand; the presses that it felt."""
    window = QWidget()
    window.resize(400, 300)
    button = QPushButton("Give a dot")
    button.setMinimumHeight(200)
    QVBoxLayout(window).addWidget(button)
    felt: list[float] = []
    button.clicked.connect(lambda: felt.append(watch.now))
    qtbot.addWidget(window)
    steady = Steady(300, window, now=watch)
    steady.watch()
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    button.setFocus()
    yield window, felt, steady
    steady.rest()


def test_a_trembling_tap_counts_once(pressed, watch: Watch) -> None:
    window, felt, _ = pressed
    for moment in (10.0, 10.1, 10.25, 10.31):
        watch.now = moment
        tap_at(window, QPoint(200, 150))
    assert felt == [10.0, 10.31]


def test_a_double_click_counts_once(pressed, watch: Watch) -> None:
    window, felt, _ = pressed
    watch.now = 10.0
    QTest.mouseDClick(
        handle(window), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(200, 150)
    )
    assert len(felt) == 1


def test_a_tap_elsewhere_counts_at_once(pressed, watch: Watch) -> None:
    window, felt, _ = pressed
    watch.now = 10.0
    tap_at(window, QPoint(100, 150))
    watch.now = 10.1
    tap_at(window, QPoint(100 + SPOT, 150))
    assert len(felt) == 2


def test_a_trembling_key_counts_once_and_a_held_one_does_not_repeat(pressed, watch: Watch) -> None:
    window, felt, _ = pressed
    for moment in (10.0, 10.1, 10.2, 10.4):
        watch.now = moment
        key(window, K.Key_Space)
    assert felt == [10.0, 10.4]
    watch.now = 20.0
    for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
        repeat = QKeyEvent(kind, K.Key_Space, Qt.KeyboardModifier.NoModifier, " ", autorep=True)
        QApplication.sendEvent(handle(window), repeat)
    assert felt == [10.0, 10.4]


def test_a_laptop_may_count_every_tap(pressed, watch: Watch) -> None:
    window, felt, steady = pressed
    steady.within_ms = 0
    for _ in range(3):
        tap_at(window, QPoint(200, 150))
    assert len(felt) == 3


def test_a_second_tap_does_not_fall_through_to_the_next_page(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    place = room(store)
    window = open_kiosk(qtbot, store, theme, deeds(store, steady_ms=500))
    key(window, K.Key_Return)
    write(window, place.codes[0])
    QTest.qWait(550)
    key(window, K.Key_Return)
    page = voting(window).page
    assert isinstance(page, BallotPage)
    spot = page.bar.button.mapTo(window, page.bar.button.rect().center())
    tap_at(window, spot)
    review = voting(window).page
    assert isinstance(review, ReviewPage)
    QTest.qWait(1)
    tap_at(window, review.cast_button.mapTo(window, review.cast_button.rect().center()))
    assert voting(window).page is review
    assert place.ballot() is None
    QTest.qWait(550)
    tap_at(window, review.cast_button.mapTo(window, review.cast_button.rect().center()))
    assert isinstance(voting(window).page, ThanksPage)


_PACE_MS = {K.Key_1: 50, K.Key_2: 50}
"""Digits that come faster are a scanner's."""


def switch_to(window: Window, next_key: K, name: str) -> None:
    """Press the first switch until the button with this name has the focus."""
    for _ in range(200):
        now = QApplication.focusWidget()
        if isinstance(now, QAbstractButton) and now.accessibleName() == name:
            return
        key(window, next_key)
        QTest.qWait(_PACE_MS.get(next_key, 0))
    pytest.fail(f"The first switch never came to “{name}”")


@pytest.mark.parametrize("name", WAYS)
def test_a_whole_vote_is_cast_with_two_switches(
    qtbot: QtBot, store: Store, theme: Theme, name: str
) -> None:
    place = room(store, ideas=20)
    window = open_kiosk(qtbot, store, theme, deeds(store, switches=name))
    way = WAYS[name]

    def choose(words: str) -> None:
        switch_to(window, way.next, words)
        key(window, way.choose)
        QTest.qWait(_PACE_MS.get(way.choose, 0))

    choose("Start voting")
    assert isinstance(voting(window).page, BadgePage)
    for symbol in place.codes[0].replace("-", ""):
        choose({"*": "Star", "~": "Tilde", "$": "Dollar", "=": "Equals"}.get(symbol, symbol))
    choose("Continue")
    page = voting(window).page
    assert isinstance(page, BallotPage)
    choose("Next 8 ideas")
    third = page.cards[2].idea
    switch_to(window, way.next, f"Give a dot: {page.cards[2].title.words}")
    key(window, way.choose)
    QTest.qWait(_PACE_MS.get(way.choose, 0))
    choose("Review your vote")
    choose("Cast my vote")
    assert isinstance(voting(window).page, ThanksPage)
    ballot = place.ballot()
    assert ballot is not None
    assert ballot.choices == {third: 1}
    choose("Finish")
    assert isinstance(voting(window).page, StartPage)


def test_two_switches_reach_every_button_and_are_caught_by_none(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    room(store)
    window = open_kiosk(qtbot, store, theme, deeds(store, switches="f5-f6"))
    key(window, K.Key_F6)
    QTest.qWait(0)
    everything = list(stops(window))
    visible = {b for b in window.findChildren(QAbstractButton) if b.isVisible()}
    assert set(everything) == visible
    reached = []
    for _ in everything:
        key(window, K.Key_F5)
        QTest.qWait(0)
        reached.append(QApplication.focusWidget())
    assert set(reached) == visible


def test_two_switches_go_on_from_the_idea_that_a_page_begins_at(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    place = room(store)
    window = open_kiosk(qtbot, store, theme, deeds(store, switches="f5-f6"))
    voting(window)._fixed = PATIENT
    voter = place.voter()
    voting(window)._show(begin(store, voter, choices(store, voter)[0][0]))
    page = voting(window).page
    assert isinstance(page, BallotPage)
    qtbot.waitUntil(page.cards[0].hasFocus)
    key(window, K.Key_F5)
    QTest.qWait(0)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert page.cards[0].isAncestorOf(focus)


def test_a_symbol_comes_again_when_it_is_chosen_again(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    room(store)
    window = open_kiosk(qtbot, store, theme, deeds(store, switches="f5-f6"))
    for name in ("Start voting", "7"):
        switch_to(window, K.Key_F5, name)
        key(window, K.Key_F6)
        QTest.qWait(0)
    key(window, K.Key_F6)
    QTest.qWait(0)
    page = voting(window).page
    assert isinstance(page, BadgePage)
    assert page.field.text == "77"
    assert page.refused is None
    focused = QApplication.focusWidget()
    assert isinstance(focused, QAbstractButton)
    assert focused.text() == "7"


def test_ears_are_told_what_two_switches_have_typed(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    room(store)
    window = open_kiosk(qtbot, store, theme, deeds(store, switches="f5-f6"))
    switch_to(window, K.Key_F5, "Start voting")
    key(window, K.Key_F6)
    QTest.qWait(0)
    heard: list[str] = []
    herald.announced.connect(lambda told, _: heard.append(told))
    for name in ("7", "K", "Delete"):
        switch_to(window, K.Key_F5, name)
        key(window, K.Key_F6)
        QTest.qWait(0)
    assert heard == ["Typed: 7", "Typed: 7K", "Typed: 7"]


def test_two_switches_begin_at_the_pad_whatever_was_looked_at_before(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    room(store)
    window = open_kiosk(qtbot, store, theme, deeds(store, switches="f5-f6"))
    switch_to(window, K.Key_F5, "Staff")
    tap(window, button_named(voting(window), "Start voting"))
    page = voting(window).page
    assert isinstance(page, BadgePage)
    assert page.field.editor.hasFocus()
    key(window, K.Key_F5)
    QTest.qWait(0)
    focused = QApplication.focusWidget()
    assert isinstance(focused, QAbstractButton)
    assert focused.property("key")


def test_tab_goes_through_the_page_as_it_is_read_and_comes_to_staff_last(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    place = room(store, ideas=20)
    window = open_kiosk(qtbot, store, theme, deeds(store))
    voting(window)._fixed = PATIENT
    staff, corner = window.kiosk.button, window.look_bar
    around: list[QWidget] = []
    for turn in range(3):
        if turn == 1:
            tap(window, button_named(voting(window), "Start voting"))
        if turn == 2:
            voter = place.voter()
            voting(window)._show(begin(store, voter, choices(store, voter)[0][0]))
        reached = reached_by_tab(window)
        before_page = reached.index(staff) + 1
        around = [*reached[before_page:], *reached[:before_page]]
        page = voting(window).page
        places = [at for at, part in enumerate(around) if page.isAncestorOf(part)]
        corners = [at for at, part in enumerate(around) if corner.isAncestorOf(part)]
        assert max(corners) < min(places)
        assert around[-1] is staff
        assert max(places) == len(around) - 2
    page = voting(window).page
    assert isinstance(page, BallotPage)
    ways = [page.search_button, page.cards[0], page.cards[0].give, page.next, page.bar.button]
    assert [part for part in around if part in ways] == ways


def test_two_switches_come_to_the_likely_code_before_the_pad(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    place = room(store)
    window = open_kiosk(qtbot, store, theme, deeds(store, switches="f5-f6"))
    code = place.codes[0].replace("-", "")
    typed = next(
        swapped
        for at in range(len(code) - 2)
        if (swapped := code[:at] + code[at + 1] + code[at] + code[at + 2 :]) != code
        and isinstance(mistake(swapped), Perhaps)
    )
    voting(window)._show(flow.Badge(typed))
    page = voting(window).page
    assert isinstance(page, BadgePage)
    page.next_button.click()
    assert page.field.editor.hasFocus()
    key(window, K.Key_F5)
    QTest.qWait(0)
    assert page.likely_button.hasFocus()
    key(window, K.Key_F6)
    QTest.qWait(0)
    assert page.field.text.replace("-", "").replace(" ", "") == code


def test_two_switches_choose_a_text_size(qtbot: QtBot, store: Store, theme: Theme) -> None:
    room(store)
    window = open_kiosk(qtbot, store, theme, deeds(store, switches="f5-f6"))
    before = theme.look
    switch_to(window, K.Key_F5, "Text size, now 100 %")
    key(window, K.Key_F6)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    for _ in range(2):
        key(window, K.Key_F5)
        QTest.qWait(0)
    key(window, K.Key_F6)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is None)
    assert theme.look.scale != before.scale


def test_staff_choose_how_hands_work_this_kiosk(qtbot: QtBot, store: Store, theme: Theme) -> None:
    room(store)
    kiosk = deeds(store)
    kept: list[tuple[int, str]] = []
    kiosk.keep = lambda *hands: kept.append(hands)
    window = open_kiosk(qtbot, store, theme, kiosk)
    tap(window, window.kiosk.button)
    menu = staff_screen(window).page
    assert isinstance(menu, MenuPage)
    menu.buttons[words.hands].click()
    page = staff_screen(window).page
    assert isinstance(page, HandsPage)
    page.steady.card("600").radio.click()
    page.switches.card("f5-f6").radio.click()
    button_named(page, words.save()).click()
    assert kept == [(600, "f5-f6")]
    assert (kiosk.steady_ms, kiosk.switches) == (600, "f5-f6")
    assert isinstance(staff_screen(window).page, MenuPage)


def test_hands_that_cannot_be_kept_are_told(qtbot: QtBot, store: Store, theme: Theme) -> None:
    kiosk = deeds(store, steady_ms=300)

    def full(*_: object) -> None:
        raise MediaError("The settings could not be written.", MediaFault.UNWRITABLE)

    kiosk.keep = full
    page = HandsPage(kiosk)
    qtbot.addWidget(page)
    page.steady.card("0").radio.click()
    page.save_button.click()
    assert page.trouble.sentence
    assert kiosk.steady_ms == 300
