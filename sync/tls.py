"""TLS 1.3 between a laptop and a hub: the hub's certificate, and what a laptop makes of it.

    context = own_certificate(identity)          # a hub's side
    pin_of(identity.public_key)                  # what others know it by
    session.mount("https://", adapter(lambda pin: pin in pins))

A hub in the room makes its own certificate, and no authority vouches for it. Laptops know
it by its **pin**, the hash of its public key as in RFC 7469. A room's host uses its device
key, which is in every laptop's log: so each knows every other's pin before they meet.
A central hub may have an ordinary certificate instead.
"""

from __future__ import annotations

import base64
import datetime as dt
import hashlib
import ssl
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import requests.utils
from cryptography import x509
from cryptography.exceptions import InternalError, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
)
from cryptography.x509.oid import NameOID

from kiosk.identity import Identity

_NAME = "Tablevoice hub"
_SINCE = dt.datetime(2000, 1, 1, tzinfo=dt.UTC)
_FOR_EVER = dt.datetime(9999, 12, 31, 23, 59, 59, tzinfo=dt.UTC)
"""RFC 5280, 4.1.2.5: no well-defined end. Trust ends with the key's place in the log."""


@dataclass(frozen=True)
class Authorities:
    """Trust in ordinary certificates: of the authorities in this PEM file, for the host's name."""

    file: str = str(requests.utils.DEFAULT_CA_BUNDLE_PATH)


IsTrusted = Callable[[str], bool]
"""Says whether the hub with this pin is one to talk to."""

Trust = IsTrusted | Authorities


def pin_of(public_key: bytes) -> str:
    """The pin of a raw Ed25519 public key: base64url of 32 bytes, 43 characters."""
    return as_text(pin_digest(public_key))


def pin_digest(public_key: bytes) -> bytes:
    """The same as 32 bytes, for where room is scarce."""
    return _digest(Ed25519PublicKey.from_public_bytes(public_key).public_bytes(*_SPKI))


def as_text(digest: bytes) -> str:
    """A pin from its 32 bytes."""
    return base64.urlsafe_b64encode(digest).decode().rstrip("=")


def pin_of_certificate(der: bytes) -> str:
    """The pin of the key that a certificate certifies. Raises `ValueError` if it is none."""
    try:
        key = x509.load_der_x509_certificate(der).public_key()
    except (InternalError, UnsupportedAlgorithm, x509.InvalidVersion) as error:
        raise ValueError(str(error)) from error
    return as_text(_digest(key.public_bytes(*_SPKI)))


_SPKI = (Encoding.DER, PublicFormat.SubjectPublicKeyInfo)


def _digest(spki: bytes) -> bytes:
    return hashlib.sha256(spki).digest()


def own_certificate(identity: Identity) -> ssl.SSLContext:
    """A server's context with a certificate made just now for this key.

    It names nobody and no event, and never runs out.
    """
    key = Ed25519PrivateKey.from_private_bytes(identity.secret)
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, _NAME)])
    certificate = x509.CertificateBuilder(
        name, name, key.public_key(), x509.random_serial_number(), _SINCE, _FOR_EVER
    ).sign(key, None)
    with tempfile.TemporaryDirectory(prefix="certificate-") as folder:  # Python reads files only
        file = Path(folder, "hub.pem")
        file.touch(0o600)
        file.write_bytes(
            key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
            + certificate.public_bytes(Encoding.PEM)
        )
        return given_certificate(file, file)


def given_certificate(chain: Path, key: Path) -> ssl.SSLContext:
    """A server's context with the certificate in these PEM files. Raises `OSError`."""
    context = _modern(ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER))
    context.load_cert_chain(chain, key)
    context.num_tickets = 0  # laptops keep their connection and resume none
    return context


def unproven() -> ssl.SSLContext:
    """A laptop's context that takes any certificate: whoever uses it must look at the pin."""
    context = _modern(ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT))
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


def ordinary(authorities: Authorities) -> ssl.SSLContext:
    """A laptop's context for hubs with an ordinary certificate. Raises `OSError`."""
    return _modern(ssl.create_default_context(cafile=authorities.file))


def _modern(context: ssl.SSLContext) -> ssl.SSLContext:
    context.minimum_version = ssl.TLSVersion.TLSv1_3
    return context
