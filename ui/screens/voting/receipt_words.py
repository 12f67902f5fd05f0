"""What the kiosk says about receipts."""

from __future__ import annotations

from typing import Final

from ui.language import says

title: Final = says("Check a receipt")
hint: Final = says("Type the 9 characters of your receipt.")
field: Final = says("Receipt")
pad: Final = says("Keys for the receipt")
check: Final = says("Check this receipt")
yours: Final = says("Your receipt")
badge: Final = says(
    "This is the code of a badge. To vote with it, go back to the start. "
    "To check a receipt, type its 9 characters."
)
why: Final = says(
    "Write it down if you want to check later that your vote is there. "
    "It does not show how you voted."
)
longer: Final = says("Keep this screen longer")
