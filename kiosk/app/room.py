"""A laptop's exchange with its whole room: every host that is found, and the hub it was given.

    exchange = RoomExchange(folder.store, lambda: settings.hub, worker.exchange_now)
    report = exchange(stop, on_progress)      # in the worker's thread
    exchange.close()

Each host and the hub are asked in turn, those that answered the last time first. When a
host leaves, the next one is used: nothing is set up, for whoever is found is trusted by the
log alone. News comes by long poll, one thread for each partner (`sync/waiting.py`).
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.errors import PeerError, PeerFault
from kiosk.exchange import Progress, Report
from kiosk.store import holdings, laptop
from kiosk.store.database import open_store

if TYPE_CHECKING:
    from sync.announcement import Found
    from sync.discovery import Discovery
    from sync.line import Line

FindHosts = Callable[[bytes, Callable[[], None]], "Discovery"]
"""Begins to look for hosts, given the room's key and what to call when one comes or goes."""


def on_every_interface(room_key: bytes, on_change: Callable[[], None]) -> Discovery:
    """Look for hosts on every network that this computer is in."""
    from sync.discovery import Discovery

    return Discovery(room_key, on_change=on_change)


def hub_address(typed: str) -> str:
    """The address of a hub as it will be used. Raises `InvalidInput`."""
    from sync import address

    return str(address.parse(typed))


class RoomExchange:
    """It belongs to the thread that made it, but `stir` and `leave` are for any.

    `named` gives the address of the hub, or nothing; `wake` asks for an exchange soon.
    Raises `StoreError` when made.
    """

    def __init__(
        self,
        store: Path,
        named: Callable[[], str],
        wake: Callable[[], None],
        look: FindHosts = on_every_interface,
    ) -> None:
        self._store = open_store(store, check=False)
        self._named = named
        self._wake = wake
        self._look = look
        self._urgent = threading.Event()
        self._discovery: Discovery | None = None
        self._lines: dict[str, Line] = {}
        self.named_host = ""
        """The address that was given as a hub's, where it is a laptop's that hosts the room."""
        self.hosts: Sequence[str] = ()
        """The devices that hosted the room when it last exchanged with them."""

    def __call__(self, stop: Callable[[], bool], on_progress: Callable[[Progress], None]) -> Report:
        """Exchange once with everybody. Raises `PeerError` if nobody answered, `StoreError`."""
        self._urgent.clear()
        reports: list[Report] = []
        faults: list[PeerError] = []
        hosts = []
        for line in self._present():
            if stop():
                break
            try:
                report = line.exchange(self._store, self._patient(line, stop), on_progress)
                if line.partner.place == "room":
                    hosts.append(line.partner.key)
                reports.append(self._placed(line, report))
            except PeerError as error:
                faults.append(error)
        self.hosts = hosts
        if reports:
            return _together(reports)
        if faults:
            raise faults[0]
        rests = PeerFault.UNREACHABLE if self._lines else PeerFault.NOBODY
        raise PeerError("No laptop hosts this room at the moment.", rests)

    def stir(self) -> None:
        """Exchange at once: something was written here, or a host has news."""
        self._urgent.set()
        self._wake()

    def leave(self) -> None:
        """Wait for no news and look for no hosts any more. May be called from any thread."""
        for line in list(self._lines.values()):
            line.deafen()
        if self._discovery is not None:
            self._discovery.close()

    def close(self) -> None:
        """Let go of everybody, and of the store."""
        self.leave()
        for line in self._lines.values():
            line.close()
        self._store.close()

    def _present(self) -> list[Line]:
        """The lines to all that are there now and may be asked, the reliable ones first."""
        from sync.credentials import credentials_of
        from sync.line import Line
        from sync.partners import partners

        own = credentials_of(self._store)
        if not own.introduction:
            raise PeerError("This laptop has not joined an event yet.", PeerFault.NOBODY)
        named = self._named()
        wanted = {p.key: p for p in partners(self._store, named, self._found())}
        has_hub = any(partner.place == "platform" for partner in wanted.values())
        self.named_host = "" if has_hub else named
        for key, line in list(self._lines.items()):
            if wanted.get(key) != line.partner or line.credentials != own:
                self._lines.pop(key).close()
        for key, partner in wanted.items():
            if key not in self._lines:
                self._lines[key] = Line(partner, own, self.stir)
        return sorted((line for line in self._lines.values() if line.is_due), key=_failures)

    def _placed(self, line: Line, report: Report) -> Report:
        """The report with the place where the partner really is.

        A new laptop learns from the log that it fetches who it fetched it from.
        """
        from sync.partners import is_host

        if line.partner.place == "room" or not report.received:
            return report
        if not is_host(self._store, line.partner.addresses[0]):
            return report
        holdings.forget(self._store, "platform")
        self.stir()
        return report._replace(place="room")

    def _found(self) -> list[Found]:
        if self._discovery is None:
            room_key = laptop.room_key(self._store)
            if room_key is None:
                return []
            self._discovery = self._look(room_key, self.stir)
        self._discovery.refresh()
        return self._discovery.found()

    def _patient(self, line: Line, stop: Callable[[], bool]) -> Callable[[], bool]:
        """When to give up on this line: at once for others' sake, if it has failed before."""
        if not line.failures:
            return stop
        return lambda: stop() or self._urgent.is_set()


def _failures(line: Line) -> int:
    return line.failures


def _together(reports: list[Report]) -> Report:
    """One report of all: of the platform if it was reached, else of the room."""
    reached = {report.place for report in reports}
    return Report(
        place="platform" if "platform" in reached else "room",
        sent=sum(report.sent for report in reports),
        received=sum(report.received for report in reports),
        refused=sum(report.refused for report in reports),
        set_aside=sum(report.set_aside for report in reports),
        seconds=sum(report.seconds for report in reports),
    )
