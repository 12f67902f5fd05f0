"""The key that a hub proves itself with: its own, kept in a file beside its store.

identity = own_key(Path("hub.key"))      # made the first time
"""

from __future__ import annotations

import os
from pathlib import Path

from cryptography.exceptions import InternalError, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)

from kiosk.errors import MediaError, MediaFault
from kiosk.identity import Identity

_MAX_BYTES = 64 * 1024
"""More of a key's file is not read: an Ed25519 key in PEM has 119 bytes."""


_UNREADABLE = (ValueError, TypeError, UnsupportedAlgorithm, InternalError)
"""What `load_pem_private_key` raises: the last one where OpenSSL is at a loss."""


def own_key(path: Path) -> Identity:
    """The key in this file (PKCS #8, PEM), made and kept if there is none.

    Raises `MediaError` if the file holds anything else, or cannot be read or written. A
    key is never replaced: laptops know the hub by it.
    """
    try:
        if not path.exists():
            _make(path)
        with path.open("rb") as file:
            key = load_pem_private_key(file.read(_MAX_BYTES), password=None)
    except (OSError, *_UNREADABLE) as error:
        raise _unusable(path, error) from error
    if not isinstance(key, Ed25519PrivateKey):
        raise _unusable(path, "not an Ed25519 key")
    return Identity(key.private_bytes_raw())


def _make(path: Path) -> None:
    """Write a new key where none may be yet, readable by nobody else, whole or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    pem = Ed25519PrivateKey.generate().private_bytes(
        Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()
    )
    new = path.with_name(f"{path.name}.{os.getpid()}.new")
    handle = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(pem)
        file.flush()
        os.fsync(file.fileno())
    new.replace(path)


def _unusable(path: Path, found: object) -> MediaError:
    return MediaError(
        f"The hub's key in {path} cannot be used. Put the right file back, or choose another.",
        MediaFault.UNREADABLE,
        path=str(path),
        found=str(found),
    )
