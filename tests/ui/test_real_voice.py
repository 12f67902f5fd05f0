"""Words reach a real speech engine, in five languages, and its death holds nobody up."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.store.database import Store
from tests.ui.kiosk_window import deeds, open_kiosk, tap
from tests.ui.speech_engine import Engine, speaking_engine, what_is_missing
from tests.ui.voting_room import room
from ui.language import LANGUAGES
from ui.screens.voting import words as voting
from ui.speech import words
from ui.speech.permission import Allowed
from ui.speech.script import Line
from ui.speech.speaker import Speaker
from ui.theme import Look, Palette, Theme

MISSING = what_is_missing()
pytestmark = pytest.mark.skipif(bool(MISSING), reason=MISSING or "there is an engine")

GREETINGS = {
    "en": "Have your say",
    "cy": "Dweud eich dweud",
    "pl": "Zabierz głos",
    "ur": "اپنی رائے دیں",
    "ar": "قل رأيك",
}


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    with speaking_engine(tmp_path) as engine:
        yield engine


@pytest.fixture
def speaker(engine: Engine, theme: Theme) -> Iterator[Speaker]:
    del engine, theme
    speaker = Speaker()
    yield speaker
    speaker.stop()


@pytest.fixture
def hasty(engine: Engine, theme: Theme) -> Iterator[Speaker]:
    """One that gives its voice up soon, so that a test need not wait for it."""
    del engine, theme
    speaker = Speaker(patience=0.2)
    yield speaker
    speaker.stop()


def test_words_are_spoken_in_all_five_languages(
    qtbot: QtBot, engine: Engine, speaker: Speaker
) -> None:
    assert [one.code for one in LANGUAGES] == list(GREETINGS)
    assert all(speaker.can_say(code) for code in GREETINGS)
    with qtbot.waitSignal(speaker.ended, timeout=60_000):
        speaker.say([Line(text, code) for code, text in GREETINGS.items()])
    assert engine.heard() == list(GREETINGS.items())
    assert all(engine.seconds(code) > 0.4 for code in GREETINGS)


def test_a_language_without_a_voice_is_told_once_in_one_that_has(
    qtbot: QtBot, engine: Engine, theme: Theme
) -> None:
    engine.stop()
    engine.start(seconds=0.1, languages=("en", "pl"))
    theme.apply(Look(Palette.LIGHT, 1.0, "cy"))
    speaker = Speaker()
    assert speaker.is_ready
    assert not speaker.can_say("cy")
    with qtbot.waitSignal(speaker.ended, timeout=60_000):
        speaker.say([Line("Dweud eich dweud"), Line("Dechrau"), Line("Cisza", "pl")])
    assert engine.heard() == [
        ("en", "This is in a language that this laptop cannot read aloud."),
        ("pl", "Cisza"),
    ]


def test_one_line_is_said_after_another_and_none_twice(
    qtbot: QtBot, engine: Engine, speaker: Speaker
) -> None:
    lines = [f"Line {number}" for number in range(6)]
    with qtbot.waitSignal(speaker.ended, timeout=60_000):
        speaker.say([Line(text) for text in lines])
    assert [text for _, text in engine.heard()] == lines


def test_what_was_not_begun_is_never_heard_once_it_is_stopped(
    qtbot: QtBot, engine: Engine, speaker: Speaker
) -> None:
    speaker.say([Line("The first page"), Line("goes on")])
    speaker.say([Line("The second page")])  # before the engine has said that it began
    with qtbot.waitSignal(speaker.ended, timeout=60_000):
        pass
    assert engine.heard()[-1][1] == "The second page"
    assert "goes on" not in [text for _, text in engine.heard()]
    speaker.say([Line("A third page"), Line("with more")])
    speaker.stop()
    assert not speaker.is_speaking
    qtbot.wait(1_500)
    assert "with more" not in [text for _, text in engine.heard()]


def test_quick_steps_from_one_thing_to_the_next_end_in_the_last(
    qtbot: QtBot, engine: Engine, speaker: Speaker
) -> None:
    for number in range(8):
        speaker.say([Line(f"Button {number}")])
        qtbot.wait(15)
    with qtbot.waitSignal(speaker.ended, timeout=60_000):
        pass
    assert engine.heard()[-1][1] == "Button 7"
    assert not speaker.is_speaking


def test_a_module_that_hangs_in_the_middle_holds_nobody_up(
    qtbot: QtBot, engine: Engine, hasty: Speaker
) -> None:
    hasty.say([Line("Before"), Line("After")])
    qtbot.waitUntil(lambda: bool(engine.heard()))
    for module in engine.modules():
        os.kill(module, signal.SIGSTOP)
    qtbot.waitUntil(lambda: not hasty.is_speaking, timeout=30_000)
    assert not hasty.is_ready


def test_an_engine_that_was_started_anew_is_found_again(
    qtbot: QtBot, engine: Engine, hasty: Speaker
) -> None:
    with qtbot.waitSignal(hasty.ended, timeout=60_000):
        hasty.say([Line("Before")])
    engine.stop()
    engine.start(seconds=0.1)
    with qtbot.waitSignal(hasty.ended, timeout=60_000):
        hasty.say([Line("After"), Line("and more")])
    assert [text for _, text in engine.heard()] == ["Before", "After", "and more"]
    assert hasty.is_ready


def test_an_engine_that_is_gone_is_told(qtbot: QtBot, engine: Engine, hasty: Speaker) -> None:
    hasty.say([Line("Before"), Line("After")])
    qtbot.waitUntil(lambda: bool(engine.heard()))
    engine.stop()
    with qtbot.waitSignal(hasty.broke, timeout=30_000):
        pass
    assert not hasty.is_ready
    assert not hasty.is_speaking
    hasty.say([Line("Into the void")])
    assert not hasty.is_speaking


def test_a_kiosk_reads_itself_in_welsh_and_goes_on_without_its_voice(
    qtbot: QtBot, engine: Engine, store: Store, theme: Theme
) -> None:
    room(store)
    hands = deeds(store)
    window = open_kiosk(qtbot, store, theme, hands)
    window.speech._make_speaker = lambda: Speaker(patience=0.2)
    hands.speech = Allowed("loudspeaker")
    window.speech.offer(window.screen_shown)
    theme.apply(Look(Palette.LIGHT, 1.0, "cy"))
    tap(window, window.speech.button)
    qtbot.waitUntil(lambda: ("cy", voting.invite()) in engine.heard(), timeout=10_000)
    engine.stop()
    qtbot.waitUntil(lambda: not window.speech.button.isVisible(), timeout=30_000)
    assert not window.speech.is_heard
    assert window.notice.words == words.broke()
    window.screen_shown.page_shown.button.click()  # type: ignore[attr-defined]  # the start page has one
    assert window.screen_shown.page_shown.isVisible()
