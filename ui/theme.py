"""How everything looks and reads: three palettes, four text sizes, a language, one style sheet.

    theme = Theme()
    theme.apply(Look(Palette.DARK, 1.5, "cy"))
    button.setMinimumWidth(theme.px(200))

A label says what kind of text it is, a button what kind of deed, a frame what kind of box;
`assets/style/tablevoice.qss` draws them. (QLabel already has a property called "text", so
ours is called "type".)

    label.setProperty("type", "lead")        # display title heading lead body small muted …
    button.setProperty("kind", "primary")    # primary secondary quiet danger
    frame.setProperty("box", "card")         # card notice bar error
"""

from __future__ import annotations

import re
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QWidget

import assets
from ui import lookouts
from ui.language import ENGLISH
from ui.translation import speak

_STYLE: Final = "Fusion"
"""The style of Qt's that the sheet is written for, the same on every system."""

FAMILIES: Final = ["Atkinson Hyperlegible Next", "Noto Sans", "Noto Naskh Arabic", "Noto Sans CJK"]

SCALES: Final = (1.0, 1.25, 1.5, 2.0)

SPACE_XS, SPACE_S, SPACE_M, SPACE_L, SPACE_XL, SPACE_2XL, SPACE_3XL, SPACE_4XL = (
    4, 8, 16, 24, 32, 40, 48, 64,
)  # fmt: skip

DISPLAY, TITLE, HEADING, LEAD, MEDIUM, BODY, SMALL = 64, 48, 36, 26, 22, 19, 16
"""Text sizes in px at 100 %."""

TARGET, KIOSK_TARGET = 44, 48
"""The least height of what is touched, in px."""


class Palette(StrEnum):
    """The colours a person reads best."""

    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


@dataclass(frozen=True)
class Tokens:
    """What each colour is for, as `#RRGGBB`."""

    page: str
    surface: str
    ink: str
    muted: str
    edge: str
    line: str
    action: str
    action_ink: str
    good: str
    bad: str
    notice: str
    focus_edge: str
    accent: str = "#FFB81C"
    focus: str = "#FFDD00"


TOKENS: Final[dict[Palette, Tokens]] = {
    Palette.LIGHT: Tokens(
        page="#F4F6F8",
        surface="#FFFFFF",
        ink="#1B2733",
        muted="#4A5B6A",
        edge="#5B6B79",
        line="#C9D1D8",
        action="#00566B",
        action_ink="#FFFFFF",
        good="#00703C",
        bad="#B3261E",
        notice="#FFF4D6",
        focus_edge="#1B2733",
    ),
    Palette.DARK: Tokens(
        page="#10181F",
        surface="#1A2530",
        ink="#F2F5F7",
        muted="#B4C0CA",
        edge="#8FA0AE",
        line="#33424F",
        action="#7CD3E8",
        action_ink="#10181F",
        good="#6FD19B",
        bad="#FF9C92",
        notice="#3A3115",
        focus_edge="#F2F5F7",
    ),
    Palette.CONTRAST: Tokens(
        page="#000000",
        surface="#000000",
        ink="#FFFFFF",
        muted="#FFFFFF",
        edge="#FFFFFF",
        line="#FFFFFF",
        action="#FFEB3B",
        action_ink="#000000",
        good="#7CFC9A",
        bad="#FF8A80",
        notice="#000000",
        focus_edge="#000000",
    ),
}


@dataclass(frozen=True)
class Look:
    """A person's choice of colours, text size and language.

    `scale` is one of `SCALES`, `language` the code of one of `ui.language.LANGUAGES`.
    """

    palette: Palette = Palette.LIGHT
    scale: float = 1.0
    language: str = ENGLISH


