"""The pages that laptops pull, packed once for all that ask for the same.

    pages = Pages()
    body = pages.next(store, vector, limit)

In a room thirty laptops lack the same changes but for their own. A page that is at least
half full ends with a device's chain, and one that ends inside a chain does so at a multiple
of half a page, so that those who skipped a chain come into step again.
A page is known by the hashes at its spans' ends, which commit to all that is in it, so that
nothing kept here can be out of date: not even when the log was put back to an older one.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from typing import NamedTuple

from kiosk.changes import ChangeId
from kiosk.exchange import Vector
from kiosk.store import chains, change_log
from kiosk.store.change_log import Span
from kiosk.store.log_store import LogStore
from sync import wire

KEPT_BYTES = 16 * 1024 * 1024
"""What is kept at most, packed: some 100,000 changes."""


class _Key(NamedTuple):
    ends: tuple[tuple[Span, bytes | None], ...]
    more: bool


class Pages:
    """May be asked from any thread, each with its own connection to the one store."""

    def __init__(self, kept_bytes: int = KEPT_BYTES) -> None:
        self._kept: OrderedDict[_Key, bytes] = OrderedDict()
        self._most = kept_bytes
        self._lock = threading.Lock()
        self.kept_bytes = 0

    @property
    def count(self) -> int:
        """How many pages are kept."""
        return len(self._kept)

    def next(self, store: LogStore, known: Vector, limit: int) -> bytes:
        """The next page, packed, for a log that reaches as far as `known`."""
        while True:
            with store.reading():
                found = change_log.spans_beyond(store, known, limit + 1)
                spans, more = _page(found, limit)
                key = _Key(tuple((span, _end(store, span)) for span in spans), more)
                body = self._recall(key)
                if body is not None:
                    return body
                changes = change_log.read_spans(store, spans)
            try:
                body = wire.pack_page(wire.Pulled(wire.VERSION, changes, more))
            except wire.WireError:  # too large: a single change never is
                limit = len(changes) // 2
                continue
            self._keep(key, body)
            return body

    def _recall(self, key: _Key) -> bytes | None:
        with self._lock:
            body = self._kept.get(key)
            if body is not None:
                self._kept.move_to_end(key)
            return body

    def _keep(self, key: _Key, body: bytes) -> None:
        with self._lock:
            if key not in self._kept:
                self._kept[key] = body
                self.kept_bytes += len(body)
            while self.kept_bytes > self._most:
                _, dropped = self._kept.popitem(last=False)
                self.kept_bytes -= len(dropped)


def _page(found: list[Span], limit: int) -> tuple[list[Span], bool]:
    """The spans of the next page out of those of `limit` changes and one; whether more follow."""
    page: list[Span] = []
    size = 0
    for span in found:
        if size >= limit or (page and 2 * size >= limit and size + _length(span) > limit):
            return page, True
        taken = _cut(span, limit - size, max(1, limit // 2))
        page.append(taken)
        size += _length(taken)
        if taken != span:
            return page, True
    return page, False


def _cut(span: Span, room: int, step: int) -> Span:
    """As much of a span as there is room for; cut, if it can be, at a multiple of `step`."""
    if _length(span) <= room:
        return span
    end = span.after + room
    even = end - end % step
    return span._replace(upto=even if even > span.after else end)


def _end(store: LogStore, span: Span) -> bytes | None:
    return chains.hash_at(store, ChangeId(span.chain, span.upto))


def _length(span: Span) -> int:
    return span.upto - span.after
