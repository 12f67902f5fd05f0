"""Menus that are open over a page.

close_popups()      # before another page comes by itself
"""

from __future__ import annotations

from PySide6.QtWidgets import QApplication


def close_popups() -> None:
    """Close every open menu and list. One that would not close is left."""
    before = None
    while (popup := QApplication.activePopupWidget()) is not None and popup is not before:
        before = popup
        popup.close()
