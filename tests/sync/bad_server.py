"""A server on loopback that misbehaves at the level of bytes.

with BadServer(raw("200 OK", b"<html>sign in</html>")) as server:
    HttpPeer(server.url, newcomer()).vector()      # PeerError: not a hub
"""

from __future__ import annotations

import contextlib
import gzip
import socket
import threading
import time
import zlib
from collections.abc import Callable

Answer = Callable[[socket.socket], None]


class BadServer:
    """Reads each request's head and a little more, and lets `answer` do its worst."""

    def __init__(self, answer: Answer) -> None:
        self._answer = answer
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._open: list[socket.socket] = []
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"

    def __enter__(self) -> BadServer:
        threading.Thread(target=self._serve, daemon=True).start()
        return self

    def __exit__(self, *_raised: object) -> None:
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        for connection in (self._listener, *self._open):
            connection.close()

    def _serve(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                connection, _ = self._listener.accept()
                self._open.append(connection)
                threading.Thread(target=self._attend, args=[connection], daemon=True).start()

    def _attend(self, connection: socket.socket) -> None:
        with contextlib.suppress(OSError):
            connection.recv(64 * 1024)
            self._answer(connection)


def raw(status: str, body: bytes, *headers: str, length: int | None = None) -> Answer:
    """An answer with this body; its length is told truly unless given."""
    told = len(body) if length is None else length
    head = "\r\n".join([f"HTTP/1.1 {status}", f"Content-Length: {told}", *headers])

    def answer(connection: socket.socket) -> None:
        connection.sendall(head.encode() + b"\r\n\r\n" + body)
        connection.close()

    return answer


def json_of(body: bytes, *headers: str) -> Answer:
    return raw("200 OK", body, "Content-Type: application/json", *headers)


def gzip_of(body: bytes) -> Answer:
    """A body that says it is gzip, whatever it is."""
    return json_of(body, "Content-Encoding: gzip")


def verbatim(data: bytes) -> Answer:
    """Bytes that need not be HTTP."""

    def answer(connection: socket.socket) -> None:
        connection.sendall(data)
        connection.close()

    return answer


def silence(connection: socket.socket) -> None:
    """Take the request and never say a word."""
    del connection


def hang_up(connection: socket.socket) -> None:
    """Close at once."""
    connection.close()


def reset(connection: socket.socket) -> None:
    """Break the connection, as a router that forgets it does."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
    connection.close()


def stall(connection: socket.socket) -> None:
    """Begin an answer and never end it."""
    connection.sendall(b'HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"tablevoice"')


def drip(connection: socket.socket) -> None:
    """Send an answer a byte at a time, for ever; each byte is a sign of life."""
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n")
    while True:
        connection.sendall(b" ")
        time.sleep(0.02)


def drip_head(connection: socket.socket) -> None:
    """Do the same with the head of the answer."""
    connection.sendall(b"HTTP/1.1 200 OK\r\nX: ")
    while True:
        connection.sendall(b"x")
        time.sleep(0.02)


def flood(connection: socket.socket) -> None:
    """Send an answer without an end, as fast as it is read."""
    connection.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
    while True:
        connection.sendall(b" " * 65536)


def bomb(size: int) -> bytes:
    """So many zeros in gzip: a thousandth of that on the wire."""
    stream = zlib.compressobj(9, zlib.DEFLATED, 31)
    chunk = bytes(1 << 20)
    parts = [stream.compress(chunk) for _ in range(size >> 20)]
    return b"".join([*parts, stream.flush()])


HTML = b"<!doctype html><title>Free Wi-Fi</title><p>Accept the terms to go online."
HALF_GZIP = gzip.compress(b'{"tablevoice":1,"vector":{}}')[:-9]
