"""Event filters before the whole application, and times in which there is nothing to see.

    lookouts.post(self)         # from now on its `eventFilter` sees everything; the last one first
    lookouts.post(self, holds=False)    # before all that hold something back, whenever they come
    lookouts.post(self, sees={QEvent.Type.KeyPress})    # and is shown nothing else
    lookouts.relieve(self)
    with lookouts.paused():     # a page is built: no key and no tap can come before it is done
        ...

To show one event to one filter costs several microseconds, on the way from Qt to Python. A page
that is built makes thousands of events, none of them a person's: half of its time went into
asking five filters about each. So one filter stands before the application for all of them, and
asks those that are there to see events of that type.
"""

from __future__ import annotations

import contextlib
import weakref
from collections.abc import Collection, Iterator
from typing import Final, NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from shiboken6 import isValid


class _Post(NamedTuple):
    """A filter, and the types of event that it is shown; `None` stands for all."""

    filter: weakref.ref[QObject]
    sees: frozenset[QEvent.Type] | None

    @property
    def lookout(self) -> QObject | None:
        """The filter, if it is still there."""
        found = self.filter()
        return found if found is not None and isValid(found) else None


_posted: Final[list[_Post]] = []
"""In the order in which they came; the last one is asked first."""

_onlookers: Final[list[_Post]] = []
"""Those that hold nothing back, in their order. All of them are asked first."""

_pauses: Final[list[None]] = []
"""One for each pause that has begun and not ended."""


class _Gate(QObject):
    """The one filter that Qt asks."""

    def __init__(self) -> None:
        super().__init__()
        self.sees: frozenset[QEvent.Type] | None = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if self.sees is not None and kind not in self.sees:
            return False
        for place in (_onlookers, _posted):
            for post in reversed(place.copy()):
                if post.sees is not None and kind not in post.sees:
                    continue
                lookout = post.lookout
                # The one before may have relieved it.
                if lookout is not None and post in place and lookout.eventFilter(watched, event):
                    return True
        return False


_gates: Final[list[_Gate]] = []
"""The gate of the application, once there is one."""


def _gate(application: QCoreApplication) -> _Gate:
    if not _gates:
        _gates.append(_Gate())
        application.aboutToQuit.connect(_close)
    return _gates[0]


def _close() -> None:
    """The application ends: a filter that outlived it would be asked when Python is gone."""
    _posted.clear()
    _onlookers.clear()
    _stand()
    _gates.clear()


def post(
    lookout: QObject, *, holds: bool = True, sees: Collection[QEvent.Type] | None = None
) -> None:
    """Let a filter see everything, or what it `sees`, before those that are there.

    One that never `holds` an event back is asked before any that may.
    """
    relieve(lookout)
    kinds = None if sees is None else frozenset(sees)
    (_posted if holds else _onlookers).append(_Post(weakref.ref(lookout), kinds))
    _stand()


def relieve(lookout: QObject) -> None:
    """Let a filter see nothing more."""
    for place in (_posted, _onlookers):
        place[:] = [post for post in place if post.lookout not in (lookout, None)]
    _stand()


@contextlib.contextmanager
def paused() -> Iterator[None]:
    """Let no filter see what happens in this block, which must not run the event loop."""
    _pauses.append(None)
    _stand()
    try:
        yield
    finally:
        _pauses.pop()
        _stand()


def _stand() -> None:
    """Have Qt ask the gate while there is anybody to ask, and no pause."""
    application = QCoreApplication.instance()
    posts = [*_posted, *_onlookers]
    if application is None or not (posts or _gates):
        return  # at a process's end, windows are still hidden after the gate is gone
    gate = _gate(application)
    seen = [post.sees for post in posts if post.sees is not None]
    gate.sees = frozenset().union(*seen) if len(seen) == len(posts) else None
    application.removeEventFilter(gate)
    if posts and not _pauses:
        application.installEventFilter(gate)
