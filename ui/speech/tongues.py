"""Which languages a voice has, and which of its speakers reads each.

tongues = Tongues(voice)
tongues.can_say("cy")
tongues.take_up("cy")       # what the voice says next is Welsh
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QLocale
from PySide6.QtTextToSpeech import QTextToSpeech, QVoice

from ui.language import LANGUAGES

_VARIANT: Final = "+"
"""In espeak's names it stands before a variant of a speaker: "Welsh+Croak"."""


class Tongues:
    """Asks the voice once for each language: speech-dispatcher offers thousands of speakers."""

    def __init__(self, voice: QTextToSpeech) -> None:
        self._voice = voice
        self._locales = voice.availableLocales()
        self._found: dict[str, QLocale | None] = {}
        self._speakers: dict[str, QVoice] = {}

    @property
    def count(self) -> int:
        """How many languages there are, a language of several countries being one."""
        return len({locale.language() for locale in self._locales})

    def can_say(self, language: str) -> bool:
        """Whether there is a voice for a language, given as a BCP 47 tag."""
        return self._locale(language) is not None

    def take_up(self, language: str) -> None:
        """Speak a language that can be said from now on."""
        locale = self._locale(language)
        if locale is None or language == self._taken_up():
            return
        self._voice.setLocale(locale)
        if language not in self._speakers:
            self._speakers[language] = self._plain_speaker()
        if self._voice.voice() != self._speakers[language]:
            self._voice.setVoice(self._speakers[language])

    def _taken_up(self) -> str:
        """The language that the voice speaks now, as far as it was taken up here."""
        now = self._voice.voice()
        spoken = (name for name, speaker in self._speakers.items() if speaker == now)
        return next(spoken, "")

    def _plain_speaker(self) -> QVoice:
        """The speaker that the voice would take, or a plain one in place of a variant."""
        first = self._voice.voice()
        if _VARIANT not in first.name():
            return first
        plain = (one for one in self._voice.availableVoices() if _VARIANT not in one.name())
        return next(plain, first)

    def _locale(self, language: str) -> QLocale | None:
        if language not in self._found:
            self._found[language] = self._look_up(language)
        return self._found[language]

    def _look_up(self, language: str) -> QLocale | None:
        """The voice's locale for a language: the very one, or another of the same language.

        A tag without a country means the country that the screens mean by it.
        """
        ours = {one.code: one.locale for one in LANGUAGES}
        wanted = QLocale(ours.get(language, language))
        if wanted.language() in (QLocale.Language.C, QLocale.Language.AnyLanguage):
            return None
        able = [one for one in self._locales if one.language() == wanted.language()]
        same = [one for one in able if one.territory() == wanted.territory()]
        return next(iter(same + able), None)
