"""The drives that somebody may have put in, for a screen to choose from.

    for drive in drives():
        drive.path, drive.label, drive.free     # Path("/media/ada/RED"), "RED", 7_900_000_000

Nothing is opened or written; a drive that goes away meanwhile is left out.
"""

from __future__ import annotations

import re
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from kiosk.exchange import Drive

LINUX_ROOTS = (PurePosixPath("/media"), PurePosixPath("/run/media"))
"""Where udisks mounts what somebody puts in (udisks(8), "Mount points")."""
MAC_ROOT = Path("/Volumes")

_MOUNTS = Path("/proc/self/mountinfo")
_MOUNT_POINT = 4  # proc_pid_mountinfo(5): the fifth field
_ESCAPED = re.compile(r"\\([0-7]{3})")


def drives() -> list[Drive]:
    """The removable drives that can be read now, by label."""
    found = []
    for path, label in _places():
        try:
            free = shutil.disk_usage(path).free
        except OSError:  # a reader without a card, or a stick just taken out
            continue
        found.append(Drive(path, label, free))
    return sorted(found, key=lambda drive: (drive.label.lower(), drive.path))


def linux_places(mountinfo: str) -> Iterator[tuple[Path, str]]:
    """The removable drives' places and labels in the text of `/proc/self/mountinfo`."""
    for line in mountinfo.splitlines():
        fields = line.split(" ")
        if len(fields) > _MOUNT_POINT:
            path = PurePosixPath(_ESCAPED.sub(_unescaped, fields[_MOUNT_POINT]))
            if any(root in path.parents for root in LINUX_ROOTS):
                yield Path(path), path.name


def mac_places(volumes: Path = MAC_ROOT) -> Iterator[tuple[Path, str]]:
    """Every volume but the one that the system started from, which is a link there."""
    if volumes.is_dir():
        for path in volumes.iterdir():
            if path.is_dir() and not path.is_symlink():
                yield path, path.name


def _places() -> Iterator[tuple[Path, str]]:
    if sys.platform == "win32":
        yield from _windows_places()
    elif sys.platform == "darwin":
        yield from mac_places()
    elif _MOUNTS.exists():
        yield from linux_places(_MOUNTS.read_text(encoding="utf-8", errors="surrogateescape"))


def _unescaped(found: re.Match[str]) -> str:
    return chr(int(found[1], 8))


if sys.platform == "win32":
    import ctypes

    _REMOVABLE = 2  # GetDriveTypeW (fileapi.h): DRIVE_REMOVABLE
    _LABEL_LENGTH = 261  # GetVolumeInformationW: MAX_PATH + 1

    def _windows_places() -> Iterator[tuple[Path, str]]:
        kernel = ctypes.windll.kernel32
        letters = kernel.GetLogicalDrives()
        for number in range(26):
            root = f"{chr(ord('A') + number)}:\\"
            if letters >> number & 1 and kernel.GetDriveTypeW(root) == _REMOVABLE:
                label = ctypes.create_unicode_buffer(_LABEL_LENGTH)
                kernel.GetVolumeInformationW(root, label, _LABEL_LENGTH, None, None, None, None, 0)
                yield Path(root), label.value or root[:2]
