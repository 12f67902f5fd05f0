"""A voice in a process of its own, whatever that process does."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from ui.speech.messages import Failed, Opened, Say, read_heard, read_told, write
from ui.speech.mouth import Mouth, Patience
from ui.speech.voice_apart import VoiceApart

OPENS = """print('{"type":"Opened","engine":"few","locales":["en_GB"]}', flush=True);"""
SILENT = "import time; time.sleep(1000)"
SAYS = """
import sys
for line in sys.stdin:
    if '"Say"' in line:
        print('{"type":"Began"}', '{"type":"Ended"}', sep="\\n", flush=True)
"""
DIES_OF_WORDS = "input(); input()"
"""The first line is about its sound."""
AT_LAST = 60_000


@pytest.fixture
def mouths(qtbot: QtBot) -> Iterator[list[Mouth]]:
    """Closed at the end, so that none of their processes is left."""
    opened: list[Mouth] = []
    yield opened
    for mouth in opened:
        mouth.close()


def a_mouth(mouths: list[Mouth], *programs: str, **patience: int) -> Mouth:
    """One whose voices are these in turn, the last for ever."""
    left = list(programs)

    def voice() -> VoiceApart:
        program = left.pop(0) if len(left) > 1 else left[0]
        return VoiceApart([sys.executable, "-c", program])

    mouths.append(Mouth(voice, Patience(**patience)))
    return mouths[-1]


def wait_for(qtbot: QtBot, mouth: Mouth, state: str) -> None:
    qtbot.waitUntil(lambda: mouth.state == state, timeout=AT_LAST)


@pytest.mark.parametrize("message", [Say("Zabierz “głos”\n", "pl_PL")])
def test_what_is_told_is_one_line_and_comes_as_it_went(message: Say) -> None:
    assert write(message).count(b"\n") == 1
    assert read_told(write(message)) == message


def test_what_is_heard_comes_as_it_went() -> None:
    assert read_heard(write(Opened("speechd", ["cy_GB"]))) == Opened("speechd", ["cy_GB"])


def test_one_that_never_answers_is_given_up_and_another_one_found(
    qtbot: QtBot, mouths: list[Mouth]
) -> None:
    mouth = a_mouth(mouths, SILENT, OPENS + SILENT, open_ms=300, again_ms=50)
    assert mouth.state == "opening"
    wait_for(qtbot, mouth, "lost")
    mouth.patience = Patience()
    wait_for(qtbot, mouth, "ready")
    assert mouth.tongues.can_say("en")


def test_one_that_says_nothing_of_a_line_is_lost_and_told_once(
    qtbot: QtBot, mouths: list[Mouth]
) -> None:
    mouth = a_mouth(mouths, OPENS + SILENT, begin_ms=50)
    wait_for(qtbot, mouth, "ready")
    broke: list[None] = []
    mouth.broke.connect(lambda: broke.append(None))
    mouth.utter("Have your say", "en")
    wait_for(qtbot, mouth, "lost")
    assert not mouth.is_busy
    assert len(broke) == 1


def test_one_that_ends_is_opened_anew_once_and_says_what_it_had_to(
    qtbot: QtBot, mouths: list[Mouth]
) -> None:
    mouth = a_mouth(mouths, OPENS + DIES_OF_WORDS, OPENS + SAYS)
    wait_for(qtbot, mouth, "ready")
    with qtbot.waitSignal(mouth.over, timeout=AT_LAST):
        mouth.utter("Have your say", "en")
    assert mouth.is_ready


def test_one_that_ends_again_and_again_is_lost(qtbot: QtBot, mouths: list[Mouth]) -> None:
    mouth = a_mouth(mouths, OPENS + DIES_OF_WORDS)
    wait_for(qtbot, mouth, "ready")
    mouth.utter("Have your say", "en")
    wait_for(qtbot, mouth, "lost")


def test_what_nobody_understands_is_a_failure(qtbot: QtBot) -> None:
    voice = VoiceApart([sys.executable, "-c", "print('Hello?', flush=True);" + SILENT])
    with qtbot.waitSignal(voice.heard, timeout=AT_LAST) as heard:
        voice.open()
    assert heard.args == [Failed()]
    voice.close()


def test_a_program_that_is_not_there_is_a_failure(qtbot: QtBot) -> None:
    voice = VoiceApart(["/no/such/program"])
    with qtbot.waitSignal(voice.heard, timeout=AT_LAST) as heard:
        voice.open()
    assert isinstance(heard.args[0], Failed)
    assert heard.args[0].why


def test_a_voice_that_was_closed_tells_nothing(qtbot: QtBot) -> None:
    voice = VoiceApart([sys.executable, "-c", OPENS + SILENT])
    told: list[object] = []
    voice.heard.connect(told.append)
    voice.open()
    voice.close()
    voice.tell(Say("Have your say", "en_GB"))
    qtbot.wait(20)
    assert told == []


def test_as_the_app_quits_the_voice_ends_and_none_is_opened_in_its_place() -> None:
    app = """
import sys
from PySide6.QtCore import QCoreApplication
from ui.speech.mouth import Mouth
from ui.speech.voice_apart import VoiceApart
app = QCoreApplication(sys.argv)
mouth = Mouth(lambda: VoiceApart([sys.executable, "-c", sys.argv[1]]))
process = mouth._voice._process
mouth.turned.connect(app.quit)
app.exec()
print(mouth.state, process.state().name)
"""
    command = [sys.executable, "-c", app, OPENS + SAYS]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.stdout.split() == ["ready", "NotRunning"]
    assert (done.returncode, done.stderr) == (0, "")
