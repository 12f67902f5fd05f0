"""HTTPS that looks at who answers before it says a word.

session.mount("https://", adapter(lambda pin: pin in known))
session.mount("https://", adapter(Authorities()))
"""

from __future__ import annotations

import ssl
from typing import Any

import urllib3
from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPSConnection
from urllib3.connectionpool import HTTPSConnectionPool

from sync import tls
from sync.tls import Authorities, IsTrusted, Trust


def adapter(trust: Trust) -> HTTPAdapter:
    """What a session asks through, in TLS 1.3. It raises what requests raises for bad TLS."""
    if isinstance(trust, Authorities):
        return _Secured(tls.ordinary(trust), HTTPSConnection)
    return _Secured(tls.unproven(), _pinned(trust))


class _Secured(HTTPAdapter):
    def __init__(self, context: ssl.SSLContext, connection: type[HTTPSConnection]) -> None:
        self._context = context
        self._connection = connection
        super().__init__()

    def init_poolmanager(self, *places: Any, **options: Any) -> None:  # as requests types them
        super().init_poolmanager(*places, ssl_context=self._context, **options)
        pool = type("_Pool", (HTTPSConnectionPool,), {"ConnectionCls": self._connection})
        self.poolmanager.pool_classes_by_scheme = {"https": pool}


def _pinned(trusted: IsTrusted) -> type[HTTPSConnection]:
    class Pinned(HTTPSConnection):
        def connect(self) -> None:
            super().connect()
            if not trusted(_pin_of_peer(self.sock)):
                self.close()
                raise urllib3.exceptions.SSLError("the hub's key is not the one that was given")
            self.is_verified = True

    return Pinned


def _pin_of_peer(sock: object) -> str:
    der = sock.getpeercert(binary_form=True) if isinstance(sock, ssl.SSLSocket) else None
    try:
        return tls.pin_of_certificate(der) if der else ""
    except ValueError:  # a certificate that cannot be read
        return ""
