"""One function for each thing that a person does: check, one transaction, done.

    idea = save_idea(store, challenge=challenge, title="Quiet rooms in every hall")
    take_back_idea(store, idea)

Each raises `InvalidInput` with the field at fault, or `StoreError`; then nothing has
changed. When a function has returned, what it did is on the disk.
"""

from kiosk.actions.badges import (
    MAX_BADGES,
    admit_badges,
    badge_of,
    bring_back_badge,
    cancel_badge,
    issue_badges,
    new_codes,
)
from kiosk.actions.challenges import (
    add_challenge,
    change_challenge,
    fix_order,
    free_order,
    merge_ideas,
    part_ideas,
    set_theme,
)
from kiosk.actions.checks import new_id
from kiosk.actions.equality import keep_answers, set_equality
from kiosk.actions.event import (
    close_poll,
    create_event,
    hide_results,
    open_poll,
    reveal_results,
    set_languages,
    set_waiting,
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
from kiosk.actions.voting import (
    Offer,
    admit_voter,
    ballot_order,
    cast_ballot,
    give_opinion,
    offer,
)

__all__ = [
    "DETAIL_DRAFT",
    "MAX_BADGES",
    "TITLE_DRAFT",
    "Offer",
    "add_challenge",
    "admit_badges",
    "admit_change",
    "admit_voter",
    "badge_of",
    "ballot_order",
    "bring_back_badge",
    "bring_back_idea",
    "cancel_badge",
    "cancel_ticket",
    "cast_ballot",
    "change_challenge",
    "close_poll",
    "create_event",
    "dismiss_change",
    "edit_idea",
    "enrol",
    "fix_order",
    "free_order",
    "give_opinion",
    "hide_results",
    "issue_badges",
    "issue_ticket",
    "keep_answers",
    "merge_ideas",
    "new_codes",
    "new_id",
    "offer",
    "open_poll",
    "part_ideas",
    "reopen_change",
    "reveal_results",
    "revoke_device",
    "save_idea",
    "set_equality",
    "set_languages",
    "set_theme",
    "set_waiting",
    "settle_register",
    "take_back_idea",
    "take_ticket",
]
