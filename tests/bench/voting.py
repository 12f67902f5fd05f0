"""A ballot from one laptop to the screen of another: the app in two processes, and a host.

The clock runs from before the ballot is saved on the kiosk, over its exchange with the host,
TLS and the long poll, to the organiser's window with the new count painted (offscreen). Qt
paints without a display here, which costs what painting in memory costs.
"""

from __future__ import annotations

import contextlib
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from kiosk.settings import Folder, Settings
from kiosk.store.database import Store
from kiosk.vouchers import Role
from tests.bench import bare, room, stores
from tests.bench.figures import Figure, percentile

_BALLOTS = 60
_IDEAS = 500
_OPINIONS = 5_000
_BEFORE = 100
"""Ballots that were cast before, so that screens have something to count."""


def measure(folder: Path) -> list[Figure]:
    """Cast ballots one by one on a kiosk, and see each on an organiser's laptop."""
    organiser, challenge, codes = stores.event(
        folder / "voting" / "host.db", _BEFORE + _BALLOTS, role="organiser"
    )
    stores.add_ideas(organiser, challenge, _IDEAS)
    stores.add_opinions(organiser, challenge, codes, _OPINIONS)
    stores.add_ballots(organiser, challenge, codes[_BALLOTS:])
    with contextlib.closing(organiser), room.hosted(organiser.path) as host:
        kiosk = _laptop(folder / "voting" / "kiosk", organiser, host, "Kiosk 1", "voting")
        wall = _laptop(folder / "voting" / "wall", organiser, host, "Organiser 2", "organiser")
        with _running("watch", str(wall)) as watching:
            with _running("cast", str(kiosk), challenge, *codes[:_BALLOTS]) as casting:
                cast = [float(line) for line in _lines(casting)]
            watching.terminate()
            seen = [line.split() for line in _lines(watching)]
        floor = bare.answer_ms(host)
    waits = list(_waits(cast, [(int(count), float(moment)) for count, moment in seen]))
    return [
        Figure(
            f"vote to another laptop's screen, p{percent}",
            percentile(waits, percent),
            "ms",
            floor,
            "bare HTTP answer",
            limit=300,
        )
        for percent in (50, 95)
    ]


def _laptop(path: Path, organiser: Store, host: str, name: str, role: Role) -> Path:
    folder = Folder(path)
    room.join(folder.store, organiser, name, role).close()
    folder.keep(Settings(hub=host))
    return path


@contextlib.contextmanager
def _running(*arguments: str) -> Iterator[subprocess.Popen[str]]:
    """The app with these arguments, once it has met the host."""
    command = [sys.executable, "-m", "tests.bench.child_voting", *arguments]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            if not process.stdout or process.stdout.readline() != "ready\n":
                raise RuntimeError("The laptop did not meet the host.")
            yield process
        finally:
            process.terminate()


def _lines(process: subprocess.Popen[str]) -> list[str]:
    return process.stdout.readlines() if process.stdout else []


def _waits(cast: list[float], seen: list[tuple[int, float]]) -> Iterator[float]:
    """Milliseconds from each ballot to the first count that has it."""
    for number, moment in enumerate(cast, _BEFORE + 1):
        shown = [then for count, then in seen if count >= number]
        if not shown:
            raise RuntimeError(f"Ballot {number} was never shown.")
        yield (min(shown) - moment) * 1_000
