"""The gallery's page: a row for each scene, a column for each palette and size."""

from __future__ import annotations

from html import escape
from pathlib import Path

from tests.gallery.scene import Scene

_HEAD = """<!doctype html>
<html lang="en-GB"><meta charset="utf-8"><title>Tablevoice: every screen</title>
<style>
body { font: 19px/1.5 "Atkinson Hyperlegible Next", sans-serif; margin: 24px;
       background: #F4F6F8; color: #1B2733; }
div { display: grid; grid-template-columns: repeat(auto-fill, minmax(360px, 1fr)); gap: 16px; }
figure { margin: 0; } img { width: 100%; border: 1px solid #5B6B79; border-radius: 8px; }
</style>
<h1>Every screen, in its states, palettes and sizes</h1>
"""


def write(path: Path, drawn: list[tuple[Scene, list[Path]]]) -> None:
    """Write the page beside the pictures."""
    parts = [_HEAD]
    for scene, pictures in drawn:
        parts.append(f"<h2>{escape(scene.screen)}: {escape(scene.state)}</h2>\n<div>\n")
        for picture in pictures:
            look = escape(picture.stem.removeprefix(f"{scene.name}-"))
            name = escape(picture.name.replace("%", "%25"))
            parts.append(
                f'<figure><a href="{name}"><img loading="lazy" src="{name}" '
                f'alt="{escape(scene.screen)}, {escape(scene.state)}, {look}"></a>'
                f"<figcaption>{look}</figcaption></figure>\n"
            )
        parts.append("</div>\n")
    path.write_text("".join(parts) + "</html>\n", encoding="utf-8")
