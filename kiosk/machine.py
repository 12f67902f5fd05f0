"""What tells this computer from others, so that a copied store notices that it was copied.

    fingerprint(path)      # changes when the file is copied, restored, or on another computer

The system's own identifier (systemd's `machine-id`, Windows' `MachineGuid`, macOS'
`IOPlatformUUID`) and the number by which the file system knows the file. Both are hashed;
neither leaves the laptop.
"""

from __future__ import annotations

import contextlib
import hashlib
import subprocess
import sys
from functools import cache
from pathlib import Path

_MACHINE_IDS = ("/etc/machine-id", "/var/lib/dbus/machine-id")
_IOREG = ("/usr/sbin/ioreg", "-rd1", "-c", "IOPlatformExpertDevice")
_SECONDS = 5


def fingerprint(path: Path) -> str:
    """32 hex digits for this file on this computer; nothing if the file cannot be seen."""
    try:
        number = path.stat().st_ino
    except OSError:
        return ""
    return hashlib.sha256(f"{_computer()}\n{number}".encode()).hexdigest()[:32]


@cache
def _computer() -> str:
    """The system's identifier for itself, or nothing where there is none to be had."""
    if sys.platform == "win32":
        import winreg  # noqa: PLC0415 (Windows alone has it)

        with (
            contextlib.suppress(OSError),
            winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, r"SOFTWARE\Microsoft\Cryptography") as place,
        ):
            return str(winreg.QueryValueEx(place, "MachineGuid")[0])
        return ""
    if sys.platform == "darwin":
        with contextlib.suppress(OSError, subprocess.SubprocessError):
            said = subprocess.run(
                _IOREG, capture_output=True, text=True, timeout=_SECONDS, check=True
            )
            lines = [line for line in said.stdout.splitlines() if "IOPlatformUUID" in line]
            return lines[0].rpartition("=")[2].strip() if lines else ""
        return ""
    for place in _MACHINE_IDS:
        with contextlib.suppress(OSError):
            return Path(place).read_text(encoding="ascii", errors="replace").strip()
    return ""
