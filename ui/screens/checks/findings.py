"""What each check of a kiosk finds, in words: no screen is needed.

disk(supplies.room(folder))     # Finding("disk", "good", "81,204 MB are free. …")
of_store(store)                 # event, polls, clock, other laptops
"""

from __future__ import annotations

from typing import Final, NamedTuple

from kiosk import clock as clocks
from kiosk.actions import admit_voter
from kiosk.errors import InvalidInput
from kiosk.exchange import Place
from kiosk.store import badges, devices, events, holdings, ideas
from kiosk.store.database import Store
from kiosk.store.devices import DeviceRow
from kiosk.supplies import Power, Room
from ui import words as said
from ui.language import tr
from ui.locking.scans import HAND_MS
from ui.screens.checks import words
from ui.screens.checks.words import Part, State
from ui.speech import mouth
from ui.speech.permission import Allowed, may_speak

LEAST_SCREEN: Final = (1024, 640)
LEAST_MB, FEW_MB = 200, 2_000
LEAST_PERCENT: Final = 20

_PLACES: Final[tuple[Place, ...]] = ("room", "platform")


class Finding(NamedTuple):
    """What a check found, and what to do about it."""

    part: Part
    state: State
    told: str
    todo: str = ""

    @property
    def name(self) -> str:
        """The part's name, in the language that is spoken now."""
        return words.NAMES[self.part]()


class Voice(NamedTuple):
    """What reads aloud: its engine, how many languages it has, and which of ours it lacks.

    What is in the way: `trouble` in English, said by `tr`, `detail` in the system's own words.
    """

    engine: str = ""
    languages: int = 0
    lacking: tuple[str, ...] = ()
    trouble: str = ""
    detail: str = ""
    state: mouth.State = "ready"


def screen(width: int, height: int, ratio: float, *, has_touch: bool) -> Finding:
    """A screen of so many px, as the app counts them."""
    fits = width >= LEAST_SCREEN[0] and height >= LEAST_SCREEN[1]
    touch = words.touch() if has_touch else words.no_touch()
    told = f"{words.screen(width, height, ratio)} {touch}"
    return Finding("screen", "good" if fits else "bad", told, "" if fits else words.screen_small())


def awake(trouble: str | None) -> Finding:
    """What the system said when it was asked to leave the screen on; nothing if nobody asked."""
    if trouble is None:
        return Finding("awake", "untried", words.awake_untried())
    if trouble:
        ours, _, theirs = trouble.partition("\n")
        told = f"{tr(ours)} {theirs}".strip()
        return Finding("awake", "look", told, words.awake_todo())
    return Finding("awake", "good", words.awake_good())


def lock(*, is_closed: bool, is_guarded: bool) -> Finding:
    """Whether anybody can leave, and whether the app comes back."""
    if not is_closed:
        return Finding("lock", "look", words.lock_open(), words.lock_todo())
    if not is_guarded:
        return Finding("lock", "look", words.lock_unguarded(), words.lock_unguarded_todo())
    return Finding("lock", "good", words.lock_good())


def practice(store: Store, *, practises: bool) -> Finding:
    """Whether votes count here: people who vote now must not think so where they do not."""
    if not practises:
        return Finding("practice", "good", words.practice_off())
    if any(challenge.poll == "open" for challenge in events.challenges(store)):
        return Finding("practice", "bad", words.practice_while_open(), words.practice_todo())
    return Finding("practice", "look", words.practice_on(), words.practice_todo())


def scanner(store: Store, typed: str, ms: int, *, is_whole: bool) -> Finding:
    """What came from a card in so many milliseconds; `is_whole` if Enter came behind it."""
    if not typed:
        return Finding("scanner", "untried", words.scanner_untried(), words.scanner_todo())
    told = words.scanned(typed, ms)
    if ms > HAND_MS * max(1, len(typed) - 1):
        return Finding("scanner", "look", told, words.scanner_slow_todo())
    if not is_whole:
        return Finding("scanner", "look", told, words.scanner_no_enter_todo())
    try:
        admit_voter(store, typed)
    except InvalidInput:
        return Finding("scanner", "good", f"{told} {words.scanner_foreign()}")
    return Finding("scanner", "good", f"{told} {words.scanner_good()}")


