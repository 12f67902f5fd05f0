"""Bring the translations up to date with the source: ``make translations``.

New texts come into every ``assets/translations/*.ts``, untranslated; those that nothing says any
longer go. Another folder with such files may be named: ``python .ci/translations.py FOLDER``.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LUPDATE = "from PySide6.scripts.pyside_tool import lupdate; lupdate()"
"""Qt's ``lupdate`` as PySide brings it, under the same name on every system."""

READING = (
    *("-locations", "none", "-no-obsolete", "-silent"),
    *("-tr-function-alias", "QT_TR_NOOP+=says,QT_TR_NOOP+=translatable"),
    *("-source-language", "en_GB"),
)


def main() -> int:
    """Update every file in place; gives the exit code."""
    folder = Path(sys.argv[1]) if sys.argv[1:] else ROOT / "assets" / "translations"
    sources = [*sorted((ROOT / "ui").rglob("*.py")), ROOT / "kiosk" / "equality" / "standard.py"]
    for file in sorted(folder.glob("tablevoice_*.ts")):
        english = ["-pluralonly"] if file.stem.endswith("_en") else []
        done = subprocess.run(
            [sys.executable, "-c", LUPDATE, *sources, *READING, *english, "-ts", file], check=False
        )
        if done.returncode:
            return done.returncode
    return 0


if __name__ == "__main__":
    sys.exit(main())
