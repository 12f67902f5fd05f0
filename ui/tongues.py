"""Words in a language of their own: how they run, and how they are read aloud.

runs_right_to_left("WiFi مجاني", "ar")      # True: the idea is Arabic, whatever it begins with
quote(button, "Cisza", "pl")                # in the button's name these words are Polish
"""

from __future__ import annotations

import unicodedata
from typing import Final

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QWidget

LANGUAGE: Final = "language"
"""The property of a widget whose words are in a language of their own, as a BCP 47 tag."""

QUOTED, QUOTED_LANGUAGE = "quoted", "quoted language"
"""The properties of a widget whose name holds some words that are in another language."""

UNKNOWN: Final = "und"
"""BCP 47 for a language that nobody named."""

_RIGHTWARD = ("R", "AL")


def quote(widget: QWidget, words: str, tag: str) -> None:
    """Say that the widget's name holds these words, and in which language they are."""
    widget.setProperty(QUOTED, words)
    widget.setProperty(QUOTED_LANGUAGE, tag)


def runs_right_to_left(text: str, tag: str = "") -> bool:
    """Whether a text runs from right to left.

    Its first letter with a direction says so, by the Unicode bidirectional algorithm (UAX 9,
    P2). A text in a right-to-left language, by its BCP 47 tag, also does if it begins with a
    foreign word.
    """
    kinds = [unicodedata.bidirectional(letter) for letter in text]
    if is_right_to_left(tag) and any(kind in _RIGHTWARD for kind in kinds):
        return True
    return next((kind != "L" for kind in kinds if kind in ("L", *_RIGHTWARD)), False)


def is_right_to_left(tag: str) -> bool:
    """Whether a language, by its BCP 47 tag, is written from right to left."""
    return bool(tag) and QLocale(tag).textDirection() is Qt.LayoutDirection.RightToLeft


def name_of(tag: str) -> str:
    """What those who speak a language call it; nothing for one that Qt does not know."""
    locale = QLocale(tag)
    known = locale.language() not in (QLocale.Language.C, QLocale.Language.AnyLanguage)
    return locale.nativeLanguageName() if known and tag not in ("", UNKNOWN) else ""
