"""What hubs of one and two processes take, on each database: `python -m tests.bench.hubs`.

Two laptops' processes push, pull and ask at the same time, on the same computer as the
hubs and the database; so a figure is what this computer does with all of it together.
Requests are signed and go over TLS, which ends at the hubs; processes share a key.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import tempfile
import time
from collections.abc import Callable, Iterator
from multiprocessing.queues import SimpleQueue
from multiprocessing.synchronize import Barrier as Start
from pathlib import Path
from typing import NamedTuple

from kiosk.changes import change_hash
from kiosk.store import change_log
from kiosk.store.belonging import belong_to
from kiosk.store.database import open_store
from kiosk.store.log_store import LogStore
from kiosk.store.postgres import open_postgres
from sync.http import HttpPeer
from tests.balancer import Balancer
from tests.event import EVENT
from tests.hub_process import TESTER, HubProcess
from tests.postgres import Server
from tests.sync.facts import Author

_LAPTOPS = 2
_PAGES = 20
_PAGE = 500
_ASKED = 400
_SINGLE = 200
_BODY = '{"v":1,"idea":"0192f0c1-7a3b-7c55-9a51-0b6f2f4f8a11","answer":"agree","shown":[%d]}'
_PAUSE_SECONDS = 15.0
"""The longest that a laptop in reach of its hub lets pass between two exchanges."""


_READY_SECONDS = 60.0

Counts = SimpleQueue[int]


class Capacity(NamedTuple):
    """What hubs did in a second: changes, or questions."""

    pushed: float
    pulled: float
    single: float
    asked: float

    def line(self, database: str, processes: int) -> str:
        """A row of the table in docs/running-a-hub.md."""
        laptops = self.asked * _PAUSE_SECONDS
        return (
            f"| {database} | {processes} | {self.pushed:,.0f} | {self.pulled:,.0f} "
            f"| {self.single:,.0f} | {self.asked:,.0f} | {laptops:,.0f} |"
        )


def main() -> None:
    """Print the table, and what the log alone takes, without HTTP."""
    print("| database | processes | push | pull | single | questions | laptops |")
    print("|---|--:|--:|--:|--:|--:|--:|")
    with tempfile.TemporaryDirectory(prefix="hubs-") as name, Server() as server:
        folder = Path(name)
        for processes in (1, 2):
            path = folder / f"hub-{processes}"
            with _hubs(path, processes) as url:
                print(_measure(url).line("SQLite", processes), flush=True)
            with _hubs(path, processes, "--database", server.create()) as url:
                print(_measure(url).line("PostgreSQL", processes), flush=True)
        for store in (
            open_store(folder / "alone.db", projects=False),
            open_postgres(server.create()),
        ):
            print(f"The log alone, {store.name}: {_alone(store):,.0f} changes a second")
            store.close()


@contextlib.contextmanager
def _hubs(path: Path, processes: int, *options: str) -> Iterator[str]:
    with contextlib.ExitStack() as stack:
        hubs = [
            stack.enter_context(HubProcess(path, 0, *options, whole=True)) for _ in range(processes)
        ]
        balancer = stack.enter_context(Balancer([hub.port for hub in hubs]))
        yield f"https://{balancer.authority}#{hubs[0].address.pin}"


def _measure(url: str) -> Capacity:
    return Capacity(
        pushed=_rate(_push, url),
        pulled=_rate(_pull, url),
        single=_rate(_push_single, url),
        asked=_rate(_ask, url),
    )


def _rate(deed: Callable[[str, Start], int], url: str) -> float:
    """How many in a second, of all laptops together, from when all of them are ready."""
    context = multiprocessing.get_context("spawn")
    start: Start = context.Barrier(_LAPTOPS + 1)
    counts: Counts = context.SimpleQueue()
    laptops = [
        context.Process(target=_do, args=(deed, url, start, counts)) for _ in range(_LAPTOPS)
    ]
    for laptop in laptops:
        laptop.start()
    start.wait(_READY_SECONDS)
    started = time.perf_counter()
    done = sum(counts.get() for _ in laptops)
    seconds = time.perf_counter() - started
    for laptop in laptops:
        laptop.join()
    return done / seconds


def _do(deed: Callable[[str, Start], int], url: str, start: Start, counts: Counts) -> None:
    counts.put(deed(url, start))


def _push(url: str, start: Start) -> int:
    author = Author()
    changes = [author.introduction]
    changes += [author.write("note", f"s{n}", _BODY % n) for n in range(_PAGES * _PAGE - 1)]
    with contextlib.closing(HttpPeer(url, TESTER)) as peer:
        peer.vector()
        start.wait(_READY_SECONDS)
        for place in range(0, len(changes), _PAGE):
            peer.push(changes[place : place + _PAGE])
        return len(changes)


def _push_single(url: str, start: Start) -> int:
    author = Author()
    changes = [author.introduction]
    changes += [author.write("note", f"s{n}", _BODY % n) for n in range(_SINGLE - 1)]
    with contextlib.closing(HttpPeer(url, TESTER)) as peer:
        peer.vector()
        start.wait(_READY_SECONDS)
        for change in changes:
            peer.push([change])
        return len(changes)


def _pull(url: str, start: Start) -> int:
    with contextlib.closing(HttpPeer(url, TESTER)) as peer:
        reached = peer.vector()
        wanted = {device: end for device, end in reached.items() if end[0] >= _PAGES * _PAGE}
        lacking = {device: end for device, end in reached.items() if device not in wanted}
        pulled = 0
        start.wait(_READY_SECONDS)
        for device, end in wanted.items():
            known = wanted | lacking
            del known[device]
            seq, digest = 0, b""
            while (seq, digest) != end:
                if seq:
                    known[device] = (seq, digest)
                page = peer.pull(known)
                last = page.changes[-1]
                pulled, seq, digest = pulled + len(page.changes), last.seq, change_hash(last)
        return pulled


def _ask(url: str, start: Start) -> int:
    with contextlib.closing(HttpPeer(url, TESTER)) as peer:
        peer.vector()
        start.wait(_READY_SECONDS)
        for _ in range(_ASKED):
            peer.vector()
        return _ASKED


def _alone(store: LogStore) -> float:
    belong_to(store, EVENT.public_key)
    author = Author()
    changes = [author.introduction]
    changes += [author.write("note", f"s{n}", _BODY % n) for n in range(_PAGES * _PAGE - 1)]
    started = time.perf_counter()
    for place in range(0, len(changes), _PAGE):
        change_log.receive(store, changes[place : place + _PAGE], "a laptop")
    return len(changes) / (time.perf_counter() - started)


if __name__ == "__main__":
    main()
