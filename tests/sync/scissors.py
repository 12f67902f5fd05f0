"""A relay on loopback that cuts a connection after so many bytes.

with Scissors(hub.port) as relay:
    relay.cut("request", 17)         # counted from now on, over all connections
    HttpPeer(relay.url, …)
"""

from __future__ import annotations

import contextlib
import selectors
import socket
import threading
from typing import Literal

Side = Literal["request", "response"]

_ALL = 1 << 40


class Scissors:
    """Passes everything on but what lies beyond the cut; then both ends are closed."""

    def __init__(self, port: int) -> None:
        self._port = port
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self._left: dict[Side, int] = {}
        self.passed: dict[Side, int] = {}
        self.cut("request", _ALL)

    def cut(self, side: Side, after: int) -> None:
        """Let so many bytes of this side through, and all of the other's."""
        self._left = {"request": _ALL, "response": _ALL}
        self._left[side] = after
        self.passed = {"request": 0, "response": 0}

    def __enter__(self) -> Scissors:
        threading.Thread(target=self._accept, daemon=True).start()
        return self

    def __exit__(self, *_raised: object) -> None:
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                laptop, _ = self._listener.accept()
                with laptop, socket.create_connection(("127.0.0.1", self._port)) as hub:
                    self._relay(laptop, hub)

    def _relay(self, laptop: socket.socket, hub: socket.socket) -> None:
        """One connection at a time: a laptop has no more."""
        for end in (laptop, hub):  # a byte that waits for company makes each cut slow
            end.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        with selectors.DefaultSelector() as ready, contextlib.suppress(OSError):
            ready.register(laptop, selectors.EVENT_READ, ("request", hub))
            ready.register(hub, selectors.EVENT_READ, ("response", laptop))
            while True:
                for key, _ in ready.select():
                    side, target = key.data
                    data = key.fileobj.recv(65536)  # type: ignore[union-attr]  # a socket is registered
                    through = data[: self._left[side]]
                    self._left[side] -= len(through)
                    self.passed[side] += len(through)
                    target.sendall(through)
                    if not data or len(through) < len(data):
                        return
