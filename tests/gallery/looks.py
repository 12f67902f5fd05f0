"""Draws one scene in every look there is, in a process that draws others too."""

from __future__ import annotations

import functools
import os
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before anything imports Qt

from tests.gallery import scenes
from tests.gallery.drawing import draw
from ui.language import LANGUAGES
from ui.theme import SCALES, Look, Palette, Theme, new_application

LOOKS = [
    Look(palette, scale, one.code) for one in LANGUAGES for scale in SCALES for palette in Palette
]
MIRRORED = [Look()]


def draw_all(name: str, out: Path) -> list[Path]:
    """Draw the scene of this name into `out`; gives the pictures."""
    scene = next(scene for scene in scenes.ALL if scene.name == name)
    with tempfile.TemporaryDirectory(prefix="gallery-") as folder:
        return draw(scene, _theme(), Path(folder), out, LOOKS, MIRRORED)


@functools.cache
def _theme() -> Theme:
    """The one theme of this process, with the application that it needs."""
    new_application("gallery").setQuitOnLastWindowClosed(False)
    return Theme()
