"""What the scribe's screen says, in the language that is spoken when it says it."""

from __future__ import annotations

from typing import Final

from ui import words
from ui.language import says, tr

ask: Final = says("What does the table say?")
ask_hint: Final = says("Press Enter to save the idea.")
save: Final = says("Save idea")
edit: Final = says("Edit the idea")
edit_hint: Final = says("Press Enter to save the new wording.")
save_wording: Final = says("Save wording")
keep_old: Final = says("Keep old wording")

undo: Final = says("Undo")
undo_edit: Final = says("Undo edit")
go_on: Final = says("Go on editing")
old_stays: Final = says("The old wording stays.")
taken_back: Final = says("The idea is taken back. It stays in the list.")
brought_back: Final = says("The idea is back.")
two_wordings: Final = says("This idea has two wordings. The one that you save stands.")


def wording_saved() -> str:
    """After an edit."""
    return tr("The new wording is saved. {place}.").format(place=words.place("laptop"))
