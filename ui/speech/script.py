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
from ui.tongues import LANGUAGE, QUOTED, QUOTED_LANGUAGE

BY_NAME = "said"
"""The property of a widget whose name stands for all that is in it, such as a pad of keys."""


class Line(NamedTuple):
    """Some words, and the language that they are in; empty for the screen's."""

    words: str
    language: str = ""


def script(page: QWidget) -> list[Line]:
    """All that is to be seen on a page, whether it is scrolled into sight or not."""
    return list(_lines(page, page))


def spoken(part: QWidget) -> list[Line]:
    """One part as it is said when it gets the focus: what its name quotes, in its language."""
    name, language = _name(part), _language(part)
    quoted, other = part.property(QUOTED), part.property(QUOTED_LANGUAGE)
    if not quoted or not other or quoted not in name or _is_same(str(other), language):
        return [Line(name, language)] if name else []
    before, _, after = name.partition(quoted)
    lines = (Line(before, language), Line(quoted, str(other)), Line(after, language))
    return [line for line in lines if any(letter.isalnum() for letter in line.words)]


def typed(field: QLineEdit | QPlainTextEdit) -> str:
    """What stands in a field, for ears; of a hidden text, that it is hidden."""
    text = field.text() if isinstance(field, QLineEdit) else field.toPlainText()
    if not text:
        return tr("Nothing typed yet.")
    if isinstance(field, QLineEdit) and field.echoMode() != QLineEdit.EchoMode.Normal:
        return tr("What is typed is hidden.")
    return tr("Typed: {text}").format(text=text)


def _is_same(one: str, other: str) -> bool:
    """Whether two tags are of one language; an empty one is of the screen's."""
    locales = [QLocale(tag) if tag else QLocale() for tag in (one, other)]
    return locales[0].language() == locales[1].language()


def _lines(part: QWidget, page: QWidget, around: str = "") -> Iterator[Line]:
    """What a part says, and what is in it; but not what the names `around` it have said."""
    said = _name(part)
    if said.rstrip(".") not in around:
        yield from spoken(part)
    if isinstance(part, (QAbstractButton, QLineEdit, QPlainTextEdit)) or part.property(BY_NAME):
        return
    for child in parts_of(part):
        if child.isVisibleTo(page):
            yield from _lines(child, page, f"{around}\n{said}")


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
    told = (field.accessibleName(), field.accessibleDescription(), typed(field))
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
