"""What a hub counts, for Prometheus. Nothing of the event's is in it: no name, no device.

Each process counts for itself and answers on a port of its own; Prometheus adds them up.
"""

from __future__ import annotations

import contextlib
import re
import time
from collections.abc import Iterable, Iterator, MutableMapping
from typing import Any

from prometheus_client import Counter, Gauge, Histogram, start_http_server

from kiosk.exchange import Verdict
from sync.hub.listening import HOST, unusable

CHANGES = Counter(
    "tablevoice_changes", "Changes that laptops pushed, by what became of them.", ["outcome"]
)
REQUESTS = Counter("tablevoice_requests", "Answers, by question and status.", ["path", "status"])
SECONDS = Histogram(
    "tablevoice_request_seconds",
    "Seconds until the whole answer was given.",
    ["path"],
    buckets=(0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15),
)
STORE_ERRORS = Counter("tablevoice_store_errors", "Failures of the hub's store.", ["reason"])
LAPTOPS = Gauge("tablevoice_laptops", "Laptops answered in the last five minutes, here.")

RECENT_SECONDS = 300
_MOST_LAPTOPS = 100_000
_PATHS = ("vector", "push", "pull", "digest", "join", "news")
_KEY_ID = re.compile(rb'keyid="([0-9a-f]{32})"')

Scope = MutableMapping[str, Any]  # ASGI's own types
_seen: dict[bytes, float] = {}


def count_verdicts(verdicts: Iterable[Verdict]) -> None:
    """Count what became of a page of changes."""
    for verdict in verdicts:
        CHANGES.labels(verdict.outcome).inc()


@contextlib.contextmanager
def answering(port: int | None) -> Iterator[None]:
    """Answer Prometheus on this port of this computer, on a thread of its own.

    Raises `InvalidInput` if the port cannot be had.
    """
    if port is None:
        yield
        return
    try:
        server, thread = start_http_server(port, HOST)
    except OSError as error:
        raise unusable(HOST, port, error) from error
    try:
        yield
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


class Watched:
    """An ASGI application whose answers are counted and timed.

    A laptop is counted as seen by the key that its signature names, once it was answered.
    """

    def __init__(self, app: Any) -> None:  # any server's idea of an ASGI application
        self._app = app

    async def __call__(self, scope: Scope, receive: Any, send: Any) -> None:
        """Pass a request on, and note how it went."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        started = time.perf_counter()
        status = 0

        async def note(message: Scope) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = int(message["status"])
            await send(message)

        try:
            await self._app(scope, receive, note)
        finally:
            path = _named(scope["path"])
            REQUESTS.labels(path, str(status) if status else "none").inc()
            SECONDS.labels(path).observe(time.perf_counter() - started)
            if status == 200:
                _see(scope)


def _named(path: str) -> str:
    """The question; strangers may ask for any path, and a label must not grow with them."""
    last = path.rpartition("/")[2]
    return last if path in ("/health", "/ready") or last in _PATHS else "other"


def _see(scope: Scope) -> None:
    for name, value in scope["headers"]:
        if name == b"signature-input" and (found := _KEY_ID.search(value)):
            if len(_seen) < _MOST_LAPTOPS:
                _seen[found.group(1)] = time.monotonic()
            return


def _recent() -> int:
    """How many laptops were answered lately; the others are forgotten."""
    oldest = time.monotonic() - RECENT_SECONDS
    for device in [device for device, at in list(_seen.items()) if at < oldest]:
        _seen.pop(device, None)
    return len(_seen)


LAPTOPS.set_function(_recent)
