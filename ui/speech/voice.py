"""The system's voice, which may keep waiting whoever asks it something.

    voice = Voice()
    voice.heard.connect(…)              # Opened, Began, Ended, …
    voice.open()
    voice.tell(Say("Have your say", "en_GB"))

Qt's text-to-speech speaks through what the system has: SAPI on Windows, AVSpeech on macOS,
speech-dispatcher on Linux. That one takes seconds to open, and never ends where its daemon takes
calls and does not answer them: so a window talks to a `VoiceApart`, and this runs in there.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QLocale, QObject, QTimer, Signal
from PySide6.QtTextToSpeech import QTextToSpeech, QVoice

from ui.speech.messages import Absent, Began, Ended, Failed, Heard, Hush, Opened, Say, Sound, Told

_PRETENDED: Final = frozenset({"mock", "none"})
"""Engines of Qt's that say nothing."""
_VARIANT: Final = "+"
"""In espeak's names it stands before a variant of a speaker: "Welsh+Croak"."""
_SETTLE_MS: Final = 1_000
"""What was hushed and has not begun by then will not begin."""
_State = QTextToSpeech.State


def system_voice() -> QTextToSpeech | None:
    """The voice that the system offers first, if it has one.

    Qt calls one broken that does not speak the language of now, whatever else it speaks.
    """
    if not set(QTextToSpeech.availableEngines()) - _PRETENDED:
        return None
    voice = QTextToSpeech()
    locales = voice.availableLocales()
    if voice.state() is not _State.Error or not locales:
        return voice
    english = (one for one in locales if one.language() == QLocale.Language.English)
    QLocale.setDefault(next(english, locales[0]))
    return QTextToSpeech()


class Voice(QObject):
    """Says one thing at a time. `heard(message)`: what it has to tell, one of `Heard`."""

    heard = Signal(object)

    def __init__(
        self,
        make: Callable[[], QTextToSpeech | None] = system_voice,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._make = make
        self._engine: QTextToSpeech | None = None
        self._speakers: dict[str, QVoice] = {}
        self._taken_up = ""
        self._is_saying = self._has_begun = self._is_hushed = False
        self._settled = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settled.timeout.connect(self._on_settled)

    def open(self) -> None:
        """Find the voice: `Opened`, `Absent` or `Failed` follows."""
        engine = self._make()
        if engine is None:
            self._tell(Absent())
        elif engine.state() is _State.Error:
            self._tell(Failed(engine.errorString()))
        else:
            self._engine = engine
            engine.setParent(self)
            engine.stateChanged.connect(self._on_state)
            # It offers thousands of speakers: their languages are asked for once.
            self._tell(Opened(engine.engine(), [one.name() for one in engine.availableLocales()]))

    def tell(self, message: Told) -> None:
        """Do what this says. Does nothing before it was opened."""
        if self._engine is None:
            return
        match message:
            case Say(words, locale):
                self._say(self._engine, words, locale)
            case Hush():
                self._hush(self._engine)
            case Sound(volume, rate):
                self._engine.setVolume(volume)
                self._engine.setRate(rate)

    def close(self) -> None:
        """Be silent, and tell nothing any more."""
        self.blockSignals(True)
        self.tell(Hush())

    def _say(self, engine: QTextToSpeech, words: str, locale: str) -> None:
        self._settled.stop()
        self._is_saying, self._has_begun, self._is_hushed = True, False, False
        self._take_up(engine, locale)
        engine.say(words)

    def _hush(self, engine: QTextToSpeech) -> None:
        if self._is_saying and not self._is_hushed:
            self._is_hushed = True
            self._settled.start()
            engine.stop(QTextToSpeech.BoundaryHint.Immediate)

    def _on_state(self, state: QTextToSpeech.State) -> None:
        engine = self._engine
        if engine is None:
            return
        if state is _State.Error:
            self._is_saying = False
            self._tell(Failed(engine.errorString()))
        elif not self._is_saying:
            return
        elif state is _State.Speaking:
            self._has_begun = True
            if self._is_hushed:  # it was told to be silent before it had begun
                engine.stop(QTextToSpeech.BoundaryHint.Immediate)
            else:
                self._tell(Began())
        elif state is _State.Ready and self._has_begun:
            self._end()

    def _on_settled(self) -> None:
        if self._engine is not None and not self._has_begun:
            self._end()  # what has not begun need not end

    def _end(self) -> None:
        self._settled.stop()
        if self._is_saying:
            self._is_saying = False
            self._tell(Ended())

    def _take_up(self, engine: QTextToSpeech, locale: str) -> None:
        """Speak a language from now on, by a plain speaker."""
        if locale == self._taken_up:
            return
        engine.setLocale(QLocale(locale))
        if locale not in self._speakers:
            self._speakers[locale] = _plain_speaker(engine)
        if engine.voice() != self._speakers[locale]:
            engine.setVoice(self._speakers[locale])
        self._taken_up = locale

    def _tell(self, message: Heard) -> None:
        self.heard.emit(message)


def _plain_speaker(engine: QTextToSpeech) -> QVoice:
    """The speaker that the engine would take, or a plain one in place of a variant."""
    first = engine.voice()
    if _VARIANT not in first.name():
        return first
    plain = (one for one in engine.availableVoices() if _VARIANT not in one.name())
    return next(plain, first)
