"""How this laptop stands to the others, as its worker and its host's process tell.

watch = ExchangeWatch(session, window)
watch.link                  # Link.ONLINE
watch.was_refused           # whether a host or hub said that this laptop was shut out
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from kiosk.errors import PeerError, PeerFault
from kiosk.exchange import Progress, Report
from ui.host_watch import HostWatch
from ui.session import Session
from ui.widgets import Link


class ExchangeWatch(QObject):
    """`turned(Link)`: the link is another one. `brought()`: the store has changed.

    `counted()`: only counts may be other ones.
    """

    turned = Signal(Link)
    brought = Signal()
    counted = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.link = Link.ALONE
        self.was_refused = False
        """Whether a host or hub has said that this laptop was shut out; its log may not know."""
        self._host = HostWatch(session, self)
        self._host.arrived.connect(self.brought)
        self._host.turned.connect(self._on_turned)
        worker = session.worker
        if worker is not None:
            worker.progressed.connect(self._on_progressed)
            worker.finished.connect(self._on_finished)
            worker.failed.connect(self._on_failed)
            worker.broke.connect(self._on_failed)

    def stop(self) -> None:
        """The window closes."""
        self._host.stop()

    def _on_progressed(self, progress: Progress) -> None:
        if progress.total:
            self._set_link(Link.SENDING)

    def _on_finished(self, report: Report) -> None:
        for tell in self._session.on_exchanged:
            tell()
        self.was_refused = False
        self._set_link(Link.ONLINE)
        if report.sent or report.received or report.set_aside:
            self.brought.emit()
        else:
            self.counted.emit()

    def _on_failed(self, error: Exception) -> None:
        reason = error.reason if isinstance(error, PeerError) else None
        if reason is PeerFault.SHUT_OUT and not self.was_refused:
            self.was_refused = True
            self.counted.emit()
        nobody = reason is PeerFault.NOBODY
        self._set_link(Link.ALONE if nobody else Link.OFFLINE)

    def _on_turned(self) -> None:
        if self.link in (Link.ALONE, Link.OFFLINE, Link.HOSTING):
            self._set_link(Link.ALONE)

    def _set_link(self, link: Link) -> None:
        if link in (Link.ALONE, Link.OFFLINE) and self._host.is_hosting:
            link = Link.HOSTING  # whoever hosts has nobody to go to
        if link is not self.link:
            self.link = link
            self.turned.emit(link)
