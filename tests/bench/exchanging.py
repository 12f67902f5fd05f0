"""Push, pull, and an exchange with nothing new, against a real hub process on loopback.

Floors: bare SQLite inserts of the same rows, and a bare HTTP answer by the same server.
"""

from __future__ import annotations

import contextlib
import functools
import statistics
import time
from collections.abc import Callable
from pathlib import Path

from kiosk.app.hub_process import running_hub
from kiosk.exchange import Progress, Report
from kiosk.store import change_log
from kiosk.store.database import Store, open_store
from sync.credentials import credentials_of
from sync.cycle import exchange
from sync.http import HttpPeer
from tests.bench import bare, stores
from tests.bench.figures import Figure
from tests.event import belong, ticket_for

CHANGES = 10_000
_IDEAS = 500
_BADGES = 200
_ROUNDS = 3
_QUIET = 200


def measure(folder: Path) -> list[Figure]:
    """Each direction three times with fresh stores; the median counts."""
    source, challenge, codes = stores.event(folder / "source.db", _BADGES)
    stores.add_ideas(source, challenge, _IDEAS)
    stores.add_opinions(source, challenge, codes, CHANGES - change_log.count(source))
    rows = [(p.change.body, p.change.sig) for page in change_log.pages(source) for p in page]
    pushed, pulled, floors = [], [], []
    quiet = answer = 0.0
    for number in range(_ROUNDS):
        floors.append(bare.insert_pages(folder / f"rows-{number}.db", rows, 500))
        with (
            running_hub(folder / f"hub-{number}.db", ticket_for("scribe").text) as url,
            contextlib.closing(HttpPeer(url, credentials_of(source))) as hub,
            contextlib.closing(belong(open_store(folder / f"pulled-{number}.db"))) as target,
        ):
            pushed.append(_rate(source, hub, CHANGES - 1))  # the first one let it in
            pulled.append(_rate(target, hub, CHANGES))
            quiet = median_ms(functools.partial(meet, target, hub))
            answer = bare.answer_ms(url)
    source.close()
    floor, name = statistics.median(floors), "bare SQLite rows"
    return [
        Figure("push of 10,000", statistics.median(pushed), "changes/s", floor, name, 25_000),
        Figure("pull of 10,000", statistics.median(pulled), "changes/s", floor, name, 15_000),
        Figure("exchange, nothing new", quiet, "ms", answer, "bare HTTP answer", limit=5),
    ]


def meet(store: Store, hub: HttpPeer) -> Report:
    """Exchange once, with nobody who watches."""
    return exchange(store, hub, lambda: False, _unseen)


def _rate(store: Store, hub: HttpPeer, expected: int) -> float:
    started = time.perf_counter()
    report = meet(store, hub)
    seconds = time.perf_counter() - started
    moved = report.sent + report.received
    if moved != expected:
        raise RuntimeError(f"{moved} changes were exchanged, not {expected}.")
    return moved / seconds


def median_ms(deed: Callable[[], object], times: int = _QUIET) -> float:
    """How long it takes, in milliseconds, in the middle of so many times."""
    took = []
    for _ in range(times):
        started = time.perf_counter()
        deed()
        took.append((time.perf_counter() - started) * 1_000)
    return statistics.median(took)


def _unseen(_progress: Progress) -> None:
    pass
