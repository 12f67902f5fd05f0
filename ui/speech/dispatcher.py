"""Whether Linux's speech daemon answers, asked before Qt asks it: Qt would wait without end.

    if is_stuck():
        ...                 # it takes calls and says nothing: do without a voice

speech-dispatcher is woken as its own library does it (`speech-dispatcher --spawn`), and asked in
its protocol, SSIP, for the voices that it has.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import socket
import subprocess
import sys
from pathlib import Path
from typing import Final

_PATIENCE_S: Final = 5.0
_UNIX: Final = "unix_socket:"
_QUESTION: Final = b"LIST SYNTHESIS_VOICES\r\n"


def is_stuck(patience: float = _PATIENCE_S) -> bool:
    """Whether a daemon is there that does not answer within so many seconds."""
    if sys.platform != "linux":
        return False
    address = os.environ.get("SPEECHD_ADDRESS", "")
    if address and not address.startswith(_UNIX):
        return False  # on another computer: Qt's own affair
    if not address:
        _wake(patience)
    place = address.removeprefix(_UNIX) or str(_usual_place())
    try:
        with socket.socket(socket.AF_UNIX) as line:
            line.settimeout(patience)
            line.connect(place)
            line.sendall(_QUESTION)
            line.recv(1)
    except TimeoutError:
        return True
    except OSError:
        return False  # nobody is there, as Qt will find too
    return False


def _wake(patience: float) -> None:
    """Have the daemon start, if it is installed and does not run."""
    program = shutil.which("speech-dispatcher")
    if program is not None:
        with contextlib.suppress(OSError, subprocess.TimeoutExpired):  # then nobody answers
            subprocess.run([program, "--spawn"], capture_output=True, check=False, timeout=patience)


def _usual_place() -> Path:
    """Where the daemon's socket is, unless somebody says otherwise."""
    runtime = os.environ.get("XDG_RUNTIME_DIR") or os.environ.get("XDG_CACHE_HOME")
    folder = Path(runtime) if runtime else Path.home() / ".cache"
    return folder / "speech-dispatcher" / "speechd.sock"
