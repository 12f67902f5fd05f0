"""Thirty laptops that each wrote 1,000 changes alone meet a host, until all hold all of them.

Thirty processes and the host's, over TLS on loopback, all on this computer's cores. The
clock runs from the word to begin (each laptop is started, none has a connection) to the
moment in which the last laptop has verified, stored and laid out everything: 870,000
changes received, 30,000 sent. A third of the laptops wrote ideas, the others opinions.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from typing import NamedTuple

from kiosk.store import change_log
from kiosk.store.database import Store
from kiosk.vouchers import Role
from tests.bench import bare, room, stores
from tests.bench.figures import Figure

LAPTOPS = 30
CHANGES = 1_000
_IDEAS = 50
_BADGES = 20
"""For each laptop that takes opinions: an opinion of each badge on each idea is enough."""


def measure(folder: Path) -> list[Figure]:
    """Let them meet once."""
    place = folder / "room"
    organiser, challenge, codes = stores.event(
        place / "host.db", LAPTOPS * _BADGES, role="organiser"
    )
    stores.add_ideas(organiser, challenge, _IDEAS)
    with closing(organiser):
        total = change_log.count(organiser) + LAPTOPS * CHANGES
        laptops = []
        for number in range(LAPTOPS):
            own = codes[number * _BADGES : (number + 1) * _BADGES]
            laptops.append(_write(place / f"{number}.db", organiser, challenge, own))
        met = _meet(organiser.path, laptops, total)
        rows = [(p.change.body, p.change.sig) for page in change_log.pages(organiser) for p in page]
    rate = bare.insert_pages(folder / "room-rows.db", rows, 500)
    received = LAPTOPS * (LAPTOPS - 1) * CHANGES
    return [
        Figure(
            f"{LAPTOPS} laptops x {CHANGES:,} changes converge",
            met.seconds,
            "s",
            received / rate / (os.cpu_count() or 1),
            "bare SQLite rows, on all cores",
            limit=20,
        ),
        Figure("peak memory of one of them", met.mib, "MiB", met.mib_before, "before they met"),
    ]


class _Met(NamedTuple):
    seconds: float
    mib: float
    mib_before: float


def _write(path: Path, organiser: Store, challenge: str, codes: list[str]) -> Path:
    """A laptop that joined, and then wrote its changes alone."""
    number = int(path.stem)
    role: Role = "scribe" if number % 3 == 0 else "voting"
    with closing(room.join(path, organiser, f"Laptop {number}", role)) as store:
        own = CHANGES - (change_log.count(store) - change_log.count(organiser))
        if role == "scribe":
            stores.add_ideas(store, challenge, own)
        else:
            stores.add_opinions(store, challenge, codes, own)
    return path


def _meet(host_store: Path, laptops: list[Path], total: int) -> _Met:
    """Let all of them meet the host, until each holds `total` changes."""
    with ExitStack() as stack:
        host = stack.enter_context(room.hosted(host_store))
        running = [stack.enter_context(_laptop(path, host, total)) for path in laptops]
        before = [float(_said(process)[0]) for process in running]
        started = time.monotonic()
        for process in running:
            print("meet", file=process.stdin, flush=True)
        ends = [_said(process) for process in running]
    if len({digest for _, _, digest in ends}) != 1:
        raise RuntimeError("The laptops hold different logs.")
    moments, memory, _ = zip(*ends, strict=True)
    return _Met(max(map(float, moments)) - started, max(map(float, memory)), max(before))


@contextmanager
def _laptop(path: Path, host: str, total: int) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-m", "tests.bench.child_laptop", str(path), host, str(total)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        try:
            yield process
        finally:
            process.kill()


def _said(process: subprocess.Popen[str]) -> list[str]:
    words = process.stdout.readline().split() if process.stdout else []
    if not words:
        raise RuntimeError("A laptop ended too early.")
    return words
