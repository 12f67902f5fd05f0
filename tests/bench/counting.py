"""What is worked out of 2,000 ballots with 400 ideas each: tallies, order effects, receipts."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import Final

from kiosk import actions
from kiosk.changes import METHODS
from kiosk.store import ballots, receipts
from kiosk.store.database import Store, open_existing
from kiosk.voting.receipts import receipt_of
from tests.bench.exchanging import median_ms
from tests.bench.figures import Figure

_TIMES: Final = 7
_FLOOR: Final = "bare SQLite scan"
_TALLY_MS, _EFFECT_MS, _RECEIPT_MS, _OFFER_MS = 100, 100, 50, 50


def measure(folder: Path) -> list[Figure]:
    """Count the halls that `balloting` has left behind; a scan of their salts is the floor."""
    figures: list[Figure] = []
    for method in METHODS:
        path = folder / f"hall-{method}" / "tablevoice.db"
        with contextlib.closing(open_existing(path)) as store:
            figures += _counted(store, method)
    return figures


def _counted(store: Store, method: str) -> list[Figure]:
    (challenge,) = store.rows("SELECT id FROM challenge")[0]
    voters = iter([voter for (voter,) in store.rows("SELECT voter FROM ballot")])
    salts = "SELECT salt FROM change WHERE kind = 'ballot' ORDER BY device, seq"
    floor = median_ms(lambda: store.rows(salts), _TIMES)
    last = receipt_of(store.rows(salts)[-1][0])
    return [
        Figure(f"{name}, {method}", median_ms(deed, _TIMES), "ms", floor, _FLOOR, limit)
        for name, deed, limit in (
            ("tally of 2,000 ballots", lambda: ballots.tally(store, challenge), _TALLY_MS),
            ("order effect", lambda: ballots.order_effect(store, challenge), _EFFECT_MS),
            ("receipt checked", lambda: receipts.check(store, last), _RECEIPT_MS),
            (
                "offer of ideas",
                lambda: actions.offer(store, voter=next(voters), challenge=challenge),
                _OFFER_MS,
            ),
        )
    ]
