"""Text size and colours, in the same corner of every screen."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from ui.announce import announce
from ui.theme import SCALES, SPACE_M, Look, Palette, Theme
from ui.widgets.button import Button

PALETTES: Final = {
    Palette.LIGHT: "Light",
    Palette.DARK: "Dark",
    Palette.CONTRAST: "High contrast",
}


class LookBar(QWidget):
    """Two buttons with a short menu each: 4 text sizes, 3 palettes."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.size_button = Button("Text size", "quiet", sign="text-size")
        self.colour_button = Button("Colours", "quiet", sign="colours")
        self._sizes = self._fill(
            self.size_button, {str(scale): f"{round(scale * 100)} %" for scale in SCALES}
        )
        self._colours = self._fill(self.colour_button, {str(p): PALETTES[p] for p in Palette})
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_M)
        row.addWidget(self.size_button)
        row.addWidget(self.colour_button)
        theme.changed.connect(self._on_changed)
        self._on_changed()

    def set_compact(self, *, compact: bool) -> None:
        """Show the signs alone, where words would take the event's name its place."""
        self.size_button.setText("" if compact else "Text size")
        self.colour_button.setText("" if compact else "Colours")

    def _fill(self, button: Button, choices: dict[str, str]) -> dict[str, QAction]:
        menu = QMenu(button)
        group = QActionGroup(menu)
        actions: dict[str, QAction] = {}
        for value, said in choices.items():
            action = menu.addAction(said)
            action.setCheckable(True)
            group.addAction(action)
            actions[value] = action
        group.triggered.connect(self._on_chosen)
        button.setMenu(menu)
        return actions

    def _on_chosen(self, _: QAction) -> None:
        scale = next(s for s, action in self._sizes.items() if action.isChecked())
        palette = next(p for p, action in self._colours.items() if action.isChecked())
        self._theme.apply(Look(Palette(palette), float(scale)))

    def _on_changed(self) -> None:
        look = self._theme.look
        self._sizes[str(look.scale)].setChecked(True)
        self._colours[str(look.palette)].setChecked(True)
        size, colours = f"{round(look.scale * 100)} %", PALETTES[look.palette]
        for button, said in (
            (self.size_button, f"Text size, now {size}"),
            (self.colour_button, f"Colours, now {colours}"),
        ):
            button.setAccessibleName(said)
            button.setToolTip(said)
        if self.isVisible():
            announce(self, f"Text size {size}. Colours {colours}.")
