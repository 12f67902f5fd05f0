"""Which devices' changes are no longer wanted in an exchange, because some were refused.

    refusals = Refusals()
    refusals.note(page, verdicts)
    refusals.devices              # of these no more is asked for, or offered

A stretch of a chain that merely nobody vouches for yet does not end it: a peer may have
taken it in with bad signatures, vouched for by a good one behind them that is on a later
page. It waits in the quarantine, as far as that looks at once.
"""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.changes import Change
from kiosk.exchange import Verdict
from kiosk.store.quarantine import WAITING


class Refusals:
    """What one exchange learnt about one direction."""

    def __init__(self) -> None:
        self.devices: set[str] = set()
        """Of these, something was refused for good."""
        self._unvouched: dict[str, int] = {}

    @property
    def waiting(self) -> int:
        """How many changes wait for a signature that vouches for them."""
        return sum(self._unvouched.values())

    def note(self, changes: Sequence[Change], verdicts: Sequence[Verdict]) -> set[str]:
        """Take in what became of a page. Gives the devices that it has cost their place."""
        refused: set[str] = set()
        for change, verdict in zip(changes, verdicts, strict=True):
            if verdict.outcome == "stored":
                self._unvouched.pop(change.device, None)
            elif verdict.outcome == "quarantined" and not self._may_wait(change.device, verdict):
                refused.add(change.device)
        for device in refused:
            self._unvouched.pop(device, None)
        self.devices |= refused
        return refused

    def _may_wait(self, device: str, verdict: Verdict) -> bool:
        follows = verdict.reason == "gap" and device in self._unvouched
        if device in self.devices or not (verdict.reason == "signature" or follows):
            return False
        self._unvouched[device] = self._unvouched.get(device, 0) + 1
        return self.waiting <= WAITING
