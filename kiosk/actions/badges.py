"""What an organiser does with badges: makes them, cancels a lost one, brings it back.

    codes = new_codes(200)                       # they go onto paper first, then
    admit_badges(store, codes, label="1 to 200") # from now on they let people vote
    cancel_badge(store, badge_of(store, typed))

The log gets keyed hashes in their own order, not in that of the cards: so it says nothing
of which badges lay on one sheet, or which were spare ones.
"""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.actions import checks
from kiosk.badges import new_code, voter_of
from kiosk.changes import Badge, Badges, BadgeState
from kiosk.errors import InputFault, InvalidInput
from kiosk.store import badges, change_log
from kiosk.store.database import Store

MAX_BADGES = 20_000
"""So many are made in one go at most."""

_BATCH = 500


def new_codes(count: int) -> list[str]:
    """So many random codes, all different; no badge is issued yet. Raises `InvalidInput`."""
    if not 1 <= count <= MAX_BADGES:
        raise InvalidInput(
            f"Issue 1 to {MAX_BADGES:,} badges at a time.",
            InputFault.COUNT_OUT_OF_RANGE,
            field="count",
            limit=MAX_BADGES,
        )
    codes: set[str] = set()
    while len(codes) < count:
        codes.add(new_code())
    return list(codes)


def issue_badges(store: Store, count: int) -> list[str]:
    """Issue so many badges. Gives their codes, which are kept nowhere: print them now."""
    codes = new_codes(count)
    admit_badges(store, codes)
    return codes


def admit_badges(store: Store, codes: Sequence[str], *, label: str = "") -> str:
    """Issue badges whose codes exist already, such as printed cards. Gives their run."""
    with store.writing():
        key = checks.event(store).badge_key
        voters = sorted({voter_of(code, key) for code in codes})
        run = checks.new_id(store)
        for start in range(0, len(voters), _BATCH):
            batch = Badges(hashes=voters[start : start + _BATCH], run=run, label=label)
            change_log.write(store, "badges", checks.new_id(store), batch)
    return run


def badge_of(store: Store, code: str) -> str:
    """The badge behind a code, cancelled or not. Raises `InvalidInput` if it was not issued."""
    badge = voter_of(code, checks.event(store).badge_key)
    if badges.standing(store, badge) is None:
        raise InvalidInput(
            "This badge was not issued for this event.", InputFault.BADGE_UNKNOWN, field="badge"
        )
    return badge


def cancel_badge(store: Store, badge: str) -> None:
    """Let nobody vote with a badge, or with any badge of a run; a vote cast with it counts no more.

    Raises `InvalidInput` for what was not issued, and on a laptop that is no organiser's.
    """
    _say(store, badge, "cancelled")


def bring_back_badge(store: Store, badge: str) -> None:
    """Let people vote with a badge again, or with a run; what was cast with it counts again."""
    _say(store, badge, "issued")


def _say(store: Store, subject: str, state: BadgeState) -> None:
    with store.writing():
        is_run = badges.is_run(store, subject)
        now = badges.standing(store, subject)
        if now is None and not is_run:
            raise InvalidInput(
                "This badge was not issued for this event.", InputFault.BADGE_UNKNOWN, field="badge"
            )
        said = badges.said(store, subject)
        needs_no_word = said is None and state == "issued" and (is_run or now == "issued")
        if checks.is_disputed(store, "badge", subject) or not (said == state or needs_no_word):
            change_log.write(store, "badge", subject, Badge(state=state))