def speech(voice: Voice, allowed: Allowed, output: str) -> Finding:
    """What speaks, and whether voters are offered it, with the sound going to `output` now."""
    if voice.state in ("opening", "lost"):
        return _unanswering(voice)
    if voice.trouble or voice.detail or not voice.languages:
        why = tr(voice.trouble) if voice.trouble else voice.detail or words.speech_none()
        more = voice.detail if voice.trouble else ""
        told = " ".join(part for part in (why, more, words.speech_absent()) if part)
        return Finding("speech", "look", told, words.speech_todo())
    told = words.voices(voice.engine, voice.languages)
    if allowed.way == "off":
        return Finding("speech", "good", f"{told} {words.speech_off()}")
    if not may_speak(allowed, output):
        told = f"{told} {words.speech_unplugged()}"
        return Finding("speech", "look", told, words.speech_unplugged_todo())
    told = f"{told} {words.SPEECH_WAYS[allowed.way]()}"
    if voice.lacking:
        told = f"{told} {words.voiceless(voice.lacking)}"
        return Finding("speech", "look", told, words.speech_voices_todo())
    return Finding("speech", "good", told)


def _unanswering(voice: Voice) -> Finding:
    """A voice that has not answered yet, or does not any more."""
    if voice.state == "opening":
        return Finding("speech", "untried", words.speech_opening())
    told = f"{words.speech_lost()} {voice.detail}".strip()
    return Finding("speech", "look", told, words.speech_lost_todo())


def disk(found: Room) -> Finding:
    """The disk that the store is on."""
    if not found.is_writable:
        return Finding("disk", "bad", words.disk_unwritable(), words.disk_todo())
    told = words.disk(found.free_mb)
    if found.free_mb < FEW_MB:
        state: State = "bad" if found.free_mb < LEAST_MB else "look"
        return Finding("disk", state, told, words.disk_todo())
    return Finding("disk", "good", told)


def power(found: Power | None) -> Finding:
    """The battery, if there is one."""
    if found is None:
        return Finding("power", "good", words.power_none())
    told = words.power(found.percent, is_plugged_in=found.is_plugged_in)
    if found.is_plugged_in:
        return Finding("power", "good", told)
    state: State = "bad" if found.percent < LEAST_PERCENT else "look"
    return Finding("power", state, told, words.power_todo())


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
    """This laptop's clock beside what others wrote; `now` in ms since 1970.

    Where all that others wrote is old, they are silent or this clock is ahead: nothing tells which.
    """
    ahead = [row.name for row in others if clocks.is_ahead(row.last_at, now)]
    told = words.clock(now)
    if ahead:
        return Finding("clock", "look", f"{told} {words.clock_apart(ahead)}", words.clock_todo())
    last = max((clocks.milliseconds(row.last_at) for row in others), default=0)
    if last and now - last > clocks.MAX_AHEAD_MS:
        return Finding("clock", "untried", f"{told} {words.clock_alone()}", words.clock_todo())
    return Finding("clock", "good", told)


def summary(findings: list[Finding]) -> str:
    """All of them in a line. What was not tried keeps no voter out."""
    return words.summary([f.name for f in findings if f.state in ("look", "bad")])


def _event(store: Store) -> Finding:
    event = events.event(store)
    if event is None:
        return Finding("event", "bad", words.event_none(), words.event_todo())
    issued = badges.count(store)
    told = words.event(event.name, ideas.count(store), issued)
    if not issued:
        return Finding("event", "bad", f"{told} {words.badges_none()}", words.badges_todo())
    return Finding("event", "good", told)


def _polls(store: Store) -> Finding:
    asked = events.challenges(store)
    if not asked:
        return Finding("polls", "bad", words.polls_none(), words.event_todo())
    told = "\n".join(words.poll(c.question, is_open=c.poll == "open") for c in asked)
    if any(c.poll == "open" for c in asked):
        return Finding("polls", "good", told)
    return Finding("polls", "look", told, words.polls_todo())


def _laptops(store: Store, others: list[DeviceRow]) -> Finding:
    now = store.now()
    met = [
        words.exchanged(said.place(place), said.ago(contact.at, now))
        for place in _PLACES
        if (contact := holdings.contact(store, place)) is not None
    ]
    if not others:
        told = " ".join([words.laptops_none(), *met])
        return Finding("laptops", "look", told, words.laptops_todo())
    latest = max(clocks.milliseconds(row.last_at) for row in others)
    told = " ".join([words.laptops(len(others), said.ago(latest, now)), *met])
    return Finding("laptops", "good", told)
