"""Says lines one after another, each in its language.

speaker = Speaker()
speaker.say([Line("Have your say"), Line("Cyfle i bawb", "cy")])
speaker.stop()
speaker.say_again()
speaker.mouth.state              # whether there is a voice, and why not
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale, QObject, Signal

from ui.language import tr
from ui.speech.mouth import PATIENT, Mouth, Patience
from ui.speech.script import Line
from ui.speech.voice_apart import VoiceApart

if TYPE_CHECKING:
    from ui.speech.mouth import AnyVoice

VOLUMES: Final = (0.2, 0.4, 0.6, 0.8, 1.0)
RATES: Final = (-0.6, -0.3, 0.0, 0.3, 0.6)
"""Steps from quiet to loud and from slow to fast, as QTextToSpeech counts them."""

_MIDDLE: Final = 2


class Speaker(QObject):
    """Says lines until it is told to stop. `ended()`: none is left to be said.

    `turned()`: there is a voice now, or none any more. `broke()`: it was lost while there was one.
    """

    ended = Signal()
    turned = Signal()
    broke = Signal()

    def __init__(
        self,
        voice: Callable[[], AnyVoice] = VoiceApart,
        parent: QObject | None = None,
        *,
        patience: Patience = PATIENT,
    ) -> None:
        super().__init__(parent)
        self._waiting: list[Line] = []
        self._last: list[Line] = []
        self._volume = self._rate = _MIDDLE
        self._is_aside = False
        self.mouth = Mouth(voice, patience, self)
        """What says them, one by one."""
        self.mouth.over.connect(self._on_over)
        self.mouth.broke.connect(self._on_broke)
        self.mouth.turned.connect(self.turned)
        self.reset()

    @property
    def is_ready(self) -> bool:
        """Whether there is a voice at all."""
        return self.mouth.is_ready

    @property
    def is_speaking(self) -> bool:
        """Whether something is being said, or waits to be."""
        return bool(self._waiting) or self.mouth.is_heard

    @property
    def is_followed(self) -> bool:
        """Whether what is being said was asked for, as a page or a part of it is by coming to it.

        What the screen says of itself, such as how many seconds are left, shows no listener.
        """
        return self.is_speaking and not self._is_aside

    @property
    def volume(self) -> int:
        """Which of `VOLUMES` it speaks at."""
        return self._volume

    @property
    def rate(self) -> int:
        """Which of `RATES` it speaks at."""
        return self._rate

    def say(self, lines: Sequence[Line], *, is_aside: bool = False) -> None:
        """Say these, and nothing any more of what came before. `is_aside`: nobody asked for it."""
        self.stop()
        self._is_aside = is_aside
        self._last = [line for line in lines if line.words.strip()]
        self._begin()

    def add(self, line: Line) -> None:
        """Say this after all that is to be said, though nobody asked for it."""
        self._is_aside = not self.is_followed
        self._follow_with([*self._waiting, line], line)

    def then(self, *lines: Line) -> None:
        """Say these after what is being said, in place of all that waits."""
        self._is_aside = False
        self._follow_with(list(lines), *lines)

    def _follow_with(self, waiting: list[Line], *lines: Line) -> None:
        self._last += lines
        self._waiting = waiting
        self._go_on()

    def say_again(self) -> None:
        """Say the last lines from their beginning."""
        self.stop()
        self._is_aside = False
        self._begin()

    def stop(self) -> None:
        """Fall silent at once."""
        self._waiting.clear()
        self.mouth.hush()

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
        self.mouth.set_sound(VOLUMES[self._volume], RATES[self._rate])

    def set_rate(self, step: int) -> None:
        """Speak at one of `RATES`, or the nearest end."""
        self._rate = min(max(step, 0), len(RATES) - 1)
        self.mouth.set_sound(VOLUMES[self._volume], RATES[self._rate])

    def can_say(self, language: str) -> bool:
        """Whether there is a voice for a language, given as a BCP 47 tag."""
        return self.mouth.tongues.can_say(language)

    def _begin(self) -> None:
        self._waiting = list(self._last)
        self._go_on()

    def _go_on(self) -> None:
        """Say what waits, unless the voice has yet to finish something."""
        if not self.is_ready:
            self._waiting.clear()
            return
        while not self.mouth.is_busy and self._waiting:
            line = self._sayable(self._waiting.pop(0))
            if line.words:
                self.mouth.utter(line.words, line.language)
            elif not self._waiting:
                self.ended.emit()

    def _sayable(self, line: Line) -> Line:
        """The line with the language whose voice says it.

        Lines in a language that has no voice become one line that says so, in the screen's
        language or else in English. Where those have none either, nothing is said.
        """
        screen = QLocale().bcp47Name()
        if self.can_say(line.language or screen):
            return Line(line.words, line.language or screen)
        while self._waiting and not self.can_say(self._waiting[0].language or screen):
            self._waiting.pop(0)
        if self.can_say(screen):
            return Line(tr("This is in a language that this laptop cannot read aloud."), screen)
        if self.can_say("en"):
            return Line("This is in a language that this laptop cannot read aloud.", "en")
        return Line("")

    def _on_over(self) -> None:
        self._go_on()
        if not self.mouth.is_busy:
            self.ended.emit()

    def _on_broke(self) -> None:
        self._waiting.clear()
        self.broke.emit()
