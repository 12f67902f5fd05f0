"""On every page of the kiosk, Tab goes the way that people read, and comes to "Staff" last."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import pytest
from PySide6.QtWidgets import QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from kiosk import actions
from kiosk.changes import Method
from kiosk.equality.standard import STANDARD
from kiosk.store.database import Store
from tests.ui.kiosk_window import button_named, deeds, open_kiosk, tap, voting
from tests.ui.test_answers import asked
from tests.ui.test_left_alone import BEGINNINGS, KINDS, enter
from tests.ui.test_poll_closes import paper
from tests.ui.voting_room import PATIENT, room
from tests.ui.walk import describe, reached_by_tab
from ui.locking.switches import in_reading_order
from ui.screens.voting import VotingScreen, flow, practice_words
from ui.screens.voting.ballot_page import BallotPage
from ui.screens.voting.cast_page import CastPage
from ui.theme import Look, Theme
from ui.window import Window

LARGE: Final = Look(scale=2.0, language="ar")
PAPERS: Final[list[Method]] = ["dots", "approval", "agree", "pairs"]


def assert_tab_follows_reading(qtbot: QtBot, window: Window) -> None:
    qtbot.wait(20)
    reached = [part for part in reached_by_tab(window) if not isinstance(part, QRadioButton)]
    staff = window.kiosk.button
    begin = reached.index(staff) + 1
    by_tab = [*reached[begin:], *reached[:begin]]
    read = [part for part in in_reading_order(window) if part in reached]
    assert told(by_tab) == told([*(part for part in read if part is not staff), staff])


def told(parts: list[QWidget]) -> list[str]:
    return [describe(part) for part in parts]


def opened(qtbot: QtBot, store: Store, theme: Theme) -> tuple[Window, VotingScreen]:
    window = open_kiosk(qtbot, store, theme, deeds(store))
    voting(window)._fixed = PATIENT
    return window, voting(window)


@pytest.mark.parametrize("look", [Look(), LARGE], ids=["usual", "large-ar"])
@pytest.mark.parametrize("practice", [False, True], ids=["vote", "practice"])
@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_in_every_state(
    qtbot: QtBot,
    store: Store,
    theme: Theme,
    kind: type,
    practice: bool,  # noqa: FBT001 (pytest hands it over by name)
    look: Look,
) -> None:
    place = room(store)
    actions.set_equality(store, asked=True, questions=STANDARD)
    window, screen = opened(qtbot, store, theme)
    theme.apply(look)
    assert kind in BEGINNINGS
    enter(screen, kind, place.codes[0], practice=practice)
    assert_tab_follows_reading(qtbot, window)


def test_at_the_start_and_at_the_badge_to_practise_with(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    room(store)
    window, screen = opened(qtbot, store, theme)
    assert_tab_follows_reading(qtbot, window)
    tap(window, button_named(screen, practice_words.first()))
    assert isinstance(screen.state, flow.Badge)
    assert_tab_follows_reading(qtbot, window)


@pytest.mark.parametrize("method", PAPERS)
@pytest.mark.parametrize("is_open", [True, False], ids=["open", "closed"])
def test_on_every_review(
    qtbot: QtBot,
    store: Store,
    theme: Theme,
    method: Method,
    is_open: bool,  # noqa: FBT001 (pytest hands it over by name)
) -> None:
    place = asked(store, method)
    window, screen = opened(qtbot, store, theme)
    screen._show(paper(store, place, flow.Reviewing))
    if not is_open:
        actions.close_poll(store, place.challenges[0])
        screen.refresh()
    page = screen.page
    assert isinstance(page, CastPage)
    assert page.home_button.isVisible() != is_open
    assert_tab_follows_reading(qtbot, window)


@pytest.mark.parametrize("method", PAPERS)
def test_on_every_paper(qtbot: QtBot, store: Store, theme: Theme, method: Method) -> None:
    place = asked(store, method)
    window, screen = opened(qtbot, store, theme)
    kind: Callable[..., flow.Busy] = (
        flow.Voting if method in ("dots", "approval") else flow.Answering
    )
    screen._show(paper(store, place, kind))  # type: ignore[arg-type]  # one of the two
    assert_tab_follows_reading(qtbot, window)


def test_with_the_letters_of_the_search_in_sight(qtbot: QtBot, store: Store, theme: Theme) -> None:
    place = room(store, ideas=30)
    window, screen = opened(qtbot, store, theme)
    theme.apply(Look(language="ar"))
    enter(screen, flow.Voting, place.codes[0])
    page = screen.page
    assert isinstance(page, BallotPage)
    tap(window, page.search_button)
    tap(window, page.finder.letters_button)
    assert page.letters.pad is not None
    assert_tab_follows_reading(qtbot, window)
    page.letters.pad.turned.emit()
    assert_tab_follows_reading(qtbot, window)
