"""Runs the hub's application on uvicorn, until a signal says stop."""

from __future__ import annotations

import ipaddress
import logging
import os
import socket
import sys
import threading
from pathlib import Path
from types import FrameType

import uvicorn

from kiosk.errors import InputFault, InvalidInput
from sync.hub.app import application
from sync.hub.store_thread import StoreThread

HOST = "127.0.0.1"
PORT = 8750
_KEEP_ALIVE_SECONDS = 75
"""Longer than the pause between two exchanges, so that a laptop keeps its connection."""
_GRACE_SECONDS = 1


def serve(
    path: Path, host: str = HOST, port: int = PORT, *, while_stdin_is_open: bool = False
) -> None:
    """Serve the store at `path` until SIGTERM or Ctrl+C; `port` 0 takes any free one.

    With `while_stdin_is_open` it ends with its parent too, however that one ends.
    Says where it listens in one line on standard output; errors go to standard error.
    Raises `InvalidInput` for an address that it may not or cannot have, `StoreError`.
    """
    logging.basicConfig(stream=sys.stderr, format="%(asctime)s %(levelname)s %(message)s")
    with (
        _listener(host, port) as listener,
        StoreThread(path) as writer,
        StoreThread(path, check=False) as reader,
    ):
        config = uvicorn.Config(
            application(writer, reader),
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
        raise InvalidInput(
            f"Port {port} cannot be used: another program may have it. Choose another one.",
            InputFault.ADDRESS_UNUSABLE,
            field="port",
            found=str(error),
        ) from error
    return listener


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
