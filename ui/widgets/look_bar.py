"""Language, text size and colours, in the same corner of every screen."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QActionGroup, QCursor
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from ui.announce import announce
from ui.language import LANGUAGES, language, number, says, tr
from ui.theme import SCALES, SPACE_M, Palette, Theme
from ui.widgets.button import Button

_PALETTES: Final = {
    Palette.LIGHT: says("Light"),
    Palette.DARK: says("Dark"),
    Palette.CONTRAST: says("High contrast"),
}
_SIZE: Final = says("Text size")
_COLOURS: Final = says("Colours")


class LookBar(QWidget):
    """Three buttons with a short menu each: the languages, 4 text sizes, 3 palettes.

    Each language is named as those who speak it name it, and a globe stands before the one
    that is spoken now: so finds it who cannot read the screen.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._is_compact = False
        self._offered: tuple[str, ...] = ()
        self.language_button = Button("", "quiet", sign="language", kiosk=True)
        self.size_button = Button("", "quiet", sign="text-size", kiosk=True)
        self.colour_button = Button("", "quiet", sign="colours", kiosk=True)
        self._languages = self._fill(self.language_button, (one.code for one in LANGUAGES))
        self._sizes = self._fill(self.size_button, map(str, SCALES))
        self._colours = self._fill(self.colour_button, map(str, Palette))
        for one in LANGUAGES:
            self._languages[one.code].setText(one.name)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_M)
        row.addWidget(self.language_button)
        row.addWidget(self.size_button)
        row.addWidget(self.colour_button)
        self.language_button.hide()
        theme.changed.connect(self._on_changed)
        self._on_changed()

    def set_compact(self, *, compact: bool) -> None:
        """Show the signs alone, where words would take the event's name its place."""
        self._is_compact = compact
        self._name()

    def offer_languages(self, codes: tuple[str, ...]) -> None:
        """Let one of these be chosen, in this order; where there is but one, it is spoken."""
        if codes != self._offered:
            self._offered = codes
            menu = self.language_button.menu()
            for code, action in self._languages.items():
                menu.removeAction(action)
                action.setVisible(code in codes)
            menu.addActions([self._languages[code] for code in codes])
            self.language_button.setVisible(len(codes) > 1)
        look = self._theme.look
        if look.language not in codes:
            self._theme.apply(replace(look, language=codes[0]))

    def _fill(self, button: Button, values: Iterable[str]) -> dict[str, QAction]:
        menu = QMenu(button)
        group = QActionGroup(menu)
        actions: dict[str, QAction] = {}
        for value in values:
            action = menu.addAction("")
            action.setCheckable(True)
            group.addAction(action)
            actions[value] = action
        group.triggered.connect(self._on_chosen)
        button.setMenu(menu)
        return actions

    def _on_chosen(self, _: QAction) -> None:
        scale = next(s for s, action in self._sizes.items() if action.isChecked())
        palette = next(p for p, action in self._colours.items() if action.isChecked())
        code = next(c for c, action in self._languages.items() if action.isChecked())
        look = replace(
            self._theme.look, palette=Palette(palette), scale=float(scale), language=code
        )
        self._theme.apply(look)

    def _on_changed(self) -> None:
        look = self._theme.look
        self._languages[language(look.language).code].setChecked(True)
        self._sizes[str(look.scale)].setChecked(True)
        self._colours[str(look.palette)].setChecked(True)
        self._name()
        QTimer.singleShot(0, self, self._let_pointer_go)  # once all has its new place
        if self.isVisible():
            announce(self, " ".join(f"{button.toolTip()}." for button in self._shown()))

    def _let_pointer_go(self) -> None:
        """Qt sees that a button has moved away from a pointer only when the pointer moves."""
        for button in self._shown():
            if not button.rect().contains(button.mapFromGlobal(QCursor.pos())):
                button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)
                button.update()

    def _name(self) -> None:
        """Say everything in the language that is spoken now."""
        look = self._theme.look
        tongue = language(look.language).name
        for scale, action in zip(SCALES, self._sizes.values(), strict=True):
            action.setText(_percent(scale))
        for palette, action in zip(Palette, self._colours.values(), strict=True):
            action.setText(_PALETTES[palette]())
        for button, shown, said in (
            (self.language_button, tongue, tr("Language, now {now}").format(now=tongue)),
            (
                self.size_button,
                _SIZE(),
                tr("Text size, now {now}").format(now=_percent(look.scale)),
            ),
            (
                self.colour_button,
                _COLOURS(),
                tr("Colours, now {now}").format(now=_PALETTES[look.palette]()),
            ),
        ):
            button.setText("" if self._is_compact else shown)
            button.setAccessibleName(said)
            button.setToolTip(said)

    def _shown(self) -> list[Button]:
        buttons = (self.language_button, self.size_button, self.colour_button)
        return [button for button in buttons if not button.isHidden()]


def _percent(scale: float) -> str:
    return tr("{number} %").format(number=number(round(scale * 100)))
