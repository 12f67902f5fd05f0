"""The languages that the screens speak, and the words in the one that is spoken now.

    tr("Start voting")                              # "Rozpocznij głosowanie"
    tr("%Ln dot(s)", "", 3)                         # "3 kropki"
    tr("Table {name}").format(name=number(7))       # a name for each fact
    start = says("Start voting")                    # `start()` says it, at any time
    CLOSED = translatable("Voting is closed")       # `tr(CLOSED)` says it

A text stands in the source as it is in English, whole, so that Qt's `lupdate` finds it. What has
no translation is said in English. Words are also said where there is no screen, so nothing here
needs Qt: `ui.translation` lends it Qt's voice.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final, NamedTuple


class Language(NamedTuple):
    """A language by its code, and as those who speak it call it."""

    code: str
    """As in ISO 639-1; the name of its files in `assets/translations`."""
    name: str
    locale: str
    """Whose numbers and dates it uses; the names of the Unicode CLDR."""


LANGUAGES: Final = (
    Language("en", "English", "en_GB"),
    Language("cy", "Cymraeg", "cy_GB"),
    Language("pl", "Polski", "pl_PL"),
    Language("ur", "اردو", "ur_PK"),
    Language("ar", "العربية", "ar"),
)
"""The first is what the texts in the source are written in."""

ENGLISH: Final = LANGUAGES[0].code


def language(code: str) -> Language:
    """The language of this code, as far as there is such a one, or English."""
    return next((one for one in LANGUAGES if one.code == code), LANGUAGES[0])


def tr(text: str, comment: str = "", n: int = -1) -> str:
    """A text in the language that is spoken now.

    `comment` tells apart what is one word in English and two elsewhere. With `n` the text takes
    the form for that many, and the number stands where it has `%Ln`.
    """
    return _voice.speak(text, comment, n)


def number(value: float) -> str:
    """A number as it is written in the language that is spoken now: in English "1,234" or "0.3"."""
    return _voice.count(value)


def date(year: int, month: int, day: int) -> str:
    """A date as it is written in the language that is spoken now: "6 August 2026"."""
    return _voice.date(year, month, day)


def time_of_day(hour: int, minute: int) -> str:
    """A time as it is written in the language that is spoken now, of 24 hours: "14:05"."""
    return _voice.time(hour, minute)


def isolated(text: str) -> str:
    """A name or a person's words as they stand in a sentence of ours, which keeps its order.

    Where they run the other way they are set apart (UAX 9, FSI and PDI).
    """
    foreign = ("L",) if _voice.is_leftward else ("R", "AL")
    runs_otherwise = any(unicodedata.bidirectional(letter) in foreign for letter in text)
    return f"\u2068{text}\u2069" if runs_otherwise else text


def listed(parts: Iterable[str]) -> str:
    """Names and words of ours in a row, which runs as the language does: "Laptop 3 · Scribe"."""
    line = " · ".join(map(isolated, parts))
    return f"\u200f{line}" if line and _voice.is_leftward else line


def says(text: str) -> Callable[[], str]:
    """What says a text in the language that is spoken when it is called."""
    return lambda: tr(text)


def translatable(text: str) -> str:
    """The text as it is: for tables of words, so that the translators find it."""
    return text


def _speak_english(text: str, _: str, n: int) -> str:
    if n < 0:
        return text
    return text.replace("%Ln", f"{n:,}").replace("(s)", "" if n == 1 else "s")


def _date_in_english(year: int, month: int, day: int) -> str:
    return f"{day} {_MONTHS[month - 1]} {year}"


_MONTHS: Final = (
    "January", "February", "March", "April", "May", "June", "July",
    "August", "September", "October", "November", "December",
)  # fmt: skip


@dataclass
class Voice:
    """How a text with its comment and its number, a number, a date and a time are said."""

    speak: Callable[[str, str, int], str] = _speak_english
    count: Callable[[float], str] = "{:,}".format
    date: Callable[[int, int, int], str] = _date_in_english
    time: Callable[[int, int], str] = "{:02}:{:02}".format
    is_leftward: bool = False
    """Whether the language is written from right to left."""


_voice = Voice()


def lend(voice: Voice) -> None:
    """Say everything in this voice from now on."""
    _voice.speak, _voice.count = voice.speak, voice.count
    _voice.date, _voice.time = voice.date, voice.time
    _voice.is_leftward = voice.is_leftward
