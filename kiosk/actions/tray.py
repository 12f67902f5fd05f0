"""What an organiser decides about changes that were set aside."""

from __future__ import annotations

from kiosk import rules
from kiosk.changes import Body, ChangeId, Unreadable, Verdict, VerdictState, read_body
from kiosk.errors import InputFault, InvalidInput
from kiosk.store import casts, change_log, quarantine, registers, standing, tickets
from kiosk.store.database import Store


def admit_change(store: Store, name: str, *, note: str = "") -> None:
    """Let a change count that its writer had no right to make; `name` is its short hash.

    Raises `InvalidInput` if no such change is here, or nothing can make it count.
    """
    if not standing.can_be_admitted(store, name):
        raise InvalidInput(
            "This cannot be taken in as it is. Dismiss it, or ask its laptop to send it again.",
            InputFault.CHANGE_UNKNOWN,
        )
    _decide(store, name, "admitted", note)


def dismiss_change(store: Store, name: str, *, note: str = "") -> None:
    """Leave a change aside for good, with the reason in words; every laptop hears of it.

    Raises `InvalidInput` if no such change is set aside here.
    """
    _see_that_it_is_here(store, name)
    _decide(store, name, "dismissed", note)


def reopen_change(store: Store, name: str) -> None:
    """Take a decision back: the change is set aside again, and waits for one.

    Raises `InvalidInput` if there is none to take back, or no such change is here.
    """
    _see_that_it_is_here(store, name)
    decided = tickets.verdict(store, name)
    if decided is None or decided.state == "waiting":
        raise InvalidInput("Nothing was decided about this.", InputFault.CHANGE_UNKNOWN)
    change_log.write(store, "verdict", name, Verdict(v=2, state="waiting"))


def _see_that_it_is_here(store: Store, name: str) -> None:
    if not standing.was_set_aside(store, name) and not quarantine.holds(store, name):
        raise InvalidInput("Nothing with this name is set aside here.", InputFault.CHANGE_UNKNOWN)


def _decide(store: Store, name: str, state: VerdictState, note: str) -> None:
    change_log.write(store, "verdict", name, Verdict(state=state, note=rules.check_note(note)))


def settle_register(store: Store, kind: str, subject: str, keep: ChangeId) -> None:
    """Decide between the values that laptops gave one register; `keep` is one of its heads.

    Of a badge's ballots it may be an earlier one too: where the first vote counts, it stands.

    Its value is written again as this laptop's, over all the others: so a badge that was
    used at two kiosks has one ballot that nobody disputes. Raises `InvalidInput` if `keep`
    is no head of this register any more, or nothing that this version can read.
    """
    with store.writing():
        found = change_log.read(store, keep)
        heads = {head.id for head in registers.heads(store, kind, subject)}
        standing = heads | {head.id for head in casts.firsts(store, [subject]).get(subject, ())}
        if found is None or keep not in standing:
            raise InvalidInput(
                "This was settled meanwhile. Look at the list again.", InputFault.CHANGE_UNKNOWN
            )
        if len(heads) > 1:
            change_log.write(store, kind, subject, _read(kind, found.body))


def _read(kind: str, text: str) -> Body:
    try:
        return read_body(kind, text)
    except Unreadable as error:
        raise InvalidInput(
            "This version cannot read this value. Settle it on a laptop with a newer one.",
            InputFault.CHANGE_UNKNOWN,
        ) from error
