"""A button: a verb, a noun, and how much it matters."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from ui.signs import signs
from ui.theme import scaled
from ui.widgets.sign import icon

_GAP = 6
_REDRAWN = frozenset(
    {
        QEvent.Type.StyleChange,
        QEvent.Type.PaletteChange,
        QEvent.Type.EnabledChange,
        QEvent.Type.LayoutDirectionChange,
    }
)


class Button(QPushButton):
    """A deed. `kind` is `primary` (the next step), `secondary`, `quiet` or `danger`.

    `sign` is one of `assets/icons`, drawn before the words. Enter presses it as Space does.
    """

    def __init__(
        self,
        text: str,
        kind: str = "secondary",
        *,
        sign: str = "",
        kiosk: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text.replace("&", "&&"), parent)
        self.setProperty("kind", kind)
        self.setProperty("kiosk", kiosk)
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self._sign = sign
        self.pressed.connect(signs.seen)
        self._drawn = ("", "", 0, False)
        self._draw_sign()

    def setCheckable(self, is_checkable: bool) -> None:
        """Only one that can be checked is told apart by it: most buttons cannot."""
        if is_checkable and not self.isCheckable():
            self.toggled.connect(self._draw_sign)
            self.toggled.connect(signs.seen)
        super().setCheckable(is_checkable)

    def set_words(self, text: str) -> None:
        """Name the deed anew."""
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _REDRAWN:
            self._draw_sign()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
            return
        super().keyPressEvent(event)

    def _draw_sign(self) -> None:
        """Draw it in the colour of the words; their style comes later, and tells its palette.

        To ask for the style here would have Qt style each button anew as often as it is put
        into another part.
        """
        if not getattr(self, "_sign", ""):
            return
        side = scaled(22)
        # Pressed in, it stands on the colour of deeds: see the style sheet.
        palette = self.palette()
        ink = palette.highlightedText() if self.isChecked() else palette.buttonText()
        colour = ink.color()
        mirrored = self.isRightToLeft()
        drawn = (self._sign, colour.name(), side, mirrored)
        if drawn != self._drawn:
            self._drawn = drawn
            self.setIconSize(QSize(side + _GAP, side))
            self.setIcon(icon(self._sign, colour, side, _GAP, right_to_left=mirrored))
