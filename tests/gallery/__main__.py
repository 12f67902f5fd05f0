"""Draws the gallery: `python -m tests.gallery [WORDS …]` draws the scenes that match.

Screens that speak every language are drawn in each, in every palette and size of text. As
many processes draw as the computer has cores.
"""

from __future__ import annotations

import functools
import shutil
import sys
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

from tests.gallery import page, scenes
from tests.gallery.looks import draw_all

OUT = Path("build/gallery")


def main() -> None:
    """Draw all scenes, or those whose names hold one of the words given."""
    wanted = sys.argv[1:]
    chosen = [s for s in scenes.ALL if not wanted or any(word in s.name for word in wanted)]
    if not wanted:
        shutil.rmtree(OUT, ignore_errors=True)
    OUT.mkdir(parents=True, exist_ok=True)
    with ProcessPoolExecutor(mp_context=get_context("spawn")) as processes:
        draw = functools.partial(draw_all, out=OUT)
        drawn = list(processes.map(draw, [scene.name for scene in chosen]))
    page.write(OUT / "index.html", list(zip(chosen, drawn, strict=True)))
    print(f"{sum(map(len, drawn))} pictures in {OUT}/index.html")


main()
