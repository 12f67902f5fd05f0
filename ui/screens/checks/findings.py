"""What each check of a kiosk finds, in words: no screen is needed.

disk(supplies.room(folder))     # Finding("Disk", "good", "81,204 MB are free. …")
of_store(store)                 # event, polls, clock, other laptops
"""

from __future__ import annotations

from typing import Final, Literal, NamedTuple

from kiosk import clock as clocks
from kiosk.actions import admit_voter
from kiosk.errors import InvalidInput
from kiosk.exchange import Place
from kiosk.store import badges, devices, events, holdings, ideas
from kiosk.store.database import Store
from kiosk.store.devices import DeviceRow
from kiosk.supplies import Power, Room
from ui import words as said
from ui.screens.checks import words
from ui.speech.permission import Allowed, may_speak

State = Literal["good", "look", "bad", "untried"]

LEAST_SCREEN: Final = (1024, 640)
LEAST_MB, FEW_MB = 200, 2_000
LEAST_PERCENT: Final = 20
HAND_MS: Final = 35
"""Milliseconds between two characters that no hand types, and every scanner does."""

_PLACES: Final[tuple[Place, ...]] = ("room", "platform")


class Finding(NamedTuple):
    """What a check found, and what to do about it."""

    name: str
    state: State
    told: str
    todo: str = ""


class Voice(NamedTuple):
    """What reads aloud: its engine, how many languages it has, and which of ours it lacks."""

    engine: str = ""
    languages: int = 0
    lacking: tuple[str, ...] = ()
    trouble: str = ""


def screen(width: int, height: int, ratio: float, *, has_touch: bool) -> Finding:
    """A screen of so many px, as the app counts them."""
    fits = width >= LEAST_SCREEN[0] and height >= LEAST_SCREEN[1]
    touch = words.TOUCH if has_touch else words.NO_TOUCH
    told = f"{words.screen(width, height, ratio)} {touch}"
    return Finding(
        words.SCREEN, "good" if fits else "bad", told, "" if fits else words.SCREEN_SMALL
    )


def awake(trouble: str | None) -> Finding:
    """What the system said when it was asked to leave the screen on; nothing if nobody asked."""
    if trouble is None:
        return Finding(words.AWAKE, "untried", words.AWAKE_UNTRIED)
    if trouble:
        return Finding(words.AWAKE, "look", trouble, words.AWAKE_TODO)
    return Finding(words.AWAKE, "good", words.AWAKE_GOOD)


def lock(*, is_closed: bool, is_guarded: bool) -> Finding:
    """Whether anybody can leave, and whether the app comes back."""
    if not is_closed:
        return Finding(words.LOCK, "look", words.LOCK_OPEN, words.LOCK_TODO)
    if not is_guarded:
        return Finding(words.LOCK, "look", words.LOCK_UNGUARDED, words.LOCK_UNGUARDED_TODO)
    return Finding(words.LOCK, "good", words.LOCK_GOOD)


def scanner(store: Store, typed: str, ms: int, *, is_whole: bool) -> Finding:
    """What came from a card in so many milliseconds; `is_whole` if Enter came behind it."""
    if not typed:
        return Finding(words.SCANNER, "untried", words.SCANNER_UNTRIED, words.SCANNER_TODO)
    told = f"“{typed}”: {words.scanned(len(typed), ms)}"
    if ms > HAND_MS * max(1, len(typed) - 1):
        return Finding(words.SCANNER, "look", told, words.SCANNER_SLOW_TODO)
    if not is_whole:
        return Finding(words.SCANNER, "look", told, words.SCANNER_NO_ENTER_TODO)
    try:
        admit_voter(store, typed)
    except InvalidInput:
        return Finding(words.SCANNER, "good", f"{told} {words.SCANNER_FOREIGN}")
    return Finding(words.SCANNER, "good", f"{told} {words.SCANNER_GOOD}")


