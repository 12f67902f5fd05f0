"""What people do at their laptops, through `kiosk.actions`, as often right as wrong."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence

from kiosk import actions
from kiosk.changes import (
    ANSWERS,
    METHODS,
    PICKS,
    Answer,
    Ballot,
    Body,
    ChangeId,
    Pick,
    Recast,
    pair,
)
from kiosk.rules import by_precedence
from kiosk.store import badges, change_log, devices, events, ideas, registers, standing, tickets
from kiosk.store.database import Store

Deed = Callable[[Store, random.Random], None]

LANGUAGES = ("en", "cy", "ar")
WORDS = ("ramps", "lamps", "quiet", "hall", "ŵy", "مرحبا", "two", "rooms", "🙂")


class Prize(Body, frozen=True, kw_only=True):
    """A kind that this version does not know: it has to pass through as it is."""

    name: str
    v: int = 7


def save_idea(store: Store, rng: random.Random) -> None:
    """A table says something."""
    challenge = _challenge(store, rng)
    title, language = _words(rng), rng.choice(LANGUAGES)
    table = str(rng.randrange(9))
    actions.save_idea(store, challenge=challenge, title=title, language=language, table=table)


def edit_idea(store: Store, rng: random.Random) -> None:
    """A table words an idea anew."""
    actions.edit_idea(store, any_idea(store, rng), title=_words(rng), detail=_words(rng))


def take_back_idea(store: Store, rng: random.Random) -> None:
    """A table takes an idea back."""
    actions.take_back_idea(store, any_idea(store, rng))


def bring_back_idea(store: Store, rng: random.Random) -> None:
    """A table lets an idea stand again."""
    actions.bring_back_idea(store, any_idea(store, rng))


def vote(store: Store, rng: random.Random, voter: str = "") -> None:
    """A badge gives its dots, not always as many as it may."""
    challenge = _challenge(store, rng)
    voter = voter or any_voter(store, rng)
    shown, seed, _ = actions.offer(store, voter=voter, challenge=challenge)
    asked = events.challenge(store, challenge)
    method = asked.method if asked else "dots"
    choices: dict[str, int] = {}
    answers: list[Answer | Pick] = []
    if method in ("agree", "pairs"):
        known: Sequence[Answer | Pick] = ANSWERS if method == "agree" else PICKS
        answers = rng.choices(known, k=rng.randrange(1 + len(shown) // 2))
    else:
        liked = rng.sample(shown, min(len(shown), rng.randrange(4)))
        choices = {idea: rng.choice((1, 1, 2, 4)) for idea in liked}
    actions.cast_ballot(
        store,
        voter=voter,
        challenge=challenge,
        choices=choices,
        answers=answers,
        shown=shown,
        seed=seed,
    )


def give_opinion(store: Store, rng: random.Random) -> None:
    """A badge says what it thinks of an idea."""
    answer = rng.choice(("agree", "disagree", "pass"))
    voter, idea = any_voter(store, rng), any_idea(store, rng)
    actions.give_opinion(store, voter=voter, idea=idea, answer=answer)


def move_poll(store: Store, rng: random.Random) -> None:
    """An organiser opens a poll or, less often, closes it."""
    move = rng.choice((actions.open_poll, actions.open_poll, actions.close_poll))
    move(store, _challenge(store, rng))


def add_challenge(store: Store, rng: random.Random) -> None:
    """An organiser asks another question."""
    method = rng.choice(("dots", *METHODS))
    recast: Recast = rng.choice(("last", "last", "first"))
    per_idea, share = rng.choice((1, 2, 4)), rng.randrange(1, 5)
    actions.add_challenge(
        store,
        question=_words(rng),
        method=method,
        dots=4,
        per_idea=per_idea,
        share=share,
        recast=recast,
    )


def fix_order(store: Store, rng: random.Random) -> None:
    """An organiser shows all voters the same order, or no longer."""
    challenge = _challenge(store, rng)
    order = ideas.for_ballot(store, challenge)
    if rng.random() < 0.5:
        actions.free_order(store, challenge)
    else:
        actions.fix_order(store, challenge, rng.sample(order, len(order)))


def issue_badges(store: Store, rng: random.Random) -> None:
    """An organiser prints more badges."""
    actions.issue_badges(store, rng.randrange(1, 4))


def cancel_badges(store: Store, rng: random.Random) -> None:
    """An organiser cancels a badge, or a whole run, that somebody lost."""
    found = badges.runs(store)
    run = rng.choice(found).run if found and rng.random() < 0.3 else ""
    actions.cancel_badge(store, run or any_voter(store, rng))


def bring_back_badges(store: Store, rng: random.Random) -> None:
    """An organiser has found a badge, or a run, that was cancelled."""
    said = store.rows("SELECT subject FROM badge_state WHERE state = 'cancelled' ORDER BY subject")
    actions.bring_back_badge(store, rng.choice(said)[0] if said else any_voter(store, rng))


def spoil_a_vote(store: Store, rng: random.Random) -> None:
    """A kiosk that was tampered with spoils a ballot where the first one counts."""
    about = [c.id for c in events.challenges(store) if c.recast == "first"]
    if about:
        subject = pair(rng.choice(about), any_voter(store, rng))
        if not registers.heads(store, "ballot", subject):
            change_log.write(store, "ballot", subject, Ballot(choices={}, shown=[]))
        too_many = Ballot(choices={"0" * 32: 100}, shown=[])
        change_log.write(store, "ballot", subject, too_many)


def rename(store: Store, rng: random.Random) -> None:
    """A laptop is set up anew under another name, in the role that it has."""
    found = devices.this_device(store)
    role = found.role if found else "scribe"
    actions.enrol(store, name=_words(rng), role=role, table=str(rng.randrange(9)))


def award(store: Store, rng: random.Random) -> None:
    """Another version gives a prize, a kind that `kiosk.actions` has no word for."""
    change_log.write(store, "prize", any_idea(store, rng), Prize(name=_words(rng)))


def merge(store: Store, rng: random.Random) -> None:
    """An organiser finds two ideas to be the same."""
    actions.merge_ideas(store, any_idea(store, rng), any_idea(store, rng))


def part(store: Store, rng: random.Random) -> None:
    """An organiser finds an idea to be like no other after all."""
    actions.part_ideas(store, any_idea(store, rng))


def set_theme(store: Store, rng: random.Random) -> None:
    """An organiser says what an idea is about."""
    actions.set_theme(store, any_idea(store, rng), rng.choice(("", "access", "pay")))


def settle(store: Store, rng: random.Random) -> None:
    """A person decides between the values that laptops gave one fact."""
    open_cases = registers.conflicts(store)
    if open_cases:
        case = rng.choice(open_cases)
        heads = by_precedence(registers.heads(store, case.kind, case.subject))
        keep: ChangeId = rng.choice(heads).id
        actions.settle_register(store, case.kind, case.subject, keep)


def judge(store: Store, rng: random.Random) -> None:
    """An organiser decides about a change that was set aside."""
    aside = standing.withheld(store)
    if aside:
        decide = rng.choice((actions.admit_change, actions.dismiss_change))
        decide(store, rng.choice(aside).name, note=_words(rng))


def issue_ticket(store: Store, rng: random.Random) -> None:
    """An organiser makes a ticket that nobody may ever use."""
    role = rng.choice(("scribe", "voting", "wall", "organiser"))
    actions.issue_ticket(store, role=role, label=_words(rng), uses=rng.randrange(1, 3))


def cancel_ticket(store: Store, rng: random.Random) -> None:
    """An organiser lets nobody else in with a ticket."""
    known = [ticket.id for ticket in tickets.tickets(store) if ticket.state == "open"]
    if known:
        actions.cancel_ticket(store, rng.choice(known))


SCRIBE: tuple[Deed, ...] = (save_idea, save_idea, edit_idea, edit_idea, take_back_idea,
                            bring_back_idea, rename, award, settle)  # fmt: skip
VOTING: tuple[Deed, ...] = (vote, vote, vote, give_opinion, give_opinion, rename, award, settle)
ORGANISER: tuple[Deed, ...] = (*SCRIBE, *VOTING, move_poll, move_poll, add_challenge,
                               issue_badges, settle, judge, issue_ticket, merge, merge, part,
                               set_theme, fix_order, cancel_badges, cancel_badges,
                               bring_back_badges)  # fmt: skip
BY_ROLE: dict[str, tuple[Deed, ...]] = {
    "scribe": SCRIBE, "voting": VOTING, "organiser": ORGANISER,
}  # fmt: skip
"""What people do at a laptop of each role; the commoner, the more often it is named."""


def any_idea(store: Store, rng: random.Random) -> str:
    """An idea that is on this laptop, or one that is nowhere."""
    found = [idea for c in events.challenges(store) for idea in ideas.for_ballot(store, c.id)]
    return rng.choice(found) if found else "0" * 32


def any_voter(store: Store, rng: random.Random) -> str:
    """A badge that was issued, or one that was not."""
    found = store.rows("SELECT DISTINCT hash FROM badge ORDER BY hash")
    return str(rng.choice(found)[0]) if found else "0" * 32


def ballot_of(store: Store, challenge: str, voter: str) -> list[ChangeId]:
    """The ballots of one badge that nothing has replaced yet."""
    return [head.id for head in registers.heads(store, "ballot", pair(challenge, voter))]


def _challenge(store: Store, rng: random.Random) -> str:
    found = events.challenges(store)
    return rng.choice(found).id if found else "0" * 32


def _words(rng: random.Random) -> str:
    return " ".join(rng.choice(WORDS) for _ in range(rng.randrange(1, 5)))
