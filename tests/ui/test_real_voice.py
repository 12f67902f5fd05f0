"""Words reach a real speech engine, in five languages, and its death holds nobody up.

Nothing here measures how quick the engine is: a test waits for what has to come, however long.
"""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.store.database import Store
from tests.ui.kiosk_window import deeds, open_kiosk, tap
from tests.ui.speech_engine import A_MOMENT, Engine, speaking_engine, what_is_missing
from tests.ui.voting_room import room
from ui.language import LANGUAGES
from ui.screens.voting import words as voting
from ui.speech import words
from ui.speech.mouth import Patience
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
AT_LAST = 60_000
"""Milliseconds: what comes at all comes by then, also on a computer that has much else to do."""
HASTY = Patience(open_ms=700, begin_ms=700, hush_ms=700, end_ms=700, symbol_ms=0, again_ms=200)
"""Gives a voice up soon, where it is to be lost, so that a test need not wait for that."""
SLEEPER = 60.0
"""Seconds: a piece that ends only with its engine."""


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    """One for all tests that leave it as it is."""
    with speaking_engine(tmp_path_factory.mktemp("engine")) as engine:
        yield engine


@pytest.fixture(scope="module")
def lasting(qapp: QApplication, shared: Engine) -> Iterator[Speaker]:
    speaker = Speaker()
    yield speaker
    speaker.mouth.close()


@pytest.fixture
def said(qtbot: QtBot, shared: Engine, lasting: Speaker, theme: Theme) -> Iterator[Said]:
    """Has lines said by the shared speaker, and gives what was heard of them."""
    when_ready(qtbot, lasting)
    shared.forget()

    def say(*lines: Line) -> list[tuple[str, str]]:
        with qtbot.waitSignal(lasting.ended, timeout=AT_LAST):
            lasting.say(lines)
        return shared.heard()

    yield say
    lasting.reset()
    qtbot.waitUntil(lambda: not lasting.mouth.is_busy, timeout=AT_LAST)


Said = Callable[..., list[tuple[str, str]]]


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    """One of a test's own, to freeze or to kill."""
    with speaking_engine(tmp_path) as engine:
        yield engine
        engine.thaw()


def when_ready(qtbot: QtBot, speaker: Speaker) -> Speaker:
    qtbot.waitUntil(lambda: speaker.is_ready, timeout=AT_LAST)
    return speaker


@pytest.fixture
def speaker(qtbot: QtBot, engine: Engine, theme: Theme) -> Iterator[Speaker]:
    speaker = Speaker()
    yield when_ready(qtbot, speaker)
    speaker.mouth.close()


def hurry(speaker: Speaker) -> None:
    """Give up what is being said soon."""
    speaker.mouth.patience = HASTY
    if speaker.mouth.is_busy:
        speaker.mouth._deadline.start(HASTY.end_ms)


def until_it_is_lost(qtbot: QtBot, speaker: Speaker) -> None:
    qtbot.waitUntil(lambda: speaker.mouth.state == "lost", timeout=AT_LAST)
    speaker.mouth.patience = Patience(again_ms=HASTY.again_ms)
    assert not speaker.is_ready
    assert not speaker.is_speaking


def begin_a_long_one(qtbot: QtBot, engine: Engine, speaker: Speaker) -> None:
    engine.pace(SLEEPER)
    speaker.say([Line("Before"), Line("After")])
    qtbot.waitUntil(lambda: bool(engine.heard()), timeout=AT_LAST)


def lose(qtbot: QtBot, speaker: Speaker) -> None:
    """Have no patience with a voice that does not answer."""
    with qtbot.waitSignal(speaker.broke, timeout=AT_LAST):
        hurry(speaker)
    until_it_is_lost(qtbot, speaker)


def come_back(qtbot: QtBot, engine: Engine, speaker: Speaker) -> None:
    """Whoever looks after the laptop starts the engine again."""
    engine.pace(A_MOMENT)
    engine.start()
    until_it_speaks_again(qtbot, engine, speaker)


