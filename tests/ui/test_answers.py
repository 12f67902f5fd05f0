"""A voter answers one question at a time, or ticks ideas; a receipt is given and checked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk import actions
from kiosk.changes import Answer, Method, Pick, Recast
from kiosk.store import ballots, events, ideas, receipts
from kiosk.store.database import Store
from kiosk.store.events import ChallengeRow
from tests.ui.voting_room import Room, kiosk, room
from ui.announce import herald
from ui.screens.voting import VotingScreen, answer_words, flow, receipt_words
from ui.screens.voting import words as voting_words
from ui.screens.voting.answer_page import AnswerPage
from ui.screens.voting.answers_review_page import AnswersReviewPage
from ui.screens.voting.badge_page import BadgePage
from ui.screens.voting.ballot_page import BallotPage
from ui.screens.voting.question_page import DoubtPage, LeavePage
from ui.screens.voting.receipt_page import ReceiptPage
from ui.screens.voting.sheet import Sheet, answer, go_to, undo
from ui.screens.voting.start_page import StartPage
from ui.screens.voting.thanks_page import ThanksPage
from ui.theme import Theme
from ui.widgets import Button, Text


def asked(
    store: Store, method: Method, *, share: int = 3, number: int = 9, recast: Recast = "last"
) -> Room:
    """A room with one open challenge, of this method."""
    place = room(store, opened=False)
    challenge = actions.add_challenge(
        store, question="Which?", method=method, dots=2, per_idea=1, share=share, recast=recast
    )
    for title in range(number):
        actions.save_idea(
            store, challenge=challenge, title=f"Idea {title}", detail="Why", table="1"
        )
    actions.open_poll(store, challenge)
    return Room(store, [challenge], place.codes)


def show_badge(screen: VotingScreen, code: str) -> None:
    screen._show(flow.Badge(code))
    assert isinstance(screen.page, BadgePage)
    screen.page.next_button.click()


def answering(screen: VotingScreen, code: str) -> AnswerPage:
    show_badge(screen, code)
    assert isinstance(screen.page, AnswerPage)
    return screen.page


def answer_page(screen: VotingScreen) -> AnswerPage:
    page = screen.page
    assert isinstance(page, AnswerPage)
    return page


def voting(screen: VotingScreen, code: str) -> BallotPage:
    show_badge(screen, code)
    assert isinstance(screen.page, BallotPage)
    return screen.page


def said(screen: VotingScreen) -> str:
    return "\n".join(t.words for t in screen.findChildren(Text) if t.isVisibleTo(screen))


def button(screen: VotingScreen, words: str) -> Button:
    [found] = [b for b in screen.page.findChildren(Button) if b.text() == words]
    return found


CHALLENGE = ChallengeRow("c", "Which?", 0, 1, 1, "open", method="agree")


@given(deeds=st.lists(st.sampled_from(["agree", "pass", "undo", "first", "last"])))
def test_answers_stand_in_the_order_of_what_was_shown_whatever_a_voter_does(
    deeds: list[str],
) -> None:
    sheet = Sheet("voter", CHALLENGE, tuple("abcd"), "seed")
    meant: list[str] = []
    before_change: list[str] = []
    for deed in deeds:
        match deed:
            case "undo":
                sheet, meant, before_change = undo(sheet), before_change or meant[:-1], []
            case "first":
                sheet = go_to(sheet, 0)
            case "last":
                sheet = go_to(sheet, 99)
            case given:
                reply: Answer = "agree" if given == "agree" else "pass"
                if sheet.at < len(meant):
                    before_change = meant
                    meant = [*meant[: sheet.at], reply, *meant[sheet.at + 1 :]]
                elif len(meant) < 4:
                    meant, before_change = [*meant, reply], []
                sheet = answer(sheet, reply)
        assert list(sheet.answers) == meant
        assert len(sheet.seen) == min(4, max(len(meant), sheet.at) + 1)


def test_a_voter_answers_all_questions_and_casts_them(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    place = asked(store, "agree")
    screen = kiosk(qtbot, store, theme)
    page = answering(screen, place.codes[0])
    assert page.progress.words == "Idea 1 of 3"
    for reply in ("agree", "disagree", "pass"):
        page.buttons[reply].click()
    assert isinstance(screen.page, AnswersReviewPage)
    assert place.ballot() is None
    screen.page.cast_button.click()
    assert isinstance(screen.page, ThanksPage)
    found = place.ballot()
    assert found is not None
    assert found.answers == ["agree", "disagree", "pass"]
    assert "You gave 3 answers." in said(screen)


def test_pairs_are_two_ideas_in_full_and_one_is_chosen_or_none(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    place = asked(store, "pairs")
    screen = kiosk(qtbot, store, theme)
    page = answering(screen, place.codes[0])
    offer = actions.offer(store, voter=place.voter(), challenge=place.challenges[0])
    rows = ideas.read_many(store, offer.shown)
    assert [card.title.words for card in page.cards] == [rows[i].title for i in offer.shown[:2]]
    page.buttons["second"].click()
    page.buttons["skip"].click()
    page.review_button.click()
    assert f"You chose: {rows[offer.shown[1]].title}" in said(screen)
    assert isinstance(screen.page, AnswersReviewPage)
    screen.page.cast_button.click()
    found = place.ballot()
    assert found is not None
    assert (found.answers, tuple(found.shown)) == (["second", "skip"], offer.shown)


def test_an_answer_can_be_undone_and_an_earlier_one_changed(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    place = asked(store, "agree")
    screen = kiosk(qtbot, store, theme)
    page = answering(screen, place.codes[0])
    assert not page.undo_button.isVisibleTo(page)
    for reply in ("agree", "disagree"):
        page.buttons[reply].click()
    page.undo_button.click()
    assert (page.progress.words, page.sheet.answers) == ("Idea 2 of 3", ("agree",))
    page.buttons["pass"].click()
    page.review_button.click()
    first = screen.page.findChildren(Button)
    [change, _] = [b for b in first if b.text() == answer_words.change_one()]
    change.click()
    assert isinstance(screen.page, AnswerPage)
    assert "Your answer: Agree" in said(screen)
    screen.page.buttons["disagree"].click()
    assert screen.page.sheet.answers == ("disagree", "pass")
    assert screen.page.progress.words == "Idea 3 of 3"


@pytest.mark.parametrize("method", ["agree", "pairs"])
def test_nothing_out_of_sight_is_undone(
    qtbot: QtBot, store: Store, theme: Theme, method: Method
) -> None:
    place = asked(store, method)
    screen = kiosk(qtbot, store, theme)
    page = answering(screen, place.codes[0])
    replies: dict[str, tuple[Answer | Pick, Answer | Pick]] = {
        "agree": ("agree", "disagree"),
        "pairs": ("first", "second"),
    }
    yes, no = replies[method]
    for _ in range(2):
        page.buttons[yes].click()
    screen._show(flow.Answering(go_to(page.sheet, 0)))
    page = answer_page(screen)
    assert not page.undo_button.isVisibleTo(page)
    page.buttons[no].click()
    assert page.undo_button.isVisibleTo(page)
    heard: list[str] = []
    herald.announced.connect(lambda words, _urgent: heard.append(words))
    page.undo_button.click()
    assert (page.sheet.answers, page.sheet.at) == ((yes, yes), 0)
    assert heard[-1].startswith(answer_words.undone())
    assert answer_words.progress(page.sheet) in heard[-1]


def test_undoing_says_so_and_which_question_is_in_sight(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    place = asked(store, "agree")
    screen = kiosk(qtbot, store, theme)
    page = answering(screen, place.codes[0])
    page.buttons["agree"].click()
    heard: list[str] = []
    herald.announced.connect(lambda words, _urgent: heard.append(words))
    page.undo_button.click()
    assert heard == [f"{answer_words.undone()} Idea 1 of 3"]
    assert page.sheet.answers == ()


def test_what_was_not_reached_was_not_shown(qtbot: QtBot, store: Store, theme: Theme) -> None:
    place = asked(store, "agree")
    screen = kiosk(qtbot, store, theme)
    page = answering(screen, place.codes[0])
    page.buttons["agree"].click()
    page.review_button.click()
    assert isinstance(screen.page, AnswersReviewPage)
    screen.page.cast_button.click()
    assert sum(ballots.times_shown(store, place.challenges[0]).values()) == 2


@pytest.mark.parametrize("method", ["agree", "pairs"])
def test_who_comes_again_is_asked_the_same_and_nothing_shows_how_they_answered(
    qtbot: QtBot, store: Store, theme: Theme, method: Method
) -> None:
    place = asked(store, method, number=24)
    screen = kiosk(qtbot, store, theme)

    def vote(badge: int, reply: Answer | Pick) -> list[str]:
        page = answering(screen, place.codes[badge])
        met = []
        for _ in range(3):
            met += [card.title.words for card in page.cards]
            assert "Your answer" not in said(screen)
            assert page.sheet.given == len(met) // page.sheet.each - 1
            page.buttons[reply].click()
        assert isinstance(screen.page, AnswersReviewPage)
        screen.page.cast_button.click()
        screen.reset()
        return met

    before: Answer | Pick = "agree" if method == "agree" else "first"
    after: Answer | Pick = "pass" if method == "agree" else "second"
    first = vote(0, before)
    vote(1, before)
    vote(2, before)
    assert vote(0, after) == first
    found = place.ballot()
    assert found is not None
    assert found.answers == [after] * 3
    page = answering(screen, place.codes[0])
    assert answer_words.answered_before() in said(screen)
    assert page.sheet.answers == ()


def test_who_answers_less_when_they_come_again_still_meets_no_other_ideas(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    place = asked(store, "agree", number=24)
    screen = kiosk(qtbot, store, theme)
    shown = []
    for count in (3, 0, 1):
        page = answering(screen, place.codes[0])
        for _ in range(count):
            page.buttons["agree"].click()
        if count < 3:
            page.review_button.click()
        assert isinstance(screen.page, AnswersReviewPage)
        screen.page.cast_button.click()
        screen.reset()
        found = place.ballot()
        assert found is not None
        assert len(found.answers) == count
        shown.append(found.shown)
    assert shown == [shown[0]] * 3


def test_the_keyboard_alone_answers(qtbot: QtBot, store: Store, theme: Theme) -> None:
    place = asked(store, "agree")
    screen = kiosk(qtbot, store, theme)
    page = answering(screen, place.codes[0])
    for _ in range(3):
        for _ in range(20):
            held = QApplication.focusWidget()
            assert held is not None
            if held is page.buttons["disagree"]:
                break
            QTest.keyClick(held, Qt.Key.Key_Tab)
        QTest.keyClick(page.buttons["disagree"], Qt.Key.Key_Space)
    assert page.sheet.answers == ("disagree",) * 3
    assert isinstance(screen.page, AnswersReviewPage)


def test_who_walks_away_half_way_is_told_and_has_cast_nothing(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    place = asked(store, "agree")
    screen = kiosk(qtbot, store, theme)
    answering(screen, place.codes[0]).buttons["agree"].click()
    screen._on_doubted()
    assert isinstance(screen.page, DoubtPage)
    assert voting_words.doubt_uncast() in said(screen)
    screen.page.gone.emit()
    assert isinstance(screen.page, StartPage)
    assert place.ballot() is None


def test_who_needs_more_time_finds_the_answers_as_they_were(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    place = asked(store, "agree")
    screen = kiosk(qtbot, store, theme)
    page = answering(screen, place.codes[0])
    page.buttons["agree"].click()
    screen._on_doubted()
    assert isinstance(screen.page, DoubtPage)
    screen.page.stayed.emit()
    assert isinstance(screen.page, AnswerPage)
    assert screen.page.sheet.answers == ("agree",)
    screen._on_left()
    assert isinstance(screen.page, LeavePage)
    assert answer_words.lost(1) in said(screen)


def test_ideas_are_ticked_once_and_as_many_as_the_challenge_allows(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    place = asked(store, "approval")
    screen = kiosk(qtbot, store, theme)
    page = voting(screen, place.codes[0])
    for card in page.cards[:2]:
        card.give.click()
    assert page.bar.words == "You can choose no more ideas. 2 chosen."
    page.cards[2].give.click()
    assert page.bar.words.startswith("You can choose no more. Take one back first")
    page.cards[0].take.click()
    assert page.bar.words == "You can choose 1 more idea. 1 chosen."
    page.bar.button.click()
    button(screen, voting_words.cast()).click()
    assert "You chose 1 idea." in said(screen)
    found = place.ballot()
    assert found is not None
    assert list(found.choices.values()) == [1]


def test_where_the_first_vote_counts_a_second_one_is_refused_before_it_begins(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    place = asked(store, "dots", recast="first")
    actions.cast_ballot(store, voter=place.voter(), challenge=place.challenges[0], shown=[])
    screen = kiosk(qtbot, store, theme)
    show_badge(screen, place.codes[0])
    assert isinstance(screen.page, BadgePage)
    assert "the first vote counts" in screen.page.field.error


def test_a_receipt_is_shown_once_the_vote_is_stored_and_found_again(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    place = asked(store, "dots")
    screen = kiosk(qtbot, store, theme)
    voting(screen, place.codes[0]).bar.button.click()
    button(screen, voting_words.cast_empty()).click()
    assert isinstance(screen.state, flow.Thanked)
    code = screen.state.receipt
    assert code in said(screen)
    assert receipts.check(store, code) == (place.challenges[0], True)

    screen.reset()
    button(screen, receipt_words.title()).click()
    page = screen.page
    assert isinstance(page, ReceiptPage)
    page.field.set_text(code.lower())
    page.button.click()
    assert "Your vote is on this laptop. It is safe" in said(screen)
    page.field.set_text("AAA")
    assert not page.answer.isVisibleTo(page)
    page.button.click()
    assert "type all 9 characters" in page.field.error
    page.left.emit()
    assert isinstance(screen.page, StartPage)
    assert code not in said(screen)


def test_what_was_said_of_a_receipt_does_not_stay_beside_another(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    place = asked(store, "dots")
    screen = kiosk(qtbot, store, theme)
    voting(screen, place.codes[0]).bar.button.click()
    button(screen, voting_words.cast_empty()).click()
    assert isinstance(screen.state, flow.Thanked)
    code = screen.state.receipt
    screen.reset()
    button(screen, receipt_words.title()).click()
    page = screen.page
    assert isinstance(page, ReceiptPage)
    page.field.set_text(code)
    page.button.click()
    assert page.answer.isVisibleTo(page)
    QTest.keyClick(page.editor, Qt.Key.Key_Backspace)
    assert not page.answer.isVisibleTo(page)
    theme.apply(replace(theme.look, language="pl"))
    page = screen.page
    assert isinstance(page, ReceiptPage)
    assert page.field.text == code[:-1]
    assert not page.answer.isVisibleTo(page)
    assert page.field.error == ""
    page.button.click()
    theme.apply(replace(theme.look, language="en"))
    page = screen.page
    assert isinstance(page, ReceiptPage)
    assert "type all 9 characters" in page.field.error


@pytest.mark.parametrize("before", ["", "FDK-92W-3ZH"])
def test_a_badge_on_the_page_for_receipts_is_called_a_badge(
    qtbot: QtBot, store: Store, theme: Theme, before: str
) -> None:
    place = asked(store, "dots")
    screen = kiosk(qtbot, store, theme)
    button(screen, receipt_words.title()).click()
    page = screen.page
    assert isinstance(page, ReceiptPage)
    QTest.keyClicks(page.editor, before + place.codes[0])
    QTest.keyClick(page.editor, Qt.Key.Key_Return)
    assert page.field.error == receipt_words.badge()
    theme.apply(replace(theme.look, language="pl"))
    page = screen.page
    assert isinstance(page, ReceiptPage)
    assert page.field.error == receipt_words.badge()
    QTest.keyClicks(page.editor, "FDK")
    assert page.field.text == "FDK"


def test_a_voter_may_look_at_the_receipt_longer(qtbot: QtBot, store: Store, theme: Theme) -> None:
    place = asked(store, "dots")
    screen = kiosk(qtbot, store, theme)
    screen._show(flow.Thanked(place.voter(), 1, more=False, receipt="FDK-92W-3ZH"))
    assert isinstance(screen.page, ThanksPage)
    for _ in range(9):
        screen.page.countdown._on_tick()
    assert screen.page.countdown.left == 6
    button(screen, receipt_words.longer()).click()
    assert screen.page.countdown.left == 15


def test_long_ballots_can_be_narrowed_to_a_theme(qtbot: QtBot, store: Store, theme: Theme) -> None:
    place = asked(store, "dots", number=20)
    on_ballot = ideas.for_ballot(store, place.challenges[0])
    for idea in on_ballot[:3]:
        actions.set_theme(store, idea, "Access")
    actions.set_theme(store, on_ballot[3], "Pay")
    actions.merge_ideas(store, on_ballot[3], on_ballot[4])
    actions.merge_ideas(store, on_ballot[0], on_ballot[1])
    screen = kiosk(qtbot, store, theme)
    show_badge(screen, place.codes[0])
    page = screen.page
    assert isinstance(page, BallotPage)
    assert len(page.ballot.order) == 18
    page.finder.theme_button.click()
    assert list(page.finder.theme_buttons) == ["", "Access", "Pay"]
    page.finder.theme_buttons["Access"].click()
    shown = {card.idea for card in page.cards if card.isVisibleTo(page)}
    assert shown == {on_ballot[0], on_ballot[2]}
    assert page.finder.span.words == "All 2 ideas"
    page.finder.theme_buttons[""].click()
    assert len(page._matches) == 18


def test_a_search_for_what_one_of_two_merged_ideas_says_finds_the_one_that_stands(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    place = asked(store, "dots", number=12)
    on_ballot = ideas.for_ballot(store, place.challenges[0])
    actions.edit_idea(store, on_ballot[7], title="Unheard of", detail="")
    actions.merge_ideas(store, on_ballot[7], on_ballot[2])
    screen = kiosk(qtbot, store, theme)
    show_badge(screen, place.codes[0])
    assert isinstance(screen.page, BallotPage)
    screen.page.search.set_text("unheard")
    assert screen.page._matches == [on_ballot[2]]


@pytest.mark.parametrize("method", ["dots", "approval", "agree", "pairs"])
def test_no_page_of_a_kiosk_shows_what_others_voted(
    qtbot: QtBot, store: Store, theme: Theme, method: Method
) -> None:
    """The same pages, word for word, before others have voted and after."""
    place = asked(store, method, share=9)

    def pages(screen: VotingScreen) -> list[str]:
        found = []
        show_badge(screen, place.codes[0])
        found.append(said(screen))
        deeds: list[Callable[[], object]] = []
        if isinstance(screen.page, BallotPage):
            deeds = [screen.page.cards[0].give.click, screen.page.bar.button.click]
        elif isinstance(screen.page, AnswerPage):
            deeds = [screen.page.review_button.click]
        for deed in deeds:
            deed()
            found.append(said(screen))
        screen.reset()
        return [*found, said(screen)]

    screen = kiosk(qtbot, store, theme)
    before = pages(screen)
    found = events.challenge(store, place.challenges[0])
    assert found is not None
    for badge in (1, 2):
        voter = place.voter(badge)
        offer = actions.offer(store, voter=voter, challenge=found.id)
        replies: list[Answer] = ["agree"] * 9 if method == "agree" else []
        actions.cast_ballot(
            store,
            voter=voter,
            challenge=found.id,
            choices={offer.shown[0]: 1} if method in ("dots", "approval") else {},
            answers=["first"] * 9 if method == "pairs" else replies,
            shown=offer.shown,
        )
    if method == "pairs":  # what is offered follows what was shown, and never what was chosen
        assert len(pages(screen)) == len(before)
    else:
        assert pages(screen) == before
