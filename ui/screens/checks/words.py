"""What the checks of a kiosk say, in the language that is spoken when they say it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final, Literal

from ui import words
from ui.language import isolated, number, says, tr

Part = Literal[
    "screen", "awake", "lock", "camera", "scanner", "speech",
    "clock", "disk", "power", "event", "polls", "laptops", "practice",
]  # fmt: skip
State = Literal["good", "look", "bad", "untried"]
Says = Callable[[], str]

title: Final = says("Check this kiosk")
back: Final = says("Go back")

SIGNS: Final[dict[State, Says]] = {
    "good": says("Good"),
    "look": says("Look at this"),
    "bad": says("Not ready"),
    "untried": says("Not tried"),
}
NAMES: Final[dict[Part, Says]] = {
    "screen": says("Screen"),
    "awake": says("Screen stays on"),
    "lock": says("Lock"),
    "camera": says("Camera"),
    "scanner": says("Scanner"),
    "speech": says("Speech"),
    "clock": says("Clock"),
    "disk": says("Disk"),
    "power": says("Power"),
    "event": says("Event"),
    "polls": says("Polls"),
    "laptops": says("Other laptops"),
    "practice": says("Practice"),
}

screen_small: Final = says("It is too small. Choose a higher resolution in the system's settings.")
touch: Final = says("It can be touched.")
no_touch: Final = says("It cannot be touched: put a mouse beside it, or use the keyboard.")

awake_good: Final = says("The system leaves it on while people vote.")
awake_todo: Final = says("Turn off the screen saver and sleep in the system's settings.")
awake_untried: Final = says("It is asked once voting is in sight.")

lock_good: Final = says("Locked. After a crash it comes back by itself.")
lock_unguarded: Final = says("Locked. After a crash somebody has to open Tablevoice again.")
lock_unguarded_todo: Final = says("Open Tablevoice again: a locked kiosk starts guarded.")
lock_open: Final = says("Anybody can leave this screen.")
lock_todo: Final = says("Lock this kiosk before the doors open.")

practice_off: Final = says("None: votes count on this kiosk.")
practice_on: Final = says("This kiosk is for practice: no vote counts on it.")
practice_while_open: Final = says(
    "Voting is open, and this kiosk is for practice: no vote counts on it."
)
practice_todo: Final = says("Choose “End practice” on the staff's page before people vote.")

camera_look: Final = says("Look through the camera")
camera_stop: Final = says("Stop the camera")
camera_untried: Final = says("No picture has been seen yet.")
camera_todo: Final = says(
    "Choose “Look through the camera”. Badges can be typed or scanned without one."
)
camera_good: Final = says("A picture was seen.")

scanner_field: Final = says("Scan any card here")
scanner_untried: Final = says("Nothing was scanned yet.")
scanner_todo: Final = says(
    "Scan a card. Without a scanner, badges are typed or shown to the camera."
)
scanner_slow_todo: Final = says("If a scanner did this, set it to send faster.")
scanner_foreign: Final = says("It is not a badge of this event.")
scanner_good: Final = says("It is a badge of this event.")
scanner_no_enter_todo: Final = says("Set the scanner to send Enter after each code.")

speech_todo: Final = says(
    "Install a speech engine: docs/setting-up-a-kiosk.md says how. Voting works without."
)
speech_none: Final = says("This system has no speech engine.")
speech_absent: Final = says("So “Read aloud” is not offered.")
speech_opening: Final = says("The laptop's voice is being opened.")
speech_lost: Final = says(
    "The laptop's voice does not answer. It is tried again every 30 seconds, and “Read aloud” is "
    "offered once it answers."
)
speech_lost_todo: Final = says("If it stays silent, restart the laptop. Voting works without.")
speech_off: Final = says("Off: “Read aloud” is not offered. “Set reading aloud” allows it.")
speech_unplugged: Final = says(
    "“Read aloud” is not offered now: the headphones that you allowed are not plugged in."
)
speech_unplugged_todo: Final = says("Plug them in, or save “Set reading aloud” again with others.")
SPEECH_WAYS: Final[dict[str, Says]] = {
    "headphones": says("Offered to voters, through the headphones alone."),
    "loudspeaker": says(
        "Offered to voters, through the loudspeaker: everybody near can hear a vote."
    ),
}
speech_voices_todo: Final = says("Install voices for these languages, or tell voters of them.")

clock_alone: Final = says(
    "By this clock, no other laptop has written anything for 5 minutes. If they are at work now, "
    "this clock is ahead."
)
clock_todo: Final = says(
    "Compare it with your watch. Set the date and time in the system's settings."
)

disk_unwritable: Final = says("Nothing can be written to it.")
disk_todo: Final = says("Free some space, or use another laptop.")

power_none: Final = says("No battery was found: it runs on mains, or the system does not tell.")
power_todo: Final = says("Plug it in.")

event_none: Final = says("This laptop has no event yet.")
event_todo: Final = says("Join the event with a ticket, then exchange with a host or a stick.")
badges_none: Final = says("No badges have arrived.")
badges_todo: Final = says("Issue badges on an organiser's laptop, then exchange.")

polls_none: Final = says("No challenge has arrived.")
polls_todo: Final = says("Open a poll on an organiser's laptop when voting begins.")

laptops_none: Final = says("None has been heard from.")
laptops_todo: Final = says(
    "Check the network, or take a stick round. Votes are safe here until then."
)


def named(part: Part, state: State) -> str:
    """A part and how it is, in a line."""
    return tr("{part}: {state}").format(part=NAMES[part](), state=SIGNS[state]())


def summary(troubled: Sequence[str]) -> str:
    """The whole page in a line, `troubled` being the names of what is not good."""
    if not troubled:
        return tr("Ready for voters.")
    said = tr("%Ln thing(s) need a look: {names}.", "", len(troubled))
    return said.format(names=words.listed(troubled))


def screen(width: int, height: int, ratio: float) -> str:
    """How large the screen is."""
    said = tr("{width} × {height} px, at {percent} %.")
    percent = number(round(ratio * 100))
    return said.format(width=number(width), height=number(height), percent=percent)


def scanned(typed: str, ms: int) -> str:
    """What a card gave, and how fast it came."""
    said = tr("“{typed}”: %Ln character(s) in {ms} ms.", "", len(typed))
    return said.format(typed=isolated(typed), ms=number(ms))


def voices(engine: str, languages: int) -> str:
    """What speaks."""
    return tr("{engine}, in %Ln language(s).", "", languages).format(engine=isolated(engine))


def voiceless(languages: Sequence[str]) -> str:
    """The languages of a kiosk that the voice does not have."""
    return tr("It has no voice for {languages}.").format(languages=words.listed(languages))


def clock(now: int) -> str:
    """What this laptop's clock says; `now` in ms since 1970."""
    said = tr("It is {time} on {date} here.")
    return said.format(time=words.clock_time(now), date=words.date(now))