def until_it_speaks_again(qtbot: QtBot, engine: Engine, speaker: Speaker) -> None:
    when_ready(qtbot, speaker)
    with qtbot.waitSignal(speaker.ended, timeout=AT_LAST):
        speaker.say([Line("Here again")])
    assert engine.heard()[-1] == ("en", "Here again")


def voices_process(speaker: Speaker) -> psutil.Process:
    voice = speaker.mouth._voice
    assert voice is not None
    return psutil.Process(voice._process.processId())  # type: ignore[union-attr]  # it is apart


def has_ended(process: psutil.Process) -> bool:
    try:
        return process.status() == psutil.STATUS_ZOMBIE  # nobody has asked yet how it ended
    except psutil.NoSuchProcess:
        return True


def test_words_are_spoken_in_all_five_languages(
    said: Said, shared: Engine, lasting: Speaker
) -> None:
    assert [one.code for one in LANGUAGES] == list(GREETINGS)
    assert all(lasting.can_say(code) for code in GREETINGS)
    heard = said(*(Line(text, code) for code, text in GREETINGS.items()))
    assert heard == list(GREETINGS.items())
    assert all(shared.seconds(code) > 0.4 for code in GREETINGS)


def test_one_line_is_said_after_another_and_none_twice(said: Said) -> None:
    lines = [f"Line {number}" for number in range(4)]
    assert [text for _, text in said(*map(Line, lines))] == lines


def test_what_was_not_begun_is_never_heard_once_it_is_stopped(said: Said, lasting: Speaker) -> None:
    lasting.say([Line("The first page"), Line("goes on")])
    lasting.say([Line("A third page"), Line("with more")])  # before the engine said that it began
    lasting.stop()
    assert not lasting.is_speaking
    heard = [text for _, text in said(Line("The last page"))]
    assert heard[-1] == "The last page"
    assert not {"goes on", "with more"} & set(heard)


def test_quick_steps_from_one_thing_to_the_next_end_in_the_last(
    qtbot: QtBot, said: Said, lasting: Speaker
) -> None:
    for number in range(7):
        lasting.say([Line(f"Button {number}")])
        qtbot.wait(15)
    assert said(Line("Button 7"))[-1][1] == "Button 7"
    assert not lasting.is_speaking


def test_a_language_without_a_voice_is_told_once_in_one_that_has(
    qtbot: QtBot, engine: Engine, theme: Theme
) -> None:
    engine.stop()
    engine.start(languages=("en", "pl"))
    theme.apply(Look(Palette.LIGHT, 1.0, "cy"))
    speaker = when_ready(qtbot, Speaker())
    assert not speaker.can_say("cy")
    with qtbot.waitSignal(speaker.ended, timeout=AT_LAST):
        speaker.say([Line("Dweud eich dweud"), Line("Dechrau"), Line("Cisza", "pl")])
    assert engine.heard() == [
        ("en", "This is in a language that this laptop cannot read aloud."),
        ("pl", "Cisza"),
    ]
    speaker.mouth.close()


def test_an_engine_that_takes_calls_and_answers_none_holds_no_window_up(
    qtbot: QtBot, engine: Engine, theme: Theme
) -> None:
    engine.freeze()
    speaker = Speaker(patience=HASTY)
    until_it_is_lost(qtbot, speaker)  # which no window sees that waits for the engine
    speaker.say([Line("Into the void")])
    assert not speaker.is_speaking
    engine.thaw()
    until_it_speaks_again(qtbot, engine, speaker)
    speaker.mouth.close()


def test_an_engine_that_freezes_between_two_lines_holds_no_window_up(
    qtbot: QtBot, engine: Engine, speaker: Speaker
) -> None:
    with qtbot.waitSignal(speaker.ended, timeout=AT_LAST):
        speaker.say([Line("Before")])
    engine.freeze()
    hurry(speaker)
    with qtbot.waitSignal(speaker.broke, timeout=AT_LAST):
        speaker.say([Line("After", "cy")])
        speaker.set_rate(0)
        speaker.say([Line("And after", "pl")])
    until_it_is_lost(qtbot, speaker)
    engine.thaw()
    until_it_speaks_again(qtbot, engine, speaker)


