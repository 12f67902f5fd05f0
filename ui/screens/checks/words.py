"""What the checks of a kiosk say."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from ui import words

TITLE: Final = "Check this kiosk"
BACK: Final = "Go back"
READY: Final = "Ready for voters"
SIGNS: Final = {"good": "Good", "look": "Look at this", "bad": "Not ready", "untried": "Not tried"}

SCREEN: Final = "Screen"
SCREEN_SMALL: Final = "It is too small. Choose a higher resolution in the system's settings."
TOUCH: Final = "It can be touched."
NO_TOUCH: Final = "It cannot be touched: put a mouse beside it, or use the keyboard."

AWAKE: Final = "Screen stays on"
AWAKE_GOOD: Final = "The system leaves it on while people vote."
AWAKE_TODO: Final = "Turn off the screen saver and sleep in the system's settings."
AWAKE_UNTRIED: Final = "It is asked once voting is in sight."

LOCK: Final = "Lock"
LOCK_GOOD: Final = "Locked. After a crash it comes back by itself."
LOCK_UNGUARDED: Final = "Locked. After a crash somebody has to open Tablevoice again."
LOCK_UNGUARDED_TODO: Final = "Open Tablevoice again: a locked kiosk starts guarded."
LOCK_OPEN: Final = "Anybody can leave this screen."
LOCK_TODO: Final = "Lock this kiosk before the doors open."

CAMERA: Final = "Camera"
CAMERA_LOOK: Final = "Look through the camera"
CAMERA_STOP: Final = "Stop the camera"
CAMERA_UNTRIED: Final = "No picture has been seen yet."
CAMERA_TODO: Final = "Choose “Look through the camera”. Badges can be typed or scanned without one."
CAMERA_GOOD: Final = "A picture was seen."

SCANNER: Final = "Scanner"
SCANNER_FIELD: Final = "Scan any card here"
SCANNER_UNTRIED: Final = "Nothing was scanned yet."
SCANNER_TODO: Final = "Scan a card. Without a scanner, badges are typed or shown to the camera."
SCANNER_SLOW_TODO: Final = "If a scanner did this, set it to send faster."
SCANNER_FOREIGN: Final = "It is not a badge of this event."
SCANNER_GOOD: Final = "It is a badge of this event."
SCANNER_NO_ENTER_TODO: Final = "Set the scanner to send Enter after each code."

SPEECH: Final = "Speech"
SPEECH_TODO: Final = (
    "Install a speech engine: docs/setting-up-a-kiosk.md says how. Voting works without."
)
SPEECH_MISSING: Final = "Qt's speech parts are not installed."
SPEECH_NONE: Final = "This system has no speech engine."
SPEECH_ABSENT: Final = "So “Read aloud” is not offered."
SPEECH_OFF: Final = "Off: “Read aloud” is not offered. “Set reading aloud” allows it."
SPEECH_UNPLUGGED: Final = (
    "“Read aloud” is not offered now: the headphones that you allowed are not plugged in."
)
SPEECH_UNPLUGGED_TODO: Final = "Plug them in, or save “Set reading aloud” again with others."
SPEECH_WAYS: Final = {
    "headphones": "Offered to voters, through the headphones alone.",
    "loudspeaker": "Offered to voters, through the loudspeaker: everybody near can hear a vote.",
}
SPEECH_VOICES_TODO: Final = "Install voices for these languages, or tell voters of them."

CLOCK: Final = "Clock"
CLOCK_TODO: Final = "Compare it with your watch. Set the date and time in the system's settings."

DISK: Final = "Disk"
DISK_UNWRITABLE: Final = "Nothing can be written to it."
DISK_TODO: Final = "Free some space, or use another laptop."

POWER: Final = "Power"
POWER_NONE: Final = "No battery was found: it runs on mains, or the system does not tell."
POWER_TODO: Final = "Plug it in."

EVENT: Final = "Event"
EVENT_NONE: Final = "This laptop has no event yet."
EVENT_TODO: Final = "Join the event with a ticket, then exchange with a host or a stick."
BADGES_NONE: Final = "No badges have arrived."
BADGES_TODO: Final = "Issue badges on an organiser's laptop, then exchange."

POLLS: Final = "Polls"
POLLS_NONE: Final = "No challenge has arrived."
POLLS_TODO: Final = "Open a poll on an organiser's laptop when voting begins."

LAPTOPS: Final = "Other laptops"
LAPTOPS_NONE: Final = "None has been heard from."
LAPTOPS_TODO: Final = "Check the network, or take a stick round. Votes are safe here until then."


def summary(troubled: Sequence[str]) -> str:
    """The whole page in a line, `troubled` being the names of what is not good."""
    if not troubled:
        return f"{READY}."
    number = words.count(len(troubled), "thing needs", "things need")
    return f"{number} a look: {', '.join(troubled)}."


def screen(width: int, height: int, ratio: float) -> str:
    """How large the screen is."""
    return f"{width:,} × {height:,} px, at {round(ratio * 100)} %."


def scanned(symbols: int, ms: int) -> str:
    """How fast a card came."""
    return f"{words.count(symbols, 'character', 'characters')} in {ms:,} ms."


def voices(engine: str, languages: int) -> str:
    """What speaks."""
    return f"{engine}, in {words.count(languages, 'language', 'languages')}."


def voiceless(languages: Sequence[str]) -> str:
    """The languages of a kiosk that the voice does not have."""
    return f"It has no voice for {', '.join(languages)}."


def clock(now: int) -> str:
    """What this laptop's clock says; `now` in ms since 1970."""
    return f"It is {words.clock_time(now)} on {words.date(now)} here."


def clock_apart(names: Sequence[str]) -> str:
    """Whose clocks are ahead of this one."""
    return f"It is more than 5 minutes behind the clock of {', '.join(names)}, or theirs are ahead."


def disk(free_mb: int) -> str:
    """What is free."""
    return f"{free_mb:,} MB are free. A file was written and read."


def power(percent: int, *, is_plugged_in: bool) -> str:
    """How full the battery is."""
    return f"{percent} %, {'plugged in' if is_plugged_in else 'not plugged in'}."


def event(name: str, ideas: int, badges: int) -> str:
    """What has arrived of the event."""
    held = f"{words.count(ideas, 'idea', 'ideas')}, {words.count(badges, 'badge', 'badges')}"
    return f"{name}: {held}."


def poll(question: str, *, is_open: bool) -> str:
    """One challenge."""
    return f"{'Open' if is_open else 'Closed'}: {question}"


def laptops(heard: int, latest: str) -> str:
    """How many others, and when the last one was heard from."""
    return f"{words.count(heard, 'laptop', 'laptops')}, the last one {latest}."


def exchanged(place: str, when: str) -> str:
    """When a place was last met."""
    return f"{place}: {when}."
