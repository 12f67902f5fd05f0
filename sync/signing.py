"""Signs requests and reads their signatures: RFC 9421, in one fixed profile.

    head = Head("GET", "192.168.1.5:8750", "/v1/vector", "", content_digest(b""))
    headers = sign(head, identity, created=1785974400, nonce="…")
    signature = read(headers["Signature-Input"], headers["Signature"])
    is_signed_by(head, signature, identity.public_key)

Every request covers the same five components, and names its device in `keyid`. What is
signed in any other way is not read at all: a stranger gets no parser to play with.
"""

from __future__ import annotations

import base64
import hashlib
import re
from typing import NamedTuple

from kiosk.changes import DeviceId
from kiosk.identity import Identity, is_signed

_LABEL = "tablevoice"
_COVERED = '("@method" "@authority" "@path" "@query" "content-digest")'
_INPUT = re.compile(
    re.escape(f"{_LABEL}={_COVERED}")
    + r';created=([0-9]{1,12});nonce="([A-Za-z0-9_.-]{22,96})"'
    + r';keyid="([0-9a-f]{32})";alg="ed25519";tag="tablevoice"'
)
_SIGNATURE = re.compile(f"{_LABEL}=:([A-Za-z0-9+/]{{86}}==):")


class Unsigned(Exception):
    """There is no signature of this profile."""


class Head(NamedTuple):
    """What a signature covers of a request (RFC 9421, 2.2; RFC 9530, 2).

    `authority` as the Host field has it, `query` without its question mark, `digest` as
    the Content-Digest field has it.
    """

    method: str
    authority: str
    path: str
    query: str
    digest: str


class Signature(NamedTuple):
    """Who signed, when (seconds since 1970), with which number used once, and the proof."""

    device: DeviceId
    created: int
    nonce: str
    sig: bytes


def content_digest(body: bytes) -> str:
    """The value of Content-Digest (RFC 9530) for these bytes, as they travel."""
    return f"sha-256=:{base64.b64encode(hashlib.sha256(body).digest()).decode()}:"


def sign(head: Head, identity: Identity, *, created: int, nonce: str) -> dict[str, str]:
    """The fields that sign a request. `nonce` is 22 to 96 characters of base64url and dots."""
    params = _params(Signature(identity.device, created, nonce, b""))
    sig = identity.sign(_base(head, params))
    return {
        "Content-Digest": head.digest,
        "Signature-Input": f"{_LABEL}={params}",
        "Signature": f"{_LABEL}=:{base64.b64encode(sig).decode()}:",
    }


def read(signature_input: str, signature: str) -> Signature:
    """The signature that these two fields carry. Raises `Unsigned`; proves nothing yet."""
    params = _INPUT.fullmatch(signature_input)
    proof = _SIGNATURE.fullmatch(signature)
    if params is None or proof is None:
        raise Unsigned
    created, nonce, device = params.groups()
    return Signature(device, int(created), nonce, base64.b64decode(proof[1]))


def is_signed_by(head: Head, signature: Signature, public_key: bytes) -> bool:
    """Whether the owner of this raw Ed25519 key signed this head, with these parameters."""
    return is_signed(_base(head, _params(signature)), signature.sig, public_key)


def _params(signature: Signature) -> str:
    """The signature's parameters, serialised (RFC 9421, 2.3)."""
    return (
        f'{_COVERED};created={signature.created};nonce="{signature.nonce}"'
        f';keyid="{signature.device}";alg="ed25519";tag="tablevoice"'
    )


def _base(head: Head, params: str) -> bytes:
    """The signature base (RFC 9421, 2.5)."""
    return "\n".join(
        [
            f'"@method": {head.method}',
            f'"@authority": {head.authority}',
            f'"@path": {head.path}',
            f'"@query": ?{head.query}',
            f'"content-digest": {head.digest}',
            f'"@signature-params": {params}',
        ]
    ).encode()
