"""Keeps a voice at hand: has it say one thing at a time, and opens another when it fails.

    mouth = Mouth(VoiceApart)
    mouth.utter("Cyfle i bawb", "cy")       # and `over` follows, or `broke`
    mouth.hush()
    mouth.state                             # "opening", "ready", "anew", "lost" or "absent"

A voice answers late, or never once its engine has died: so it is never asked whether it speaks, and
everything has a time by which it must be over. Past that the voice is lost: its process is
ended, and another one is tried from time to time, until there is a voice again. ADR 33, 37.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from ui.speech.messages import (
    Absent,
    Began,
    Ended,
    Failed,
    Heard,
    Hush,
    Opened,
    Say,
    Sound,
)
from ui.speech.tongues import Tongues
from ui.speech.voice_apart import VoiceApart

if TYPE_CHECKING:
    from ui.speech.voice import Voice

    AnyVoice = Voice | VoiceApart

State = Literal["opening", "ready", "anew", "lost", "absent"]
"""It is looked for; it is there; it failed a moment ago and is opened anew, which nobody need
notice; it does not answer, and is tried from time to time; the system has none."""


class Patience(NamedTuple):
    """In how many milliseconds a voice has to be open, to begin, to fall silent and to end."""

    open_ms: int = 30_000
    begin_ms: int = 5_000
    hush_ms: int = 3_000
    end_ms: int = 10_000
    symbol_ms: int = 400
    """With each symbol there is so much more time to end."""
    again_ms: int = 30_000
    """Until the next try, once it is lost."""


PATIENT: Final = Patience()


class Mouth(QObject):
    """Opens a voice at once. `over()`: what it was told to say has been said, or hushed.

    `broke()`: there was a voice, and now there is none. `turned()`: `state` is another one.
    """

    over = Signal()
    broke = Signal()
    turned = Signal()

    def __init__(
        self,
        make: Callable[[], AnyVoice],
        patience: Patience = PATIENT,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.state: State = "opening"
        self.why = ""
        """Why there is none, in the system's own words; empty where it says nothing."""
        self.engine = ""
        self.tongues = Tongues()
        self._make = make
        self.patience = patience
        self._voice: AnyVoice | None = None
        self._sound = Sound(1.0, 0.0)
        self._saying: Say | None = None
        """What the voice was told to say, until it says that this is over."""
        self._is_hushed = self._is_second_try = False
        self._deadline = QTimer(self, singleShot=True)
        self._deadline.timeout.connect(lambda: self._lose(""))
        self._again = QTimer(self, singleShot=True)
        self._again.timeout.connect(self._open)
        self._open()

    @property
    def is_ready(self) -> bool:
        """Whether there is a voice, as far as is known."""
        return self.state in ("ready", "anew")

    @property
    def is_busy(self) -> bool:
        """Whether the next thing has to wait for `over`."""
        return self._saying is not None

    @property
    def is_heard(self) -> bool:
        """Whether something is being said that was not hushed."""
        return self.is_busy and not self._is_hushed

    def utter(self, words: str, language: str) -> None:
        """Say this, in a language that it can say, once nothing else is being said."""
        self._saying, self._is_hushed = Say(words, self.tongues.locale(language)), False
        if self.state == "ready":
            self._say()

    def hush(self) -> None:
        """Fall silent at once; `over` follows when it has."""
        if self.is_heard:
            self._is_hushed = True
            if self.state == "ready":
                self._wait(self.patience.hush_ms)
                self._tell(Hush())

    def set_sound(self, volume: float, rate: float) -> None:
        """Speak at this volume (0 to 1) and rate (-1 to 1)."""
        self._sound = Sound(volume, rate)
        if self.state == "ready":
            self._tell(self._sound)

    def seek(self) -> None:
        """Try at once whether there is a voice again, if there is none."""
        if self.state == "absent" or self._again.isActive():
            self._open()

    def close(self) -> None:
        """End the voice."""
        self._deadline.stop()
        self._again.stop()
        if self._voice is not None:
            self._voice.heard.disconnect(self._on_heard)
            self._voice.close()
            self._voice.deleteLater()  # it may be the sender of what led here
            self._voice = None

    def _open(self) -> None:
        self.close()
        self._voice = self._make()
        self._voice.setParent(self)
        self._voice.heard.connect(self._on_heard)
        self._wait(self.patience.open_ms)
        self._voice.open()

    def _on_heard(self, message: Heard) -> None:
        match message:
            case Opened():
                self._on_opened(message)
            case Absent(parts):
                self.close()
                self._saying = None
                self._turn("absent", parts)
            case Failed(why):
                self._on_failed(why)
            case Began() if self.is_heard and self._saying is not None:
                length = self.patience.symbol_ms * len(self._saying.words)
                self._wait(self.patience.end_ms + length)
            case Ended() if self.is_busy:
                self._finish()

    def _on_opened(self, opened: Opened) -> None:
        self._deadline.stop()
        self.engine, self.tongues = opened.engine, Tongues(opened.locales)
        self._tell(self._sound)
        is_anew = self.state == "anew"
        self._turn("ready")
        self._is_second_try = is_anew
        if self._saying is None:
            return
        if self._is_hushed:
            self._finish()
        else:
            self._say()

    def _on_failed(self, why: str) -> None:
        """It says itself that it is gone: say the same with another one, but not for ever."""
        if self.state == "ready" and not self._is_second_try:
            self._is_second_try = True
            self._turn("anew")
            self._open()
        else:
            self._lose(why)

    def _lose(self, why: str) -> None:
        """Whoever asks a hanging voice again hangs: this one is not asked any more."""
        was_ready = self.is_ready
        self.close()
        self._saying = None
        self._again.start(self.patience.again_ms)
        self._turn("lost", why)
        if was_ready:
            self.broke.emit()

    def _say(self) -> None:
        if self._saying is not None:
            self._wait(self.patience.begin_ms)
            self._tell(self._saying)

    def _finish(self) -> None:
        self._deadline.stop()
        self._is_second_try = self._is_second_try and self._is_hushed
        self._saying = None
        self.over.emit()

    def _turn(self, state: State, why: str = "") -> None:
        before = self.state, self.why
        self.state, self.why = state, why
        if before != (state, why):
            self.turned.emit()

    def _tell(self, message: Say | Hush | Sound) -> None:
        if self._voice is not None:
            self._voice.tell(message)

    def _wait(self, ms: int) -> None:
        self._deadline.start(ms)
