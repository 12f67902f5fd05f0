"""What happens when we made a mistake: it is logged whole, said calmly, and work goes on.

calm.install(window.say)
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from types import TracebackType

from kiosk.errors import TablevoiceError
from ui import words

_log = logging.getLogger(__name__)


def install(say: Callable[[str], None]) -> None:
    """From now on an exception that nobody caught is logged, and `say` gets a sentence.

    Qt hands the exceptions of slots and events to the same hook.
    """

    def on_exception(
        kind: type[BaseException], error: BaseException, traceback: TracebackType | None
    ) -> None:
        if not issubclass(kind, Exception):
            sys.__excepthook__(kind, error, traceback)
            return
        _log.critical("An error that nobody caught", exc_info=(kind, error, traceback))
        say(words.sentence(error) if isinstance(error, TablevoiceError) else words.our_fault())

    sys.excepthook = on_exception
