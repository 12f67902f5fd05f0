"""Writes badge codes to a file that an organiser prints cards from."""

from __future__ import annotations

import contextlib
import csv
import os
from collections.abc import Sequence
from pathlib import Path

from kiosk.errors import MediaError, MediaFault

HEADING = "badge code"


def write_codes(path: Path, codes: Sequence[str]) -> None:
    """Write a CSV file with one badge code a line, under a heading (RFC 4180, UTF-8).

    The file appears whole or not at all, readable by its owner alone: whoever has a code
    can vote with it. Raises `MediaError`.
    """
    part = path.with_name(path.name + ".part")
    try:
        part.unlink(missing_ok=True)
        handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "w", encoding="utf-8", newline="") as file:
            rows = csv.writer(file)
            rows.writerow([HEADING])
            rows.writerows([code] for code in codes)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError as error:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
        raise MediaError(
            f"The badge codes could not be written to {path.name}.",
            MediaFault.UNWRITABLE,
            path=str(path),
            found=str(error),
        ) from error
