"""What becomes of a badge that is scanned while a page is in sight that takes none.

scanned.takes_codes(page)       # whether the page takes one
scanned.is_over(state)          # whether the next voter may begin with it
scanned.hand_on(page, code)     # begins with it
scanned.sentence(state)         # what is said otherwise
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from ui.screens.voting import flow, scan_words, words
from ui.screens.voting.badge_page import BadgePage
from ui.screens.voting.receipt_page import ReceiptPage
from ui.screens.voting.start_page import PracticeStartPage, StartPage


def takes_codes(page: QWidget) -> bool:
    """Whether a code may be typed here, wherever the focus is."""
    return isinstance(page, BadgePage | StartPage | PracticeStartPage | ReceiptPage)


def is_over(state: flow.State) -> bool:
    """Whether whoever is here has done all that they came for."""
    return isinstance(state, flow.Thanked | flow.Answered)


def hand_on(page: Callable[[], QWidget], code: str) -> None:
    """Begin with this badge, from the start page on; `page` gives what is shown now."""
    shown = page()
    if isinstance(shown, StartPage | PracticeStartPage):
        shown.started.emit(code)
    shown = page()
    if isinstance(shown, BadgePage):
        shown.shown.emit(code)


def sentence(state: flow.State) -> str:
    """Why the scan does nothing, and what to do."""
    if isinstance(state, flow.Closed):
        return " ".join(words.closed(state.why))
    before = state.before if isinstance(state, flow.Doubting | flow.Leaving) else state
    if isinstance(before, flow.Explained | flow.Asked):
        return scan_words.questions()
    return scan_words.vote()
