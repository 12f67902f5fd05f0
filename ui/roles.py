"""What a part of the screen is to a screen reader, where Qt knows only what it is made of.

    class Heading(Text):
        told_as = "Heading"        # the name of a `QAccessible.Role`

    class IdeaCard(QFrame):
        told_as = "Grouping"

        def __init__(self):
            super().__init__()
            self.more.clicked.connect(self._on_more)
            tell_role(self)        # before anything is put into it: then Qt asks

Its own slots come before that. With each of them PySide gives it another class, by which Qt does
not know it again.

Until `ui/telling.py` is loaded, nobody is told anything.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

_tellers: list[Callable[[QWidget], None]] = []


def tell_role(part: QWidget) -> None:
    """Tell what a part is that has just begun to be made, if anybody listens."""
    for tell in _tellers:
        tell(part)


def begin(teller: Callable[[QWidget], None]) -> None:
    """Have `teller` tell of every part from now on."""
    _tellers[:] = [teller]
