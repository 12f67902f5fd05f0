"""What waits for an organiser, as lines: conflicts to settle, changes that were refused."""

from __future__ import annotations

from typing import Final, NamedTuple

from kiosk.changes import Idea, Unreadable, read_body
from kiosk.rules import by_precedence
from kiosk.store import change_log, devices, ideas, quarantine, registers
from kiosk.store.database import Store
from kiosk.store.quarantine import Refused
from kiosk.store.registers import Conflict
from ui import words as said
from ui.models.lines import Lines
from ui.screens.organiser import words

MOST: Final = 200
"""So many of each are listed; the rest are counted."""


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
        lines = decided + [_refused(r, names) for r in quarantine.refused(store, MOST)]
        return Tray(lines, len(every) + quarantine.count(store) - len(lines))


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


def _conflict(conflict: Conflict, title: str) -> Lines:
    return Lines(
        key=f"{conflict.kind}:{conflict.subject}",
        title=title or words.kind(conflict.kind),
        lines=(words.conflict(conflict.kind),),
        mark=words.DECIDE,
    )


def _refused(refused: Refused, names: dict[str, str]) -> Lines:
    author = names.get(refused.device, "an unknown laptop")
    return Lines(
        key=f"{refused.device}:{refused.seq}:{refused.since}:{refused.reason}",
        title=f"{words.kind(refused.kind)}, from {author}",
        lines=(said.refusal(refused.reason), words.since(refused.since, refused.origin)),
        mark=words.REFUSED,
    )
