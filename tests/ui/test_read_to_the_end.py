"""At 200 % who has no pointer reads each page to its end: by a keyboard, or by two switches."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk import actions
from kiosk.equality.standard import STANDARD
from kiosk.store.database import Store
from tests.ui.kiosk_window import deeds, key, open_kiosk, voting
from tests.ui.test_left_alone import BEGINNINGS
from tests.ui.voting_room import PATIENT, room
from ui.locking.switches import WAYS
from ui.screens.voting import flow
from ui.screens.voting.thanks_page import ThanksPage
from ui.theme import Look, Theme
from ui.widgets import Page
from ui.widgets.button import Button
from ui.window import Window

K: Final = Qt.Key
STATES: Final = [flow.Thanked, flow.Explained, flow.Reviewing, flow.Doubting, flow.Answered]


def at(
    qtbot: QtBot, store: Store, theme: Theme, kind: type, *, switches: str = ""
) -> tuple[Window, Page]:
    place = room(store)
    actions.set_equality(store, asked=True, questions=STANDARD)
    window = open_kiosk(qtbot, store, theme, deeds(store, switches=switches))
    voting(window)._fixed = PATIENT
    window.resize(1024, 640)
    theme.apply(Look(scale=2.0))
    voting(window)._show(BEGINNINGS[kind](store, place.codes[0]))
    page = voting(window).page
    assert isinstance(page, Page)
    qtbot.wait(20)
    return window, page


@pytest.mark.parametrize("kind", STATES, ids=lambda kind: kind.__name__)
def test_page_down_and_page_up_go_to_the_end_and_back_wherever_the_focus_is(
    qtbot: QtBot, store: Store, theme: Theme, kind: type
) -> None:
    window, page = at(qtbot, store, theme, kind)
    bar, focus = page.area.verticalScrollBar(), QApplication.focusWidget()
    seen = [bar.value()]
    for _ in range(20):
        key(window, K.Key_PageDown)
        seen.append(bar.value())
    assert seen[-1] == bar.maximum()
    assert all(0 <= two - one < page.area.height() for one, two in pairwise(seen))
    for _ in range(20):
        key(window, K.Key_PageUp)
    assert bar.value() == 0
    assert QApplication.focusWidget() is focus


@pytest.mark.parametrize("name", ["tab-enter", "space-enter"])
@pytest.mark.parametrize("kind", STATES, ids=lambda kind: kind.__name__)
def test_two_switches_show_all_of_a_page_on_one_round_of_its_stops(
    qtbot: QtBot, store: Store, theme: Theme, kind: type, name: str
) -> None:
    window, page = at(qtbot, store, theme, kind, switches=name)
    area = page.area
    seen: set[int] = set()
    begun = QApplication.focusWidget()
    for turn in range(60):
        first = area.verticalScrollBar().value()
        seen |= set(range(first, first + area.viewport().height()))
        key(window, WAYS[name].next)
        QTest.qWait(0)
        if turn and QApplication.focusWidget() is begun:
            break
    else:
        pytest.fail("the round of the stops has no end")
    assert set(range(area.content.height())) <= seen


def test_text_without_a_stop_is_read_from_its_top_on_each_round(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    window, page = at(qtbot, store, theme, flow.Explained, switches="tab-enter")
    bar = page.area.verticalScrollBar()
    tops = 0
    for _ in range(60):
        before = bar.value()
        key(window, K.Key_Tab)
        QTest.qWait(0)
        tops += before > 0 == bar.value()
    assert bar.maximum() > 0
    assert tops >= 2


def test_whoever_goes_from_button_to_button_has_all_the_time_for_the_receipt_again(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    window, page = at(qtbot, store, theme, flow.Thanked)
    assert isinstance(page, ThanksPage)
    whole = page.countdown.left
    page.countdown._on_tick()
    assert page.countdown.left == whole - 1
    key(window, K.Key_Tab)
    assert isinstance(QApplication.focusWidget(), Button)
    assert page.countdown.left == whole
