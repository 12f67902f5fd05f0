"""What the kiosk says about a badge: how to show it, and what is wrong with a typed code."""

from __future__ import annotations

from typing import Final

from kiosk.mistyping import Empty, Long, Mistake, Perhaps, Short, Strange, Wrong
from ui.language import says, tr
from ui.screens.voting import words

hint_with_camera: Final = says(
    "Scan the badge, hold it in front of the camera, or type its 13 characters."
)
scan: Final = says("Scan with camera")
stop: Final = says("Stop camera")
looking: Final = says("Hold the code on your badge in front of the camera. No picture is kept.")
no_camera: Final = says("This kiosk has no camera. A scanner or the keys work as well.")
not_a_badge: Final = says(
    "That is not the code of a badge. Hold your badge in front of the camera."
)


def mistake(found: Mistake) -> str:
    """What is wrong with a code, and what to do."""
    match found:
        case Empty():
            return tr("There is no code yet. Scan your badge, or type its 13 characters.")
        case Short(missing, group):
            return f"{_missing(missing)} {_group(group)}"
        case Long(extra):
            return tr(
                "%Ln character(s) too many. A badge has groups of 4, 4 and 5. "
                "Look at your badge again.",
                "",
                extra,
            )
        case Strange(sign, _):
            return tr("A badge code cannot have “{sign}” in this place. It is marked.").format(
                sign=sign
            )
        case Perhaps(code):
            return tr("Is your code {code}? Look at your badge.").format(code=isolated(code))
        case Wrong():
            return words.badge_check()


def use(code: str) -> str:
    """The button that puts a likely code into the field."""
    return tr("Use {code}").format(code=isolated(code))


def isolated(code: str) -> str:
    """A code as it stands on the card, also within a text that reads from right to left."""
    return f"\u2066{code}\u2069"


def _missing(number: int) -> str:
    return tr("%Ln character(s) missing.", "", number)


def _group(number: int) -> str:
    first = tr("The first group has 4. Look at your badge again.")
    second = tr("The second group has 4. Look at your badge again.")
    third = tr("The third group has 5. Look at your badge again.")
    return (first, second, third)[number - 1]
