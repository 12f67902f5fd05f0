"""A laptop without a screen, for `converging.py`: it meets the host until it holds everything.

    python -m tests.bench.child_laptop STORE HOST CHANGES

Prints its memory (MiB) once it is ready, waits for a line, exchanges as the app does (at
once, and again whenever the host has news), and prints, once it holds so many changes, the
moment on the clock that all processes share, its memory, and the digest of its log.
"""

from __future__ import annotations

import contextlib
import sys
import threading
import time
from pathlib import Path

from kiosk import rubbish
from kiosk.errors import PeerError
from kiosk.store import change_log
from kiosk.store.database import open_store
from sync.credentials import credentials_of
from sync.line import Line
from sync.partners import partners
from tests.memory import peak_mib

_INTERVAL = 5.0
"""Seconds, as the app's worker waits at most between two exchanges."""


def main() -> None:
    """Run until the laptop holds everything."""
    path, host, changes = sys.argv[1:]
    news = threading.Event()
    with contextlib.closing(open_store(Path(path), check=False)) as store:
        (partner,) = partners(store, host, ())
        with contextlib.closing(Line(partner, credentials_of(store), news.set)) as line:
            rubbish.begin()  # as the app does once its window is there
            print(peak_mib(), flush=True)
            sys.stdin.readline()
            while change_log.count(store) < int(changes):
                news.clear()
                try:
                    line.exchange(store, lambda: False, lambda _: None)
                except PeerError as error:
                    print(error, file=sys.stderr, flush=True)
                if change_log.count(store) < int(changes):
                    news.wait(_INTERVAL)
            moment = time.monotonic()
        print(moment, peak_mib(), change_log.digest(store), flush=True)


main()
