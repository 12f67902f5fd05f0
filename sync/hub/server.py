"""Runs the hub's application on uvicorn, until a signal says stop."""

from __future__ import annotations

import contextlib
import ipaddress
import logging
import os
import socket
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from types import FrameType

import uvicorn
from prometheus_client import start_http_server

from kiosk.errors import InputFault, InvalidInput
from sync.hub.app import application
from sync.hub.metrics import Watched
from sync.hub.stores import Keeping, hub_stores

HOST = "127.0.0.1"
PORT = 8750
_KEEP_ALIVE_SECONDS = 75
"""Longer than the pause between two exchanges, so that a laptop keeps its connection."""
_GRACE_SECONDS = 1


def serve(
    path: Path,
    host: str = HOST,
    port: int = PORT,
    *,
    keeping: Keeping = Keeping(),  # noqa: B008 (it cannot change)
    metrics_port: int | None = None,
    while_stdin_is_open: bool = False,
) -> None:
    """Serve the store at `path` until SIGTERM or Ctrl+C; `port` 0 takes any free one.

    `metrics_port` answers Prometheus, on loopback. With `while_stdin_is_open` it ends with
    its parent too, however that one ends.
    Says where it listens in one line on standard output; errors go to standard error.
    Raises `InvalidInput` for an address that it may not or cannot have, `StoreError`.
    """
    logging.basicConfig(stream=sys.stderr, format="%(asctime)s %(levelname)s %(message)s")
    with (
        _listener(host, port) as listener,
        hub_stores(path, keeping) as (writer, reader),
        _metrics(metrics_port),
    ):
        config = uvicorn.Config(
            Watched(application(writer, reader)),
            log_config=None,
            access_log=False,
            timeout_keep_alive=_KEEP_ALIVE_SECONDS,
            timeout_graceful_shutdown=_GRACE_SECONDS,
            server_header=False,
            lifespan="off",
        )
        server = _Server(config)
        if while_stdin_is_open:
            threading.Thread(target=server.stop_after_stdin, daemon=True).start()
        server.run(sockets=[listener])


@contextlib.contextmanager
def _metrics(port: int | None) -> Iterator[None]:
    """Answer Prometheus on this port, on a thread of its own."""
    if port is None:
        yield
        return
    try:
        server, thread = start_http_server(port, HOST)
    except OSError as error:
        raise _taken(port, error) from error
    try:
        yield
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


class _Server(uvicorn.Server):
    """Announces itself once it listens, and ends quietly when it is told to."""

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        for listener in sockets or ():
            host, port = listener.getsockname()[:2]
            shown = f"[{host}]" if ":" in host else host
            print(f"Tablevoice hub at http://{shown}:{port}", flush=True)  # noqa: T201 (its one line)

    def stop_after_stdin(self) -> None:
        """Wait until whoever started this process is gone, then stop."""
        while os.read(sys.stdin.fileno(), 1024):
            pass
        self.should_exit = True

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:  # noqa: ARG002 (uvicorn's)
        """Stop, as uvicorn does, but leave the process to end by itself."""
        self.should_exit = True


def _listener(host: str, port: int) -> socket.socket:
    host = HOST if host == "localhost" else host
    if not _is_loopback(host):
        raise InvalidInput(
            "Signed requests are not in this version, so the hub listens on this laptop only.",
            InputFault.ADDRESS_UNUSABLE,
            field="host",
        )
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # asyncio turns Nagle's delay off only where the socket names its protocol.
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    if os.name == "posix":  # elsewhere it would let two programs have one port
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host, port))
    except OSError as error:
        listener.close()
        raise _taken(port, error) from error
    return listener


def _taken(port: int, error: OSError) -> InvalidInput:
    return InvalidInput(
        f"Port {port} cannot be used: another program may have it. Choose another one.",
        InputFault.ADDRESS_UNUSABLE,
        field="port",
        found=str(error),
    )


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
