"""The scribe's screen: type what the table says, and see what it has said."""

from ui.screens.scribe.editing import EDITED
from ui.screens.scribe.screen import ScribeScreen

__all__ = ["EDITED", "ScribeScreen"]
