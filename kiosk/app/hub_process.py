"""Runs a hub as a process of its own, for the demonstration and for rehearsals.

with running_hub(folder / "hub.db") as url:
…
"""

from __future__ import annotations

import contextlib
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from kiosk.errors import PeerError, PeerFault

_STOP_SECONDS = 5


@contextlib.contextmanager
def running_hub(store: Path, ticket: str = "") -> Iterator[str]:
    """A hub on a free port of this computer, for as long as the block lasts. Gives its URL.

    A store that belongs to no event yet needs a ticket of one. Raises `PeerError` if the
    hub does not start.
    """
    command = [sys.executable, "-m", "sync.hub", "--store", str(store), "--port", "0"]
    if ticket:
        command += ["--ticket", ticket]
    command.append("--while-stdin-is-open")  # so that it never outlives us
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        try:
            # It announces itself in one line once it listens, or ends.
            line = process.stdout.readline() if process.stdout else ""
            if "http://" not in line:
                raise PeerError("The hub did not start.", PeerFault.FAILED)
            yield line[line.index("http://") :].strip()
        finally:
            process.terminate()
            try:
                process.wait(_STOP_SECONDS)
            except subprocess.TimeoutExpired:
                process.kill()
