"""A poll that closes under a voter's hand: each page says so, also one that is made afterwards."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kiosk import actions
from kiosk.changes import Method
from kiosk.errors import InputFault, InvalidInput
from kiosk.store.database import Store
from tests.ui.test_answers import asked
from tests.ui.voting_room import Room, kiosk, room
from ui.announce import herald
from ui.screens.voting import VotingScreen, deeds, flow, words
from ui.screens.voting.answer_page import AnswerPage
from ui.screens.voting.answers_review_page import AnswersReviewPage
from ui.screens.voting.ballot import Ballot, give
from ui.screens.voting.ballot_page import BallotPage
from ui.screens.voting.choosing_page import ChoosingPage
from ui.screens.voting.nothing_page import NothingPage
from ui.screens.voting.question_page import DoubtPage
from ui.screens.voting.review_page import ReviewPage
from ui.screens.voting.sheet import Sheet, answer
from ui.screens.voting.start_page import ClosedPage, StartPage
from ui.screens.voting.thanks_page import ThanksPage
from ui.theme import Look, Theme
from ui.widgets import Button, Heading, Text

OfBallot = BallotPage | AnswerPage | ReviewPage | AnswersReviewPage
PAPERS: Final[list[tuple[Method, type[flow.Voting | flow.Answering | flow.Reviewing]]]] = [
    ("dots", flow.Voting),
    ("dots", flow.Reviewing),
    ("approval", flow.Voting),
    ("approval", flow.Reviewing),
    ("agree", flow.Answering),
    ("agree", flow.Reviewing),
    ("pairs", flow.Answering),
    ("pairs", flow.Reviewing),
]
each_page = pytest.mark.parametrize(("method", "kind"), PAPERS)


def paper(
    store: Store, place: Room, kind: type[flow.Voting | flow.Answering | flow.Reviewing]
) -> flow.Held:
    """A state of this kind, with something given."""
    state = deeds.admit(store, place.codes[0])
    assert isinstance(state, flow.Voting | flow.Answering)
    if isinstance(state, flow.Voting):
        ballot = give(state.ballot, state.ballot.order[0])
        return flow.Voting(ballot) if kind is flow.Voting else flow.Reviewing(ballot)
    sheet: Sheet = answer(state.sheet, "agree" if state.sheet.each == 1 else "first")
    return flow.Answering(sheet) if kind is flow.Answering else flow.Reviewing(sheet)


def page_of(screen: VotingScreen) -> OfBallot:
    page = screen.page
    assert isinstance(page, OfBallot)
    return page


def at_review(
    qtbot: QtBot, store: Store, theme: Theme, method: Method
) -> tuple[Room, VotingScreen, ReviewPage | AnswersReviewPage]:
    """A voter stands at the review, with something given."""
    place = asked(store, method)
    screen = kiosk(qtbot, store, theme)
    screen._show(paper(store, place, flow.Reviewing))
    page = screen.page
    assert isinstance(page, ReviewPage | AnswersReviewPage)
    return place, screen, page


def says_closed(screen: VotingScreen) -> bool:
    notice = page_of(screen).notice
    return notice.isVisible() and notice.words == words.closed_meanwhile()


@each_page
def test_a_page_that_is_made_after_the_poll_closed_says_so_to_eyes_and_ears(
    qtbot: QtBot,
    store: Store,
    theme: Theme,
    method: Method,
    kind: type[flow.Voting | flow.Answering | flow.Reviewing],
) -> None:
    place = asked(store, method)
    screen = kiosk(qtbot, store, theme)
    state = paper(store, place, kind)
    actions.close_poll(store, place.challenges[0])
    heard: list[str] = []
    herald.announced.connect(lambda told, _: heard.append(told))
    opened = Opened()
    screen._show(state)
    qtbot.wait(5)
    assert says_closed(screen)
    assert words.closed_meanwhile() in heard
    assert opened.windows == []
    assert screen.isActiveWindow()


class Opened(QObject):
    """Which windows are opened from now on: one would take the focus from the voter's page."""

    def __init__(self) -> None:
        super().__init__(QApplication.instance())
        self.windows: list[str] = []
        application = QApplication.instance()
        assert application is not None
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.windows.append(type(watched).__name__)
        return False