def speech(voice: Voice, allowed: Allowed, output: str) -> Finding:
    """What speaks, and whether voters are offered it, with the sound going to `output` now."""
    if voice.trouble or not voice.languages:
        told = f"{voice.trouble or words.SPEECH_NONE} {words.SPEECH_ABSENT}"
        return Finding(words.SPEECH, "look", told, words.SPEECH_TODO)
    told = words.voices(voice.engine, voice.languages)
    if allowed.way == "off":
        return Finding(words.SPEECH, "good", f"{told} {words.SPEECH_OFF}")
    if not may_speak(allowed, output):
        return Finding(
            words.SPEECH, "look", f"{told} {words.SPEECH_UNPLUGGED}", words.SPEECH_UNPLUGGED_TODO
        )
    told = f"{told} {words.SPEECH_WAYS[allowed.way]}"
    if voice.lacking:
        told = f"{told} {words.voiceless(voice.lacking)}"
        return Finding(words.SPEECH, "look", told, words.SPEECH_VOICES_TODO)
    return Finding(words.SPEECH, "good", told)


def disk(found: Room) -> Finding:
    """The disk that the store is on."""
    if not found.is_writable:
        return Finding(words.DISK, "bad", words.DISK_UNWRITABLE, words.DISK_TODO)
    told = words.disk(found.free_mb)
    if found.free_mb < FEW_MB:
        state: State = "bad" if found.free_mb < LEAST_MB else "look"
        return Finding(words.DISK, state, told, words.DISK_TODO)
    return Finding(words.DISK, "good", told)


def power(found: Power | None) -> Finding:
    """The battery, if there is one."""
    if found is None:
        return Finding(words.POWER, "good", words.POWER_NONE)
    told = words.power(found.percent, is_plugged_in=found.is_plugged_in)
    if found.is_plugged_in:
        return Finding(words.POWER, "good", told)
    state: State = "bad" if found.percent < LEAST_PERCENT else "look"
    return Finding(words.POWER, state, told, words.POWER_TODO)


def of_store(store: Store) -> list[Finding]:
    """The clock, the event, its polls and the other laptops, in one unmoving view."""
    with store.reading():
        here = devices.this_device(store)
        others = [row for row in devices.devices(store) if here is None or row.id != here.id]
        return [
            clock(others, store.now()),
            _event(store),
            _polls(store),
            _laptops(store, [row for row in others if row.last_at]),
        ]


def clock(others: list[DeviceRow], now: int) -> Finding:
    """This laptop's clock beside what others wrote; `now` in ms since 1970."""
    ahead = [row.name for row in others if clocks.is_ahead(row.last_at, now)]
    told = words.clock(now)
    if ahead:
        return Finding(words.CLOCK, "look", f"{told} {words.clock_apart(ahead)}", words.CLOCK_TODO)
    return Finding(words.CLOCK, "good", told)


def summary(findings: list[Finding]) -> str:
    """All of them in a line. What was not tried keeps no voter out."""
    return words.summary([f.name for f in findings if f.state in ("look", "bad")])


def _event(store: Store) -> Finding:
    event = events.event(store)
    if event is None:
        return Finding(words.EVENT, "bad", words.EVENT_NONE, words.EVENT_TODO)
    issued = badges.count(store)
    told = words.event(event.name, ideas.count(store), issued)
    if not issued:
        return Finding(words.EVENT, "bad", f"{told} {words.BADGES_NONE}", words.BADGES_TODO)
    return Finding(words.EVENT, "good", told)


def _polls(store: Store) -> Finding:
    asked = events.challenges(store)
    if not asked:
        return Finding(words.POLLS, "bad", words.POLLS_NONE, words.EVENT_TODO)
    told = "\n".join(words.poll(c.question, is_open=c.poll == "open") for c in asked)
    if any(c.poll == "open" for c in asked):
        return Finding(words.POLLS, "good", told)
    return Finding(words.POLLS, "look", told, words.POLLS_TODO)


def _laptops(store: Store, others: list[DeviceRow]) -> Finding:
    now = store.now()
    met = [
        words.exchanged(said.place(place), said.ago(contact.at, now))
        for place in _PLACES
        if (contact := holdings.contact(store, place)) is not None
    ]
    if not others:
        told = " ".join([words.LAPTOPS_NONE, *met])
        return Finding(words.LAPTOPS, "look", told, words.LAPTOPS_TODO)
    latest = max(clocks.milliseconds(row.last_at) for row in others)
    told = " ".join([words.laptops(len(others), said.ago(latest, now)), *met])
    return Finding(words.LAPTOPS, "good", told)
