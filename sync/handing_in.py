"""What is left to a laptop that was shut out: to hand in what it wrote itself.

    try:
        report = exchange(store, hub, stop, on_progress)
    except PeerError as error:
        if error.reason is PeerFault.SHUT_OUT:
            hand_in(store, hub, stop)

Its words wait in the organisers' tray. It gets nothing in return.
"""

from __future__ import annotations

from collections.abc import Callable

from kiosk.store import change_log
from kiosk.store.chains import device_of
from kiosk.store.database import Store
from sync.courier import Courier
from sync.http import HttpPeer
from sync.pushing import Pushing


def hand_in(store: Store, hub: HttpPeer, stop: Callable[[], bool]) -> int:
    """Push what this laptop wrote and the hub lacks. Gives how many changes it took.

    Raises `PeerError`: shut out, where the hub takes no more of it.
    """
    own = store.identity.device
    others = {
        chain: reach for chain, reach in change_log.vector(store).items() if device_of(chain) != own
    }
    with Courier(stop, hub.patience) as courier:
        pushing = Pushing(store, hub, courier, lambda _moved: None)
        return pushing.push(others | courier.ask(hub.own))
