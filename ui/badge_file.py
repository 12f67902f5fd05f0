"""Writes badge codes to a file that an organiser prints cards from."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path

from ui.private_file import private_file

HEADING = "badge code"


def write_codes(path: Path, codes: Sequence[str]) -> None:
    """Write a CSV file with one badge code a line, under a heading (RFC 4180, UTF-8).

    The file appears whole or not at all, readable by its owner alone: whoever has a code
    can vote with it. Raises `MediaError`.
    """
    with private_file(path, "The badge codes could not be written to {name}.") as file:
        rows = csv.writer(file)
        rows.writerow([HEADING])
        rows.writerows([code] for code in codes)
