"""Runs the hub's application on uvicorn, until a signal says stop.

    serve(Path("hub.db"), Serving(host="0.0.0.0"))

Over TLS 1.3, with a certificate of its own making unless it is given one. In the clear it
listens on this computer alone, for a balancer that stands before it.
"""

from __future__ import annotations

import contextlib
import logging
import os
import socket
import ssl
import sys
import threading
from pathlib import Path
from types import FrameType
from typing import NamedTuple

import uvicorn

from kiosk import rubbish
from kiosk.errors import MediaError, MediaFault
from kiosk.identity import Identity
from kiosk.store.database import open_existing
from sync import tls
from sync.hub.app import application
from sync.hub.connection import Connection
from sync.hub.gate import Gate
from sync.hub.keys import own_key
from sync.hub.listening import HOST, PORT, listener, shown
from sync.hub.members import MembersOfLog
from sync.hub.metrics import Watched, answering
from sync.hub.news import News
from sync.hub.seen import Seen
from sync.hub.shared_nonces import hub_nonces
from sync.hub.stores import Keeping, hub_stores

_KEEP_ALIVE_SECONDS = 75
"""Longer than the pause between two exchanges, so that a laptop keeps its connection."""
_GRACE_SECONDS = 1


class Serving(NamedTuple):
    """Where a hub listens, and how it proves itself.

    It has a key of its own in the file `key`, beside the store unless said. With `as_device`
    it has the store's instead, as a room's host does: other laptops know that one from
    their logs. With `certificate`, a chain in PEM, `key` is that certificate's.
    """

    host: str = HOST
    port: int = PORT
    """0 takes any free one."""
    database: str = ""
    """The URL of a PostgreSQL that holds the log, instead of a file."""
    ticket: str = ""
    """To the event that the hub serves; not needed again once its store belongs to one."""
    key: Path | None = None
    certificate: Path | None = None
    as_device: bool = False
    plain: bool = False
    """No TLS; on this computer alone."""
    metrics_port: int | None = None
    """Where Prometheus is answered, on this computer alone."""
    while_stdin_is_open: bool = False
    """End with the process that started this one, however that one ends."""


def serve(path: Path, serving: Serving = Serving()) -> None:  # noqa: B008 (it cannot change)
    """Serve the store at `path` until SIGTERM or Ctrl+C.

    Says where it listens in one line on standard output, as an address to pass on; errors
    go to standard error. Raises `InvalidInput` for an address that it may not or cannot
    have, `MediaError` for a key or certificate that cannot be used, `StoreError`.
    """
    logging.basicConfig(stream=sys.stderr, format="%(asctime)s %(levelname)s %(message)s")
    logging.getLogger("uvicorn").setLevel(logging.ERROR)  # strangers' rubbish fills no log
    keeping = Keeping(serving.database, serving.ticket, projects=serving.as_device)
    with (
        listener(serving.host, serving.port, plain=serving.plain) as open_socket,
        hub_stores(path, keeping) as (writer, reader),
        hub_nonces(serving.database) as nonces,
        answering(serving.metrics_port),
    ):
        context, pin = _proof(path, serving)
        news = News(reader)
        seen = Seen(reader, writer) if serving.as_device else None
        app = application(writer, reader, news, seen)
        hear = seen.hear if seen else lambda _device: None
        gate = Gate(app, MembersOfLog(reader), nonces, hear)
        config = uvicorn.Config(
            Watched(gate),
            ssl_context_factory=(lambda _config, _default: context) if context else None,
            http=Connection,
            log_config=None,
            access_log=False,
            proxy_headers=False,  # nobody is known by an address here
            timeout_keep_alive=_KEEP_ALIVE_SECONDS,
            timeout_graceful_shutdown=_GRACE_SECONDS,
            server_header=False,
            lifespan="off",
            ws="none",
        )
        server = _Server(config, news, shown(open_socket, pin, plain=serving.plain))
        if serving.while_stdin_is_open:
            threading.Thread(target=server.stop_after_stdin, daemon=True).start()
        server.run(sockets=[open_socket])


def _proof(path: Path, serving: Serving) -> tuple[ssl.SSLContext | None, str]:
    """The TLS context to serve with, if any, and the pin to pass on, if one is needed."""
    if serving.plain:
        return None, ""
    key = serving.key or path.with_suffix(".key")
    if serving.certificate is not None:
        try:
            return tls.given_certificate(serving.certificate, key), ""
        except OSError as error:  # ssl.SSLError is one
            raise MediaError(
                f"The certificate {serving.certificate} and the key {key} cannot be used together.",
                MediaFault.UNREADABLE,
                path=str(serving.certificate),
                found=str(error),
            ) from error
    identity = _device(path) if serving.as_device else own_key(key)
    return tls.own_certificate(identity), tls.pin_of(identity.public_key)


def _device(path: Path) -> Identity:
    """The key of the laptop whose store this is."""
    with contextlib.closing(open_existing(path, check=False)) as store:
        return store.identity


class _Server(uvicorn.Server):
    """Announces itself once it listens, and ends quietly when it is told to."""

    def __init__(self, config: uvicorn.Config, news: News, address: str) -> None:
        super().__init__(config)
        self._news = news
        self._address = address

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        rubbish.begin()
        print(f"Tablevoice hub at {self._address}", flush=True)  # noqa: T201 (its one line)

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        self._news.end()
        await super().shutdown(sockets)

    def stop_after_stdin(self) -> None:
        """Wait until whoever started this process is gone, then stop."""
        while os.read(sys.stdin.fileno(), 1024):
            pass
        self.should_exit = True

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:  # noqa: ARG002 (uvicorn's)
        """Stop, as uvicorn does, but leave the process to end by itself."""
        self.should_exit = True
