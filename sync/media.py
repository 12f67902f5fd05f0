"""Everything that a stick can do to a file, as a `MediaError` that says what to do.

with told_apart(folder):
    directory.rename(name, new)
"""

from __future__ import annotations

import contextlib
import errno
from collections.abc import Iterator
from pathlib import Path

from kiosk.errors import MediaError, MediaFault
from sync.directory import NotPlain

_ERRNO = {
    errno.ENOSPC: MediaFault.FULL,
    errno.EDQUOT: MediaFault.FULL,
    errno.EFBIG: MediaFault.FULL,
    errno.EROFS: MediaFault.READ_ONLY,
    errno.EACCES: MediaFault.UNWRITABLE,
    errno.EPERM: MediaFault.UNWRITABLE,
    errno.ELOOP: MediaFault.UNSAFE,
    errno.ENOTDIR: MediaFault.UNSAFE,
}

# Windows, System Error Codes (winerror.h); Python's errno for them is EINVAL or EACCES.
_WINDOWS = {
    19: MediaFault.READ_ONLY,  # ERROR_WRITE_PROTECT
    39: MediaFault.FULL,  # ERROR_HANDLE_DISK_FULL
    112: MediaFault.FULL,  # ERROR_DISK_FULL
    223: MediaFault.FULL,  # ERROR_FILE_TOO_LARGE
    21: MediaFault.GONE,  # ERROR_NOT_READY
    1167: MediaFault.GONE,  # ERROR_DEVICE_NOT_CONNECTED
}

_SENTENCES = {
    MediaFault.FULL: "The stick is full.",
    MediaFault.READ_ONLY: "The stick is read-only.",
    MediaFault.UNWRITABLE: "This folder may not be written to.",
    MediaFault.UNSAFE: "What is called Tablevoice there is not a plain folder.",
    MediaFault.GONE: "The stick was pulled out, or stopped answering.",
}


@contextlib.contextmanager
def told_apart(folder: Path) -> Iterator[None]:
    """Turn what the system says of a medium into `MediaError`."""
    try:
        yield
    except OSError as error:
        fault = _fault(error)
        raise MediaError(_SENTENCES[fault], fault, path=str(folder), found=str(error)) from error


def _fault(error: OSError) -> MediaFault:
    """What is wrong. A device that fails in any other way is as good as pulled out."""
    if isinstance(error, NotPlain):
        return MediaFault.UNSAFE
    known = _WINDOWS.get(getattr(error, "winerror", None) or 0)
    return known or _ERRNO.get(error.errno or 0, MediaFault.GONE)
