"""Files the screens are drawn with: fonts, icons, style, translations.

    for font in assets.font_paths():
        QFontDatabase.addApplicationFont(str(font))

The fonts lack ✓ and arrows: draw such signs as icons.
"""

from pathlib import Path

__all__ = ["font_paths", "path"]

_HERE = Path(__file__).resolve().parent


def path(*parts: str) -> Path:
    """Return the path of a file or folder in here: ``path("fonts", "OFL.txt")``.

    Raises:
        FileNotFoundError: there is no such file; the installation is not whole.
    """
    return _HERE.joinpath(*parts).resolve(strict=True)


def font_paths() -> list[Path]:
    """Return the font files of Atkinson Hyperlegible Next and Noto, in order of their names."""
    return sorted(path("fonts").glob("*.ttf"))
