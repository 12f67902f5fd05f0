"""One exchange with one peer: compare vectors, push, pull, compare again.

    report = exchange(store, peer, stop, on_progress)

Nothing is remembered about a peer but what it says now, so one that was wiped or put back
gets whatever it lacks. With nothing new, the comparison is all: one cheap request. No
transaction is open while an answer is awaited.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial

from kiosk.exchange import Progress, Report, Vector
from kiosk.store import change_log, holdings
from kiosk.store.chains import device_of
from kiosk.store.database import Store
from sync.courier import Courier
from sync.peer import Peer
from sync.pulling import Pulling
from sync.pushing import Pushing

MAX_ROUNDS = 5
"""Others may go on writing while two logs are compared; the next exchange takes the rest."""


def exchange(
    store: Store,
    peer: Peer,
    stop: Callable[[], bool],
    on_progress: Callable[[Progress], None],
) -> Report:
    """Bring a store and a peer to hold the same. Gives what was done.

    `stop` is asked between pages and while an answer is awaited. Raises `PeerError`
    (stopped, among others) or `StoreError`; whatever was exchanged before stays so.
    """
    started = time.perf_counter()
    with Courier(stop, peer.patience) as courier:
        theirs = courier.ask(peer.vector)
        count = _counter(_missing(theirs, change_log.vector(store)), on_progress)
        pushing = Pushing(store, peer, courier, count)
        pulling = Pulling(store, peer, courier, count)
        common = change_log.held(store, theirs)
        for _ in range(MAX_ROUNDS):
            pushed = pushing.push(theirs)
            if not pulling.pull(theirs) + pushed:
                break
            before, theirs = theirs, courier.ask(peer.vector)
            common |= change_log.held(store, theirs)
            if pushed and theirs == before:  # what it called stored, it does not hold
                break
        holdings.note(store, peer.place, peer.address, _still_there(common, theirs))
        if pulling.stored and peer.place == "room":
            # Whoever hosts the room shows how far it has come, and learns that only so.
            courier.ask(partial(peer.pull, change_log.vector(store), 1))
    return Report(
        place=peer.place,
        sent=pushing.stored,
        received=pulling.stored,
        refused=pushing.refused,
        set_aside=pulling.set_aside,
        seconds=time.perf_counter() - started,
    )


def _missing(theirs: Vector, ours: Vector) -> int:
    """How many changes one side or the other lacks."""
    nothing = (0, b"")
    return sum(
        abs(theirs.get(device, nothing)[0] - ours.get(device, nothing)[0])
        for device in theirs.keys() | ours.keys()
    )


def _counter(total: int, tell: Callable[[Progress], None]) -> Callable[[int], None]:
    done = 0

    def count(changes: int) -> None:
        nonlocal done
        done += changes
        tell(Progress(done, max(done, total)))

    return count


def _still_there(common: Vector, theirs: Vector) -> Vector:
    """What was seen on both sides, unless the peer has lost it meanwhile."""
    last: dict[str, int] = {}
    for chain, (seq, _) in theirs.items():
        last[device_of(chain)] = max(seq, last.get(device_of(chain), 0))
    return {
        chain: reach for chain, reach in common.items() if last.get(device_of(chain), 0) >= reach[0]
    }
