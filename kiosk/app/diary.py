"""Where faults are written down: a file of bounded size beside the store, and the terminal."""

from __future__ import annotations

import contextlib
import logging

from kiosk.settings import Folder

_BYTES = 1024 * 1024


def write_log(folder: Folder) -> None:
    """Write faults there from now on."""
    # A disk that takes no folder must not keep the app from opening: the store will say so.
    with contextlib.suppress(OSError):
        folder.path.mkdir(parents=True, exist_ok=True)
        if folder.log.exists() and folder.log.stat().st_size > _BYTES:
            folder.log.replace(folder.log.with_suffix(".old.log"))
    to_file = logging.FileHandler(folder.log, encoding="utf-8", delay=True)
    logging.basicConfig(
        level=logging.INFO,
        format="%(asctime)s %(levelname)s %(name)s: %(message)s",
        handlers=[logging.StreamHandler(), to_file],
    )
