"""Which languages a voice has, and what is said of those that it lacks.

tongues = Tongues(["cy_GB", "en_GB"])
tongues.can_say("cy")
tongues.locale("en")        # "en_GB"
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale

from ui.language import LANGUAGES


class Tongues:
    """The voice's languages, by the names that Qt's locales have."""

    def __init__(self, names: Sequence[str] = ()) -> None:
        self._locales = [(QLocale(name), name) for name in names]
        self._found: dict[str, str] = {}

    @property
    def count(self) -> int:
        """How many languages there are, a language of several countries being one."""
        return len({locale.language() for locale, _ in self._locales})

    def can_say(self, language: str) -> bool:
        """Whether there is a voice for a language, given as a BCP 47 tag."""
        return bool(self.locale(language))

    def locale(self, language: str) -> str:
        """The name of the voice's locale for a language; empty where it has none."""
        if language not in self._found:
            self._found[language] = self._look_up(language)
        return self._found[language]

    def _look_up(self, language: str) -> str:
        """The very locale, or another of the same language.

        A tag without a country means the country that the screens mean by it.
        """
        ours = {one.code: one.locale for one in LANGUAGES}
        wanted = QLocale(ours.get(language, language))
        if wanted.language() in (QLocale.Language.C, QLocale.Language.AnyLanguage):
            return ""
        able = [one for one in self._locales if one[0].language() == wanted.language()]
        same = [one for one in able if one[0].territory() == wanted.territory()]
        return next((name for _, name in same + able), "")
