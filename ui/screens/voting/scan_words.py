"""What is said when somebody scans a badge while another voter is at it."""

from __future__ import annotations

from typing import Final

from ui.language import says

vote: Final = says(
    "A badge was scanned, but this vote is not finished. Finish it, or leave it, "
    "and then scan the badge again."
)
questions: Final = says(
    "A badge was scanned, but these questions are not finished. Answer them, or skip them, "
    "and then scan the badge again."
)