@each_page
def test_the_page_in_sight_says_once_that_it_is_closed_and_once_that_it_is_open_again(
    qtbot: QtBot,
    store: Store,
    theme: Theme,
    method: Method,
    kind: type[flow.Voting | flow.Answering | flow.Reviewing],
) -> None:
    place = asked(store, method)
    screen = kiosk(qtbot, store, theme)
    screen._show(paper(store, place, kind))
    assert not says_closed(screen)
    heard: list[str] = []
    herald.announced.connect(lambda told, _: heard.append(told))
    actions.close_poll(store, place.challenges[0])
    for _ in range(3):
        screen.refresh()
    assert says_closed(screen)
    assert heard.count(words.closed_meanwhile()) == 1
    actions.open_poll(store, place.challenges[0])
    screen.refresh()
    assert page_of(screen).notice.isVisible()
    assert page_of(screen).notice.words == words.open_again()
    assert heard.count(words.open_again()) == 1


@pytest.mark.parametrize("method", ["dots", "approval", "agree", "pairs"])
def test_what_can_no_longer_be_cast_is_not_offered_and_the_way_out_is(
    qtbot: QtBot, store: Store, theme: Theme, method: Method
) -> None:
    place, screen, page = at_review(qtbot, store, theme, method)
    assert page.cast_button.hasFocus()
    actions.close_poll(store, place.challenges[0])
    screen.refresh()
    assert not page.cast_button.isVisible()
    assert not any(text.words.startswith("You can cast") for text in visible_texts(page))
    assert page.home_button.hasFocus()
    actions.open_poll(store, place.challenges[0])
    screen.refresh()
    assert page.cast_button.hasFocus()
    assert not page.home_button.isVisible()
    actions.close_poll(store, place.challenges[0])
    screen.refresh()
    page.late.stop()
    page.home_button.click()
    assert isinstance(screen.page, ClosedPage)


@pytest.mark.parametrize("method", ["dots", "agree"])
def test_a_press_that_was_on_its_way_does_not_do_what_has_come_in_its_place(
    qtbot: QtBot, store: Store, theme: Theme, method: Method
) -> None:
    place, screen, page = at_review(qtbot, store, theme, method)
    for deed, button in (
        (actions.close_poll, page.home_button),
        (actions.open_poll, page.cast_button),
    ):
        deed(store, place.challenges[0])
        screen.refresh()
        assert button.hasFocus()
        button.click()
        assert screen.page is page
        assert not place.ballot()
    qtbot.waitUntil(lambda: not page.late.isActive())
    page.cast_button.click()
    assert isinstance(screen.page, ThanksPage)


@pytest.mark.parametrize("method", ["dots", "agree"])
def test_who_is_at_the_way_out_when_the_poll_closes_stays_at_one(
    qtbot: QtBot, store: Store, theme: Theme, method: Method
) -> None:
    place, screen, page = at_review(qtbot, store, theme, method)
    page._leave.setFocus()
    actions.close_poll(store, place.challenges[0])
    screen.refresh()
    assert page.home_button.hasFocus()


