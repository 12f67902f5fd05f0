"""Practising: a whole vote through the real pages that never counts, and says so on every page."""

from __future__ import annotations

import gc
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kiosk import actions
from kiosk.changes import METHODS, Method
from kiosk.equality.standard import STANDARD
from kiosk.store import answers, ballots, change_log, events, ideas, receipts
from kiosk.store.database import Store
from kiosk.store.in_memory import NOWHERE
from tests.everything import contents
from tests.ui.test_voting import focus, press, said, scan, tab_to
from tests.ui.voting_room import PATIENT, Room, kiosk, room
from tests.ui.walk import LOOKS, assert_fits, assert_named
from ui.announce import herald
from ui.screens.voting import Timing, VotingScreen, equality_words, flow, practice_words, words
from ui.screens.voting.badge_page import BadgePage
from ui.screens.voting.ballot_page import BallotPage
from ui.screens.voting.choosing_page import ChoosingPage
from ui.screens.voting.equality_pages import EqualityPage, ExplainPage
from ui.screens.voting.practice_end_page import PracticeEndPage
from ui.screens.voting.question_page import DoubtPage, LeavePage
from ui.screens.voting.start_page import ClosedPage, StartPage
from ui.session import Session
from ui.speech.script import script
from ui.theme import Look, Theme
from ui.widgets import Button
from ui.widgets.idle import Idle

K = Qt.Key
HURRIED = Timing(idle_ms=80, warning=2, tick_ms=20)
_FIRST_ANSWER = {
    "dots": "Give a dot",
    "approval": "Choose this idea",
    "agree": "Agree",
    "pairs": "Choose this idea",
}


def hall(store: Store, *methods: Method, opened: bool = True) -> Room:
    """A room that votes by these methods."""
    place = room(store, ideas=0, opened=False, challenges=0)
    for number, method in enumerate(methods):
        challenge = actions.add_challenge(
            store, question=f"Question {number}?", method=method, position=number, recast="first"
        )
        for title in ("Quiet rooms", "Ramps", "Captions"):
            actions.save_idea(store, challenge=challenge, title=title, table="1")
        if opened:
            actions.open_poll(store, challenge)
        place.challenges.append(challenge)
    return place


def button(screen: VotingScreen, name: str) -> Button:
    """The first button in sight with these words."""
    return next(
        b for b in screen.page.findChildren(Button) if b.text() == name and b.isVisibleTo(screen)
    )


def touch(screen: VotingScreen, name: str) -> None:
    """Tap a button, where it is scrolled into sight."""
    found = button(screen, name)
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)


def practise(screen: VotingScreen, method: Method = "dots") -> PracticeEndPage:
    """A whole practice by touch: from the start to its end."""
    touch(screen, practice_words.first())
    touch(screen, practice_words.use_badge())
    return vote(screen, method)


def vote(screen: VotingScreen, method: Method = "dots") -> PracticeEndPage:
    touch(screen, _FIRST_ANSWER[method])
    touch(screen, words.review())
    touch(screen, words.cast())
    page = screen.page
    assert isinstance(page, PracticeEndPage), said(screen)
    return page


def receipt_on(page: PracticeEndPage) -> str:
    name = f"{practice_words.receipt()}: "
    [shown] = [w for w in page.findChildren(QWidget) if w.accessibleName().startswith(name)]
    return shown.accessibleName().removeprefix(name).replace(" ", "")


@pytest.mark.parametrize("method", METHODS)
def test_a_practice_by_touch_leaves_every_byte_as_it_was_and_the_badge_votes_for_the_first_time(
    qtbot: QtBot, store: Store, theme: Theme, method: Method
) -> None:
    place = hall(store, method)
    screen = kiosk(qtbot, store, theme)
    told: list[str] = []
    screen.session.on_written.append(lambda: told.append("written"))
    before, reach = contents(store), change_log.vector(store)
    page = practise(screen, method)
    assert practice_words.uncounted() in said(screen)
    code = receipt_on(page)
    assert contents(store) == before
    assert change_log.vector(store) == reach
    assert told == [], "nothing is sent"
    assert receipts.check(store, code) is None
    touch(screen, practice_words.vote_now())
    assert not screen.is_practice
    scan(place.codes[0])
    touch(screen, _FIRST_ANSWER[method])
    touch(screen, words.review())
    touch(screen, words.cast())
    assert told == ["written"]
    assert ballots.count_by_challenge(store) == {place.challenges[0]: 1}


