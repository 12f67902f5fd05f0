"""The languages of the house: what the event's kiosks offer, and what they begin in.

    house_languages(store, "en")     # ("cy", "en"): a kiosk begins in Welsh
    table_languages(store, "")       # ("cy", "en", "pl", "ur", "ar")

Where nobody has chosen, a kiosk offers every language, and begins in the one that its laptop
was told. A table writes in whatever it speaks, so its screen offers all of them.
"""

from __future__ import annotations

from kiosk.store import events
from kiosk.store.database import Store
from ui.language import ENGLISH, LANGUAGES, language


def house_languages(store: Store, own: str) -> tuple[str, ...]:
    """The languages that a kiosk offers, by their codes, the first to begin with.

    `own` is the laptop's. What the event has chosen and this version does not speak is left out.
    """
    event = events.event(store)
    if event is None or not event.languages:
        return _whole((language(own).code,))
    spoken = {one.code for one in LANGUAGES}
    chosen = tuple(dict.fromkeys(code for code in event.languages if code in spoken))
    return chosen or (ENGLISH,)


def table_languages(store: Store, own: str) -> tuple[str, ...]:
    """Every language, those of the house first, and before them what the table chose, if any."""
    chosen = (own,) if own else ()
    return _whole((*chosen, *house_languages(store, ENGLISH)))


def own_language(store: Store, spoken: str) -> str:
    """What to keep of the language that a table speaks: nothing, if it is the house's first."""
    return "" if spoken == house_languages(store, ENGLISH)[0] else spoken


def _whole(first: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*first, *(one.code for one in LANGUAGES))))
