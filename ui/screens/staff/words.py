"""What the staff's screen of a kiosk says, in the language that is spoken when it says it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from kiosk.lock import PIN_LEAST, PIN_MOST
from ui.language import number, says, tr

Says = Callable[[], str]

staff: Final = says("Staff")
back: Final = says("Go back to voting")
pin_title: Final = says("For staff")
pin_lead: Final = says("Everybody else: choose “Go back to voting”. Nothing of your vote is lost.")
pin_safe: Final = says("With the right PIN, a vote that has not been cast is thrown away.")
pin: Final = says("PIN of this kiosk")
pin_keys: Final = says("Keys for the PIN")
delete: Final = says("Delete")
enter: Final = says("Enter PIN")

back_to_staff: Final = says("Go back")
title: Final = says("This kiosk")
open_lead: Final = says("It is not locked: anybody can leave this screen.")
locked_lead: Final = says("It is locked: only its PIN leads to this page.")
unguarded: Final = says("It does not come back by itself after a crash until it has been locked.")

lock: Final = says("Lock this kiosk")
lock_hint: Final = says("Full screen. Nobody leaves it without the PIN, also after a restart.")
unlock: Final = says("Unlock this kiosk")
unlock_hint: Final = says("An ordinary window again.")
check: Final = says("Check this kiosk")
check_hint: Final = says("Screen, camera, scanner, speech, clock and more, before the doors open.")
practise: Final = says("Practise here")
practise_hint: Final = says(
    "For the time before the doors open: no vote counts until you end it, also after a restart. "
    "Every page says so."
)
end_practice: Final = says("End practice")
end_practice_hint: Final = says("This kiosk is for practice: no vote counts on it.")
practise_trouble: Final = says("This kiosk is not for practice")
end_practice_trouble: Final = says("This kiosk is still for practice")
hands: Final = says("Set touch and switches")
hands_hint: Final = says("For trembling hands, and for people who use two switches.")
speech: Final = says("Set reading aloud")
speech_hint: Final = says("For people who hear better than they see. Off until you allow it.")
stick: Final = says("Use a USB stick")
stick_hint: Final = says("Takes votes and ideas to laptops that this one cannot reach.")
scanned: Final = says("A badge was scanned. Here it does nothing.")
close: Final = says("Close Tablevoice")
close_hint: Final = says("A locked kiosk is locked again when it is opened.")

new_pin: Final = says("New PIN")
new_pin_again: Final = says("The same PIN again")
unlock_trouble: Final = says("The kiosk is still locked")

hands_lead: Final = says("For this laptop, until you change it.")
steady: Final = says("Taps that repeat")
switches: Final = says("Two switches")
speech_lead: Final = says(
    "Take headphones with a USB plug, and plug them in before you save. "
    "When they are pulled out, reading stops at once."
)
speech_no_output: Final = says(
    "This laptop finds nothing to play sound with. Plug the headphones in, then save again."
)
save: Final = says("Save this")
keep_trouble: Final = says("This was not kept for the next start")


def lock_lead() -> str:
    """What a PIN is, and what to do with it."""
    said = tr(
        "Choose a PIN of {least} to {most} digits for this laptop and note it where only staff "
        "look. It is the same PIN until the kiosk is unlocked."
    )
    return said.format(least=number(PIN_LEAST), most=number(PIN_MOST))


def steady_choices() -> list[tuple[str, str, str]]:
    """How long a tap counts with the one before: its ms, its name, whom it is for."""
    return [
        ("0", tr("Count every tap"), tr("For quick hands")),
        ("300", _within(0.3), tr("The usual choice")),
        ("600", _within(0.6), tr("For hands that tremble")),
        ("1000", tr("Count taps within 1 second once"), tr("For hands that tremble a lot")),
    ]


def _within(seconds: float) -> str:
    said = tr("Count taps within {seconds} seconds once")
    return said.format(seconds=number(seconds))


def switch_choices() -> list[tuple[str, str, str]]:
    """Which keys two switches press: one of `ui.locking.switches.WAYS`, its name, a hint."""
    no_badges = tr("Badges cannot be typed or scanned then, only tapped in")
    keys = tr("{first} goes on, {second} chooses")
    tab, space, enter_key = tr("Tab", "key"), tr("Space", "key"), tr("Enter", "key")
    return [
        ("", tr("None", "switches"), tr("Keyboard and touch as usual")),
        ("tab-enter", keys.format(first=tab, second=enter_key), ""),
        ("space-enter", keys.format(first=space, second=enter_key), ""),
        ("f5-f6", keys.format(first="F5", second="F6"), ""),
        ("1-2", keys.format(first="1", second="2"), no_badges),
    ]


def speech_choices() -> list[tuple[str, str, str]]:
    """How a kiosk may read aloud: one of `ui.speech.permission.WAYS`, its name, a hint."""
    return [
        ("off", tr("Do not read aloud"), ""),
        ("headphones", tr("Read aloud through the headphones that are plugged in now"), ""),
        (
            "loudspeaker",
            tr("Read aloud through the loudspeaker"),
            tr("Everybody near can hear the vote"),
        ),
    ]


def early(seconds: int) -> str:
    """How long nobody may try a PIN."""
    return tr("Wrong PINs were typed. You can try again in %Ln second(s).", "", seconds)
