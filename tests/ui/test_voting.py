"""The voting kiosk, with real badges, ideas and ballots, and a real window."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from kiosk import actions
from kiosk.mistyping import Perhaps, Wrong, mistake
from kiosk.store import ideas
from kiosk.store.database import Store
from tests.ui.voting_room import Room, kiosk, room
from tests.ui.walk import LOOKS, assert_fits, assert_named, describe, reached_by_tab
from ui.screens.voting import Timing, VotingScreen, badge_words, deeds, flow, words
from ui.screens.voting.badge_page import BadgePage
from ui.screens.voting.ballot import give
from ui.screens.voting.ballot_page import CARDS, BallotPage
from ui.screens.voting.question_page import DoubtPage
from ui.screens.voting.review_page import ReviewPage
from ui.screens.voting.sheet import Sheet
from ui.screens.voting.start_page import ClosedPage, StartPage
from ui.screens.voting.thanks_page import ThanksPage
from ui.theme import SCALES, Look, Palette, Theme
from ui.widgets import Button, Heading, Text
from ui.widgets.code_pad import CodePad
from ui.widgets.scroll_area import bring_into_sight

K = Qt.Key
HURRIED = Timing(idle_ms=80, warning=30, tick_ms=20)


def focus() -> QWidget:
    held = QApplication.focusWidget()
    assert held is not None, "nothing has the focus"
    return held


def press(*keys: K) -> None:
    for key in keys:
        QTest.keyClick(focus(), key)


def scan(code: str) -> None:
    """Type as a scanner does: every character to whatever has the focus, then Enter."""
    for character in code:
        QTest.keyClicks(focus(), character)
    press(K.Key_Return)


def tab_to(name: str) -> None:
    """Press Tab until the control with this name has the focus."""
    for _ in range(40):
        if focus().accessibleName().startswith(name):
            return
        press(K.Key_Tab)
    pytest.fail(f"Tab does not reach “{name}”")


def said(screen: QWidget) -> str:
    """Every word in sight."""
    labels = screen.findChildren(QLabel)
    return " ".join(label.text() for label in labels if label.isVisibleTo(screen))


def ballot_page(screen: VotingScreen, code: str) -> BallotPage:
    """Sign in, and give the page of ideas."""
    press(K.Key_Return)
    scan(code)
    page = screen.page
    assert isinstance(page, BallotPage), said(screen)
    return page


def review_page(screen: VotingScreen) -> ReviewPage:
    tab_to(words.review())
    press(K.Key_Return)
    page = screen.page
    assert isinstance(page, ReviewPage)
    return page


def test_a_vote_by_keyboard_alone_is_stored_as_it_was_chosen(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    place = room(store)
    screen = kiosk(qtbot, store, theme)
    assert isinstance(screen.page, StartPage)
    page = ballot_page(screen, place.codes[0])
    order = list(page.ballot.order)
    press(K.Key_Right, K.Key_Down, K.Key_Plus, K.Key_Plus, K.Key_Down, K.Key_Right, K.Key_Left)
    assert page.bar.words == "You have 2 dots left. 3 given."
    review_page(screen)
    press(K.Key_Return)
    assert isinstance(screen.page, ThanksPage)
    stored = place.ballot()
    assert stored is not None
    assert stored.choices == {order[0]: 1, order[1]: 2}
    assert stored.shown == order
    assert order == actions.ballot_order(store, voter=place.voter(), challenge=place.challenges[0])
    press(K.Key_Return)
    assert isinstance(screen.page, StartPage)


class Shown(QObject):
    """Notes what is shown while it has no place in any window."""

    def __init__(self) -> None:
        super().__init__(QApplication.instance())
        self.alone: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.alone.append(describe(watched))
        return False


def test_the_order_that_is_kept_is_the_order_on_the_screen(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    place = room(store, ideas=20)
    page = ballot_page(kiosk(qtbot, store, theme), place.codes[0])
    seen: list[str] = []
    while True:
        seen += [card.idea for card in page.cards if card.isVisibleTo(page)]
        if not page.next.isVisibleTo(page):
            break
        page.next.click()
    assert seen == list(page.ballot.order)
    assert len(seen) == 20


@pytest.mark.parametrize("control", ["Continue", "Go back to the start", "Badge code", "0"])
def test_a_scanner_is_heard_wherever_the_focus_is(
    qtbot: QtBot, store: Store, theme: Theme, control: str
) -> None:
    place = room(store)
    screen = kiosk(qtbot, store, theme)
    press(K.Key_Return)
    tab_to(control)
    scan(place.codes[1])
    assert isinstance(screen.page, BallotPage), said(screen)
    assert screen.page.ballot.voter == place.voter(1)


def test_a_scan_at_the_start_screen_begins(qtbot: QtBot, store: Store, theme: Theme) -> None:
    place = room(store)
    screen = kiosk(qtbot, store, theme)
    scan(place.codes[0])
    assert isinstance(screen.page, BallotPage)


def test_a_scan_counts_although_half_a_code_was_typed(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    place = room(store)
    screen = kiosk(qtbot, store, theme)
    press(K.Key_Return)
    QTest.keyClicks(focus(), "7kq4")
    scan(place.codes[0].lower())
    assert isinstance(screen.page, BallotPage), said(screen)


@pytest.mark.parametrize(
    "before",
    [
        ["~~~~$$$$====U"],
        ["https://example.org/menu?table=7&lang=en"],
        ["7KQ4-M2XP-9DTRR", "WIFI:S:Hall;T:WPA;P:welcome1;;", "5012345678900"],
        ["7KQ4-M2XP-9DTRR"] * 4,
    ],
)
def test_a_scan_counts_whatever_was_scanned_before_and_is_in_the_field(
    qtbot: QtBot, store: Store, theme: Theme, before: list[str]
) -> None:
    place = room(store)
    screen = kiosk(qtbot, store, theme)
    press(K.Key_Return)
    for code in before:
        scan(code)
        page = screen.page
        assert isinstance(page, BadgePage)
        assert page.field.error
    scan(place.codes[0])
    assert isinstance(screen.page, BallotPage), said(screen)
    assert screen.page.ballot.voter == place.voter(0)


def test_what_was_put_right_by_hand_counts_and_not_what_was_typed_before(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    place = room(store)
    screen = kiosk(qtbot, store, theme)
    press(K.Key_Return)
    QTest.keyClicks(focus(), place.codes[1])
    press(*[K.Key_Backspace] * 15)
    QTest.keyClicks(focus(), place.codes[0][:4])
    scan(place.codes[0][4:])
    assert isinstance(screen.page, BallotPage), said(screen)
    assert screen.page.ballot.voter == place.voter(0)


def test_a_mistyped_code_is_named_beside_the_field_which_keeps_it(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    place = room(store)
    wrong = ("A" if place.codes[0][0] != "A" else "B") + place.codes[0][1:]
    screen = kiosk(qtbot, store, theme)
    press(K.Key_Return)
    scan(wrong)
    page = screen.page
    assert isinstance(page, BadgePage)
    found = mistake(wrong)
    assert isinstance(found, Wrong | Perhaps)
    assert page.field.error == badge_words.mistake(found)
    assert page.field.text == wrong
    assert page.editor.hasFocus()
    assert page.field.error in page.editor.accessibleDescription()


def test_half_a_code_and_a_strange_badge_are_told_apart(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    room(store)
    screen = kiosk(qtbot, store, theme)
    press(K.Key_Return)
    scan("7KQ4")
    page = screen.page
    assert isinstance(page, BadgePage)
    assert "9 characters" in page.field.error
    page.editor.clear()
    scan("0000-0000-00011")
    assert "does not belong to this event" in page.field.error


def test_a_badge_can_be_typed_by_touch_alone(qtbot: QtBot, store: Store, theme: Theme) -> None:
    place = room(store)
    screen = kiosk(qtbot, store, theme)
    start = screen.page
    assert isinstance(start, StartPage)
    start.button.click()
    page = screen.page
    assert isinstance(page, BadgePage)
    pad = page.findChild(CodePad)
    assert pad is not None
    keys = {key.text().replace("&&", "&"): key for key in pad.findChildren(Button)}
    for symbol in ("7", "Delete", *place.codes[0].replace("-", "")):
        qtbot.mouseClick(keys[symbol], Qt.MouseButton.LeftButton)
    assert page.field.text == place.codes[0]
    assert page.editor.hasFocus()
    assert min(key.height() for key in keys.values()) >= 48
    assert min(key.width() for key in keys.values()) >= 48
    page.next_button.click()
    assert isinstance(screen.page, BallotPage)


def test_a_voter_who_walks_away_is_asked_and_then_forgotten(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    place = room(store)
    screen = kiosk(qtbot, store, theme, timing=HURRIED)
    ballot_page(screen, place.codes[0])
    press(K.Key_Right)
    qtbot.waitUntil(lambda: isinstance(screen.page, DoubtPage), timeout=3_000)
    assert words.doubt_title() in said(screen)
    qtbot.waitUntil(lambda: isinstance(screen.page, StartPage), timeout=3_000)
    assert place.ballot() is None


def test_a_voter_who_needs_more_time_finds_everything_as_it_was(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    place = room(store, ideas=30)
    screen = kiosk(qtbot, store, theme, timing=Timing(idle_ms=80, warning=1_000))
    page = ballot_page(screen, place.codes[0])
    press(*[K.Key_Down] * 10, K.Key_Right)
    chosen, current = dict(page.ballot.choices), page.current
    qtbot.waitUntil(lambda: isinstance(screen.page, DoubtPage), timeout=3_000)
    press(K.Key_Return)
    again = screen.page
    assert isinstance(again, BallotPage)
    assert (dict(again.ballot.choices), again.current) == (chosen, current)
    assert current == again.ballot.order[10]


def test_whoever_goes_on_typing_is_not_asked(qtbot: QtBot, store: Store, theme: Theme) -> None:
    place = room(store)
    screen = kiosk(qtbot, store, theme, timing=Timing(idle_ms=1_200))
    ballot_page(screen, place.codes[0])
    for _ in range(6):
        qtbot.wait(300)
        press(K.Key_Down)
    assert isinstance(screen.page, BallotPage)


def test_half_a_badge_code_outlives_the_question_for_more_time(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    room(store)
    screen = kiosk(qtbot, store, theme, timing=Timing(idle_ms=80, warning=1_000))
    press(K.Key_Return)
    QTest.keyClicks(focus(), "7kq4m")
    qtbot.waitUntil(lambda: isinstance(screen.page, DoubtPage), timeout=3_000)
    press(K.Key_Return)
    assert isinstance(screen.page, BadgePage)
    assert screen.page.field.text == "7KQ4-M"


def test_what_is_wrong_with_a_code_outlives_the_question_for_more_time(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    room(store)
    screen = kiosk(qtbot, store, theme, timing=Timing(idle_ms=80, warning=1_000))
    press(K.Key_Return)
    scan("7KQ4-M2XP-9D")
    page = screen.page
    assert isinstance(page, BadgePage)
    error = page.field.error
    qtbot.waitUntil(lambda: isinstance(screen.page, DoubtPage), timeout=3_000)
    press(K.Key_Return)
    again = screen.page
    assert isinstance(again, BadgePage)
    assert (again.field.error, again.field.text) == (error, "7KQ4-M2XP-9D")
    assert again.editor.hasFocus()


def test_the_thanks_count_down_to_the_start(qtbot: QtBot, store: Store, theme: Theme) -> None:
    place = room(store)
    screen = kiosk(qtbot, store, theme, timing=Timing(thanks=3, tick_ms=20))
    ballot_page(screen, place.codes[0])
    review_page(screen)
    press(K.Key_Return)
    page = screen.page
    assert isinstance(page, ThanksPage)
    assert page.countdown.words == "Back to the start in 3 seconds."
    assert place.ballot() is not None
    qtbot.waitUntil(lambda: isinstance(screen.page, StartPage), timeout=3_000)


def test_a_poll_that_closes_meanwhile_refuses_the_ballot_and_keeps_the_choices(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    place = room(store)
    screen = kiosk(qtbot, store, theme)
    page = ballot_page(screen, place.codes[0])
    press(K.Key_Right)
    chosen = dict(page.ballot.choices)
    review = review_page(screen)
    actions.close_poll(store, place.challenges[0])
    press(K.Key_Return)
    assert screen.page is review
    assert "closed" in review.trouble.sentence
    assert review.trouble.hasFocus()
    assert dict(review.ballot.choices) == chosen
    assert place.ballot() is None
    tab_to(words.to_start())
    review.late.stop()
    press(K.Key_Return)
    assert isinstance(screen.page, ClosedPage)


def test_a_full_disk_casts_nothing_and_a_second_try_does(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    place = room(store, ideas=400)
    screen = kiosk(qtbot, store, theme)
    ballot_page(screen, place.codes[0])
    press(K.Key_Right)
    review = review_page(screen)
    store.rows("PRAGMA max_page_count = 1")  # SQLite keeps what it has, and takes no page more
    press(K.Key_Return)
    assert screen.page is review
    assert "full" in review.trouble.sentence
    assert "vote at another kiosk" in review.trouble.sentence
    assert place.ballot() is None
    store.rows("PRAGMA max_page_count = 1000000")
    review.cast_button.click()
    assert isinstance(screen.page, ThanksPage)
    assert place.ballot() is not None


def backing_two(qtbot: QtBot, store: Store, theme: Theme) -> tuple[Room, VotingScreen, BallotPage]:
    """A voter who has given a dot to the first idea and one to the second."""
    place = room(store)
    screen = kiosk(qtbot, store, theme)
    page = ballot_page(screen, place.codes[0])
    press(K.Key_Right, K.Key_Down, K.Key_Right)
    return place, screen, page


def test_an_idea_taken_back_meanwhile_is_marked_and_its_dots_can_be_taken_off(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    place, screen, page = backing_two(qtbot, store, theme)
    gone, kept = page.ballot.order[:2]
    review = review_page(screen)
    actions.take_back_idea(store, gone)
    press(K.Key_Return)
    assert review.trouble.isVisibleTo(review)
    assert words.gone() in said(screen)
    tab_to(words.clear_one())
    press(K.Key_Return)
    tab_to(words.cast())
    press(K.Key_Return)
    stored = place.ballot()
    assert stored is not None
    assert stored.choices == {kept: 1}


def test_an_idea_that_is_gone_is_what_the_review_begins_with(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    _, screen, page = backing_two(qtbot, store, theme)
    gone = page.ballot.order[1]
    actions.take_back_idea(store, gone)
    review = review_page(screen)
    focused = QApplication.focusWidget()
    assert isinstance(focused, Button)
    assert focused.accessibleName().startswith(f"{words.clear_one()}: ")
    assert focused.accessibleDescription() == words.gone()
    assert words.review_left() not in said(screen)
    press(K.Key_Return)
    assert isinstance(screen.page, ReviewPage)
    assert screen.page is not review
    assert screen.page.cast_button.hasFocus()
    assert words.review_left() in said(screen)


def test_larger_text_and_other_colours_lose_no_choice(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    place = room(store, ideas=30)
    screen = kiosk(qtbot, store, theme)
    page = ballot_page(screen, place.codes[0])
    press(K.Key_Right, *[K.Key_Down] * 9, K.Key_Right)
    page.search.set_text("quiet")
    before = (dict(page.ballot.choices), page.search.text, page.bar.words)
    theme.apply(Look(Palette.CONTRAST, 2.0))
    qtbot.wait(20)
    assert screen.page is page
    assert (dict(page.ballot.choices), page.search.text, page.bar.words) == before


def test_nothing_of_one_voter_remains_for_the_next(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    place = room(store, ideas=30)
    screen = kiosk(qtbot, store, theme)
    page = ballot_page(screen, place.codes[0])
    theme.apply(Look(Palette.DARK, 1.5))
    press(K.Key_Right)
    page.search_button.setFocus()
    press(K.Key_Return)
    QTest.keyClicks(focus(), "hall")
    page.search.editor.selectAll()
    QTest.keyClick(focus(), K.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "hall"
    first = page.ballot.order
    review_page(screen)
    press(K.Key_Return)
    press(K.Key_Return)
    qtbot.waitUntil(lambda: not screen.findChildren(BallotPage), timeout=3_000)
    assert theme.look == Look()
    assert QGuiApplication.clipboard().text() == ""
    assert screen.findChildren(QLineEdit) == []
    assert not [o for o in screen.findChildren(QObject) if isinstance(o, QLineEdit | BallotPage)]
    title = ideas.read_many(store, first)[first[0]].title
    assert title not in said(screen)
    assert place.codes[0] not in said(screen)

    second = ballot_page(screen, place.codes[1])
    qtbot.waitUntil(lambda: not screen.findChildren(BadgePage), timeout=3_000)
    assert dict(second.ballot.choices) == {}
    assert second.ballot.order != first
    assert second._page.area.verticalScrollBar().value() == 0
    for line in screen.findChildren(QLineEdit):
        assert line.text() == "", describe(line)
        assert not line.isUndoAvailable(), describe(line)
    assert "1 given" not in said(screen)


def test_a_look_left_behind_at_the_start_is_put_back(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    room(store)
    screen = kiosk(qtbot, store, theme, timing=Timing(idle_ms=80))
    theme.apply(Look(Palette.DARK, 2.0))
    qtbot.waitUntil(lambda: theme.look == Look(), timeout=3_000)
    assert isinstance(screen.page, StartPage)


def test_a_second_vote_replaces_the_first_without_showing_it(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    place = room(store)
    order = actions.ballot_order(store, voter=place.voter(), challenge=place.challenges[0])
    actions.cast_ballot(
        store,
        voter=place.voter(),
        challenge=place.challenges[0],
        choices={order[0]: 3},
        shown=order,
    )
    screen = kiosk(qtbot, store, theme)
    page = ballot_page(screen, place.codes[0])
    assert words.voted_before() in said(screen)
    assert dict(page.ballot.choices) == {}
    press(K.Key_Down, K.Key_Right)
    review_page(screen)
    press(K.Key_Return)
    stored = place.ballot()
    assert stored is not None
    assert stored.choices == {order[1]: 1}


def test_an_empty_ballot_is_cast_as_an_abstention_once_the_review_has_said_so(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    place = room(store)
    screen = kiosk(qtbot, store, theme)
    ballot_page(screen, place.codes[0])
    review = review_page(screen)
    assert words.review_empty() in said(screen)
    assert review.cast_button.text() == words.cast_empty()
    press(K.Key_Return)
    stored = place.ballot()
    assert stored is not None
    assert stored.choices == {}


def test_a_dot_too_many_is_refused_in_words(qtbot: QtBot, store: Store, theme: Theme) -> None:
    place = room(store)
    page = ballot_page(kiosk(qtbot, store, theme), place.codes[0])
    press(*[K.Key_Right] * 4)
    assert page.bar.words == "One idea takes no more than 3 dots."
    press(K.Key_Down, *[K.Key_Right] * 2, K.Key_Down, K.Key_Right)
    assert page.bar.words.startswith("You have no dots left.")
    assert page.ballot.given == 5
    press(K.Key_Up, K.Key_Left)
    assert page.bar.words == "You have 1 dot left. 4 given."


def test_changing_leads_back_to_the_idea_and_keeps_the_others(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    place = room(store, ideas=30)
    screen = kiosk(qtbot, store, theme)
    page = ballot_page(screen, place.codes[0])
    press(K.Key_Right, *[K.Key_Down] * 12, K.Key_Right)
    far = page.ballot.order[12]
    review = review_page(screen)
    review.changed.emit(far)
    again = screen.page
    assert isinstance(again, BallotPage)
    assert again.current == far
    assert focus().accessibleName().startswith("Idea 13 of 30")
    press(K.Key_Left)
    assert dict(again.ballot.choices) == {again.ballot.order[0]: 1}


def test_leaving_an_empty_ballot_asks_nothing(qtbot: QtBot, store: Store, theme: Theme) -> None:
    place = room(store)
    screen = kiosk(qtbot, store, theme)
    ballot_page(screen, place.codes[0]).left.emit()
    assert isinstance(screen.page, StartPage)


def test_leaving_asks_first_when_dots_would_be_lost(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    place = room(store)
    screen = kiosk(qtbot, store, theme)
    page = ballot_page(screen, place.codes[0])
    press(K.Key_Right)
    page.left.emit()
    assert words.lost_dots(1) in said(screen)
    press(K.Key_Return)
    again = screen.page
    assert isinstance(again, BallotPage)
    assert dict(again.ballot.choices) == dict(page.ballot.choices)
    again.left.emit()
    tab_to(words.go())
    press(K.Key_Return)
    assert words.invite() in said(screen)
    assert place.ballot() is None


def test_of_several_challenges_one_is_chosen_and_the_next_is_offered(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    place = room(store, challenges=2)
    screen = kiosk(qtbot, store, theme)
    press(K.Key_Return)
    scan(place.codes[0])
    assert screen.state == flow.Choosing(place.voter())
    tab_to(f"{words.choose()}: How do we make hall 2")
    press(K.Key_Return)
    assert isinstance(screen.page, BallotPage)
    review_page(screen)
    press(K.Key_Return)
    assert place.ballot(challenge=1) is not None
    tab_to(words.vote_again())
    press(K.Key_Return)
    assert words.voted_before() in said(screen)
    tab_to(f"{words.choose()}: How do we make hall 1")
    press(K.Key_Return)
    review_page(screen)
    press(K.Key_Return)
    assert place.ballot(challenge=0) is not None
    assert words.vote_again() not in [b.text() for b in screen.page.findChildren(Button)]


@pytest.mark.parametrize("scale", SCALES)
def test_the_first_idea_is_in_sight_at_every_text_size(
    qtbot: QtBot, store: Store, theme: Theme, scale: float
) -> None:
    theme.apply(Look(Palette.LIGHT, scale))
    place = room(store, ideas=30)
    page = ballot_page(kiosk(qtbot, store, theme), place.codes[0])
    qtbot.wait(20)
    title = page.cards[0].title
    assert title.visibleRegion().boundingRect() == title.rect()
    question = page.findChildren(Heading)[0]
    if scale <= 1.5:
        assert question.visibleRegion().boundingRect() == question.rect()


def test_tab_stops_at_the_search_before_it_stops_at_an_idea(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    place = room(store, ideas=30)
    page = ballot_page(kiosk(qtbot, store, theme), place.codes[0])
    reached = reached_by_tab(page)
    assert reached.index(page.cards[0]) == reached.index(page.search_button) + 1


def test_tab_stops_at_each_idea_of_the_review_before_the_way_on(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    place = room(store)
    screen = kiosk(qtbot, store, theme)
    ballot_page(screen, place.codes[0])
    press(K.Key_Right, K.Key_Down, K.Key_Right)
    review = review_page(screen)
    said_by_tab = [part.accessibleName() for part in reached_by_tab(review)]
    first = next(at for at, name in enumerate(said_by_tab) if name.startswith(words.change_one()))
    assert said_by_tab[first + 1].startswith(words.change_one())
    assert said_by_tab[first + 2 : first + 5] == [words.leave(), words.change(), words.cast()]


def test_who_comes_by_tab_sees_what_keys_do_at_the_idea_under_their_hand(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    place = room(store)
    page = ballot_page(kiosk(qtbot, store, theme), place.codes[0])
    assert words.keys() not in [text.words for text in page.findChildren(Text)]
    press(K.Key_Tab)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert page.cards[0].isAncestorOf(focused)
    assert page.cards[0].hint.isVisible()
    assert page.cards[0].hint.words == words.keys()
    press(K.Key_Down, K.Key_Tab)
    assert [card.hint.isVisible() for card in page.cards[:2]] == [False, True]
    theme.apply(Look(language="cy"))
    [now] = page.window().findChildren(BallotPage)[-1:]
    assert now is not page
    assert now.cards[1].hint.isVisible()


def test_what_a_dot_did_is_in_sight_at_the_largest_text(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    theme.apply(Look(Palette.LIGHT, 2.0))
    place = room(store)
    page = ballot_page(kiosk(qtbot, store, theme), place.codes[0])
    for card in page.cards[:3]:
        card.setFocus()
        qtbot.wait(20)
        bring_into_sight(card.give)
        card.give.click()
        told = card.told
        qtbot.waitUntil(lambda told=told: told.visibleRegion().boundingRect() == told.rect())  # type: ignore[misc]  # mypy wants its type


def test_what_the_voter_is_at_stays_in_sight_when_text_grows(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    place = room(store, ideas=30)
    page = ballot_page(kiosk(qtbot, store, theme), place.codes[0])
    press(*[K.Key_Down] * 3)
    theme.apply(Look(Palette.LIGHT, 2.0))
    card = page.cards[3]
    assert card.hasFocus()
    title = card.title
    qtbot.waitUntil(lambda: title.visibleRegion().boundingRect() == title.rect())


def test_the_search_opens_where_it_is_asked_for(qtbot: QtBot, store: Store, theme: Theme) -> None:
    place = room(store, ideas=30)
    page = ballot_page(kiosk(qtbot, store, theme), place.codes[0])
    assert not page.search.isVisible()
    tab_to(words.search())
    press(K.Key_Return)
    QTest.keyClicks(focus(), "idea 12 ")
    assert page.search.text == "idea 12 "
    assert [card.isVisible() for card in page.cards].count(True) == 1


def test_search_finds_ideas_in_the_voters_order_and_says_when_there_is_none(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    place = room(store, ideas=40)
    screen = kiosk(qtbot, store, theme)
    page = ballot_page(screen, place.codes[0])
    page.search.set_text("IDEA 1")
    shown = [card.idea for card in page.cards if card.isVisibleTo(page)]
    found = set(ideas.find(store, words="idea 1"))
    assert shown == [idea for idea in page.ballot.order if idea in found][:CARDS]
    page.search.set_text("no such thing")
    assert words.no_match() in said(screen)
    page.show_all.click()
    assert words.no_match() not in said(screen)
    assert page.search.text == ""


def test_read_more_opens_the_whole_detail(qtbot: QtBot, store: Store, theme: Theme) -> None:
    place = room(store)
    screen = kiosk(qtbot, store, theme)
    page = ballot_page(screen, place.codes[0])
    card = next(card for card in page.cards if card.more.isVisibleTo(page))
    assert "Why this helps" not in said(screen)
    card.more.click()
    assert "Why this helps, and whom." in said(screen)
    card.more.click()
    assert "Why this helps" not in said(screen)


@pytest.mark.parametrize(
    ("why", "with_"),
    [
        (flow.Why.POLL_CLOSED, {"opened": False}),
        (flow.Why.NO_CHALLENGE, {"challenges": 0}),
        (flow.Why.NO_IDEAS, {"ideas": 0}),
        (flow.Why.NO_BADGES, {"badges": 0}),
    ],
)
def test_the_kiosk_says_why_nobody_can_vote(
    qtbot: QtBot, store: Store, theme: Theme, why: flow.Why, with_: dict[str, int]
) -> None:
    place = room(store, **with_)  # type: ignore[arg-type]  # the values fit their names
    screen = kiosk(qtbot, store, theme)
    assert isinstance(screen.page, ClosedPage)
    assert words.closed(why)[0] in said(screen)
    if why is flow.Why.POLL_CLOSED:
        actions.open_poll(store, place.challenges[0])
        screen.refresh()
        assert isinstance(screen.page, StartPage)


@pytest.mark.parametrize("number", [1, 400, 10_000])
def test_any_number_of_ideas_opens_and_turns_at_once(
    qtbot: QtBot, store: Store, theme: Theme, number: int
) -> None:
    place = room(store, ideas=number)
    screen = kiosk(qtbot, store, theme)
    press(K.Key_Return)
    began = time.perf_counter()
    scan(place.codes[0])
    page = screen.page
    assert isinstance(page, BallotPage)
    assert not screen.grab().isNull()
    opened = time.perf_counter() - began
    turns = []
    for _ in range(5):
        began = time.perf_counter()
        page.next.click()
        assert not screen.grab().isNull()
        turns.append(time.perf_counter() - began)
    expected = "The only idea" if number == 1 else f" of {number:,}"
    assert expected in said(screen)
    assert opened < 2.0
    assert sorted(turns)[2] < 0.25


def every_state(screen: VotingScreen, code: str) -> list[flow.State]:
    store = screen.session.store
    voter = actions.admit_voter(store, code)
    choices = deeds.choices(store, voter)
    voting = deeds.begin(store, voter, choices[0][0])
    assert isinstance(voting, flow.Voting)
    asked = choices[0][0]._replace(method="agree")
    pairs = asked._replace(method="pairs")
    sheet = Sheet(voter, asked, voting.ballot.order[:4], "seed", ("agree", "pass"), at=2)
    two = Sheet(voter, pairs, voting.ballot.order[:6], "seed", ("second",), at=1)
    order = voting.ballot.order
    held = give(give(voting.ballot, order[0]), order[1])
    rest = deeds.at_rest(store)
    return [
        *[flow.Closed(why, "Inclusion hackathon") for why in flow.Why],
        rest,
        flow.Badge("7KQ4-M"),
        flow.Choosing(voter),
        voting,
        flow.Voting(held, order[9]),
        flow.Reviewing(voting.ballot),
        flow.Reviewing(held),
        flow.Doubting(flow.Voting(held)),
        flow.Leaving(flow.Voting(held)),
        flow.Answering(sheet._replace(answers=(), at=0)),
        flow.Answering(sheet._replace(at=1)),
        flow.Answering(two),
        flow.Reviewing(sheet),
        flow.Reviewing(two),
        flow.Checking("FDK-92W"),
        flow.Doubting(flow.Answering(sheet)),
        flow.Leaving(flow.Answering(sheet)),
        flow.Thanked(voter, 2, more=True),
        flow.Thanked(voter, 2, more=True, receipt="FDK-92W-3ZH", method="agree"),
    ]


@pytest.mark.parametrize("look", LOOKS, ids=lambda look: f"{look.palette}-{look.scale}")
def test_every_state_fits_and_is_named_in_every_look(
    qtbot: QtBot, store: Store, theme: Theme, look: Look
) -> None:
    place = room(store, challenges=2)
    theme.apply(look)
    screen = kiosk(qtbot, store, theme)
    for state in every_state(screen, place.codes[0]):
        screen._show(state)
        qtbot.wait(5)
        assert_named(screen)
        assert_fits(screen)
        assert screen.isActiveWindow(), "a part was shown before it had a place"
    assert screen.width() == 1024


def test_no_part_of_a_page_is_a_window_of_its_own_even_for_a_moment(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    place = room(store, challenges=2)
    screen = kiosk(qtbot, store, theme)
    shown = Shown()
    QApplication.instance().installEventFilter(shown)  # type: ignore[union-attr]  # there is one
    for state in every_state(screen, place.codes[0]):
        screen._show(state)
        assert shown.alone == [], state
    qtbot.wait(5)


def test_a_countdown_rests_when_it_is_out_of_sight(qtbot: QtBot, theme: Theme) -> None:
    page = DoubtPage(5, 10)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    qtbot.waitUntil(lambda: page.countdown.left < 5, timeout=1_000)
    page.hide()
    left = page.countdown.left
    qtbot.wait(80)
    assert page.countdown.left == left
    assert isinstance(page.countdown, Text)
