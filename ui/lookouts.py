"""Event filters before the whole application, and times in which there is nothing to see.

    lookouts.post(self)         # from now on its `eventFilter` sees everything; the last one first
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

_pauses: Final[list[None]] = []
"""One for each pause that has begun and not ended."""


def post(lookout: QObject) -> None:
    """Let a filter see everything, before those that are there."""
    relieve(lookout)
    _posted.append(weakref.ref(lookout))
    application = QCoreApplication.instance()
    if not _pauses and application is not None:
        application.installEventFilter(lookout)


def relieve(lookout: QObject) -> None:
    """Let a filter see nothing more."""
    _posted[:] = [one for one in _posted if one() not in (lookout, None)]
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
        for lookout in _there():
            if application is not None and not _pauses:
                application.installEventFilter(lookout)


def _there() -> list[QObject]:
    """Those that are still there."""
    return [found for one in _posted if (found := one()) is not None and isValid(found)]