def test_who_is_at_an_idea_when_the_poll_opens_again_stays_there_and_hears_so(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    place, screen, page = at_review(qtbot, store, theme, "dots")
    assert isinstance(page, ReviewPage)
    actions.close_poll(store, place.challenges[0])
    page.cast_button.click()
    change = next(
        one
        for one in page.findChildren(Button)
        if one.isVisible() and one.text() == words.change_one()
    )
    change.setFocus()
    heard: list[str] = []
    herald.announced.connect(lambda told, _: heard.append(told))
    actions.open_poll(store, place.challenges[0])
    screen.refresh()
    assert change.hasFocus()
    assert heard == [words.open_again()]


def visible_texts(page: QWidget) -> list[Text]:
    return [text for text in page.findChildren(Text) if text.isVisible()]


@each_page
def test_it_is_still_said_after_the_question_whether_more_time_is_needed(
    qtbot: QtBot,
    store: Store,
    theme: Theme,
    method: Method,
    kind: type[flow.Voting | flow.Answering | flow.Reviewing],
) -> None:
    place = asked(store, method)
    screen = kiosk(qtbot, store, theme)
    screen._show(paper(store, place, kind))
    actions.close_poll(store, place.challenges[0])
    screen.refresh()
    screen._on_doubted()
    assert isinstance(screen.page, DoubtPage)
    screen.page.button.click()
    assert says_closed(screen)
    theme.apply(Look(language="cy"))
    assert says_closed(screen)


def test_who_votes_anew_reads_that_again_when_the_poll_is_opened_again(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    place = room(store)
    deeds.cast(store, _ballot(deeds.admit(store, place.codes[0])))
    screen = kiosk(qtbot, store, theme)
    screen._show(deeds.admit(store, place.codes[0]))
    for deed in (actions.close_poll, actions.open_poll):
        deed(store, place.challenges[0])
        screen.refresh()
    assert page_of(screen).notice.isVisible()
    assert page_of(screen).notice.words == words.voted_before()


def _ballot(state: flow.State) -> Ballot:
    assert isinstance(state, flow.Voting)
    return state.ballot


def choosing(screen: VotingScreen, place: Room) -> ChoosingPage:
    screen._show(flow.Choosing(place.voter()))
    page = screen.page
    assert isinstance(page, ChoosingPage)
    return page


def buttons(page: ChoosingPage) -> list[Button]:
    return [card.button for card in page._cards.values()]


def test_no_ballot_of_a_closed_poll_is_begun(store: Store) -> None:
    place = room(store, challenges=2)
    [(challenge, _, _), _] = deeds.choices(store, place.voter())
    actions.close_poll(store, challenge.id)
    with pytest.raises(InvalidInput) as caught:
        deeds.begin(store, place.voter(), challenge)
    assert caught.value.reason is InputFault.POLL_CLOSED


def test_a_challenge_that_closes_while_one_chooses_is_offered_no_more(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    place = room(store, challenges=3)
    screen = kiosk(qtbot, store, theme)
    page = choosing(screen, place)
    first, second, third = buttons(page)
    assert first.hasFocus()
    actions.close_poll(store, place.challenges[0])
    screen.refresh()
    assert screen.page is page
    assert [b.isVisible() for b in (first, second, third)] == [False, True, True]
    assert page.notice.isVisible()
    assert page.notice.words == words.no_more_votes()
    assert second.hasFocus()
    actions.open_poll(store, place.challenges[0])
    screen.refresh()
    assert first.isVisible()


def test_who_stands_at_another_challenge_is_not_moved(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    place = room(store, challenges=3)
    screen = kiosk(qtbot, store, theme)
    page = choosing(screen, place)
    buttons(page)[2].setFocus()
    actions.close_poll(store, place.challenges[0])
    screen.refresh()
    assert buttons(page)[2].hasFocus()


def test_a_press_that_comes_after_the_poll_closed_begins_nothing_and_says_so(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    place = room(store, challenges=2)
    screen = kiosk(qtbot, store, theme)
    page = choosing(screen, place)
    actions.close_poll(store, place.challenges[0])
    buttons(page)[0].click()
    assert screen.page is page
    assert page.notice.words == words.no_more_votes()
    assert not buttons(page)[0].isVisible()


def nothing(screen: VotingScreen) -> NothingPage:
    page = screen.page
    assert isinstance(page, NothingPage)
    return page


def by_refresh(screen: VotingScreen, page: ChoosingPage) -> None:
    screen.refresh()


def by_press(screen: VotingScreen, page: ChoosingPage) -> None:
    buttons(page)[1].click()


@pytest.mark.parametrize("deed", [by_refresh, by_press])
def test_when_all_close_while_one_chooses_the_page_says_so_and_leads_to_the_start(
    qtbot: QtBot,
    store: Store,
    theme: Theme,
    deed: Callable[[VotingScreen, ChoosingPage], None],
) -> None:
    place = room(store, challenges=2)
    screen = kiosk(qtbot, store, theme)
    page = choosing(screen, place)
    for challenge in place.challenges:
        actions.close_poll(store, challenge)
    deed(screen, page)
    now = nothing(screen)
    assert [h.words for h in now.findChildren(Heading)] == [words.closed(flow.Why.POLL_CLOSED)[0]]
    assert QApplication.focusWidget() is now.button
    now.button.click()
    assert isinstance(screen.page, ClosedPage)


def test_another_challenge_that_has_closed_since_the_thanks_is_not_promised(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    place = room(store, challenges=2)
    screen = kiosk(qtbot, store, theme)
    screen._show(flow.Thanked(place.voter(), 1, more=True))
    for challenge in place.challenges:
        actions.close_poll(store, challenge)
    assert isinstance(screen.page, ThanksPage)
    screen.page.again.emit()
    assert nothing(screen).button.text() == words.to_start()


def test_a_choice_that_comes_back_is_offered_at_once(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    place = room(store, challenges=2)
    screen = kiosk(qtbot, store, theme)
    for challenge in place.challenges:
        actions.close_poll(store, challenge)
    screen._show(flow.Choosing(place.voter()))
    nothing(screen)
    screen.refresh()
    nothing(screen)
    actions.open_poll(store, place.challenges[1])
    screen.refresh()
    assert isinstance(screen.page, ChoosingPage)


def test_a_refused_cast_is_told_once_and_not_in_two_boxes(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    place = room(store)
    screen = kiosk(qtbot, store, theme)
    screen._show(paper(store, place, flow.Reviewing))
    page = screen.page
    assert isinstance(page, ReviewPage)
    actions.close_poll(store, place.challenges[0])
    page.cast_button.click()
    assert page.trouble.isVisible()
    assert not page.notice.isVisible()
    screen.refresh()
    assert not page.notice.isVisible()
    screen.reset()
    assert not isinstance(screen.page, StartPage)


@pytest.mark.parametrize("method", ["dots", "approval", "agree", "pairs"])
def test_who_was_refused_casts_on_the_same_page_once_the_poll_is_open_again(
    qtbot: QtBot, store: Store, theme: Theme, method: Method
) -> None:
    place, screen, page = at_review(qtbot, store, theme, method)
    actions.close_poll(store, place.challenges[0])
    page.cast_button.click()
    screen.refresh()
    assert page.trouble.isVisible()
    assert not page.cast_button.isVisible()
    actions.open_poll(store, place.challenges[0])
    screen.refresh()
    assert not page.trouble.isVisible()
    assert page.cast_button.hasFocus()
    actions.close_poll(store, place.challenges[0])
    screen.refresh()
    assert says_closed(screen)
    actions.open_poll(store, place.challenges[0])
    screen.refresh()
    page.late.stop()
    page.cast_button.click()
    assert isinstance(screen.page, ThanksPage)


@pytest.mark.parametrize("method", ["dots", "agree"])
def test_nothing_says_that_a_vote_can_be_cast_once_it_was_refused(
    qtbot: QtBot, store: Store, theme: Theme, method: Method
) -> None:
    place, _, page = at_review(qtbot, store, theme, method)
    assert page._advice.isVisible()
    actions.close_poll(store, place.challenges[0])
    page.cast_button.click()
    assert page.trouble.isVisible()
    assert not page._advice.isVisible()


def test_nothing_says_that_a_vote_for_an_idea_that_is_gone_can_be_cast(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    place = asked(store, "dots")
    screen = kiosk(qtbot, store, theme)
    state = paper(store, place, flow.Reviewing)
    assert isinstance(state, flow.Reviewing)
    assert isinstance(state.ballot, Ballot)
    for idea in state.ballot.backed:
        actions.take_back_idea(store, idea)
    screen._show(state)
    page = screen.page
    assert isinstance(page, ReviewPage)
    assert not page._advice.isVisible()
