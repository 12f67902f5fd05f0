"""One laptop of the room: writes ideas, and meets the host until the room is over.

    python -m tests.processes.laptop STORE HOST IDEAS CHANGES

The file HOST holds the address of whoever hosts now, in place of an announcement. The id of
each idea goes to STORE.acks once it is saved: an idea that a kill undid has another id when it
is written again, and is missed. Started again, the laptop goes on where its store ends.

Once there is a file HOST.over, it ends when it holds all CHANGES and has met the host since:
one that left before could take along what a host that died alone had of it. In the end it
prints its log's digest and its peak memory in MiB.
"""

from __future__ import annotations

import contextlib
import sys
import time
from pathlib import Path

from kiosk import actions
from kiosk.errors import PeerError
from kiosk.store import change_log, events
from kiosk.store.database import Store, open_store
from sync.credentials import credentials_of
from sync.cycle import exchange
from sync.http import HttpPeer, Patience
from tests.memory import peak_mib

_BETWEEN = 25
"""Ideas that are saved from one exchange to the next."""
_PAUSE_SECONDS = 0.2


def main() -> None:
    """Run until the room is over and the laptop holds everything."""
    path, host, ideas, changes = sys.argv[1:]
    with contextlib.closing(open_store(Path(path))) as store:
        _write(store, Path(host), int(ideas))
        while not _is_done(store, Path(host), int(changes)):
            time.sleep(_PAUSE_SECONDS)
        sys.stdout.write(f"{change_log.digest(store)} {peak_mib()}\n")


def _write(store: Store, host: Path, ideas: int) -> None:
    challenge = events.challenges(store)[0].id
    device = store.identity.device
    written = change_log.vector(store)[device][0] - 1  # but for its introduction
    with store.path.with_suffix(".acks").open("a", encoding="utf-8") as acks:
        for number in range(written, ideas):
            title = f"{store.path.stem}: idea {number}"
            idea = actions.save_idea(store, challenge=challenge, title=title)
            print(idea, file=acks, flush=True)
            if number % _BETWEEN == 0:
                _meet(store, host)


def _is_done(store: Store, host: Path, changes: int) -> bool:
    """Meet the host. Gives whether that was the last time."""
    is_over = host.with_suffix(".over").exists()  # before the meeting, which must come after
    has_met = _meet(store, host)
    return is_over and has_met and change_log.count(store) >= changes


def _meet(store: Store, host: Path) -> bool:
    """Exchange with the host. Gives whether it worked; the next time may."""
    patience = Patience(connect=1.0, read=5.0)
    address = host.read_text(encoding="utf-8")
    peer = HttpPeer(address, credentials_of(store), place="room", patience=patience)
    with contextlib.closing(peer):
        try:
            exchange(store, peer, lambda: False, lambda _progress: None)
        except PeerError:
            return False
    return True


main()
