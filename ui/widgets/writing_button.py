"""In which language a table writes: its ideas are laid out and read aloud in it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from ui.language import LANGUAGES, language, tr
from ui.tongues import UNKNOWN, name_of
from ui.widgets.button import Button

_OURS: Final = tuple(one.code for one in LANGUAGES)


class WritingButton(Button):
    """A menu of languages, each by its own name. `chosen(str)`: a person chose this BCP 47 tag.

    `shown(str)`: this is the language now.

    Until somebody chooses, it shows what was suggested.
    """

    chosen = Signal(str)
    shown = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "quiet", sign="language", parent=parent)
        self.tag = UNKNOWN
        menu = QMenu(self)
        self._group = QActionGroup(menu)
        self._actions: dict[str, QAction] = {}
        for tag in (*_OURS, UNKNOWN):
            self._add(menu, tag)
        self._group.triggered.connect(self._on_triggered)
        self.setMenu(menu)
        self.retell()

    def show_tag(self, tag: str) -> None:
        """Show a language; one that is not in the menu comes into it, if Qt knows its name."""
        self.tag = tag
        shown = _shown(tag)
        if shown not in self._actions:
            self._add(self.menu(), shown)
        self._actions[shown].setChecked(True)
        self.retell()
        self.shown.emit(tag)

    def retell(self) -> None:
        """Say everything in the language that is spoken now."""
        for tag, action in self._actions.items():
            action.setText(_name(tag))
        self.set_words(tr("Written in: {language}").format(language=_name(_shown(self.tag))))

    def _add(self, menu: QMenu, tag: str) -> None:
        action = menu.addAction(_name(tag))
        action.setCheckable(True)
        action.setData(tag)
        self._group.addAction(action)
        self._actions[tag] = action

    def _on_triggered(self, action: QAction) -> None:
        self.show_tag(str(action.data()))
        self.chosen.emit(self.tag)


def _shown(tag: str) -> str:
    """The tag under which a language stands in the menu: "en" for "en-GB"."""
    whole = tag.partition("-")[0]
    return whole if whole in _OURS else tag if name_of(tag) else UNKNOWN


def _name(tag: str) -> str:
    if tag == UNKNOWN:
        return tr("Another language")
    return language(tag).name if tag in _OURS else name_of(tag)
