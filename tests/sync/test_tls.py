"""A laptop knows its hub by its key, and says nothing to anybody else."""

from __future__ import annotations

import contextlib
import datetime as dt
import os
import socket
import ssl
import stat
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

from kiosk.errors import MediaError, PeerError, PeerFault
from kiosk.identity import Identity
from kiosk.store.database import Store
from sync import tls
from sync.http import HttpPeer, Patience
from sync.hub.keys import own_key
from tests.hub_process import HubProcess, newcomer, start_hub

SHORT = Patience(connect=2, read=2, whole=2)


class Recorder:
    """Speaks TLS as somebody else would, and keeps every byte that it is told."""

    def __init__(self, context: ssl.SSLContext) -> None:
        self.heard = b""
        self.met = False
        self.port = 0
        self._context = context
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._thread = threading.Thread(target=self._serve)

    def __enter__(self) -> Recorder:
        self.port = self._listener.getsockname()[1]
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._thread.join(10)
        self._listener.close()

    def _serve(self) -> None:
        connection, _ = self._listener.accept()
        self.met = True
        connection.settimeout(5)
        with contextlib.suppress(OSError), self._context.wrap_socket(connection, True) as secure:
            while part := secure.recv(4096):
                self.heard += part
        connection.close()


def fault_of(peer: HttpPeer) -> PeerFault:
    with contextlib.closing(peer), pytest.raises(PeerError) as caught:
        peer.vector()
    assert isinstance(caught.value.reason, PeerFault)
    return caught.value.reason


def test_a_hub_with_another_key_is_told_nothing() -> None:
    pin = tls.pin_of(Identity.new().public_key)
    with Recorder(tls.own_certificate(Identity.new())) as impostor:
        peer = HttpPeer(f"https://127.0.0.1:{impostor.port}#{pin}", newcomer(), patience=SHORT)
        assert fault_of(peer) is PeerFault.NOT_A_HUB
    assert impostor.heard == b""


def test_a_hub_that_no_authority_vouches_for_is_told_nothing_where_no_pin_was_given() -> None:
    with Recorder(tls.own_certificate(Identity.new())) as impostor:
        peer = HttpPeer(f"https://127.0.0.1:{impostor.port}", newcomer(), patience=SHORT)
        assert fault_of(peer) is PeerFault.NOT_A_HUB
    assert impostor.heard == b""


def test_who_speaks_only_older_tls_is_no_hub() -> None:
    identity = Identity.new()
    context = tls.own_certificate(identity)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.maximum_version = ssl.TLSVersion.TLSv1_2
    with Recorder(context) as old:
        address = f"https://127.0.0.1:{old.port}#{tls.pin_of(identity.public_key)}"
        assert fault_of(HttpPeer(address, newcomer(), patience=SHORT)) is PeerFault.NOT_A_HUB
    assert old.heard == b""


def test_a_hub_takes_no_older_tls(shared_hub: HubProcess) -> None:
    context = tls.unproven()
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.maximum_version = ssl.TLSVersion.TLSv1_2
    with (
        socket.create_connection(("127.0.0.1", shared_hub.port), 5) as plain,
        pytest.raises(ssl.SSLError),
    ):
        context.wrap_socket(plain)


def test_the_certificate_names_nobody_and_carries_the_key(shared_hub: HubProcess) -> None:
    pem = ssl.get_server_certificate(("127.0.0.1", shared_hub.port))
    certificate = x509.load_pem_x509_certificate(pem.encode())
    assert tls.pin_of_certificate(certificate.public_bytes(Encoding.DER)) == shared_hub.address.pin
    assert certificate.subject == certificate.issuer
    assert [name.value for name in certificate.subject] == ["Tablevoice hub"]
    assert list(certificate.extensions) == []


def test_a_certificate_of_a_version_that_there_is_not_is_none() -> None:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "a hub")])
    since = dt.datetime(2026, 8, 6, tzinfo=dt.UTC)
    made = (
        x509.CertificateBuilder(name, name, key.public_key(), 7, since, since)
        .sign(key, hashes.SHA256())
        .public_bytes(Encoding.DER)
    )
    version = bytes.fromhex("a003020102")
    assert version in made
    with pytest.raises(ValueError, match="version"):
        tls.pin_of_certificate(made.replace(version, version[:-1] + b"\x03"))


