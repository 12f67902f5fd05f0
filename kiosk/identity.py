"""The key of this installation: what signs its changes and gives it its name.

identity = Identity.new()
identity.device            # 32 hex digits, the hash of the public key
identity.sign(change_hash)
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import cached_property

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import (
    Ed25519PrivateKey,
    Ed25519PublicKey,
)

SECRET_BYTES = 32
"""The length of an Ed25519 secret key (RFC 8032)."""


def device_id(public_key: bytes) -> str:
    """A device's id: the first 16 bytes of the SHA-256 of its raw public key, in hex."""
    return hashlib.sha256(public_key).digest()[:16].hex()


def is_signed(digest: bytes, sig: bytes, public_key: bytes) -> bool:
    """Whether `sig` is this key's Ed25519 (RFC 8032) signature over `digest`."""
    try:
        Ed25519PublicKey.from_public_bytes(public_key).verify(sig, digest)
    except (InvalidSignature, ValueError):
        return False
    return True


@dataclass(frozen=True)
class Identity:
    """An Ed25519 key pair, from its 32 secret bytes."""

    secret: bytes

    @classmethod
    def new(cls) -> Identity:
        """A key that nobody has had before."""
        return cls(Ed25519PrivateKey.generate().private_bytes_raw())

    @cached_property
    def _key(self) -> Ed25519PrivateKey:
        return Ed25519PrivateKey.from_private_bytes(self.secret)

    @cached_property
    def public_key(self) -> bytes:
        """The raw public key: 32 bytes."""
        return self._key.public_key().public_bytes_raw()

    @cached_property
    def device(self) -> str:
        """This installation's device id."""
        return device_id(self.public_key)

    def sign(self, digest: bytes) -> bytes:
        """The Ed25519 signature over a change's hash: 64 bytes."""
        return self._key.sign(digest)
