"""How much memory a process has had."""

from __future__ import annotations

import platform
from pathlib import Path

_MIB = 1024 * 1024


def peak_mib(pid: int | None = None) -> float:
    """The most memory that this process, or another one, has had, in MiB.

    0 where the system does not say: Windows, and of other processes macOS. Linux's
    `getrusage` counts the parent's memory at the fork too; /proc does not.
    """
    system = platform.system()
    if system == "Linux":
        status = Path(f"/proc/{pid or 'self'}/status").read_text(encoding="ascii")
        return int(status.partition("VmHWM:")[2].split()[0]) / 1024
    if system == "Windows" or pid is not None:
        return 0.0
    import resource  # noqa: PLC0415 (Windows has no such module)

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / _MIB