def test_a_room_s_host_is_known_by_its_device_key(organiser: Store, shared_hub: HubProcess) -> None:
    asked: list[str] = []

    def is_member(pin: str) -> bool:
        asked.append(pin)
        return pin == tls.pin_of(organiser.identity.public_key)

    with start_hub(organiser.path, 0, "--as-device") as host:
        with contextlib.closing(HttpPeer(host.address.url, newcomer(), trust=is_member)) as peer:
            assert organiser.identity.device in peer.vector()
        assert asked == [host.address.pin]
    assert fault_of(HttpPeer(shared_hub.address.url, newcomer(), trust=is_member)) is (
        PeerFault.NOT_A_HUB
    )


def test_a_hub_keeps_its_key(tmp_path: Path) -> None:
    with start_hub(tmp_path / "hub.db") as first:
        pin = first.address.pin
    with start_hub(tmp_path / "hub.db") as second:
        assert second.address.pin == pin
    if os.name == "posix":
        assert stat.S_IMODE((tmp_path / "hub.key").stat().st_mode) == 0o600


@pytest.mark.parametrize("content", [b"", b"rubbish", b"-----BEGIN PRIVATE KEY-----\nAAAA\n"])
def test_a_key_that_cannot_be_read_is_a_sentence_and_stays(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "hub.key"
    file.write_bytes(content)
    with pytest.raises(MediaError):
        own_key(file)
    assert file.read_bytes() == content


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with an authority's certificate, and one of its making for `localhost`."""
    folder = tmp_path_factory.mktemp("authority")
    key, ours = ec.generate_private_key(ec.SECP256R1()), ec.generate_private_key(ec.SECP256R1())
    root = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "An authority")])
    leaf = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "A hub")])
    now = dt.datetime.now(dt.UTC)
    begin, end = now - dt.timedelta(days=1), now + dt.timedelta(days=1)
    ca = (
        x509.CertificateBuilder(root, root, key.public_key(), 1, begin, end)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(key, hashes.SHA256())
    )
    certificate = (
        x509.CertificateBuilder(root, leaf, ours.public_key(), 2, begin, end)
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
        .sign(key, hashes.SHA256())
    )
    (folder / "ca.pem").write_bytes(ca.public_bytes(Encoding.PEM))
    (folder / "hub.pem").write_bytes(certificate.public_bytes(Encoding.PEM))
    (folder / "hub-key.pem").write_bytes(
        ours.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    )
    return folder


@pytest.fixture
def central(authority: Path, tmp_path: Path) -> Iterator[HubProcess]:
    """A hub with an ordinary certificate, for the name `localhost`."""
    files = ("--certificate", str(authority / "hub.pem"), "--key", str(authority / "hub-key.pem"))
    with start_hub(tmp_path / "hub.db", 0, *files) as hub:
        yield hub


def test_a_central_hub_may_have_an_ordinary_certificate(
    central: HubProcess, authority: Path
) -> None:
    assert central.address.pin == ""
    trust = tls.Authorities(str(authority / "ca.pem"))
    address = f"https://localhost:{central.port}"
    with contextlib.closing(HttpPeer(address, newcomer(), trust=trust)) as peer:
        assert len(peer.vector()) == 1


def test_an_ordinary_certificate_must_be_for_the_name_and_of_a_known_authority(
    central: HubProcess, authority: Path
) -> None:
    trust = tls.Authorities(str(authority / "ca.pem"))
    by_number = HttpPeer(f"https://127.0.0.1:{central.port}", newcomer(), trust=trust)
    assert fault_of(by_number) is PeerFault.NOT_A_HUB
    by_the_world_s = HttpPeer(f"https://localhost:{central.port}", newcomer())
    assert fault_of(by_the_world_s) is PeerFault.NOT_A_HUB


def test_a_certificate_without_its_key_is_a_sentence(authority: Path, tmp_path: Path) -> None:
    with pytest.raises(AssertionError, match="cannot be used together"):
        start_hub(tmp_path / "hub.db", 0, "--certificate", str(authority / "hub.pem"))
