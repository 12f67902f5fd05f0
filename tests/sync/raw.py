"""Requests that a laptop of ours would not send, signed or not, and their bare answers."""

from __future__ import annotations

import json
from typing import NamedTuple

import requests

from sync.http import HttpPeer
from sync.pinning import adapter
from tests.hub_process import HubProcess

JSON = {"Content-Type": "application/json"}
GZIP = JSON | {"Content-Encoding": "gzip"}


class Answer(NamedTuple):
    """What came back, its fields' names in lower case, its body as it travelled."""

    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def says(self) -> dict[str, object]:
        """The JSON in the body."""
        said: dict[str, object] = json.loads(self.body)
        return said


def signed(
    peer: HttpPeer, method: str, target: str, body: bytes = b"", headers: dict[str, str] = JSON
) -> Answer:
    """The hub's answer to any request at all, properly signed by a peer that has joined."""
    response = peer._session.request(method, target, body, headers=headers, timeout=(5, 20))
    return _read(response)


def unsigned(
    hub: HubProcess, method: str, target: str, body: bytes = b"", headers: dict[str, str] = JSON
) -> Answer:
    """The hub's answer to a request with these fields and no others."""
    with requests.Session() as session:
        session.trust_env = False
        session.verify = False
        session.mount("https://", adapter(lambda _pin: True))
        url = hub.address.url + target
        return _read(
            session.request(
                method, url, data=body or None, headers=headers, timeout=10, stream=True
            )
        )


def _read(response: requests.Response) -> Answer:
    with response:
        body = response.raw.read(decode_content=False)
        headers = {name.lower(): value for name, value in response.headers.items()}
        return Answer(response.status_code, headers, body)
