"""What can be seen can be heard: pages as lines, in Qt's own stand-in for a laptop's voice."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTextToSpeech import QTextToSpeech
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kiosk.store.database import Store
from tests.ui.test_voting import ballot_page, press, review_page, scan
from tests.ui.voice import Voice
from tests.ui.voting_room import kiosk, room
from ui.announce import announce
from ui.screens.voting import VotingScreen, words
from ui.screens.voting.badge_page import BadgePage
from ui.speech.reader import Reader
from ui.speech.script import Line, script
from ui.speech.speaker import RATES, VOLUMES, Speaker
from ui.theme import Theme
from ui.widgets import Button, Field, Text
from ui.widgets.code_pad import CodePad

K = Qt.Key


@pytest.fixture(autouse=True)
def _english(theme: Theme) -> None:
    """The screen speaks English, whatever spoke before."""


@pytest.fixture
def voice() -> Voice:
    return Voice()


@pytest.fixture
def speaker(qtbot: QtBot, voice: Voice) -> Speaker:
    del qtbot
    return Speaker(lambda: voice)


@pytest.fixture
def reader(speaker: Speaker) -> Iterator[Reader]:
    reader = Reader(speaker)
    yield reader
    reader.end()


def said_by(page: QWidget) -> str:
    return "\n".join(line.words for line in script(page))


def seen_on(page: QWidget) -> list[str]:
    """Every word in sight."""
    labels = [
        label.accessibleName() or label.text()  # a receipt is spelled out
        for label in page.findChildren(QLabel)
        if label.isVisibleTo(page)
    ]
    keys = {key for pad in page.findChildren(CodePad) for key in pad.findChildren(Button)}
    buttons = [
        button.text()
        for button in page.findChildren(Button)
        if button.isVisibleTo(page) and button not in keys
    ]
    return [text for text in (*labels, *buttons) if text.strip()]


def page_of(*parts: QWidget) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    for part in parts:
        column.addWidget(part)
    page.show()
    return page


@pytest.fixture
def pages(qtbot: QtBot, store: Store, theme: Theme) -> list[tuple[str, str, list[str]]]:
    """Each page of a vote: its name, what it says, and the words in sight."""
    place = room(store, ideas=20)
    screen = kiosk(qtbot, store, theme)
    found: list[tuple[str, str, list[str]]] = []

    def note() -> None:
        found.append((type(screen.page).__name__, said_by(screen.page), seen_on(screen.page)))

    note()
    press(K.Key_Return)
    note()
    scan("7KQ4-M2XP-9DTRV")
    note()
    _vote(screen, place.codes[0], note)
    return found


def _vote(screen: VotingScreen, code: str, note: Callable[[], None]) -> None:
    assert isinstance(screen.page, BadgePage)
    screen.page.field.set_text("")
    screen.reset()
    page = ballot_page(screen, code)
    press(K.Key_Right)
    page.cards[0].more.click()
    note()
    review_page(screen)
    note()
    press(K.Key_Return)
    note()


def test_every_word_in_sight_is_said(pages: list[tuple[str, str, list[str]]]) -> None:
    assert len(pages) == 6
    for name, said, seen in pages:
        for text in seen:
            assert text.rstrip(".") in said, f"{name} does not say “{text}”"


def test_an_error_is_said_with_its_field(pages: list[tuple[str, str, list[str]]]) -> None:
    name, said, _ = pages[2]
    assert name == "BadgePage"
    assert words.badge_check() in said


def test_a_page_is_said_in_the_order_in_which_it_is_seen(qtbot: QtBot) -> None:
    late = Button("Send it")
    page = page_of(Text("First"), Field("Name", "As on the badge."), late)
    qtbot.addWidget(page)
    late.setEnabled(False)
    lines = [line.words for line in script(page)]
    assert lines[0] == "First"
    assert lines[-1] == "Send it. Button, not available now."
    assert lines.index("Name") < lines.index("As on the badge.")
    assert "Name As on the badge. Nothing typed yet." in lines


def test_what_is_hidden_is_not_said(qtbot: QtBot) -> None:
    hidden = Text("Not now")
    page = page_of(Text("Now"), hidden)
    qtbot.addWidget(page)
    hidden.hide()
    assert [line.words for line in script(page)] == ["Now"]


def test_words_keep_the_language_that_they_are_in(
    qtbot: QtBot, speaker: Speaker, voice: Voice
) -> None:
    idea = Text("Ruhige Räume")
    idea.setProperty("language", "de")
    page = page_of(Text("An idea"), idea)
    qtbot.addWidget(page)
    assert script(page) == [Line("An idea"), Line("Ruhige Räume", "de")]
    # The stand-in speaks a few languages; one that it has, one that it lacks.
    able = next(one for one in voice.languages() if one.language() != QLocale().language())
    speaker.say([Line("Own", able.bcp47Name()), Line("Plain"), Line("Strange", "cy")])
    with qtbot.waitSignal(speaker.ended, timeout=20_000):
        pass
    assert voice.said[0] == ("Own", able.bcp47Name())
    assert [text for text, _ in voice.said] == [
        "Own",
        "Plain",
        "This is in a language that this laptop cannot read aloud.",
    ]


def test_stop_is_heard_at_once_and_again_begins_at_the_beginning(
    qtbot: QtBot, speaker: Speaker, voice: Voice
) -> None:
    speaker.say([Line("One two three four five six seven"), Line("Eight")])
    qtbot.waitUntil(lambda: voice.state() is QTextToSpeech.State.Speaking)
    speaker.stop()
    qtbot.waitUntil(lambda: voice.state() is QTextToSpeech.State.Ready)
    assert not speaker.is_speaking
    speaker.say_again()
    with qtbot.waitSignal(speaker.ended, timeout=20_000):
        pass
    assert [text for text, _ in voice.said] == [
        "One two three four five six seven",
        "One two three four five six seven",
        "Eight",
    ]


def test_what_is_said_next_takes_the_place_of_what_was_being_said(
    qtbot: QtBot, speaker: Speaker, voice: Voice
) -> None:
    speaker.say([Line("A long page"), Line("with more")])
    qtbot.waitUntil(lambda: voice.state() is QTextToSpeech.State.Speaking)
    speaker.say([Line("The next one")])
    with qtbot.waitSignal(speaker.ended, timeout=20_000):
        pass
    assert [text for text, _ in voice.said] == ["A long page", "The next one"]


def test_volume_and_rate_have_ends_and_go_back_for_the_next_voter(
    speaker: Speaker, voice: Voice
) -> None:
    speaker.set_volume(99)
    speaker.set_rate(-99)
    assert (speaker.volume, speaker.rate) == (len(VOLUMES) - 1, 0)
    assert voice.volume() == pytest.approx(VOLUMES[-1])
    speaker.reset()
    assert voice.volume() == pytest.approx(VOLUMES[len(VOLUMES) // 2])
    assert voice.rate() == pytest.approx(RATES[len(RATES) // 2])


def test_nothing_of_a_voter_is_left_to_be_said_again(
    qtbot: QtBot, speaker: Speaker, voice: Voice
) -> None:
    speaker.say([Line("My secret choice")])
    speaker.reset()
    qtbot.waitUntil(lambda: voice.state() is QTextToSpeech.State.Ready)
    voice.said.clear()
    speaker.say_again()
    assert voice.said == []


def test_a_laptop_without_a_voice_says_why(qtbot: QtBot) -> None:
    del qtbot
    speaker = Speaker(lambda: Voice("no such engine"))
    assert not speaker.is_ready
    assert speaker.mouth.why
    speaker.say([Line("Into the void")])  # and harms nothing


def test_a_reader_reads_the_page_then_what_gets_the_focus(
    qtbot: QtBot, reader: Reader, voice: Voice
) -> None:
    first, second = Button("First deed"), Button("Second deed")
    page = page_of(Text("A page"), first, second)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    first.setFocus()
    reader.begin(page)
    qtbot.waitUntil(lambda: [text for text, _ in voice.said] == ["A page"])
    second.setFocus()
    qtbot.waitUntil(lambda: voice.said[-1][0] == "Second deed. Button.")


def test_an_error_is_heard_to_its_end_though_the_focus_moves(
    qtbot: QtBot, reader: Reader, voice: Voice
) -> None:
    field, other = Field("Badge code"), Button("Continue")
    page = page_of(field, other)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    other.setFocus()
    reader.begin(page)
    qtbot.waitUntil(lambda: bool(voice.said))
    field.set_error("A character is wrong.")
    field.setFocus()
    assert voice.said[-1][0] == "Badge code: A character is wrong." or reader.speaker.is_speaking
    qtbot.waitUntil(lambda: voice.said[-1][0].startswith("Badge code Error"), timeout=20_000)
    texts = [text for text, _ in voice.said]
    assert "Badge code: A character is wrong." in texts


def test_a_reader_that_has_ended_says_nothing(qtbot: QtBot, reader: Reader, voice: Voice) -> None:
    page = page_of(Text("A page"))
    qtbot.addWidget(page)
    page.show()
    reader.begin(page)
    reader.end()
    announce(page, "Something happened", urgent=True)
    qtbot.wait(50)
    assert voice.said == []


def test_a_row_is_said_from_where_reading_begins(qtbot: QtBot) -> None:
    page, row = QWidget(), QHBoxLayout()
    column = QVBoxLayout(page)
    column.addLayout(row)
    last = Text("Below")
    for part in (Text("First"), Text("Second")):
        row.addWidget(part)
    column.addWidget(last)
    qtbot.addWidget(page)
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        page.setLayoutDirection(direction)
        page.show()
        page.layout().activate()  # type: ignore[union-attr]  # it has one
        assert [line.words for line in script(page)] == ["First", "Second", "Below"]


def test_what_is_hidden_puts_nothing_out_of_order(qtbot: QtBot) -> None:
    parts = [Text("First"), Text("Second"), Text("Third")]
    page, hidden = QWidget(), QWidget()
    hidden.setParent(page)
    hidden.setGeometry(0, 0, 10, 10_000)
    hidden.hide()
    qtbot.addWidget(page)
    for at, part in enumerate(parts):
        part.setParent(page)
        part.setGeometry(300 - 100 * at, 100 * at, 90, 30)
    page.show()
    assert [line.words for line in script(page)] == ["First", "Second", "Third"]
