"""A balancer without a mind: each connection goes to the next server in turn.

with Balancer([8751, 8752]) as balancer:
    HttpPeer(balancer.url)
"""

from __future__ import annotations

import contextlib
import itertools
import socket
import threading
from collections.abc import Sequence


class Balancer:
    """Listens on loopback. A server that is not there is passed over."""

    def __init__(self, ports: Sequence[int]) -> None:
        self._turns = itertools.cycle(ports)
        self._tries = len(ports)
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._open: set[socket.socket] = set()
        self.authority = f"127.0.0.1:{self._listener.getsockname()[1]}"
        self.url = f"http://{self.authority}"
        self.passed = 0
        """Bytes that went through, in both directions together."""
        self._counting = threading.Lock()
        self._threads = [threading.Thread(target=self._accept, daemon=True)]
        self._threads[0].start()

    def _accept(self) -> None:
        with contextlib.suppress(OSError):  # the end
            while True:
                self._join(self._listener.accept()[0])

    def _join(self, caller: socket.socket) -> None:
        for _ in range(self._tries):
            with contextlib.suppress(OSError):
                server = socket.create_connection(("127.0.0.1", next(self._turns)), 5)
                self._open |= {caller, server}
                for sock in (caller, server):
                    sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                for source, target in ((caller, server), (server, caller)):
                    thread = threading.Thread(
                        target=self._pass_on, args=(source, target), daemon=True
                    )
                    self._threads.append(thread)
                    thread.start()
                return
        caller.close()

    def _pass_on(self, source: socket.socket, target: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while data := source.recv(64 * 1024):
                with self._counting:
                    self.passed += len(data)
                target.sendall(data)
        for sock in (source, target):
            with contextlib.suppress(OSError):
                sock.shutdown(socket.SHUT_RDWR)

    def __enter__(self) -> Balancer:
        return self

    def __exit__(self, *_raised: object) -> None:
        for sock in (self._listener, *self._open):
            with contextlib.suppress(OSError):
                sock.shutdown(socket.SHUT_RDWR)
            sock.close()
        for thread in self._threads:
            thread.join(5)
