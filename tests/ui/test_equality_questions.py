"""Equality questions at the kiosk: after the thanks, skippable, kept whole or not at all."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from kiosk import actions
from kiosk.equality.questions import PREFER_NOT
from kiosk.equality.standard import STANDARD
from kiosk.store import answers
from kiosk.store.box_file import box_path
from kiosk.store.database import Store
from tests.ui.voting_room import Room, kiosk, room
from tests.ui.walk import LOOKS, assert_fits, assert_named, reached_by_tab
from ui.screens.voting import Timing, VotingScreen, deeds, flow
from ui.screens.voting import equality_words as words
from ui.screens.voting.ballot import Ballot, give
from ui.screens.voting.equality import Asking, answer, back, begin
from ui.screens.voting.equality_pages import AnsweredPage, EqualityPage, ExplainPage
from ui.screens.voting.start_page import StartPage
from ui.screens.voting.thanks_page import ThanksPage
from ui.theme import Look, Theme
from ui.widgets import Heading
from ui.widgets.choice_list import ChoiceCard

K = Qt.Key


@pytest.fixture
def hall(store: Store) -> Room:
    """A room whose event asks, with a kiosk in it."""
    made = room(store)
    actions.set_equality(store, asked=True, questions=STANDARD)
    return made


def _vote(screen: VotingScreen, hall: Room, badge: int = 0) -> ThanksPage:
    voting = deeds.admit(screen.session.store, hall.codes[badge])
    assert isinstance(voting, flow.Voting)
    ballot = give(voting.ballot, voting.ballot.order[0])
    assert isinstance(ballot, Ballot)
    screen._show(deeds.cast(screen.session.store, ballot))
    page = screen.page
    assert isinstance(page, ThanksPage)
    return page


def _explained(screen: VotingScreen, hall: Room, badge: int = 0) -> ExplainPage:
    _vote(screen, hall, badge).button.click()
    page = screen.page
    assert isinstance(page, ExplainPage)
    return page


def _question(screen: VotingScreen, hall: Room) -> EqualityPage:
    _explained(screen, hall).button.click()
    return _asked(screen)


def _asked(screen: VotingScreen) -> EqualityPage:
    page = screen.page
    assert isinstance(page, EqualityPage)
    return page


def _choose(screen: VotingScreen, option: str) -> None:
    page = _asked(screen)
    page.choices.card(option).radio.click()
    page.button.click()


def _said(page: QWidget) -> str:
    return " ".join(label.text() for label in page.findChildren(QLabel) if not label.isHidden())


def _kept(store: Store) -> list[dict[str, str]]:
    return [one.answers for one in answers.held(store)]


def test_the_thanks_come_first_and_the_ballot_is_cast_by_then(
    qtbot: QtBot, store: Store, theme: Theme, hall: Room
) -> None:
    screen = kiosk(qtbot, store, theme)
    page = _vote(screen, hall)
    assert hall.ballot() is not None
    assert page.button.text() == words.go_on()
    assert words.next_up() in " ".join(label.text() for label in page.findChildren(QLabel))


def test_an_event_that_does_not_ask_ends_with_the_thanks(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    screen = kiosk(qtbot, store, theme)
    hall = room(store)
    _vote(screen, hall).button.click()
    assert isinstance(screen.page, StartPage)
    assert _kept(store) == []


def test_a_voter_answers_goes_back_and_the_second_step_follows_the_first(
    qtbot: QtBot, store: Store, theme: Theme, hall: Room
) -> None:
    screen = kiosk(qtbot, store, theme)
    _question(screen, hall)
    _choose(screen, "asian")
    assert _asked(screen).asking.question.id == "ethnic_asian"
    _choose(screen, "indian")
    assert _asked(screen).asking.question.id == "condition"
    _asked(screen).left.emit()
    assert _asked(screen).choices.value == "indian"
    _asked(screen).left.emit()
    _choose(screen, "white")
    _choose(screen, PREFER_NOT)
    for option in ("no", "female", "yes", "other", "none", "to_34"):
        _choose(screen, option)
    assert isinstance(screen.page, AnsweredPage)
    (kept,) = _kept(store)
    assert kept["ethnic_white"] == PREFER_NOT
    assert "ethnic_asian" not in kept
    assert len(kept) == 8


def test_skipping_all_leaves_a_blank_set(
    qtbot: QtBot, store: Store, theme: Theme, hall: Room
) -> None:
    screen = kiosk(qtbot, store, theme)
    _explained(screen, hall).skip.click()
    assert isinstance(screen.page, AnsweredPage)
    assert _kept(store) == [{}]
    screen.page.button.click()
    assert isinstance(screen.page, StartPage)


def test_skipping_the_rest_keeps_what_was_answered(
    qtbot: QtBot, store: Store, theme: Theme, hall: Room
) -> None:
    screen = kiosk(qtbot, store, theme)
    _question(screen, hall)
    _choose(screen, "black")
    _asked(screen).skip.click()
    assert _kept(store) == [{"ethnic_group": "black"}]


def test_skipping_the_rest_keeps_what_is_ticked_in_sight(
    qtbot: QtBot, store: Store, theme: Theme, hall: Room
) -> None:
    screen = kiosk(qtbot, store, theme)
    page = _question(screen, hall)
    assert words.rest_kept() not in _said(page)
    page.choices.card("white").radio.click()
    assert words.rest_kept() in _said(page)
    assert page.skip.accessibleDescription() == words.rest_kept()
    page.skip.click()
    assert words.done_saved() in _said(screen.page)
    assert _kept(store) == [{"ethnic_group": "white"}]


def test_what_is_ticked_stays_when_a_voter_goes_back_and_forth(
    qtbot: QtBot, store: Store, theme: Theme, hall: Room
) -> None:
    screen = kiosk(qtbot, store, theme)
    _question(screen, hall)
    _choose(screen, "white")
    _asked(screen).choices.card("irish").radio.click()
    _asked(screen).left.emit()
    assert _asked(screen).choices.value == "white"
    _asked(screen).button.click()
    assert _asked(screen).choices.value == "irish"
    for _ in range(2):
        _asked(screen).left.emit()
    assert isinstance(screen.page, ExplainPage)
    screen.page.button.click()
    assert _asked(screen).choices.value == "white"


def test_a_voter_who_stands_still_hears_that_unfinished_answers_are_not_kept(
    qtbot: QtBot, store: Store, theme: Theme, hall: Room
) -> None:
    screen = kiosk(qtbot, store, theme)
    page = _question(screen, hall)
    screen._on_doubted()
    assert words.not_kept_if_left() not in _said(screen.page)
    screen.page.stayed.emit()  # type: ignore[union-attr]  # a DoubtPage, as nobody moved
    page = _asked(screen)
    page.choices.card("white").radio.click()
    screen._on_doubted()
    assert words.not_kept_if_left() in _said(screen.page)
    screen.page.stayed.emit()  # type: ignore[union-attr]  # the same
    assert _asked(screen).choices.value == "white"
    screen._on_doubted()
    screen.page.gone.emit()  # type: ignore[union-attr]  # the same
    assert _kept(store) == [{}]


def test_one_question_can_be_passed_over(
    qtbot: QtBot, store: Store, theme: Theme, hall: Room
) -> None:
    screen = kiosk(qtbot, store, theme)
    page = _question(screen, hall)
    assert page.button.text() == words.skip_one()
    page.choices.card("white").radio.click()
    assert page.button.text() == words.go_on()
    page.answered.emit("")
    assert _asked(screen).asking.question.id == "condition"


def test_a_voter_who_walks_away_leaves_nothing_of_unfinished_answers(
    qtbot: QtBot, store: Store, theme: Theme, hall: Room
) -> None:
    hurried = Timing(idle_ms=80, warning=3, tick_ms=20)
    screen = kiosk(qtbot, store, theme, timing=hurried)
    _question(screen, hall)
    _choose(screen, "white")
    qtbot.waitUntil(lambda: isinstance(screen.page, StartPage), timeout=5_000)
    assert _kept(store) == [{}]
    assert screen.state == deeds.at_rest(store)


def test_a_voter_who_walks_away_at_the_thanks_was_not_asked(
    qtbot: QtBot, store: Store, theme: Theme, hall: Room
) -> None:
    screen = kiosk(qtbot, store, theme, timing=Timing(thanks=2, tick_ms=20))
    _vote(screen, hall)
    qtbot.waitUntil(lambda: isinstance(screen.page, StartPage), timeout=5_000)
    assert _kept(store) == []


def test_a_voter_who_votes_again_is_not_asked_again(
    qtbot: QtBot, store: Store, theme: Theme, hall: Room
) -> None:
    screen = kiosk(qtbot, store, theme)
    _explained(screen, hall).skip.click()
    screen.reset()
    _vote(screen, hall).button.click()
    assert isinstance(screen.page, StartPage)


def test_a_voter_who_needs_more_time_finds_the_same_question(
    qtbot: QtBot, store: Store, theme: Theme, hall: Room
) -> None:
    screen = kiosk(qtbot, store, theme)
    _question(screen, hall)
    _choose(screen, "black")
    screen._on_doubted()
    assert isinstance(screen.state, flow.Doubting)
    screen.page.stayed.emit()  # type: ignore[union-attr]  # a DoubtPage, as the state says
    assert _asked(screen).asking.answers == {"ethnic_group": "black"}


def test_another_language_keeps_the_place_and_what_is_chosen(
    qtbot: QtBot, store: Store, theme: Theme, hall: Room
) -> None:
    screen = kiosk(qtbot, store, theme)
    _question(screen, hall).choices.card("asian").radio.click()
    theme.apply(replace(theme.look, language="pl"))
    assert _asked(screen).choices.value == "asian"
    heading = _asked(screen).findChildren(Heading)[0]
    assert heading.text() == "Jaka jest Twoja grupa etniczna?"
    _choose(screen, "white")
    _asked(screen).skip.click()
    assert "zapisane" in " ".join(label.text() for label in screen.page.findChildren(QLabel))
    theme.apply(replace(theme.look, language="en"))
    shown = " ".join(label.text() for label in screen.page.findChildren(QLabel))
    assert words.done_saved() in shown


def test_where_answers_cannot_be_kept_it_says_so_and_the_vote_stays(
    qtbot: QtBot, store: Store, theme: Theme, hall: Room
) -> None:
    screen = kiosk(qtbot, store, theme)
    page = _explained(screen, hall)
    box_path(store.path).mkdir()
    page.skip.click()
    shown = " ".join(label.text() for label in screen.page.findChildren(QLabel))
    assert words.not_kept() in shown
    assert hall.ballot() is not None


def test_the_whole_way_goes_by_keyboard_alone(
    qtbot: QtBot, store: Store, theme: Theme, hall: Room
) -> None:
    screen = kiosk(qtbot, store, theme)
    _vote(screen, hall)
    _press(K.Key_Return, K.Key_Return)
    for _ in range(7):
        _press(K.Key_Down, K.Key_Space, K.Key_Return)
    for _ in range(4):
        if isinstance(screen.page, EqualityPage):
            _press(K.Key_Down, K.Key_Space, K.Key_Return)
    assert isinstance(screen.page, AnsweredPage)
    assert len(_kept(store)[0]) >= 7


def _press(*keys: K) -> None:
    for key in keys:
        held = QApplication.focusWidget()
        assert held is not None
        QTest.keyClick(held, key)


@pytest.mark.parametrize("look", LOOKS, ids=str)
@pytest.mark.parametrize("step", ["explain", "question", "end"])
def test_every_page_fits_is_named_and_has_large_targets(
    qtbot: QtBot, store: Store, theme: Theme, hall: Room, look: Look, step: str
) -> None:
    screen = kiosk(qtbot, store, theme)
    theme.apply(look)
    page: QWidget = _explained(screen, hall)
    if step != "explain":
        screen.page.begun.emit()  # type: ignore[union-attr]  # an ExplainPage, as was seen
        page = _asked(screen)
        assert all(card.height() >= 48 for card in page.findChildren(ChoiceCard))
    if step == "end":
        _asked(screen).skip.click()
        page = screen.page
    assert_fits(screen)
    assert_named(screen)
    assert reached_by_tab(screen)
    assert page.isVisible()


def test_an_answer_that_leads_elsewhere_forgets_what_it_led_to() -> None:
    asking = answer(answer(begin(STANDARD), "white"), "irish")
    assert asking.answers == {"ethnic_group": "white", "ethnic_white": "irish"}
    again = answer(back(back(asking)), "mixed")
    assert again.answers == {"ethnic_group": "mixed"}
    assert again.question.id == "ethnic_mixed"
    assert begin([]) == Asking((), {})
    assert begin([]).is_done


def test_an_organiser_s_own_words_are_said_as_they_are() -> None:
    assert words.wording("How old are you?") == "How old are you?"


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_answer_that_arrow_keys_come_to_is_in_sight(
    qtbot: QtBot, hall: Room, store: Store, theme: Theme, scale: float
) -> None:
    theme.apply(Look(scale=scale))
    screen = kiosk(qtbot, store, theme)
    screen.window().resize(1024, 640)
    page = _question(screen, hall)
    radios = [card.radio for card in page.choices.findChildren(ChoiceCard)]
    qtbot.waitUntil(radios[0].hasFocus)
    seen = page.area.viewport()
    assert len(radios) > 5
    for before, radio in pairwise(radios):
        QTest.keyClick(before, K.Key_Down)
        assert radio.hasFocus()
        card = radio.parentWidget()
        assert card is not None
        top = card.mapTo(seen, QPoint()).y()
        assert 0 <= top <= seen.height() - card.height()
    theme.apply(Look())
