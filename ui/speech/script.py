"""What a screen says, line by line, in the order in which it is seen.

    for line in script(page):
        line.words, line.language        # ("Quiet rooms in every hall", "en")

Whatever can be seen can be heard: labels, buttons, fields with what stands in them, row by
row as they stand on the screen, so the page must be shown. A part that has a name of its own
for screen readers says that, and of what is in it only what the name leaves out.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import (
    QAbstractButton,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from ui.language import tr
from ui.reading_order import parts_of

BY_NAME = "said"
"""The property of a widget whose name stands for all that is in it, such as a pad of keys."""
LANGUAGE = "language"
"""The property of a widget whose words are in a language of their own, as a BCP 47 tag."""


class Line(NamedTuple):
    """Some words, and the language that they are in; empty for the screen's."""

    words: str
    language: str = ""


def script(page: QWidget) -> list[Line]:
    """All that is to be seen on a page, whether it is scrolled into sight or not."""
    return list(_lines(page, page))


def spoken(part: QWidget) -> Line:
    """One part as it is said when it gets the focus."""
    return Line(_name(part), _language(part))


def _lines(part: QWidget, page: QWidget) -> Iterator[Line]:
    said, language = _name(part), _language(part)
    inside = list(_lines_in(part, page))
    name = said
    for line in inside:
        if line.words in said and not _is_same(line.language, language):
            name = name.replace(line.words, "").strip(" .,:")  # it is said in its own language
    if name:
        yield Line(name, language)
    for line in inside:
        if line.words.rstrip(".") not in name:
            yield line


def _lines_in(part: QWidget, page: QWidget) -> Iterator[Line]:
    if isinstance(part, (QAbstractButton, QLineEdit, QPlainTextEdit)) or part.property(BY_NAME):
        return
    for child in parts_of(part):
        if child.isVisibleTo(page):
            yield from _lines(child, page)


def _is_same(one: str, other: str) -> bool:
    """Whether two tags are of one language; an empty one is of the screen's."""
    locales = [QLocale(tag) if tag else QLocale() for tag in (one, other)]
    return locales[0].language() == locales[1].language()


def _name(part: QWidget) -> str:
    """What a part says of itself."""
    if isinstance(part, QAbstractButton):
        return _button(part)
    if isinstance(part, (QLineEdit, QPlainTextEdit)):
        return _field(part)
    if isinstance(part, QLabel):
        return part.accessibleName() or part.text()
    return part.accessibleName()


def _button(button: QAbstractButton) -> str:
    name = button.accessibleName() or button.text().replace("&&", "&")
    if not button.isEnabled():
        return tr("{name}. Button, not available now.").format(name=name)
    if button.isCheckable() and button.isChecked():
        return tr("{name}. Button, chosen.").format(name=name)
    return tr("{name}. Button.").format(name=name)


def _field(field: QLineEdit | QPlainTextEdit) -> str:
    typed = field.text() if isinstance(field, QLineEdit) else field.toPlainText()
    told = [field.accessibleName(), field.accessibleDescription()]
    told.append(tr("Typed: {text}").format(text=typed) if typed else tr("Nothing typed yet."))
    return " ".join(words for words in told if words)


def _language(part: QWidget) -> str:
    """The language of a part, or of the nearest one around it that has one."""
    around: QWidget | None = part
    while around is not None:
        language = around.property(LANGUAGE)
        if language:
            return str(language)
        around = around.parentWidget()
    return ""
