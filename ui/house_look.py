"""How a kiosk looks and speaks while nobody is at it.

house = HouseLook(session)
house.languages          # ("cy", "en"): what the event offers
house.restore()          # whatever a voter chose in the corner is gone
"""

from __future__ import annotations

from dataclasses import replace

from ui.house import house_languages
from ui.session import Session


class HouseLook:
    """The look that the app was opened with, in the first language of the event's kiosks.

    Making one takes that language on at once.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self._look = session.theme.look
        self.take_up_languages()
        self.restore()

    @property
    def languages(self) -> tuple[str, ...]:
        """What is offered, by their codes, the first to begin with."""
        return self._languages

    @property
    def is_worn(self) -> bool:
        """Whether the screen looks like this now, and not as a voter chose."""
        return self._session.theme.look == self._look

    def take_up_languages(self) -> None:
        """Offer what the event offers now. The screen speaks as before until `restore`."""
        self._languages = house_languages(self._session.store, self._session.language)
        self._look = replace(self._look, language=self._languages[0])

    def restore(self) -> None:
        """Look and speak like this."""
        if not self.is_worn:
            self._session.theme.apply(self._look)
