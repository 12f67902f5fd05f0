"""How push, pull, save and an exchange with nothing new grow with the log.

Each figure's floor is the same at a tenth of the size. A rate that stays within half of
that grows as the log does, or better; the last two depend on no size at all.
"""

from __future__ import annotations

import shutil
import time
from contextlib import ExitStack, closing
from pathlib import Path
from typing import NamedTuple

from kiosk import actions
from kiosk.app.hub_process import running_hub
from kiosk.store import change_log
from kiosk.store.database import Store, open_store
from sync.credentials import credentials_of
from sync.http import HttpPeer
from tests.bench import stores
from tests.bench.exchanging import median_ms, meet
from tests.bench.figures import Figure, Unit
from tests.event import belong, ticket_for

_SIZES = (1_000, 10_000, 100_000)
_ALIKE = 1.5
_BADGES = 100
_TIMES = 50


class _Found(NamedTuple):
    pushed: float
    pulled: float
    saved: float
    quiet: float


def measure(folder: Path, filled: Path) -> list[Figure]:
    """Every size with a hub and a second laptop of its own; `filled` holds the most."""
    figures: list[Figure] = []
    before: tuple[int, _Found] | None = None
    for size in _SIZES:
        place = folder / f"grown-{size}"
        found = _exchange(place, _store(place, filled, size))
        if before is not None:
            figures += _compared(*before, size, found)
        before = size, found
    return figures


def _compared(smaller: int, less: _Found, size: int, more: _Found) -> list[Figure]:
    names = ("push of {:,}", "pull of {:,}", "idea saved after {:,}", "nothing new after {:,}")
    units: tuple[Unit, ...] = ("changes/s", "changes/s", "ms", "ms")
    return [
        Figure(name.format(size), value, unit, floor, name.format(smaller), _ALIKE, of_floor=True)
        for name, unit, value, floor in zip(names, units, more, less, strict=True)
    ]


def _store(place: Path, filled: Path, size: int) -> Store:
    """A laptop that holds so many changes."""
    if size == _SIZES[-1]:
        shutil.copytree(filled.parent, place)
        return open_store(place / filled.name)
    store, challenge, codes = stores.event(place / filled.name, _BADGES)
    stores.add_ideas(store, challenge, size // 10)
    stores.add_opinions(store, challenge, codes, size - change_log.count(store))
    return store


def _exchange(place: Path, source: Store) -> _Found:
    challenge = source.rows("SELECT id FROM challenge")[0][0]
    with ExitStack() as stack:
        stack.callback(source.close)
        url = stack.enter_context(running_hub(place / "hub.db", ticket_for("scribe").text))
        target = stack.enter_context(closing(belong(open_store(place / "pulled.db"))))
        hub = stack.enter_context(closing(HttpPeer(url, credentials_of(source))))
        pushed, pulled = _rate(source, hub), _rate(target, hub)
        quiet = median_ms(lambda: meet(target, hub), _TIMES)
        title = iter(range(_TIMES))
        saved = median_ms(
            lambda: actions.save_idea(source, challenge=challenge, title=stores.title(next(title))),
            _TIMES,
        )
    return _Found(pushed, pulled, saved, quiet)


def _rate(store: Store, hub: HttpPeer) -> float:
    started = time.perf_counter()
    report = meet(store, hub)
    return (report.sent + report.received) / (time.perf_counter() - started)
