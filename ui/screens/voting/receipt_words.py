"""What the kiosk says about receipts."""

from __future__ import annotations

from typing import Final

from ui.language import says

title: Final = says("Check a receipt")
hint: Final = says("Type the 9 characters of your receipt.")
field: Final = says("Receipt")
pad: Final = says("Keys for the receipt")
check: Final = says("Check this receipt")
here: Final = says("Your vote is on this laptop. It is safe, and one vote counts for your badge.")
here_without: Final = says(
    "Your vote is on this laptop, and no vote counts for its badge at the moment. "
    "Ask an organiser to look at the badge."
)
not_here: Final = says(
    "This vote is not on this laptop, or not yet: laptops tell each other of votes when they "
    "meet. Try again later, or ask an organiser."
)
yours: Final = says("Your receipt")
why: Final = says(
    "Write it down if you want to check later that your vote is there. "
    "It does not show how you voted."
)
longer: Final = says("Keep this screen longer")
