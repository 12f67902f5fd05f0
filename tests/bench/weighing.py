"""Bytes on the wire, TLS and TCP's content in both directions, counted between the two.

The floor of a change is what nobody could leave out of it: its signature, its salt, and the
text of its subject and body.
"""

from __future__ import annotations

from contextlib import ExitStack, closing
from pathlib import Path

from kiosk.app.hub_process import running_hub
from kiosk.store import change_log
from kiosk.store.database import Store, open_store
from sync import address as addresses
from sync.credentials import credentials_of
from sync.http import HttpPeer
from tests.balancer import Balancer
from tests.bench import stores
from tests.bench.exchanging import meet
from tests.bench.figures import Figure
from tests.event import belong, ticket_for, whole_log

_CHANGES = 5_000
_IDEAS = 500
_BADGES = 100
_FLOOR = "signature, salt, text"


def measure(folder: Path) -> list[Figure]:
    """Push 5,000 changes through something that counts, pull them, and meet once more."""
    source, challenge, codes = stores.event(folder / "weighed.db", _BADGES)
    stores.add_ideas(source, challenge, _IDEAS)
    stores.add_opinions(source, challenge, codes, _CHANGES - change_log.count(source))
    floor = sum(
        len(c.sig) + len(c.salt) + len(f"{c.subject}{c.body}".encode()) for c in whole_log(source)
    )
    with ExitStack() as stack:
        stack.callback(source.close)
        target = stack.enter_context(closing(belong(open_store(folder / "weighed-pulled.db"))))
        url = stack.enter_context(running_hub(folder / "weighing.db", ticket_for("scribe").text))
        hub = addresses.parse(url)
        counter = stack.enter_context(Balancer([int(hub.authority.rpartition(":")[2])]))
        at = f"https://{counter.authority}#{hub.pin}"
        pushed, pulled, quiet = (
            _weigh(store, HttpPeer(at, credentials_of(source)), counter)
            for store in (source, target, target)
        )
    return [
        Figure("a change pushed", pushed / _CHANGES, "bytes", floor / _CHANGES, _FLOOR),
        Figure("a change pulled", pulled / _CHANGES, "bytes", floor / _CHANGES, _FLOOR),
        Figure("a new connection, nothing new", quiet, "bytes", floor / _CHANGES, "one change"),
    ]


def _weigh(store: Store, peer: HttpPeer, counter: Balancer) -> int:
    before = counter.passed
    with closing(peer) as hub:
        meet(store, hub)
    return counter.passed - before
