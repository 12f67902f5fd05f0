"""What a laptop lives on: room on its disk, and power.

room(folder)       # Room(free_mb=81_204, is_writable=True)
power()            # Power(percent=81, is_plugged_in=False), or nothing without a battery
"""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from typing import NamedTuple

import psutil

_MB = 1_000_000
_TRIAL = b"tablevoice" * 400


class Room(NamedTuple):
    """What is free where the store is, and whether a file could be written and read there."""

    free_mb: int
    is_writable: bool


class Power(NamedTuple):
    """A battery's charge, and whether it is being charged."""

    percent: int
    is_plugged_in: bool


def room(folder: Path) -> Room:
    """Look at the disk under `folder`, and write to it; nothing stays of that."""
    try:
        free = shutil.disk_usage(folder).free // _MB
        with tempfile.TemporaryFile(dir=folder) as file:
            file.write(_TRIAL)
            file.flush()
            file.seek(0)
            is_writable = file.read() == _TRIAL
    except OSError:
        return Room(0, is_writable=False)
    return Room(free, is_writable)


def power() -> Power | None:
    """How full the battery is; nothing where there is none, or where nobody can tell."""
    try:
        found = psutil.sensors_battery()
    except (AttributeError, OSError, RuntimeError):  # not on every system, nor in every container
        return None
    if found is None:
        return None
    return Power(round(found.percent), found.power_plugged is not False)