@pytest.mark.parametrize("method", METHODS)
def test_a_practice_by_keyboard_with_a_real_badge_keeps_nothing_of_the_badge(
    qtbot: QtBot, store: Store, theme: Theme, method: Method
) -> None:
    place = hall(store, method)
    screen = kiosk(qtbot, store, theme)
    before = contents(store)
    tab_to(practice_words.first())
    press(K.Key_Return)
    assert focus().accessibleName() == practice_words.use_badge()
    scan(place.codes[0])
    tab_to(_FIRST_ANSWER[method])
    press(K.Key_Return)
    tab_to(words.review())
    press(K.Key_Return)
    press(K.Key_Return)
    assert isinstance(screen.page, PracticeEndPage), said(screen)
    assert contents(store) == before
    voter = place.voter()
    assert not ballots.has_voted(store, place.challenges[0], voter)
    state = screen.state
    assert isinstance(state, flow.Thanked)
    assert state.voter != voter


def test_a_badge_of_nobodys_will_do_and_a_mistyped_one_is_pointed_out(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    place = room(store)
    screen = kiosk(qtbot, store, theme)
    for code in (*actions.new_codes(1), place.codes[0]):
        touch(screen, practice_words.first())
        wrong = ("A" if code[0] != "A" else "B") + code[1:]
        scan(wrong)
        page = screen.page
        assert isinstance(page, BadgePage)
        assert page.field.error
        scan(code)
        assert isinstance(screen.page, BallotPage)
        screen.reset()


def test_a_cancelled_badge_can_practise_and_says_nothing_about_itself(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    place = room(store)
    actions.cancel_badge(store, actions.badge_of(store, place.codes[0]))
    screen = kiosk(qtbot, store, theme)
    touch(screen, practice_words.first())
    scan(place.codes[0])
    assert isinstance(screen.page, BallotPage)


def test_several_challenges_are_chosen_from_each_by_its_own_method(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    hall(store, *METHODS)
    screen = kiosk(qtbot, store, theme)
    touch(screen, practice_words.first())
    touch(screen, practice_words.use_badge())
    for turn, method in enumerate(METHODS):
        page = screen.page
        assert isinstance(page, ChoosingPage)
        shown = [b for b in page.findChildren(Button) if b.text() == words.choose()]
        [next_one] = [b for b in shown if b.isVisibleTo(page)][:1]
        assert len([b for b in shown if b.isVisibleTo(page)]) == len(METHODS) - turn
        QTest.mouseClick(next_one, Qt.MouseButton.LeftButton)
        vote(screen, method)
        if turn < len(METHODS) - 1:
            touch(screen, words.vote_again())
    assert ballots.count_by_challenge(store) == {}


def test_where_the_first_vote_counts_one_may_practise_again_and_again(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    hall(store, "dots")
    screen = kiosk(qtbot, store, theme)
    practise(screen)
    for _ in range(3):
        before = screen._practice
        assert before is not None
        touch(screen, practice_words.again())
        assert screen.is_practice
        with pytest.raises(Exception, match="closed"):
            before._ground.store.rows("SELECT 1")
        touch(screen, practice_words.use_badge())
        vote(screen)


def test_a_voter_can_practise_before_the_poll_opens(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    hall(store, "pairs", opened=False)
    screen = kiosk(qtbot, store, theme)
    assert isinstance(screen.page, ClosedPage)
    tab_to(practice_words.meanwhile())
    press(K.Key_Return, K.Key_Return)
    vote(screen, "pairs")
    assert not [b for b in screen.page.findChildren(Button) if b.text() == "Vote now"]
    press(K.Key_Return)
    assert isinstance(screen.page, ClosedPage)
    assert not screen.is_practice


@pytest.mark.parametrize("why", [flow.Why.NO_EVENT, flow.Why.NO_CHALLENGE])
def test_where_there_are_no_rules_to_practise_by_nothing_is_offered(
    qtbot: QtBot, store: Store, theme: Theme, why: flow.Why
) -> None:
    if why is flow.Why.NO_CHALLENGE:
        hall(store)
    screen = kiosk(qtbot, store, theme)
    assert screen.state == flow.Closed(
        why, "" if why is flow.Why.NO_EVENT else "Inclusion hackathon"
    )
    assert not screen.page.findChildren(Button)


def test_the_poll_that_opens_during_a_practice_can_be_voted_on_at_its_end(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    place = hall(store, "dots", opened=False)
    screen = kiosk(qtbot, store, theme)
    touch(screen, practice_words.meanwhile())
    actions.open_poll(store, place.challenges[0])
    screen.refresh()
    assert screen.is_practice
    touch(screen, practice_words.use_badge())
    vote(screen)
    touch(screen, practice_words.vote_now())
    scan(place.codes[0])
    assert isinstance(screen.page, BallotPage)


def test_equality_questions_are_practised_where_the_event_asks_them_and_thrown_away(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    hall(store, "dots")
    actions.set_equality(store, asked=True, questions=STANDARD)
    screen = kiosk(qtbot, store, theme)
    before = contents(store)
    practise(screen)
    touch(screen, equality_words.go_on())
    assert isinstance(screen.page, ExplainPage)
    assert practice_words.answers() in said(screen)
    assert equality_words.saved() not in said(screen)
    touch(screen, equality_words.begin())
    page = screen.page
    assert isinstance(page, EqualityPage)
    page.choices.card("white").radio.click()
    assert equality_words.rest_kept() not in said(screen)
    assert practice_words.answers() in said(screen)
    page.button.click()
    touch(screen, equality_words.skip_rest())
    assert isinstance(screen.page, PracticeEndPage)
    assert contents(store) == before
    assert answers.held(store) == ()
    press(K.Key_Return)
    assert isinstance(screen.state, flow.Badge), "“Vote now” is the next step"
    assert not screen.is_practice


def test_a_practice_ends_with_its_voter(qtbot: QtBot, store: Store, theme: Theme) -> None:
    room(store)
    screen = kiosk(qtbot, store, theme, timing=HURRIED)
    touch(screen, practice_words.first())
    touch(screen, practice_words.use_badge())
    way = screen._practice
    assert way is not None
    qtbot.waitUntil(lambda: isinstance(screen.page, DoubtPage))
    assert screen.band.isVisible()
    qtbot.waitUntil(lambda: isinstance(screen.page, StartPage))
    assert not screen.band.isVisible()
    assert not screen.is_practice
    with pytest.raises(Exception, match="closed"):
        way._ground.store.rows("SELECT 1")


def test_nothing_of_a_practice_is_left_in_memory_for_the_next_voter(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    room(store)
    screen = kiosk(qtbot, store, theme)
    for _ in range(3):
        practise(screen)
        screen.reset()
        qtbot.wait(1)
    gc.collect()
    QApplication.sendPostedEvents()
    stores = [found for found in gc.get_objects() if isinstance(found, Store)]
    assert [found for found in stores if found.path == NOWHERE] == []


def test_who_leaves_in_the_middle_is_asked_as_in_a_vote(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    room(store)
    screen = kiosk(qtbot, store, theme)
    touch(screen, practice_words.first())
    touch(screen, practice_words.use_badge())
    touch(screen, "Give a dot")
    screen._on_left()
    assert isinstance(screen.page, LeavePage)
    assert screen.band.isVisible()
    touch(screen, words.go())
    assert isinstance(screen.page, StartPage)
    assert not screen.is_practice


def practised_states(screen: VotingScreen, show: Callable[[], None]) -> None:
    """Go through every page of a practice, and call `show` on each."""

    def on(*names: str) -> None:
        for name in names:
            touch(screen, name)
            show()

    on(practice_words.first())
    scan("7KQ4-M2XP-9DTR0")
    show()
    on(practice_words.use_badge(), words.choose(), "Give a dot", words.review(), words.change())
    screen._on_left()
    show()
    on(words.stay())
    screen.findChildren(Idle)[0].noticed.emit()
    show()
    on(words.more_time(), words.review(), words.cast())
    on(equality_words.go_on(), equality_words.begin(), equality_words.skip_rest())


def main_buttons(screen: VotingScreen) -> list[str]:
    """What is offered as the next step."""
    buttons = screen.page.findChildren(Button)
    return [b.text() for b in buttons if b.isVisible() and b.property("kind") == "primary"]


def everything_asked(store: Store) -> None:
    hall(store, "dots", "agree")
    actions.set_equality(store, asked=True, questions=STANDARD)


def test_every_page_of_a_practice_says_so_to_eyes_and_ears(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    everything_asked(store)
    screen = kiosk(qtbot, store, theme)
    heard: list[str] = []
    herald.announced.connect(lambda words, _: heard.append(words))
    seen: set[str] = set()

    def look() -> None:
        seen.add(type(screen.state).__name__)
        assert screen.band.isVisible()
        assert screen.band.words == practice_words.band()
        assert script(screen.page_shown)[0].words == practice_words.band()
        assert practice_words.band() in heard
        if isinstance(screen.state, flow.Badge):
            assert main_buttons(screen) == [practice_words.use_badge()]
        if not isinstance(screen.state, (flow.Badge, flow.Voting)):
            heard.clear()

    practised_states(screen, look)
    assert seen == {
        "Badge", "Choosing", "Voting", "Reviewing", "Leaving", "Doubting", "Thanked",
        "Explained", "Asked", "Answered",
    }  # fmt: skip
    screen.reset()
    assert not screen.band.isVisible()
    assert practice_words.band() not in [line.words for line in script(screen.page_shown)]


@pytest.mark.parametrize("look", LOOKS, ids=lambda look: f"{look.palette}-{look.scale}")
def test_every_page_of_a_practice_fits_and_is_named_in_every_look(
    qtbot: QtBot, store: Store, theme: Theme, look: Look
) -> None:
    everything_asked(store)
    theme.apply(look)
    screen = kiosk(qtbot, store, theme)

    def check() -> None:
        qtbot.wait(5)
        assert_named(screen)
        assert_fits(screen)

    check()
    practised_states(screen, check)


@pytest.mark.parametrize("code", ["cy", "pl", "ur", "ar"])
def test_a_practice_speaks_the_voters_language_to_its_last_idea(
    qtbot: QtBot, store: Store, theme: Theme, code: str
) -> None:
    room(store)
    screen = kiosk(qtbot, store, theme)
    touch(screen, practice_words.first())
    touch(screen, practice_words.use_badge())
    touch(screen, "Give a dot")
    page = screen.page
    assert isinstance(page, BallotPage)
    order, given = page.ballot.order, dict(page.ballot.choices)
    english = {sample for s in practice_words.samples("en") for sample in (s.question, *s.ideas)}
    theme.apply(Look(language=code, scale=2.0))
    qtbot.wait(5)
    page = screen.page
    assert isinstance(page, BallotPage)
    assert (page.ballot.order, dict(page.ballot.choices)) == (order, given)
    rows = ideas.read_many(page._session.store, order)
    [sample] = practice_words.samples(code)[:1]
    assert sorted(row.title for row in rows.values()) == sorted(sample.ideas)
    assert {row.language for row in rows.values()} == {code}
    assert page.ballot.challenge.question == sample.question
    assert not english & {sample.question}
    assert_fits(screen)
    theme.apply(Look())


def test_vote_now_keeps_the_voters_look_and_the_next_voter_finds_the_houses(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    room(store)
    screen = kiosk(qtbot, store, theme)
    practise(screen)
    theme.apply(Look(scale=1.5))
    touch(screen, practice_words.vote_now())
    assert theme.look == Look(scale=1.5)
    assert isinstance(screen.page, BadgePage)
    assert practice_words.use_badge() not in [b.text() for b in screen.page.findChildren(Button)]
    screen.reset()
    assert theme.look == Look()


def test_the_event_that_is_practised_is_asked_for_its_times(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    room(store)
    actions.set_waiting(store, idle=95, warning=33)
    screen = VotingScreen(Session(store, theme))
    qtbot.addWidget(screen)
    screen._practise()
    assert screen._practice is not None
    found = events.event(screen._practice._ground.store)
    assert found is not None
    assert (found.idle, found.warning) == (95, 33)
    assert screen._timing.idle_ms == 95_000
    assert screen._timing != PATIENT
