"""What a practice says, and the samples that it asks about, in the language that is spoken now."""

from __future__ import annotations

from typing import Final

from kiosk.actions.practice import Sample
from ui.language import says, tr, translatable

band: Final = says("Practice: nothing that you do here counts.")

first: Final = says("Practise first")
meanwhile: Final = says("Practise voting meanwhile")
hint: Final = says("It takes a minute and needs no badge. None of it counts.")

title: Final = says("Practise voting")
kiosk: Final = says("This kiosk is for practice. No vote counts here.")
kiosk_hint: Final = says("To vote, go to another kiosk, or ask an organiser.")
start: Final = says("Start practising")

use_badge: Final = says("Use a practice badge")
badge_hint: Final = says("Or try it with your own badge: nothing of it is kept.")

over: Final = says("You have practised voting")
uncounted: Final = says("Nothing was counted, and nothing of it is kept.")
receipt: Final = says("A receipt to practise with")
receipt_why: Final = says(
    "After a real vote, a receipt like this shows later that your vote is there. "
    "No vote is found under this one."
)
answers: Final = says("This is practice. Your answers are deleted.")
vote_now: Final = says("Vote now")
again: Final = says("Practise again")

_SAMPLES: Final = (
    (
        translatable("Which fruit should there be at the break?"),
        (
            translatable("Apples"),
            translatable("Pears"),
            translatable("Bananas"),
            translatable("Grapes"),
            translatable("Oranges"),
            translatable("Cherries"),
            translatable("Strawberries"),
            translatable("Melons"),
        ),
    ),
    (
        translatable("Which drinks should there be at the break?"),
        (
            translatable("Tea"),
            translatable("Coffee"),
            translatable("Water"),
            translatable("Milk"),
            translatable("Apple juice"),
            translatable("Orange juice"),
            translatable("Lemonade"),
            translatable("Hot chocolate"),
        ),
    ),
    (
        translatable("Which vegetables should go into the soup?"),
        (
            translatable("Carrots"),
            translatable("Potatoes"),
            translatable("Onions"),
            translatable("Leeks"),
            translatable("Peas"),
            translatable("Beans"),
            translatable("Tomatoes"),
            translatable("Mushrooms"),
        ),
    ),
    (
        translatable("Which colours should the curtains have?"),
        (
            translatable("Red"),
            translatable("Orange"),
            translatable("Yellow"),
            translatable("Green"),
            translatable("Blue"),
            translatable("Purple"),
            translatable("Brown"),
            translatable("Grey"),
        ),
    ),
)
"""Questions on which nobody's opinion matters, each with its ideas."""


def samples(language: str) -> list[Sample]:
    """The samples in the language that is spoken now, whose code this is."""
    return [
        Sample(tr(question), tuple(tr(idea) for idea in ideas), language)
        for question, ideas in _SAMPLES
    ]
