"""Tickets that were handed out, devices that were revoked, and verdicts of organisers."""

from __future__ import annotations

from typing import NamedTuple

from kiosk.changes import Revocation, Ticket, Verdict
from kiosk.store.database import Store
from kiosk.store.facts import Projection, Settled
from kiosk.store.log_store import Row
from kiosk.store.memberships import membership


class TicketRow(NamedTuple):
    """A ticket; `expires` in ms since 1970, `used` by the devices that it let in."""

    id: str
    label: str
    role: str
    expires: int
    uses: int
    state: str
    used: list[str]


class RevocationRow(NamedTuple):
    """A revoked device: why, by which device, and when (hybrid time)."""

    device: str
    note: str
    author: str
    at: int


class VerdictRow(NamedTuple):
    """What an organiser decided about a change that was set aside; `name` is its short hash."""

    name: str
    state: str
    note: str
    author: str
    at: int


_TICKETS = "SELECT id, label, role, expires, uses, state FROM ticket"


def tickets(store: Store) -> list[TicketRow]:
    """Every ticket, the one that runs out last first."""
    return [_row(store, row) for row in store.rows(f"{_TICKETS} ORDER BY expires DESC, id")]


def ticket(store: Store, ticket_id: str) -> TicketRow | None:
    """One ticket, if it is here."""
    found = store.row(f"{_TICKETS} WHERE id = ?", [ticket_id])
    return _row(store, found) if found else None


def revocations(store: Store) -> dict[str, RevocationRow]:
    """The revoked devices, by id."""
    rows = store.rows("SELECT device, note, author, at FROM revocation ORDER BY device")
    return {row[0]: RevocationRow(*row) for row in rows}


def verdict(store: Store, name: str) -> VerdictRow | None:
    """What was decided about a change, if anything was."""
    found = store.row("SELECT name, state, note, author, at FROM verdict WHERE name = ?", [name])
    return VerdictRow(*found) if found else None


def _row(store: Store, row: Row) -> TicketRow:
    return TicketRow._make((*row, membership(store).arrivals_by(row[0])))


def _settle_tickets(store: Store, facts: list[Settled[Ticket]]) -> None:
    store.replace(
        "ticket",
        "id, label, role, expires, uses, state",
        [
            (f.subject, f.body.label, f.body.role, f.body.expires, f.body.uses, f.body.state)
            for f in facts
        ],
    )


def _settle_revocations(store: Store, facts: list[Settled[Revocation]]) -> None:
    store.replace(
        "revocation",
        "device, note, author, at",
        [(f.subject, f.body.note, f.device, f.at) for f in facts],
    )


def _settle_verdicts(store: Store, facts: list[Settled[Verdict]]) -> None:
    store.replace(
        "verdict",
        "name, state, note, author, at",
        [(f.subject, f.body.state, f.body.note, f.device, f.at) for f in facts],
    )


def _forget_tickets(store: Store, subjects: list[str]) -> None:
    store.run_many("DELETE FROM ticket WHERE id = ?", [(s,) for s in subjects])


def _forget_revocations(store: Store, subjects: list[str]) -> None:
    store.run_many("DELETE FROM revocation WHERE device = ?", [(s,) for s in subjects])


def _forget_verdicts(store: Store, subjects: list[str]) -> None:
    store.run_many("DELETE FROM verdict WHERE name = ?", [(s,) for s in subjects])


PROJECTIONS = {
    "ticket": Projection(("ticket",), _settle_tickets, _forget_tickets),
    "revocation": Projection(("revocation",), _settle_revocations, _forget_revocations),
    "verdict": Projection(("verdict",), _settle_verdicts, _forget_verdicts),
}
