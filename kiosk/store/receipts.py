"""Whether the ballot that a receipt was given for is on this laptop.

    check(store, "FDK-92W-3ZH")            # Receipt(challenge, has_vote=True), or None

What is in the ballot, and whether the same badge cast another one later, is not told: who
makes somebody show a receipt learns nothing by it.
"""

from __future__ import annotations

from typing import NamedTuple

from kiosk.changes import Unreadable, unpair
from kiosk.store import ballots
from kiosk.store.database import Store
from kiosk.voting.receipts import mark_in, mark_of, normalise


class Receipt(NamedTuple):
    """A ballot that is on this laptop."""

    challenge: str
    has_vote: bool
    """Whether a ballot of its badge counts for the challenge, this one or another."""


def check(store: Store, typed: str) -> Receipt | None:
    """The ballot with this receipt, if it is here; it may have been replaced by a later one.

    It looks at every ballot's salt, in an index made for that. A ballot that its writer had no
    right to write is not here. Raises `InvalidInput` for a mistyped receipt.
    """
    mark = mark_in(normalise(typed))
    with store.reading():
        for subject, salt in store.rows(
            "SELECT subject, salt FROM change WHERE kind = 'ballot' "
            "AND (device, seq) NOT IN (SELECT device, seq FROM withheld WHERE admitted = 0) "
            "ORDER BY device, seq"
        ):
            if mark_of(salt) == mark:
                return _receipt(store, subject)
    return None


def _receipt(store: Store, subject: str) -> Receipt | None:
    try:
        challenge, voter = unpair(subject)
    except Unreadable:
        return None
    return Receipt(challenge, ballots.counts(store, challenge, voter))
