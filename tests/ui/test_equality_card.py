"""An organiser sets the equality questions, and sees the counts that may be published."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from kiosk import actions
from kiosk.app.demo.hands import press
from kiosk.equality.form import AnswerSet
from kiosk.equality.standard import STANDARD
from kiosk.store import answers
from kiosk.store.equality import equality
from tests.event import Hackathon
from tests.ui.walk import LOOKS, assert_fits, assert_named, reached_by_tab
from ui.announce import herald
from ui.screens.organiser import OrganiserScreen, equality_words, words
from ui.screens.organiser.equality_editor import QuestionForm
from ui.session import Session
from ui.theme import Look, Theme


@pytest.fixture
def event(tmp_path: Path) -> Iterator[Hackathon]:
    event = Hackathon(tmp_path)
    yield event
    event.close()


@pytest.fixture
def screen(qtbot: QtBot, event: Hackathon, theme: Theme) -> OrganiserScreen:
    made = OrganiserScreen(Session(event.organiser, theme))
    qtbot.addWidget(made)
    made.resize(1280, 800)
    with qtbot.waitExposed(made):
        made.show()
    made.show_part(words.VOTING)
    return made


def _said(widget: QWidget) -> str:
    labels = widget.findChildren(QLabel)
    return " ".join(label.text() for label in labels if label.isVisibleTo(widget))


def _answered(event: Hackathon, count: int, **given: str) -> None:
    held = len(answers.held(event.organiser))
    answers.take_in(
        event.organiser,
        [AnswerSet(f"{held + n:032x}", event.id, "2026-08-06", given) for n in range(count)],
    )


def _texts(event: Hackathon) -> list[str]:
    now = equality(event.organiser)
    assert now is not None
    return [question.text for question in now.questions]


def test_nobody_is_asked_until_an_organiser_says_so(
    screen: OrganiserScreen, event: Hackathon
) -> None:
    card = screen.voting.equality
    assert equality_words.OFF in _said(card)
    press(card, equality_words.ASK)
    now = equality(event.organiser)
    assert now == (True, 10, list(STANDARD))
    assert screen.notice.words == equality_words.ASKED_NOW
    press(card, equality_words.STOP)
    now = equality(event.organiser)
    assert now is not None
    assert not now.asked


def test_a_number_below_five_is_refused_beside_its_field(
    screen: OrganiserScreen, event: Hackathon
) -> None:
    card = screen.voting.equality
    card.threshold.set_text("4")
    card.change.click()
    assert "from 5 to 1,000" in card.threshold.error
    assert card.threshold.text == "4"
    card.threshold.set_text("7")
    card.change.click()
    assert card.threshold.error == ""
    now = equality(event.organiser)
    assert now is not None
    assert now.threshold == 7


def test_counts_are_shown_as_they_may_be_published(
    screen: OrganiserScreen, event: Hackathon
) -> None:
    _answered(event, 40, sex="female")
    _answered(event, 30, sex="male")
    _answered(event, 3)
    press(screen.voting.equality, equality_words.COUNTS)
    shown = _said(screen.voting.equality_counts)
    assert "What is your sex?" in shown
    assert "fewer than 10" in shown
    assert "not shown" in shown
    assert equality_words.why(10) in shown


def test_without_answers_it_says_when_they_come(screen: OrganiserScreen) -> None:
    press(screen.voting.equality, equality_words.COUNTS)
    assert equality_words.NONE in _said(screen.voting.equality_counts)


def test_an_organiser_rewords_a_question_and_its_ids_stay(
    screen: OrganiserScreen, event: Hackathon
) -> None:
    press(screen.voting.equality, equality_words.EDIT)
    editor = screen.voting.equality_editor
    press(editor, f"{equality_words.EDIT_ONE}: What is your age group?")
    assert editor.form is not None
    editor.form.question.set_text("How old are you?")
    editor.form.answers["to_15"].set_text("")
    editor.form.another.set_text("90 or older")
    press(editor, equality_words.SAVE)
    now = equality(event.organiser)
    assert now is not None
    age = now.questions[-1]
    assert (age.id, age.text) == ("age", "How old are you?")
    assert age.options[0].id == "to_24"
    assert age.options[-1].text == "90 or older"


def _edit(screen: OrganiserScreen, question: str) -> QuestionForm:
    press(screen.voting.equality, equality_words.EDIT)
    editor = screen.voting.equality_editor
    press(editor, f"{equality_words.EDIT_ONE}: {question}")
    assert editor.form is not None
    return editor.form


def _counted(screen: OrganiserScreen) -> str:
    press(screen.voting.equality_editor, equality_words.BACK)
    press(screen.voting.equality, equality_words.COUNTS)
    return _said(screen.voting.equality_counts)


def test_an_answer_that_is_added_later_inherits_nobody_s_answers(
    screen: OrganiserScreen, event: Hackathon
) -> None:
    press(screen.voting.equality, equality_words.ASK)
    form = _edit(screen, "What is your sex?")
    form.another.set_text("Romani")
    press(form, equality_words.SAVE)
    now = equality(event.organiser)
    assert now is not None
    romani = next(o.id for q in now.questions for o in q.options if o.text == "Romani")
    _answered(event, 30, sex=romani)
    for answer, added in ((romani, ""), ("", "Polish")):
        press(screen.voting.equality_editor, equality_words.BACK)
        form = _edit(screen, "What is your sex?")
        if answer:
            form.answers[answer].set_text("")
        form.another.set_text(added)
        press(form, equality_words.SAVE)
    said = _counted(screen)
    assert "Polish fewer than 10" in said
    assert "Romani (no longer offered)" in said


def test_once_voters_were_asked_the_form_says_that_other_words_are_another_answer(
    screen: OrganiserScreen, event: Hackathon
) -> None:
    assert equality_words.ANSWER_HINT in _said(_edit(screen, "What is your sex?"))
    press(screen.voting.equality_editor, equality_words.CANCEL)
    press(screen.voting.equality_editor, equality_words.BACK)
    press(screen.voting.equality, equality_words.ASK)
    _answered(event, 30, sex="female")
    form = _edit(screen, "What is your sex?")
    assert equality_words.ANSWER_ASKED in _said(form)
    assert equality_words.QUESTION_ASKED in _said(form)
    form.answers["female"].set_text("Left-handed")
    press(form, equality_words.SAVE)
    said = _counted(screen)
    assert "Left-handed fewer than 10" in said
    assert "Female (no longer offered)" in said


def test_an_organiser_changes_the_order_and_leaves_one_out(
    screen: OrganiserScreen, event: Hackathon
) -> None:
    press(screen.voting.equality, equality_words.EDIT)
    editor = screen.voting.equality_editor
    press(editor, f"{equality_words.UP}: What is your age group?")
    assert _texts(event)[-2:] == ["What is your age group?", "What is your religion?"]
    press(editor, f"{equality_words.LEAVE_OUT}: What is your religion?")
    now = equality(event.organiser)
    assert now is not None
    assert not now.questions[-1].asked
    assert equality_words.LEFT_OUT in _said(editor)


def test_the_focus_and_the_scroll_go_with_a_question_that_is_moved(
    qtbot: QtBot, screen: OrganiserScreen
) -> None:
    screen.activateWindow()
    qtbot.waitUntil(screen.isActiveWindow)
    press(screen.voting.equality, equality_words.EDIT)
    editor = screen.voting.equality_editor
    heard: list[str] = []
    herald.announced.connect(lambda words, _urgent: heard.append(words))
    name = f"{equality_words.DOWN}: What is your sex?"
    for place in (10, 11):
        press(editor, name)
        QTest.qWait(0)
        assert equality_words.moved(place, 13) in editor.notice.words
        assert heard[-1] == editor.notice.words
        now = QApplication.focusWidget()
        assert now is not None
        assert now.accessibleName() == name
        assert now.visibleRegion().boundingRect().height() == now.height()
    assert editor.area.verticalScrollBar().value() > 0
    press(editor, f"{equality_words.LEAVE_OUT}: What is your sex?")
    QTest.qWait(0)
    now = QApplication.focusWidget()
    assert now is not None
    assert now.accessibleName() == f"{equality_words.TAKE_IN}: What is your sex?"


def test_who_edits_a_question_comes_back_to_it(qtbot: QtBot, screen: OrganiserScreen) -> None:
    screen.activateWindow()
    qtbot.waitUntil(screen.isActiveWindow)
    press(screen.voting.equality, equality_words.EDIT)
    editor = screen.voting.equality_editor
    for leave in (equality_words.SAVE, equality_words.CANCEL):
        press(editor, f"{equality_words.EDIT_ONE}: What is your age group?")
        press(editor, leave)
        QTest.qWait(0)
        now = QApplication.focusWidget()
        assert now is not None
        assert now.accessibleName() == f"{equality_words.EDIT_ONE}: What is your age group?"
        assert now.visibleRegion().boundingRect().height() == now.height()


def test_a_second_step_does_not_go_before_its_first(
    screen: OrganiserScreen, event: Hackathon
) -> None:
    press(screen.voting.equality, equality_words.EDIT)
    editor = screen.voting.equality_editor
    press(editor, f"{equality_words.DOWN}: What is your ethnic group?")
    assert "before the one that leads to it" in editor.notice.words
    assert equality(event.organiser) is None


def test_a_question_without_words_is_refused_and_what_was_typed_stays(
    screen: OrganiserScreen, event: Hackathon
) -> None:
    press(screen.voting.equality, equality_words.EDIT)
    editor = screen.voting.equality_editor
    press(editor, equality_words.ADD)
    assert editor.form is not None
    editor.form.another.set_text("Yes")
    press(editor, equality_words.SAVE)
    assert editor.form is not None
    assert editor.form.question.error
    assert editor.form.another.text == "Yes"
    editor.form.question.set_text("Is this your first hackathon?")
    press(editor, equality_words.SAVE)
    assert _texts(event)[-1] == "Is this your first hackathon?"


@pytest.mark.parametrize("look", [LOOKS[0], LOOKS[-1]], ids=str)
@pytest.mark.parametrize("part", [equality_words.COUNTS, equality_words.EDIT])
def test_the_pages_fit_and_everything_has_a_name(
    screen: OrganiserScreen, event: Hackathon, theme: Theme, look: Look, part: str
) -> None:
    actions.set_equality(event.organiser, asked=True, questions=STANDARD)
    _answered(event, 40, sex="female")
    theme.apply(look)
    press(screen.voting.equality, part)
    assert_fits(screen)
    assert_named(screen)
    assert reached_by_tab(screen)


def test_what_is_wrong_with_a_question_is_in_sight(screen: OrganiserScreen, theme: Theme) -> None:
    theme.apply(Look(scale=2.0))
    screen.resize(1024, 640)
    press(screen.voting.equality, equality_words.EDIT)
    editor = screen.voting.equality_editor
    press(editor, f"{equality_words.EDIT_ONE}: What is your ethnic group?")
    assert editor.form is not None
    editor.form.question.set_text("")
    QTest.qWait(20)
    bar = editor.area.verticalScrollBar()
    bar.setValue(bar.maximum())
    press(editor, equality_words.SAVE)
    QTest.qWait(20)
    row = editor.form.question.error_row
    assert row.visibleRegion().boundingRect() == row.rect()
