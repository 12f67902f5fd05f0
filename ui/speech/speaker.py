"""The laptop's own voice: says lines one after another, each in its language.

    speaker = Speaker()
    speaker.problem                  # "" or why there is no voice
    speaker.say([Line("Have your say"), Line("Cyfle i bawb", "cy")])
    speaker.stop()
    speaker.say_again()

Qt's text-to-speech speaks through what the system has: SAPI on Windows, AVSpeech on macOS,
speech-dispatcher on Linux. That one answers late, or never once its engine has died: so nothing
here asks the voice whether it speaks, and every line has a time by which it must be over.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QLocale, QObject, QTimer, Signal
from PySide6.QtTextToSpeech import QTextToSpeech

from ui.language import tr
from ui.speech.script import Line
from ui.speech.tongues import Tongues

VOLUMES: Final = (0.2, 0.4, 0.6, 0.8, 1.0)
RATES: Final = (-0.6, -0.3, 0.0, 0.3, 0.6)
"""Steps from quiet to loud and from slow to fast, as QTextToSpeech counts them."""

_MIDDLE: Final = 2
_State = QTextToSpeech.State

_BEGIN_MS, _SETTLE_MS, _END_MS, _SYMBOL_MS = 5_000, 1_000, 10_000, 400
"""A line has to begin, to fall silent, and to end; that takes longer with each of its symbols."""
_GIVEN_UP: Final = 2
"""So often in a row must the engine be gone, and nothing is asked of it any more."""


def system_voice() -> QTextToSpeech:
    """The voice that the system offers first.

    Qt calls one broken that does not speak the language of now, whatever else it speaks.
    """
    voice = QTextToSpeech()
    locales = voice.availableLocales()
    if voice.state() is not _State.Error or not locales:
        return voice
    english = (one for one in locales if one.language() == QLocale.Language.English)
    now = QLocale()
    QLocale.setDefault(next(english, locales[0]))
    try:
        return QTextToSpeech()
    finally:
        QLocale.setDefault(now)


class Speaker(QObject):
    """Says lines until it is told to stop. `ended()`: none is left to be said.

    `broke()`: the voice does not answer, and a new one neither.
    """

    ended = Signal()
    broke = Signal()

    def __init__(
        self,
        voice: Callable[[], QTextToSpeech] = system_voice,
        parent: QObject | None = None,
        *,
        patience: float = 1.0,
    ) -> None:
        """`patience` is a share of the times in which the voice has to answer."""
        super().__init__(parent)
        self._make = voice
        self._patience = patience
        self._waiting: list[Line] = []
        self._last: list[Line] = []
        self._volume = self._rate = _MIDDLE
        self._saying: Line | None = None
        """What the voice was told to say, until it says that this is over."""
        self._has_begun = self._is_hushed = False
        self._failures = 0
        self._deadline = QTimer(self, singleShot=True)
        self._deadline.timeout.connect(self._on_deadline)
        self._take(voice())
        self.reset()

    @property
    def is_ready(self) -> bool:
        """Whether there is a voice at all."""
        return self._failures < _GIVEN_UP and self._voice.state() is not _State.Error

    @property
    def problem(self) -> str:
        """Why there is no voice, in the words of whoever should lend it."""
        return "" if self.is_ready else self._voice.errorString()

    @property
    def is_speaking(self) -> bool:
        """Whether something is being said, or waits to be."""
        return bool(self._waiting) or (self._saying is not None and not self._is_hushed)

    @property
    def volume(self) -> int:
        """Which of `VOLUMES` it speaks at."""
        return self._volume

    @property
    def rate(self) -> int:
        """Which of `RATES` it speaks at."""
        return self._rate

    @property
    def languages(self) -> int:
        """How many languages it can say."""
        return self._tongues.count

    def say(self, lines: Sequence[Line]) -> None:
        """Say these, and nothing any more of what came before."""
        self.stop()
        self._last = [line for line in lines if line.words.strip()]
        self._begin()

    def add(self, line: Line) -> None:
        """Say this after all that is to be said."""
        self._follow_with([*self._waiting, line], line)

    def then(self, *lines: Line) -> None:
        """Say these after what is being said, in place of all that waits."""
        self._follow_with(list(lines), *lines)

    def _follow_with(self, waiting: list[Line], *lines: Line) -> None:
        self._last += lines
        self._waiting = waiting
        self._go_on()

    def say_again(self) -> None:
        """Say the last lines from their beginning."""
        self.stop()
        self._begin()

    def stop(self) -> None:
        """Fall silent at once."""
        self._waiting.clear()
        if self._saying is not None and not self._is_hushed:
            self._is_hushed = True
            self._wait(_SETTLE_MS)
            self._voice.stop(QTextToSpeech.BoundaryHint.Immediate)

    def forget(self) -> None:
        """Fall silent, and keep nothing of what was said."""
        self.stop()
        self._last.clear()

    def reset(self) -> None:
        """Forget everything that a voter set."""
        self.forget()
        self.set_volume(_MIDDLE)
        self.set_rate(_MIDDLE)

    def set_volume(self, step: int) -> None:
        """Speak at one of `VOLUMES`, or the nearest end."""
        self._volume = min(max(step, 0), len(VOLUMES) - 1)
        if self.is_ready:
            self._voice.setVolume(VOLUMES[self._volume])

    def set_rate(self, step: int) -> None:
        """Speak at one of `RATES`, or the nearest end."""
        self._rate = min(max(step, 0), len(RATES) - 1)
        if self.is_ready:
            self._voice.setRate(RATES[self._rate])

    def can_say(self, language: str) -> bool:
        """Whether there is a voice for a language, given as a BCP 47 tag."""
        return self._tongues.can_say(language)

    def _begin(self) -> None:
        self._waiting = list(self._last)
        self._go_on()

    def _go_on(self) -> None:
        """Say what waits, unless the voice has yet to finish something."""
        if not self.is_ready:
            self._waiting.clear()
            return
        while self._saying is None and self._waiting:
            line = self._sayable(self._waiting.pop(0))
            if line.words:
                self._utter(line)
            elif not self._waiting:
                self.ended.emit()

    def _sayable(self, line: Line) -> Line:
        """The line with the language whose voice says it.

        Lines in a language that has no voice become one line that says so, in the screen's
        language or else in English. Where those have none either, nothing is said.
        """
        screen = QLocale().bcp47Name()
        if self._tongues.can_say(line.language or screen):
            return Line(line.words, line.language or screen)
        while self._waiting and not self._tongues.can_say(self._waiting[0].language or screen):
            self._waiting.pop(0)
        if self._tongues.can_say(screen):
            return Line(tr("This is in a language that this laptop cannot read aloud."), screen)
        if self._tongues.can_say("en"):
            return Line("This is in a language that this laptop cannot read aloud.", "en")
        return Line("")

    def _utter(self, line: Line) -> None:
        self._saying, self._has_begun, self._is_hushed = line, False, False
        self._wait(_BEGIN_MS)
        self._tongues.take_up(line.language)
        self._voice.say(line.words)

    def _on_state(self, state: QTextToSpeech.State) -> None:
        if self._saying is None:
            return
        if state is _State.Error:
            self._fail()
        elif state is _State.Speaking:
            self._has_begun = True
            if self._is_hushed:  # it was told to stop before it had begun
                self._voice.stop(QTextToSpeech.BoundaryHint.Immediate)
            else:
                self._wait(_END_MS + _SYMBOL_MS * len(self._saying.words))
        elif state is _State.Ready and self._has_begun:
            if not self._is_hushed:
                self._failures = 0
            self._finish()

    def _on_deadline(self) -> None:
        if self._is_hushed and not self._has_begun and self._voice.state() is _State.Ready:
            self._finish()  # what has not begun need not end
        else:
            self._give_up()  # whoever asks a hanging engine again hangs, and the page with them

    def _finish(self) -> None:
        self._deadline.stop()
        self._saying = None
        self._go_on()
        if self._saying is None:
            self.ended.emit()

    def _fail(self) -> None:
        """The engine is gone: say the same with a new voice, but not for ever."""
        line, self._saying = self._saying, None
        self._deadline.stop()
        self._failures += 1
        if self._failures == 1:
            self._take(self._make())
        if not self.is_ready:
            self._give_up()
            return
        if line is not None and not self._is_hushed:
            self._waiting.insert(0, line)
        self._go_on()

    def _give_up(self) -> None:
        self._failures = _GIVEN_UP
        self._deadline.stop()
        self._waiting.clear()
        self._saying = None
        self.broke.emit()

    def _take(self, voice: QTextToSpeech) -> None:
        """Speak with a new voice, as loud and as fast as with the one before."""
        before = getattr(self, "_voice", None)
        if before is not None:
            before.stateChanged.disconnect(self._on_state)
            before.deleteLater()  # it may be the sender of what led here
        self._voice = voice
        self._tongues = Tongues(voice)
        voice.setParent(self)
        voice.stateChanged.connect(self._on_state)
        self.set_volume(self._volume)
        self.set_rate(self._rate)

    def _wait(self, ms: int) -> None:
        self._deadline.start(round(ms * self._patience))
