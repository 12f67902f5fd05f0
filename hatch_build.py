"""Makes the translations that the screens load: `.ts`, which people write, into `.qm`.

Hatch calls it for every wheel, and for the editable install that `make setup` makes.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

_RELEASE = "from PySide6.scripts.pyside_tool import lrelease; lrelease()"
"""Qt's `lrelease` as PySide brings it, under the same name on every system."""


class TranslationsHook(BuildHookInterface[Any]):  # whatever builder asks
    """A text that is not translated yet is left out, so that the screens say it in English."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # hatch's own shape
        """Make the `.qm` beside each `.ts`. Raises `CalledProcessError` if one is broken."""
        for source in sorted(Path(self.root, "assets", "translations").glob("*.ts")):
            made = source.with_suffix(".qm")
            subprocess.run(
                [sys.executable, "-c", _RELEASE, "-silent", source, "-qm", made], check=True
            )
