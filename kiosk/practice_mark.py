"""Whether a laptop is for practice alone: a file whose presence says so.

    mark = PracticeMark(folder.practice)
    mark.put(on=True)          # on the disk when this returns, also after a power cut
    mark.is_on                 # True, whatever becomes of store and settings

A file of its own, as the lock has (ADR 28): settings that cannot be read are the usual ones
again, and a kiosk that practised must not come back as one that counts.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

from kiosk.errors import MediaError, MediaFault
from kiosk.settings import sync_folder, write_whole

_FOR_WHOEVER_LOOKS: Final = (
    b"While this file is here, the kiosk on this laptop is for practice: no vote counts.\n"
)


class PracticeMark:
    """One laptop's mark."""

    def __init__(self, path: Path) -> None:
        self._path = path

    @property
    def is_on(self) -> bool:
        """Whether the laptop is for practice alone."""
        return os.path.lexists(self._path)

    def put(self, *, on: bool) -> None:
        """Set the mark or take it away. Raises `MediaError`."""
        try:
            if on:
                write_whole(self._path, _FOR_WHOEVER_LOOKS)
            else:
                self._path.unlink(missing_ok=True)
            sync_folder(self._path.parent)
        except OSError as error:
            raise MediaError(
                "Whether this kiosk is for practice could not be kept.",
                MediaFault.UNWRITABLE,
                path=str(self._path),
            ) from error
