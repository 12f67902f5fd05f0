"""One state of one screen: how its store comes about, and what a person does there.

Scene("scribe", "some ideas", prepare=some_ideas)
Scene("scribe", "no title", prepare=some_ideas, act=lambda w: press(w, "Save idea"))
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from kiosk.store.database import Store
from ui.session import Session
from ui.widgets.place_bar import Link
from ui.window import Window


def nothing(_: object) -> None:
    """Leave everything as it is."""


@dataclass(frozen=True)
class Scene:
    """A screen in a state. Each `act` is played on a store as `prepare` left it."""

    screen: str
    state: str
    prepare: Callable[[Store], None] = nothing
    act: Callable[[Window], None] = nothing
    link: Link = Link.ONLINE
    fit_out: Callable[[Session], None] = nothing
    """Gives the session what the scene needs beside the store."""
    opened: Callable[[Session], QWidget] = Window
    """Makes the window. One that is not the app's own has nothing done to it."""

    @property
    def is_translated(self) -> bool:
        """Whether the scene is of a screen that speaks every language."""
        return self.screen in ("voting", "kiosk", "scribe")

    @property
    def name(self) -> str:
        """The scene's name in file names."""
        return f"{self.screen}-{self.state}".replace(" ", "-").replace(",", "")
