"""Lends Qt's voice to `ui.language`: translations, numbers, dates, and the way that people read.

    speak("ar")     # from now on tr("Start voting") is Arabic, and the screen runs right to left

The translations are `assets/translations/*.ts`, made into `.qm` when Tablevoice is built. English
has its own, for its plurals. With `TABLEVOICE_DEVELOP=1` a text that has no translation stands in
⟦brackets⟧ on the screen; otherwise it is English.
"""

from __future__ import annotations

import os
import unicodedata
from typing import Final

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt, QTime, QTranslator
from PySide6.QtWidgets import QApplication

import assets
from ui.language import ENGLISH, Voice, language, lend

DEVELOP_VARIABLE: Final = "TABLEVOICE_DEVELOP"

_SPOKEN: Final = "language"
"""The application's property that says which language it speaks."""

_RIGHT_TO_LEFT: Final = "\u200f"

_installed: list[QTranslator] = []
"""Kept here: to find them among the application's children, PySide would load every class."""


def speak(code: str) -> None:
    """Say everything that is said from now on in this language.

    Raises `FileNotFoundError` if the installation lacks its file.
    """
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise TypeError("A screen that speaks needs a QApplication.")
    one = language(code)
    if app.property(_SPOKEN) == one.code:
        return
    while _installed:
        app.removeTranslator(_installed.pop())
    english = _install(app, ENGLISH)
    translator = english if one.code == ENGLISH else _install(app, one.code)
    locale = QLocale(one.locale)
    QLocale.setDefault(locale)
    lend(_voice(translator, locale, is_english=one.code == ENGLISH))
    app.setLayoutDirection(locale.textDirection())
    app.setProperty(_SPOKEN, one.code)


def _install(app: QApplication, code: str) -> QTranslator:
    """Let Qt look texts up in a language, before those that were installed earlier."""
    translator = QTranslator()
    path = assets.path("translations", f"tablevoice_{code}.qm")
    if not translator.load(str(path)):
        raise FileNotFoundError(f"{path} holds no translations.")
    app.installTranslator(translator)
    _installed.append(translator)
    return translator


def _voice(translator: QTranslator, locale: QLocale, *, is_english: bool) -> Voice:
    marks_gaps = bool(os.environ.get(DEVELOP_VARIABLE))
    leftward = locale.textDirection() is Qt.LayoutDirection.RightToLeft

    def say(text: str, comment: str, n: int) -> str:
        spoken = QCoreApplication.translate("", text, comment, n)
        # Only a plural need be in English's own file: the rest is English as it stands.
        is_due = n >= 0 or not is_english
        if marks_gaps and is_due and not translator.translate("", text, comment, n):
            spoken = f"⟦{spoken}⟧"
        # A sentence that begins with "PIN" or a name would run as that does.
        return f"{_RIGHT_TO_LEFT}{spoken}" if leftward and _begins_otherwise(spoken) else spoken

    def date(year: int, month: int, day: int) -> str:
        return locale.toString(QDate(year, month, day), "d MMMM yyyy")

    def time(hour: int, minute: int) -> str:
        return locale.toString(QTime(hour, minute), "HH:mm")

    return Voice(say, locale.toString, date, time, leftward)


def _begins_otherwise(text: str) -> bool:
    """Whether a text's first letter with a direction is one that runs from left to right."""
    kinds = (unicodedata.bidirectional(letter) for letter in text)
    return next((kind == "L" for kind in kinds if kind in ("L", "R", "AL")), False)
