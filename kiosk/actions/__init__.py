"""One function for each thing that a person does: check, one transaction, done.

    idea = save_idea(store, challenge=challenge, title="Quiet rooms in every hall")
    take_back_idea(store, idea)

Each raises `InvalidInput` with the field at fault, or `StoreError`; then nothing has
changed. When a function has returned, what it did is on the disk.
"""

from kiosk.actions.checks import new_id
from kiosk.actions.event import (
    MAX_BADGES,
    add_challenge,
    admit_badges,
    close_poll,
    create_event,
    issue_badges,
    open_poll,
)
from kiosk.actions.ideas import (
    DETAIL_DRAFT,
    TITLE_DRAFT,
    bring_back_idea,
    edit_idea,
    save_idea,
    take_back_idea,
)
from kiosk.actions.members import (
    cancel_ticket,
    enrol,
    issue_ticket,
    revoke_device,
    take_ticket,
)
from kiosk.actions.tray import admit_change, dismiss_change, reopen_change, settle_register
from kiosk.actions.voting import admit_voter, ballot_order, cast_ballot, give_opinion

__all__ = [
    "DETAIL_DRAFT",
    "MAX_BADGES",
    "TITLE_DRAFT",
    "add_challenge",
    "admit_badges",
    "admit_change",
    "admit_voter",
    "ballot_order",
    "bring_back_idea",
    "cancel_ticket",
    "cast_ballot",
    "close_poll",
    "create_event",
    "dismiss_change",
    "edit_idea",
    "enrol",
    "give_opinion",
    "issue_badges",
    "issue_ticket",
    "new_id",
    "open_poll",
    "reopen_change",
    "revoke_device",
    "save_idea",
    "settle_register",
    "take_back_idea",
    "take_ticket",
]
