"""The points inside the app at which a node may crash, and what else is wired for a world.

Nothing in the app knows of the simulator: its functions are wrapped from here.
"""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from kiosk.store import chains, database, holdings, laptop, quarantine, registers
from kiosk.store.database import Store
from sync import cycle, pulling, pushing
from tests.simulation.dice import replaced

AFTER = (
    (chains, "append", "after appending"),
    (chains, "graft", "after cutting a chain"),
    (registers, "absorb", "after projecting"),
    (quarantine, "keep", "while setting aside"),
    (laptop, "renew", "after taking a new key"),
)
"""Functions of a store, and the point that is passed when they have done their work."""

_PAGES_AT_ONCE = 3

Reach = Callable[[Path, str], None]


@contextlib.contextmanager
def wired(reach: Reach, machines: Mapping[Path, str], page: int) -> Iterator[None]:
    """Have the app pass its crash points, and exchange in pages of so many changes.

    `reach` is told the store's path and the point. `machines` is by path what tells its
    computer from others.
    """
    with contextlib.ExitStack() as stack:
        for module, name, point in AFTER:
            stack.enter_context(replaced(module, name, _then(vars(module)[name], point, reach)))
        stack.enter_context(
            replaced(holdings, "note", _first(holdings.note, "before noting holdings", reach))
        )
        stack.enter_context(replaced(cycle, "Pulling", _pulling(reach)))
        for half in (pushing, pulling):
            stack.enter_context(replaced(half, "PAGE_CHANGES", page))
        # Some worlds are slow, so that each page is stored alone; in others a few together.
        stack.enter_context(replaced(pulling, "PAGES_AT_ONCE", 1 + page % _PAGES_AT_ONCE))
        stack.enter_context(
            replaced(
                database,
                "fingerprint",
                lambda path: hashlib.sha256(
                    machines.get(path, "a log of its own").encode()
                ).hexdigest()[:32],
            )
        )
        yield


def _then(work: Callable[..., Any], point: str, reach: Reach) -> Callable[..., Any]:
    def wrapped(store: Store, *args: Any, **options: Any) -> Any:  # as the work itself
        done = work(store, *args, **options)
        reach(store.path, point)
        return done

    return wrapped


def _first(work: Callable[..., Any], point: str, reach: Reach) -> Callable[..., Any]:
    def wrapped(store: Store, *args: Any, **options: Any) -> Any:  # as the work itself
        reach(store.path, point)
        return work(store, *args, **options)

    return wrapped


def _pulling(reach: Reach) -> type[pulling.Pulling]:
    class Watched(pulling.Pulling):
        def pull(self, theirs: dict[str, tuple[int, bytes]]) -> int:
            reach(self._store.path, "between push and pull")
            return super().pull(theirs)

    return Watched