def test_a_module_that_hangs_in_the_middle_is_given_up_until_it_is_well(
    qtbot: QtBot, engine: Engine, speaker: Speaker
) -> None:
    begin_a_long_one(qtbot, engine, speaker)
    engine.hang()
    lose(qtbot, speaker)
    engine.stop()
    come_back(qtbot, engine, speaker)


def test_an_engine_that_was_started_anew_is_found_by_the_next_line(
    qtbot: QtBot, engine: Engine, speaker: Speaker
) -> None:
    with qtbot.waitSignal(speaker.ended, timeout=AT_LAST):
        speaker.say([Line("Before")])
    engine.stop()
    engine.start()
    with qtbot.waitSignal(speaker.ended, timeout=AT_LAST):
        speaker.say([Line("After"), Line("and more")])
    assert [text for _, text in engine.heard()] == ["Before", "After", "and more"]
    assert speaker.is_ready


def test_a_voice_whose_process_dies_says_the_line_again_with_another(
    qtbot: QtBot, engine: Engine, speaker: Speaker
) -> None:
    begin_a_long_one(qtbot, engine, speaker)
    engine.pace(A_MOMENT)
    engine.stop()
    engine.start()
    with qtbot.waitSignal(speaker.ended, timeout=AT_LAST):
        voices_process(speaker).kill()
    assert [text for _, text in engine.heard()] == ["Before", "Before", "After"]


def test_an_engine_that_is_gone_is_told_and_found_when_it_is_back(
    qtbot: QtBot, engine: Engine, speaker: Speaker
) -> None:
    begin_a_long_one(qtbot, engine, speaker)
    engine.stop()
    lose(qtbot, speaker)
    come_back(qtbot, engine, speaker)


def test_the_voice_ends_with_whoever_opened_it(qtbot: QtBot, engine: Engine) -> None:
    opener = """
import sys
from PySide6.QtCore import QCoreApplication
from ui.speech.speaker import Speaker
app = QCoreApplication(sys.argv)
speaker = Speaker()
speaker.turned.connect(
    lambda: print(speaker.mouth._voice._process.processId(), flush=True))
app.exec()
"""
    with subprocess.Popen(
        [sys.executable, "-c", opener], stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        voice = psutil.Process(int(process.stdout.readline()))
        process.kill()
    qtbot.waitUntil(lambda: has_ended(voice), timeout=AT_LAST)


def test_a_voice_that_hangs_ends_by_itself_though_nobody_is_left_to_end_it(engine: Engine) -> None:
    engine.freeze()
    command = [sys.executable, "-c", "from ui.speech.__main__ import main; main(hangs_s=1.2)"]
    ended = subprocess.run(command, stdin=subprocess.DEVNULL, timeout=AT_LAST / 1_000, check=False)
    assert ended.returncode == -signal.SIGALRM


def test_a_kiosk_reads_itself_in_welsh_and_goes_on_without_its_voice(
    qtbot: QtBot, engine: Engine, store: Store, theme: Theme
) -> None:
    room(store)
    hands = deeds(store)
    window = open_kiosk(qtbot, store, theme, hands)
    hands.speech = Allowed("loudspeaker")
    window.speech.offer(window.screen_shown)
    qtbot.waitUntil(window.speech.button.isVisible, timeout=AT_LAST)
    theme.apply(Look(Palette.LIGHT, 1.0, "cy"))
    engine.pace(SLEEPER)
    tap(window, window.speech.button)
    qtbot.waitUntil(lambda: ("cy", voting.invite()) in engine.heard(), timeout=AT_LAST)
    engine.stop()
    speaker = window.findChild(Speaker)
    assert speaker is not None
    hurry(speaker)
    until_it_is_lost(qtbot, speaker)
    assert not window.speech.button.isVisible()
    assert not window.speech.is_heard
    assert window.notice.words == words.broke()
    engine.start()
    qtbot.waitUntil(window.speech.button.isVisible, timeout=AT_LAST)
    window.screen_shown.page_shown.button.click()  # type: ignore[attr-defined]  # the start page has one
    assert window.screen_shown.page_shown.isVisible()
