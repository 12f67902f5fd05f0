"""A network that can be switched off: a relay on loopback between the laptops and the hub.

    with Network(hub_port) as network:
        network.authority        # where the laptops are told that the hub is
        network.switch(on=False) # connections break, new ones are refused

Off is what laptops meet in a hall: the address no longer answers. Nothing is pretended
inside the app.
"""

from __future__ import annotations

import contextlib
import socket
import threading

_CHUNK = 64 * 1024
_HOST = "127.0.0.1"


class Network:
    """Relays one port to another while it is on. Each connection has two small threads."""

    def __init__(self, hub_port: int) -> None:
        self._hub_port = hub_port
        self._open: set[socket.socket] = set()
        self._lock = threading.Lock()
        self._listener: socket.socket | None = None
        self.port = 0
        self.switch(on=True)

    @property
    def authority(self) -> str:
        """The hub's host and port as the laptops see them."""
        return f"{_HOST}:{self.port}"

    @property
    def is_on(self) -> bool:
        """Whether the laptops can reach the hub."""
        return self._listener is not None

    def switch(self, *, on: bool) -> None:
        """Give the network back, or take it away and break what is under way."""
        if on == self.is_on:
            return
        if on:
            self._listener = self._listen()
            threading.Thread(target=self._accept, args=[self._listener], daemon=True).start()
        elif self._listener is not None:
            _close(self._listener)
            self._listener = None
            with self._lock:
                broken, self._open = self._open, set()
            for connection in broken:
                _close(connection)

    def __enter__(self) -> Network:
        return self

    def __exit__(self, *_raised: object) -> None:
        self.switch(on=False)

    def _listen(self) -> socket.socket:
        listener = socket.socket()
        # On Windows this option would let another program take the port over.
        if hasattr(socket, "SO_EXCLUSIVEADDRUSE"):
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
        else:
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((_HOST, self.port))
        listener.listen()
        self.port = listener.getsockname()[1]
        return listener

    def _accept(self, listener: socket.socket) -> None:
        while True:
            try:
                laptop, _ = listener.accept()
            except OSError:
                return
            try:
                hub = socket.create_connection((_HOST, self._hub_port))
            except OSError:
                _close(laptop)
                continue
            with self._lock:
                self._open |= {laptop, hub}
            for source, target in ((laptop, hub), (hub, laptop)):
                threading.Thread(target=self._relay, args=[source, target], daemon=True).start()

    def _relay(self, source: socket.socket, target: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while data := source.recv(_CHUNK):
                target.sendall(data)
        for connection in (source, target):
            _close(connection)
        with self._lock:
            self._open -= {source, target}


def _close(connection: socket.socket) -> None:
    with contextlib.suppress(OSError):
        connection.shutdown(socket.SHUT_RDWR)
    connection.close()
