"""One job in a thread of its own, so that a slow drive never holds up the window.

    errand = Errand()
    errand.finished.connect(show)
    errand.begin(lambda: drives())

What it gave comes back as a signal, queued into the thread that the errand lives in.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from kiosk.errors import TablevoiceError

_log = logging.getLogger(__name__)


class Errand(QObject):
    """Does one job at a time.

    `finished` carries what the job gave, `failed` a `TablevoiceError`, and `broke` an exception
    that is a bug: it is logged whole.
    """

    finished = Signal(object)
    failed = Signal(object)
    broke = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread: threading.Thread | None = None
        self._is_over = False

    @property
    def is_under_way(self) -> bool:
        """Whether a job has begun and not ended."""
        return self._thread is not None and self._thread.is_alive()

    def begin(self, job: Callable[[], object]) -> bool:
        """Begin a job and return at once. Does nothing, and says so, while one is under way."""
        if self.is_under_way or self._is_over:
            return False
        self._thread = threading.Thread(target=self._run, args=(job,), name="errand", daemon=True)
        self._thread.start()
        return True

    def stop(self, seconds: float) -> None:
        """Tell nothing any more, begin nothing, and wait so long at most for the job to end."""
        self._is_over = True
        if self._thread is not None:
            self._thread.join(seconds)

    def _run(self, job: Callable[[], object]) -> None:
        try:
            given = job()
        except TablevoiceError as error:
            self._tell(self.failed, error)
        except Exception as bug:  # noqa: BLE001 (the window outlives a bug, told whole)
            _log.exception("An errand broke")
            self._tell(self.broke, bug)
        else:
            self._tell(self.finished, given)

    def _tell(self, signal: object, value: object) -> None:
        if not self._is_over:
            signal.emit(value)  # type: ignore[attr-defined]  # the stubs hide SignalInstance
