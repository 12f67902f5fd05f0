"""What the staff's screen of a kiosk says; its way in, which voters may meet, in their language."""

from __future__ import annotations

from typing import Final

from ui.language import says, tr

staff: Final = says("Staff")
back: Final = says("Go back to voting")
pin_title: Final = says("For staff")
pin_lead: Final = says("Everybody else: choose “Go back to voting”. Nothing of your vote is lost.")
pin_safe: Final = says("With the right PIN, a vote that has not been cast is thrown away.")
pin: Final = says("PIN of this kiosk")
pin_keys: Final = says("Keys for the PIN")
delete: Final = says("Delete")
enter: Final = says("Enter PIN")

BACK_TO_STAFF: Final = "Go back"
TITLE: Final = "This kiosk"
OPEN_LEAD: Final = "It is not locked: anybody can leave this screen."
LOCKED_LEAD: Final = "It is locked: only its PIN leads to this page."
UNGUARDED: Final = "It does not come back by itself after a crash until it has been locked."

LOCK: Final = "Lock this kiosk"
LOCK_HINT: Final = "Full screen. Nobody leaves it without the PIN, also after a restart."
UNLOCK: Final = "Unlock this kiosk"
UNLOCK_HINT: Final = "An ordinary window again."
CHECK: Final = "Check this kiosk"
CHECK_HINT: Final = "Screen, camera, scanner, speech, clock and more, before the doors open."
practise: Final = says("Practise here")
practise_hint: Final = says(
    "For the time before the doors open: no vote counts until you end it, also after a restart. "
    "Every page says so."
)
end_practice: Final = says("End practice")
end_practice_hint: Final = says("This kiosk is for practice: no vote counts on it.")
practise_trouble: Final = says("This kiosk is not for practice")
end_practice_trouble: Final = says("This kiosk is still for practice")
HANDS: Final = "Set touch and switches"
HANDS_HINT: Final = "For trembling hands, and for people who use two switches."
SPEECH: Final = "Set reading aloud"
SPEECH_HINT: Final = "For people who hear better than they see. Off until you allow it."
CLOSE: Final = "Close Tablevoice"
CLOSE_HINT: Final = "A locked kiosk is locked again when it is opened."

LOCK_LEAD: Final = (
    "Choose a PIN of 4 to 12 digits for this laptop and note it where only staff look. "
    "It is the same PIN until the kiosk is unlocked."
)
NEW_PIN: Final = "New PIN"
NEW_PIN_AGAIN: Final = "The same PIN again"
LOCK_TROUBLE: Final = "The kiosk is not locked"
UNLOCK_TROUBLE: Final = "The kiosk is still locked"

HANDS_LEAD: Final = "For this laptop, until you change it."
STEADY: Final = "Taps that repeat"
STEADY_CHOICES: Final = (
    ("0", "Count every tap", "For quick hands"),
    ("300", "Count taps within 0.3 seconds once", "The usual choice"),
    ("600", "Count taps within 0.6 seconds once", "For hands that tremble"),
    ("1000", "Count taps within 1 second once", "For hands that tremble a lot"),
)
SWITCHES: Final = "Two switches"
SWITCH_CHOICES: Final = (
    ("", "None", "Keyboard and touch as usual"),
    ("tab-enter", "Tab goes on, Enter chooses", ""),
    ("space-enter", "Space goes on, Enter chooses", ""),
    ("f5-f6", "F5 goes on, F6 chooses", ""),
    ("1-2", "1 goes on, 2 chooses", "Badges cannot be typed or scanned then, only tapped in"),
)
SPEECH_LEAD: Final = (
    "Plug the headphones in before you save. When they are pulled out, reading stops at once."
)
SPEECH_CHOICES: Final = (
    ("off", "Do not read aloud", ""),
    ("headphones", "Read aloud through the headphones that are plugged in now", ""),
    ("loudspeaker", "Read aloud through the loudspeaker", "Everybody near can hear the vote"),
)
SPEECH_NO_OUTPUT: Final = (
    "This laptop finds nothing to play sound with. Plug the headphones in, then save again."
)
HANDS_SAVE: Final = "Save this"
HANDS_TROUBLE: Final = "This was not kept for the next start"


def early(seconds: int) -> str:
    """How long nobody may try a PIN."""
    return tr("Wrong PINs were typed. The next one is taken in %Ln second(s).", "", seconds)
