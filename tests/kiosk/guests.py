"""Devices without a store that invite one another, revoke one another, and lie.

founder = Guest("founder").found()
scribe = Guest("scribe").join(founder.ticket("scribe"))
founder.revoke(scribe, known=[founder, scribe])
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from kiosk.changes import Change, Device, Revocation, Verdict, change_hash, short_hash
from kiosk.changes import Ticket as TicketBody
from kiosk.tickets import Ticket
from kiosk.vouchers import Credential, Role, Voucher, found
from tests.event import EVENT, ROOM_KEY, START, Author

FOREVER = 1 << 46


@dataclass
class Guest(Author):
    """An author who is let in by somebody, and may let others in."""

    credential: Credential | None = None

    def enter(self, voucher: Voucher | None, role: Role = "scribe", *, at: int = START) -> Guest:
        """Write itself in with a voucher, at first or again."""
        key = self.identity.public_key
        if voucher is not None:
            self.credential = Credential(key, voucher)
        body = Device(name=self.name, role=role, table="9", public_key=key, voucher=voucher)
        self.write("device", self.device, body, at=at)
        return self

    def found(self, *, at: int = START) -> Guest:
        """Write itself in as the laptop that made the event."""
        return self.enter(found(EVENT, self.identity.public_key), "organiser", at=at)

    def join(self, ticket: Ticket, role: Role | None = None, *, at: int = START) -> Guest:
        """Write itself in with a ticket."""
        voucher = ticket.admit(self.identity.public_key)
        return self.enter(voucher, role or ticket.grant.role, at=at)

    def ticket(self, role: Role, *, uses: int = 100, expires: int = FOREVER) -> Ticket:
        """A ticket of this device, which is not in the log."""
        assert self.credential is not None
        return Ticket.issue(
            event_key=EVENT.public_key,
            room_key=ROOM_KEY,
            issuer=self.identity,
            credential=self.credential,
            role=role,
            expires=expires,
            uses=uses,
        )

    def cancel(self, ticket: Ticket, known: Iterable[Author] = (), *, at: int = START) -> Change:
        """End a ticket for all but those known to have used it."""
        body = TicketBody(
            label="x",
            role=ticket.grant.role,
            expires=ticket.grant.expires,
            uses=ticket.grant.uses,
            state="cancelled",
            known=[author.device for author in known],
        )
        return self.write("ticket", ticket.id, body, at=at)

    def revoke(
        self,
        other: Author,
        known: Iterable[Author] = (),
        *,
        ends: Sequence[Change] | None = None,
        at: int = START,
    ) -> Change:
        """Shut a device out; what it wrote so far stays, or what lies before `ends`."""
        last = other.log[-1:] if ends is None else ends
        body = Revocation(
            ends=[(change.seq, change_hash(change)) for change in last],
            known=[author.device for author in known],
        )
        return self.write("revocation", other.device, body, at=at)

    def rule(self, change: Change, *, admit: bool, at: int = START) -> Change:
        """Give an organiser's verdict on a change."""
        body = Verdict(state="admitted" if admit else "dismissed")
        return self.write("verdict", short_hash(change_hash(change)), body, at=at)

    def clone(self) -> Guest:
        """A copy that goes on by itself from here, under the same key."""
        return replace(self, log=list(self.log))
