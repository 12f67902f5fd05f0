"""Requests to one hub, each signed by this device; the connection is kept between them.

    session = SignedSession(address, identity, trust)
    response = session.request("GET", "/v1/vector", b"", timeout=(3, 20))
    session.heed(time=1785974400, epoch="…")        # as the hub has refused

Signs with the hub's clock and not with its own: a laptop's may be a day slow, or in 2099.
Follows no redirect. Settings of the environment (proxies, .netrc) are ignored: a proxy
cannot see a hub in the room, and no password of this laptop is meant for it.
"""

from __future__ import annotations

import secrets
import time
from collections.abc import Mapping
from urllib.parse import urlsplit

import requests

from kiosk import __version__
from kiosk.identity import Identity
from sync import signing
from sync.address import Address
from sync.pinning import adapter
from sync.tls import Authorities, Trust

_NONCE_BYTES = 16


class SignedSession:
    """One laptop's connection to one hub, for one thread at a time."""

    def __init__(self, address: Address, identity: Identity, trust: Trust | None) -> None:
        """Without `trust`, the address's pin counts; without that, an ordinary certificate."""
        self._address = address
        self._identity = identity
        self._epoch = ""
        self._ahead = time.time() - time.monotonic()
        self._session = requests.Session()
        self._session.trust_env = False
        if address.url.startswith("https:"):
            trust = trust or (address.pin.__eq__ if address.pin else Authorities())
            self._session.verify = trust.file if isinstance(trust, Authorities) else False
            self._session.mount("https://", adapter(trust))
        self._session.headers = {
            "User-Agent": f"Tablevoice/{__version__}",
            "Accept": "application/json",
            "Accept-Encoding": "gzip, deflate",
        }

    @property
    def is_known(self) -> bool:
        """Whether the hub has said how to sign for it. Until then it refuses everything."""
        return self._epoch != ""

    def request(
        self,
        method: str,
        target: str,
        body: bytes,
        *,
        timeout: tuple[float, float],
        headers: Mapping[str, str] | None = None,
    ) -> requests.Response:
        """Send one request for `target`, a path with its query. Gives the answer, body unread.

        `timeout` is in seconds: to connect, and between two signs of life. Raises what
        requests, urllib3 and sockets raise.
        """
        return self._session.request(
            method,
            self._address.url + target,
            data=body or None,
            headers={**(headers or {}), **self.sign(method, target, body)},
            timeout=timeout,
            allow_redirects=False,
            stream=True,
        )

    def sign(self, method: str, target: str, body: bytes) -> dict[str, str]:
        """The fields that sign a request, with a time and a nonce of its own."""
        parts = urlsplit(target)
        authority = self._address.authority
        head = signing.Head(
            method, authority, parts.path, parts.query, signing.content_digest(body)
        )
        nonce = secrets.token_urlsafe(_NONCE_BYTES)
        return {
            "Host": authority,
            **signing.sign(
                head,
                self._identity,
                created=int(time.monotonic() + self._ahead),
                nonce=f"{self._epoch}.{nonce}" if self._epoch else nonce,
            ),
        }

    def heed(self, *, time_there: int, epoch: str) -> None:
        """Sign from now on as the hub wants it: by its clock, for its memory of nonces."""
        self._ahead = time_there - time.monotonic()
        self._epoch = epoch

    def close(self) -> None:
        """Let the connection go."""
        self._session.close()
