"""A laptop of some release, for one visit: does what it is told, and prints how it stands.

python -m tests.versions.laptop next …/next.db join meet=https://127.0.0.1:8750#… award meet=…
"""

from __future__ import annotations

import contextlib
import hashlib
import sys
from pathlib import Path
from typing import cast

import msgspec

from kiosk import actions
from kiosk.changes import write_body
from kiosk.store import ballots, change_log, ideas, integrity, registers
from kiosk.store.database import Store, open_store
from sync.credentials import credentials_of
from sync.cycle import exchange
from sync.http import HttpPeer
from tests.event import ticket_for, whole_log
from tests.sync.facts import challenge_of, save_ideas
from tests.versions.releases import ColouredIdea, Prize, Release, become


class State(msgspec.Struct, frozen=True):
    """What a laptop holds, and what it makes of it."""

    log: str
    """SHA-256 (hex) over every field of every change."""
    digest: str
    """Of the log, as a hub gives it."""
    projection: str
    newer: int
    malformed: int
    ideas: list[str]
    opinions: int
    prizes: list[str]


def state(store: Store, *, has_prizes: bool = False) -> State:
    """How a store stands."""
    log = msgspec.msgpack.encode(sorted(whole_log(store), key=lambda c: c.id))
    return State(
        log=hashlib.sha256(log).hexdigest(),
        digest=change_log.digest(store),
        projection=integrity.digest(store),
        newer=registers.unread(store, "newer"),
        malformed=registers.unread(store, "malformed"),
        ideas=sorted(row.title for row in ideas.read_many(store, ideas.find(store)).values()),
        opinions=ballots.opinion_count(store),
        prizes=[name for (name,) in store.rows("SELECT name FROM prize")] if has_prizes else [],
    )


def _do(store: Store, deed: str) -> None:
    name, _, url = deed.partition("=")
    match name:
        case "join":
            actions.take_ticket(store, ticket_for("organiser").text)
            actions.enrol(store, name=store.path.stem, role="organiser", table="9")
        case "meet":
            with contextlib.closing(HttpPeer(url, credentials_of(store))) as peer:
                exchange(store, peer, lambda: False, lambda _: None)
        case "write":
            save_ideas(store, 1, f"From the {store.path.stem} release")
        case "award":
            _award(store)
        case _:
            raise ValueError(deed)


def _award(store: Store) -> None:
    """A kind that is new, a register known to all in a new form, and a new one in it."""
    found = ideas.read_many(store, ideas.find(store)).values()
    ramps = next(row for row in found if row.title == "Ramps")
    change_log.write(store, "prize", ramps.id, Prize(name="First"))
    painted = ColouredIdea(
        v=2, title="Painted ramps", challenge=challenge_of(store), table="7", colour="red"
    )
    assert "colour" in write_body(painted)
    change_log.write(store, "idea", ramps.id, painted)
    change_log.write(store, "idea", "0" * 32, painted)


def main() -> None:
    """Do the deeds that the command line names, and print the state as JSON."""
    release, path, *deeds = sys.argv[1:]
    become(cast(Release, release))
    with contextlib.closing(open_store(Path(path))) as store:
        for deed in deeds:
            _do(store, deed)
        problems = integrity.verify(store).problems
        assert problems == [], problems
        sys.stdout.buffer.write(msgspec.json.encode(state(store, has_prizes=release == "next")))


if __name__ == "__main__":
    main()