class Theme(QObject):
    """The application's look. `changed` comes after a new one has been drawn."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.look = Look()
        self._template = assets.path("style", "tablevoice.qss").read_text(encoding="utf-8")
        load_fonts()

    @property
    def tokens(self) -> Tokens:
        """The colours in force."""
        return TOKENS[self.look.palette]

    def colour(self, token: str) -> QColor:
        """The colour in force for a token, such as `"muted"`."""
        return QColor(getattr(self.tokens, token))

    def px(self, size: float) -> int:
        """`size` px at the chosen text size."""
        return round(size * self.look.scale)

    def font(self, size: int = BODY, *, bold: bool = False) -> QFont:
        """Our typeface at `size` px (at 100 %), for what is painted by hand."""
        font = QFont(FAMILIES)
        font.setPixelSize(self.px(size))
        font.setBold(bold)
        return font

    def apply(self, look: Look) -> None:
        """Draw the whole application in this look, and in its language."""
        with lookouts.paused():
            self.prepare(look)
            self.draw()

    def prepare(self, look: Look) -> None:
        """Take up a look: its language, font and colours. The style sheet comes with `draw`.

        A window that is built between the two is measured at the right text size, and is
        styled once, when it is whole: Qt styles a part anew each time it is put into another.
        """
        app = _application()
        self.look = look
        speak(look.language)
        if app.property("style") != _STYLE:
            app.setStyle(_STYLE)
            app.setProperty("style", _STYLE)
        app.setFont(self.font())
        app.setPalette(_qt_palette(self.tokens))

    def draw(self) -> None:
        """Draw the whole application in the look that was prepared."""
        app = _application()
        sheet = style_sheet(self._template, self.look)
        if app.styleSheet() != sheet:  # another language needs no other: Qt would style all anew
            app.setStyleSheet(sheet)
        self.changed.emit()


def load_fonts() -> None:
    """Let Qt draw with our typefaces."""
    for font in assets.font_paths():
        QFontDatabase.addApplicationFont(str(font))


def new_application(program: str) -> QApplication:
    """Qt's application, for the program of this name, in the style that themes need.

    The style is asked for as an argument. `setStyle` would hand it back as an object, for
    which PySide has to make all of QStyle's 566 constants: a thirtieth of a start.
    """
    app = QApplication([program, "-style", _STYLE])
    app.setProperty("style", _STYLE)
    return app


def _application() -> QApplication:
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise TypeError("A theme needs a QApplication to draw on.")
    return app


def style_sheet(template: str, look: Look) -> str:
    """The style sheet: `@token` becomes its colour, `19sp` becomes px at the text size.

    "sp" is Android's scale-independent pixel; plain `px` stay as they are.
    """
    tokens = asdict(TOKENS[look.palette])
    coloured = re.sub(r"@([a-z_]+)", lambda found: tokens[found[1]], template)
    return re.sub(r"(\d+)sp\b", lambda found: f"{round(int(found[1]) * look.scale)}px", coloured)


def scaled(size: float) -> int:
    """`size` px at the text size that the application has now."""
    now = QApplication.font().pixelSize()  # -1 until a theme has been applied
    return round(size * now / BODY) if now > 0 else round(size)


def restyle(widget: QWidget, name: str, value: object) -> None:
    """Set a property that the style sheet looks at, and draw the widget anew.

    A widget that has not been styled yet will be, with the property as it is then.
    """
    if widget.property(name) != value:
        widget.setProperty(name, value)
        if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
            widget.style().unpolish(widget)
            widget.style().polish(widget)


def contrast(one: str, other: str) -> float:
    """Contrast of two `#RRGGBB` colours, 1 to 21 (WCAG 2.2, "contrast ratio")."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    """Relative luminance (WCAG 2.2)."""
    channels = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _qt_palette(tokens: Tokens) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for name, token in (
        (role.Window, tokens.page),
        (role.WindowText, tokens.ink),
        (role.Base, tokens.surface),
        (role.AlternateBase, tokens.page),
        (role.Text, tokens.ink),
        (role.Button, tokens.surface),
        (role.ButtonText, tokens.ink),
        (role.BrightText, tokens.bad),
        (role.ToolTipBase, tokens.surface),
        (role.ToolTipText, tokens.ink),
        (role.Highlight, tokens.action),
        (role.HighlightedText, tokens.action_ink),
        (role.PlaceholderText, tokens.muted),
        (role.Link, tokens.action),
        (role.Light, tokens.surface),
        (role.Midlight, tokens.line),
        (role.Mid, tokens.line),
        (role.Dark, tokens.edge),
        (role.Shadow, tokens.edge),
        (role.Accent, tokens.action),
    ):
        palette.setColor(name, QColor(token))
    return palette
