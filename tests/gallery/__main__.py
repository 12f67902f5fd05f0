"""Draws the gallery: `python -m tests.gallery [WORDS …]` draws the scenes that match."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before anything imports Qt

from PySide6.QtWidgets import QApplication

from tests.gallery import page, scenes
from tests.gallery.drawing import draw
from ui.language import LANGUAGES
from ui.theme import Look, Palette, Theme

OUT = Path("build/gallery")
LOOKS = [Look(palette, scale) for palette in Palette for scale in (1.0, 2.0)]
LOOKS += [Look(Palette.LIGHT, scale, one.code) for one in LANGUAGES[1:] for scale in (1.0, 2.0)]
MIRRORED = [Look()]


def main() -> None:
    """Draw all scenes, or those whose names hold one of the words given."""
    QApplication(sys.argv[:1])
    theme = Theme()
    wanted = sys.argv[1:]
    chosen = [s for s in scenes.ALL if not wanted or any(word in s.name for word in wanted)]
    if not wanted:
        shutil.rmtree(OUT, ignore_errors=True)
    OUT.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="gallery-") as folder:
        drawn = [
            (scene, draw(scene, theme, Path(folder), OUT, LOOKS, MIRRORED)) for scene in chosen
        ]
    page.write(OUT / "index.html", drawn)
    print(f"{sum(len(pictures) for _, pictures in drawn)} pictures in {OUT}/index.html")


main()
