"""What waits for an organiser, as lines: conflicts to settle, changes that were refused."""

from __future__ import annotations

from typing import Final, NamedTuple

from kiosk.arrivals import device_of
from kiosk.changes import (
    Change,
    ChangeId,
    Idea,
    Unreadable,
    change_hash,
    read_body,
    short_hash,
)
from kiosk.clock import milliseconds
from kiosk.rules import by_precedence
from kiosk.store import (
    change_log,
    decisions,
    devices,
    events,
    ideas,
    quarantine,
    registers,
    standing,
)
from kiosk.store.casts import firsts
from kiosk.store.database import Store
from kiosk.store.decisions import Decision
from kiosk.store.quarantine import Refused
from kiosk.store.registers import Conflict
from kiosk.store.standing import Withheld
from ui import words as said
from ui.models.lines import Lines
from ui.screens.organiser import words

MOST: Final = 200
"""So many of each are listed; the rest are counted."""


WAITING: Final = "waiting"
REFUSED: Final = "refused"
TAKEN_IN: Final = "admitted"
LEFT_OUT: Final = "dismissed"
"""What the key of a line begins with that is no conflict; the change's name follows."""


class Cast(NamedTuple):
    """One of the ballots that a badge cast: where it is in the log, and who took it when."""

    id: ChangeId
    kiosk: str
    at: int
    """Milliseconds since 1970, by the kiosk's clock."""


class Wording(NamedTuple):
    """One of the wordings that an idea has at once, and whose it is."""

    title: str
    detail: str
    author: str


class Tray(NamedTuple):
    """What waits, decisions first, and how much more there is than the lines tell."""

    lines: list[Lines]
    more: int


def tray(store: Store) -> Tray:
    """Everything that waits. Raises `StoreError`."""
    with store.reading():
        names = {device.id: device.name for device in devices.devices(store)}
        every = registers.conflicts(store)
        conflicts = every[:MOST]
        titles = ideas.read_many(store, [c.subject for c in conflicts if "idea" in c.kind])
        decided = [_conflict(c, titles[c.subject].title if c.subject in titles else "")
                   for c in conflicts]  # fmt: skip
        waiting = [_waiting(store, w, names) for w in standing.withheld(store, MOST)]
        lines = decided + waiting
        lines += [_refused(r, names) for r in quarantine.refused(store, MOST)]
        total = len(every) + standing.count_withheld(store) + quarantine.count(store)
        return Tray(lines, total - len(lines))


def decided(store: Store) -> list[Lines]:
    """What was decided about changes that were set aside, the latest first."""
    with store.reading():
        names = {device.id: device.name for device in devices.devices(store)}
        return [_decision(store, made, names) for made in decisions.decisions(store, MOST)]


def wordings(store: Store, idea: str) -> list[Wording]:
    """Every wording that an idea has at once, the one that shows first."""
    names = {device.id: device.name for device in devices.devices(store)}
    found = []
    for head in by_precedence(registers.heads(store, "idea", idea)):
        change = change_log.read(store, head.id)
        if change is None:
            continue
        try:
            body = read_body("idea", change.body)
        except Unreadable:
            continue
        if isinstance(body, Idea):
            found.append(Wording(body.title, body.detail, names.get(head.device, head.device[:8])))
    return found


def casts(store: Store, subject: str) -> list[Cast]:
    """Every ballot that a badge has at once on a challenge, the one that counts first.

    What was chosen is not among it.
    """
    names = {device.id: device.name for device in devices.devices(store)}
    heads = by_precedence(registers.heads(store, "ballot", subject))
    asked = events.challenge(store, subject.partition("/")[0])
    if asked is not None and asked.recast == "first":
        heads = firsts(store, [subject]).get(subject, heads)
    return [
        Cast(head.id, names.get(device_of(head.device), head.device[:8]), milliseconds(head.at))
        for head in heads
    ]


def _decision(store: Store, made: Decision, names: dict[str, str]) -> Lines:
    change = change_log.read(store, ChangeId(made.chain, made.seq))
    author = names.get(device_of(made.author), "an unknown laptop")
    return Lines(
        key=f"{made.state}:{made.name}",
        title=_title(made.kind, made.chain, names),
        lines=(
            *(
                _content(change)
                if change is not None and short_hash(change_hash(change)) == made.name
                else []
            ),
            *words.decided(author, milliseconds(made.at), made.note),
        ),
        mark=words.WAS_TAKEN_IN if made.state == TAKEN_IN else words.WAS_LEFT_OUT,
    )


def _title(kind: str, chain: str, names: dict[str, str]) -> str:
    return f"{words.kind(kind)}, from {names.get(device_of(chain), 'an unknown laptop')}"


def _waiting(store: Store, withheld: Withheld, names: dict[str, str]) -> Lines:
    change = change_log.read(store, ChangeId(withheld.chain, withheld.seq))
    told = [said.waiting(withheld.reason)]
    if change is not None:
        told = [*_content(change), *told, words.written(milliseconds(change.at))]
    return Lines(
        key=f"{WAITING}:{withheld.name}",
        title=_title(withheld.kind, withheld.chain, names),
        lines=tuple(told),
        mark=words.WAITING,
    )


def _content(change: Change) -> list[str]:
    """What an idea says. A ballot's content is nobody's business."""
    try:
        body = read_body(change.kind, change.body)
    except Unreadable:
        return []
    return [f"“{body.title}”"] if isinstance(body, Idea) else []


def _conflict(conflict: Conflict, title: str) -> Lines:
    return Lines(
        key=f"{conflict.kind}:{conflict.subject}",
        title=title or words.kind(conflict.kind),
        lines=(words.conflict(conflict.kind),),
        mark=words.DECIDE,
    )


def _refused(refused: Refused, names: dict[str, str]) -> Lines:
    return Lines(
        key=f"{REFUSED}:{refused.name}",
        title=_title(refused.kind, refused.device, names),
        lines=(said.refusal(refused.reason), words.since(refused.since, refused.origin)),
        mark=words.REFUSED,
    )
