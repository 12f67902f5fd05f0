"""The laptop's own voice: says lines one after another, each in its language.

    speaker = Speaker()
    speaker.problem                  # "" or why there is no voice
    speaker.say([Line("Have your say"), Line("Cyfle i bawb", "cy")])
    speaker.stop()
    speaker.say_again()

Qt's text-to-speech speaks through what the system has: SAPI on Windows, AVSpeech on macOS,
speech-dispatcher on Linux.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtTextToSpeech import QTextToSpeech

from ui.language import tr
from ui.speech.script import Line

VOLUMES: Final = (0.2, 0.4, 0.6, 0.8, 1.0)
RATES: Final = (-0.6, -0.3, 0.0, 0.3, 0.6)
"""Steps from quiet to loud and from slow to fast, as QTextToSpeech counts them."""

_MIDDLE: Final = 2
_State = QTextToSpeech.State


def system_voice() -> QTextToSpeech:
    """The voice that the system offers first."""
    return QTextToSpeech()


class Speaker(QObject):
    """Says lines until it is told to stop. `ended()`: all of them were said."""

    ended = Signal()

    def __init__(
        self,
        voice: Callable[[], QTextToSpeech] = system_voice,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._voice = voice()
        self._voice.setParent(self)
        self._own = self._voice.locale()
        self._waiting: list[Line] = []
        self._last: list[Line] = []
        self._volume = self._rate = _MIDDLE
        self._voice.stateChanged.connect(self._on_state)
        self.reset()

    @property
    def is_ready(self) -> bool:
        """Whether there is a voice at all."""
        return self._voice.state() is not _State.Error

    @property
    def problem(self) -> str:
        """Why there is no voice, in the words of whoever should lend it."""
        return "" if self.is_ready else self._voice.errorString()

    @property
    def is_speaking(self) -> bool:
        """Whether something is being said, or waits to be."""
        return bool(self._waiting) or self._voice.state() is _State.Speaking

    @property
    def volume(self) -> int:
        """Which of `VOLUMES` it speaks at."""
        return self._volume

    @property
    def rate(self) -> int:
        """Which of `RATES` it speaks at."""
        return self._rate

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
        if self._voice.state() is _State.Ready:
            self._next()

    def say_again(self) -> None:
        """Say the last lines from their beginning."""
        self.stop()
        self._begin()

    def stop(self) -> None:
        """Fall silent at once."""
        self._waiting.clear()
        if self._voice.state() is _State.Speaking:
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
        self._voice.setVolume(VOLUMES[self._volume])

    def set_rate(self, step: int) -> None:
        """Speak at one of `RATES`, or the nearest end."""
        self._rate = min(max(step, 0), len(RATES) - 1)
        self._voice.setRate(RATES[self._rate])

    def can_say(self, language: str) -> bool:
        """Whether there is a voice for a language, given as a BCP 47 tag."""
        return self._locale(language) is not None

    def _begin(self) -> None:
        self._waiting = list(self._last)
        if self._voice.state() is _State.Ready:
            self._next()

    def _on_state(self, state: QTextToSpeech.State) -> None:
        if state is not _State.Ready:
            return
        if self._waiting:
            self._next()
        else:
            self.ended.emit()

    def _next(self) -> None:
        if not self._waiting:
            return
        line = self._waiting.pop(0)
        locale = self._locale(line.language or QLocale().bcp47Name())
        if locale is None:
            self._take_up(self._locale(QLocale().bcp47Name()) or self._own)
            self._voice.say(tr("This is in a language that this laptop cannot read aloud."))
            return
        self._take_up(locale)
        self._voice.say(line.words)

    def _take_up(self, locale: QLocale) -> None:
        if self._voice.locale() != locale:
            self._voice.setLocale(locale)

    def _locale(self, language: str) -> QLocale | None:
        """The voice's locale for a language: the very one, or another of the same language."""
        wanted = QLocale(language)
        if wanted.language() in (QLocale.Language.C, QLocale.Language.AnyLanguage):
            return self._own
        able = [
            one for one in self._voice.availableLocales() if one.language() == wanted.language()
        ]
        same = [one for one in able if one.territory() == wanted.territory()]
        return next(iter(same + able), None)
