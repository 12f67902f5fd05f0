"""A notice on each page of a ballot: looks when it is made, and says when the poll is closed."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from kiosk.store import events
from kiosk.store.database import Store
from ui.screens.voting import words
from ui.widgets import Notice


class PollNotice(Notice):
    """What was chosen stays in any case. `usual` is what it says while the poll is open."""

    def __init__(self, store: Store, challenge: str, usual: str = "", *, parent: QWidget) -> None:
        """`parent` is its page: what is said at once, alone, would be a window for a moment."""
        super().__init__(parent)
        self._store = store
        self._challenge = challenge
        self._usual = usual
        self._is_closed = False
        if not self.look() and usual:
            self.say(usual)

    @property
    def is_closed(self) -> bool:
        """Whether the poll was closed when it was last looked at."""
        return self._is_closed

    def look(self) -> bool:
        """Whether the poll is closed; said once, and so is that it is open again."""
        was_closed, self._is_closed = self._is_closed, not self.finds_open()
        if self._is_closed and not was_closed:
            self.say(words.closed_meanwhile(), sign="warning", urgent=True)
        elif was_closed and not self._is_closed:
            self.say(words.open_again())
            if self._usual:
                self.say(self._usual)
        return self._is_closed

    def finds_open(self) -> bool:
        """Whether the poll is open now; nothing is said. Of a challenge that is gone, True."""
        found = events.challenge(self._store, self._challenge)
        return found is None or found.poll == "open"