def clock_apart(names: Sequence[str]) -> str:
    """Whose clocks are ahead of this one."""
    said = tr("It is more than 5 minutes behind the clock of {names}, or theirs are ahead.")
    return said.format(names=words.listed(names))


def disk(free_mb: int) -> str:
    """What is free."""
    return tr("{free} MB are free. A file was written and read.").format(free=number(free_mb))


def power(percent: int, *, is_plugged_in: bool) -> str:
    """How full the battery is."""
    said = tr("{percent} %, plugged in.") if is_plugged_in else tr("{percent} %, not plugged in.")
    return said.format(percent=number(percent))


def event(name: str, ideas: int, badges: int) -> str:
    """What has arrived of the event."""
    return tr("{event}: {ideas}, {badges}.").format(
        event=isolated(name), ideas=words.ideas(ideas), badges=tr("%Ln badge(s)", "", badges)
    )


def poll(question: str, *, is_open: bool) -> str:
    """One challenge."""
    said = tr("Open: {question}") if is_open else tr("Closed: {question}")
    return said.format(question=isolated(question))


def laptops(heard: int, latest: str) -> str:
    """How many others, and when the last one was heard from."""
    return tr("%Ln laptop(s), the last one {when}.", "", heard).format(when=latest)


def exchanged(place: str, when: str) -> str:
    """When a place was last met."""
    return tr("{place}: {when}.").format(place=place, when=when)
