"""Words in a language of their own run as it runs, and are read aloud in it, in a name too."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QPushButton
from pytestqt.qtbot import QtBot

from kiosk import actions
from kiosk.changes import Method
from kiosk.store import events
from kiosk.store.database import Store
from tests.ui.test_voting import ballot_page, press, review_page, scan
from tests.ui.voting_room import kiosk, room
from ui.screens.voting.answer_page import AnswerPage
from ui.speech.script import Line, script, spoken
from ui.theme import Theme
from ui.tongues import name_of, quote, runs_right_to_left
from ui.widgets import Text
from ui.widgets.idea_delegate import title_lines


@pytest.mark.parametrize(
    ("text", "tag", "backwards"),
    [
        ("A quiet room", "en", False),
        ("A quiet room", "ar", False),  # nothing in it is Arabic
        ("غرفة", "en", True),  # whatever the table said
        ("WiFi مجاني في كل قاعة", "ar", True),
        ("WiFi مجاني في كل قاعة", "en", False),
        ("“Cisza” znaczy שקט", "pl", False),
        ("5 چائے", "ur", True),
        ("123", "ur", False),
        ("", "ar", False),
        ("שלום hello", "he", True),
        ("hello", "tlh-no-such", False),
    ],
)
def test_a_text_runs_as_its_language_does(text: str, tag: str, *, backwards: bool) -> None:
    assert runs_right_to_left(text, tag) is backwards


def test_a_language_has_the_name_that_its_speakers_use() -> None:
    assert name_of("fr") == "français"
    assert [name_of(tag) for tag in ("", "und", "tlh-no-such")] == ["", "", ""]


def test_an_arabic_idea_that_begins_with_a_foreign_word_begins_at_the_right(
    qtbot: QtBot, theme: Theme
) -> None:
    label = Text("WiFi مجاني في كل قاعة")
    qtbot.addWidget(label)
    assert not runs_right_to_left(label.text())
    label.set_language("ar")
    assert runs_right_to_left(label.text())
    assert label.words == label.accessibleName() == "WiFi مجاني في كل قاعة"
    label.set_words("WiFi")
    assert label.text() == "WiFi"
    label.set_language("")
    label.set_words("WiFi مجاني في كل قاعة")
    assert not runs_right_to_left(label.text())


def test_a_name_that_quotes_is_said_in_two_languages(qtbot: QtBot, theme: Theme) -> None:
    button = QPushButton("Give a dot: Cisza")
    qtbot.addWidget(button)
    quote(button, "Cisza", "pl")
    assert spoken(button) == [Line("Give a dot: "), Line("Cisza", "pl"), Line(". Button.")]
    quote(button, "Hałas", "pl")  # words that the name does not hold
    assert spoken(button) == [Line("Give a dot: Cisza. Button.")]


def test_a_part_without_a_name_says_nothing(qtbot: QtBot, theme: Theme) -> None:
    part = QFrame()
    qtbot.addWidget(part)
    assert spoken(part) == []


def arabic(store: Store) -> None:
    challenge = events.challenges(store)[0].id
    actions.save_idea(
        store, challenge=challenge, title="غرفة هادئة", detail="للراحة", table="1", language="ar"
    )


def test_a_ballot_reads_every_idea_in_its_own_language(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    place = room(store, ideas=1)
    arabic(store)
    screen = kiosk(qtbot, store, theme)
    page = ballot_page(screen, place.codes[0])
    lines = script(page)
    assert Line("غرفة هادئة", "ar") in lines
    card = next(card for card in page.cards if card.title.words == "غرفة هادئة")
    told = spoken(card)
    assert [line.language for line in told] == ["", "ar", ""]
    assert told[0].words.startswith("Idea ")
    assert [line.language for line in spoken(card.give)] == ["", "ar", ""]
    assert not [line for line in lines if "غرفة" in line.words and line.language != "ar"]

    card.give.click()
    review = review_page(screen)
    lines = script(review)
    assert Line("غرفة هادئة", "ar") in lines
    assert not [line for line in lines if "غرفة" in line.words and line.language != "ar"]


@pytest.mark.parametrize("method", ["agree", "pairs"])
def test_a_question_reads_its_ideas_in_their_own_language(
    qtbot: QtBot, store: Store, theme: Theme, method: Method
) -> None:
    place = room(store, ideas=0, opened=False)
    challenge = actions.add_challenge(store, question="Which?", position=2, method=method)
    for title in ("غرفة هادئة", "باب واسع"):
        actions.save_idea(store, challenge=challenge, title=title, table="1", language="ar")
    actions.open_poll(store, challenge)
    screen = kiosk(qtbot, store, theme)
    press(Qt.Key.Key_Return)
    scan(place.codes[0])
    assert isinstance(screen.page, AnswerPage)
    lines = script(screen.page)
    told = [line for line in lines if any("\u0600" <= letter <= "\u06ff" for letter in line.words)]
    assert told
    assert {line.language for line in told} == {"ar"}


def test_a_title_in_the_list_runs_as_its_language_does() -> None:
    [line] = title_lines("WiFi مجاني", QFont(), 400, "ar")
    assert line.textOption().textDirection() is Qt.LayoutDirection.RightToLeft
