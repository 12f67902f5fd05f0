"""Event filters before the whole application, and times in which there is nothing to see.

    lookouts.post(self)         # from now on its `eventFilter` sees everything; the last one first
    lookouts.post(self, holds=False)    # before all that hold something back, whenever they come
    lookouts.relieve(self)
    with lookouts.paused():     # a page is built: no key and no tap can come before it is done
        ...

To show one event to one filter costs several microseconds, on the way from Qt to Python. A page
that is built makes thousands of events, none of them a person's: half of its time went into
asking five filters about each.
"""

from __future__ import annotations

import contextlib
import weakref
from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject
from shiboken6 import isValid

_posted: Final[list[weakref.ref[QObject]]] = []
"""In the order in which they came; Qt asks the last one first."""

_onlookers: Final[list[weakref.ref[QObject]]] = []
"""Those that hold nothing back, in their order. All of them are asked first."""

_pauses: Final[list[None]] = []
"""One for each pause that has begun and not ended."""


def post(lookout: QObject, *, holds: bool = True) -> None:
    """Let a filter see everything, before those that are there.

    One that never `holds` an event back is asked before any that may.
    """
    relieve(lookout)
    (_posted if holds else _onlookers).append(weakref.ref(lookout))
    if not _pauses:
        _install([lookout, *_alive(_onlookers)])


def relieve(lookout: QObject) -> None:
    """Let a filter see nothing more."""
    for places in (_posted, _onlookers):
        places[:] = [one for one in places if one() not in (lookout, None)]
    application = QCoreApplication.instance()
    if application is not None:
        application.removeEventFilter(lookout)


@contextlib.contextmanager
def paused() -> Iterator[None]:
    """Let no filter see what happens in this block, which must not run the event loop."""
    application = QCoreApplication.instance()
    for lookout in _there():
        if application is not None and not _pauses:
            application.removeEventFilter(lookout)
    _pauses.append(None)
    try:
        yield
    finally:
        _pauses.pop()
        if not _pauses:
            _install(_there())


def _install(filters: list[QObject]) -> None:
    """Have Qt ask these, the last one first; one that it asks already moves to the front."""
    application = QCoreApplication.instance()
    for lookout in filters:
        if application is not None:
            application.installEventFilter(lookout)


def _there() -> list[QObject]:
    """Those that are still there."""
    return [*_alive(_posted), *_alive(_onlookers)]


def _alive(places: list[weakref.ref[QObject]]) -> list[QObject]:
    return [found for one in places if (found := one()) is not None and isValid(found)]
