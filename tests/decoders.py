"""Everything that turns bytes from outside into something of ours, one entry for each.

for name, decoder in DECODERS.items():
    decoder.read(decoder.whole[0])        # a good one; on any other bytes only `refuses`
"""

from __future__ import annotations

import contextlib
import datetime as dt
import io
import tempfile
import zlib
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import NamedTuple

import msgspec
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from zeroconf import ServiceInfo

from kiosk.app.conversation import read_conversation
from kiosk.app.tables import MEMORY as TABLE_MEMORY
from kiosk.app.tables import read_table
from kiosk.changes import BODIES, Unreadable, read_body
from kiosk.equality.form import AnswerSet, Box, Released, read_box, write_box
from kiosk.errors import PeerError, TablevoiceError
from kiosk.lock import Lock
from kiosk.settings import Folder, Settings
from kiosk.tickets import read_ticket
from kiosk.voting import receipts
from sync import address, faults, wire
from sync.announcement import SERVICE, announcement, recognise
from sync.answers_on_stick import read_answers, write_answers
from sync.bundle import MEMORY as BUNDLE_MEMORY
from sync.bundle import bundles, read_bundle
from sync.drives import linux_places
from sync.frames import MAX_FILE
from sync.hub.keys import own_key
from sync.sealing import SealError
from sync.signing import Head, Unsigned, content_digest, read, sign
from sync.tls import pin_of_certificate
from tests.event import EVENT, ROOM_KEY, Author, ticket_for
from ui.ticket_file import read_ticket_file

SMALL = 2 * 1024 * 1024
"""Bytes of memory for what is a few kilobytes at most."""


class Decoder(NamedTuple):
    """What reads some bytes, good ones, how it refuses others, and its most memory in bytes."""

    read: Callable[[bytes], object]
    whole: list[bytes]
    refuses: tuple[type[Exception], ...] = (TablevoiceError,)
    memory: int = SMALL


AUTHOR = Author("Ada")
PAGE = [AUTHOR.introduce(), *(AUTHOR.write("idea", f"{n}", '{"v":1,"title":"é"}') for n in (1, 2))]
ANSWERS = [
    AnswerSet(f"{n:032x}", EVENT.device, "2026-08-06", {"sex": "female", "age": "prefer_not"})
    for n in range(3)
]
SIGNED = sign(
    Head("GET", "hub:8750", "/v1/news", "known=", content_digest(b"")),
    EVENT,
    created=1_785_974_400,
    nonce="9Qm-3fYk1z8.bW9uZGF5IG1vcm5pbmc",
)
MESSAGES: list[wire.Message] = [
    wire.Reach(1, {AUTHOR.device: (3, bytes(32))}),
    wire.Push(1, PAGE),
    wire.Verdicts(1, []),
    wire.Pull(1, {AUTHOR.device: (3, bytes(32))}, 7),
    wire.Pulled(1, PAGE, more=False),
    wire.State(1, "00", 3),
    wire.News(1, "ab"),
    wire.Health(1),
    wire.Answers(1, ANSWERS),
    wire.AnswersPage(1, ANSWERS, more=False, tag="ab"),
    wire.AnswersKept(1, "ab"),
    wire.Refusal(1, "stale", "Sign anew.", 1_785_974_400, "epoch"),
]
TABLE = b'timestamp,comment-id,author-id,comment-body,voter-id,vote\n1,2,3,"a ""b""\nc",4,1\n'


def _in_file(read: Callable[[Path], object], data: bytes) -> object:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "settings.json")
        path.write_bytes(data)
        return read(path)


def _file(read: Callable[[Path], object]) -> Callable[[bytes], object]:
    return partial(_in_file, read)


def _text(data: bytes) -> str:
    return data.decode("utf-8", "surrogateescape")


def _message(form: type[wire.Message], data: bytes) -> object:
    return wire.decode(data, form)


def _fields(data: bytes) -> object:
    covered, _, proof = data.decode("latin-1").partition("\n")
    return read(covered, proof)


def _announced(data: bytes) -> object:
    return recognise(ServiceInfo(SERVICE, f"x.{SERVICE}", port=9, properties=data), ROOM_KEY)


def _refused(data: bytes) -> PeerError:
    retry, _, body = data.partition(b"\n")
    return faults.refusal(503, {"Retry-After": retry.decode("latin-1")}, body)


def _bodies(data: bytes) -> None:
    for kind in BODIES:
        with contextlib.suppress(Unreadable):
            read_body(kind, data.decode("utf-8", "replace"))


def _bundle(data: bytes) -> object:
    return list(read_bundle(io.BytesIO(data).read, ROOM_KEY))


def _answers_on_stick(data: bytes) -> object:
    return list(read_answers(io.BytesIO(data).read, ROOM_KEY))


def _rows(path: Path) -> object:
    return list(read_table(path, ("timestamp",)))


def _lock(path: Path) -> object:
    return Lock(path).wait


def _places(data: bytes) -> object:
    return list(linux_places(_text(data)))


_KEY = Ed25519PrivateKey.from_private_bytes(EVENT.secret)
_NAME = x509.Name([])
_DAY = dt.datetime(2026, 8, 6, tzinfo=dt.UTC)
_CERTIFICATE = x509.CertificateBuilder(
    _NAME, _NAME, _KEY.public_key(), 7, _DAY, _DAY + dt.timedelta(days=1)
).sign(_KEY, None)

DECODERS: dict[str, Decoder] = {
    f"wire.{type(message).__name__}": Decoder(
        partial(_message, type(message)), [wire.encode(message)], (wire.WireError,), BUNDLE_MEMORY
    )
    for message in MESSAGES
} | {
    "wire.inflate": Decoder(
        lambda data: wire.inflate(data, wire.MAX_INFLATED),
        [wire.pack(MESSAGES[1]), zlib.compress(TABLE)],
        (wire.WireError,),
        2 * wire.MAX_INFLATED + SMALL,
    ),
    "bundle": Decoder(
        _bundle,
        [b"".join(pieces) for _ in range(2) for pieces in bundles([PAGE], ROOM_KEY)],
        (SealError,),
        BUNDLE_MEMORY,
    ),
    "answers on a stick": Decoder(
        _answers_on_stick,
        [b"".join(next(write_answers([ANSWERS], ROOM_KEY, MAX_FILE)))],
        (SealError,),
        BUNDLE_MEMORY,
    ),
    "ticket": Decoder(
        lambda data: read_ticket(_text(data)),
        [ticket_for("scribe").text.encode(), ticket_for("organiser").text.encode()],
    ),
    "receipt": Decoder(
        lambda data: receipts.normalise(_text(data)),
        [receipts.receipt_of(bytes(16)).encode(), b"fdk 92w 3zh"],
    ),
    "ticket's file": Decoder(
        _file(read_ticket_file), [b"\xef\xbb\xbf" + ticket_for("scribe").text.encode()]
    ),
    "signature": Decoder(
        _fields,
        ["\n".join((SIGNED["Signature-Input"], SIGNED["Signature"])).encode()],
        (Unsigned,),
    ),
    "refusal": Decoder(_refused, [b"Wed, 21 Oct 2026 07:28:00 GMT\n" + wire.encode(MESSAGES[-1])]),
    "body": Decoder(_bodies, [change.body.encode() for change in PAGE], (), BUNDLE_MEMORY),
    "address": Decoder(
        lambda data: address.parse(_text(data)),
        [b"https://192.168.1.5:8750#" + b"g" * 43, b"http://[::1]:8750", b"hub.example"],
    ),
    "announcement": Decoder(
        _announced, [announcement(ROOM_KEY, AUTHOR.device, 8750, ["127.0.0.1"]).text], ()
    ),
    "certificate": Decoder(
        pin_of_certificate, [_CERTIFICATE.public_bytes(Encoding.DER)], (ValueError,)
    ),
    "hub's key": Decoder(
        _file(own_key), [_KEY.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())]
    ),
    "settings": Decoder(
        _file(lambda path: Folder(path.parent).settings()),
        [msgspec.json.encode(Settings("https://hub.example", "Table 7", "scribe", "7"))],
        (),
    ),
    "lock": Decoder(
        _file(_lock),
        [msgspec.json.encode({"salt": bytes(16), "digest": bytes(32), "wrong": 7})],
        (),
    ),
    "box": Decoder(
        read_box, [write_box(Box(tuple(ANSWERS), Released("2026-08-06", 2)))], memory=BUNDLE_MEMORY
    ),
    "table": Decoder(_file(_rows), [TABLE, TABLE.decode().encode("utf-16")], memory=TABLE_MEMORY),
    "conversation": Decoder(
        _file(lambda path: read_conversation(path, path)), [TABLE], memory=TABLE_MEMORY
    ),
    "drives": Decoder(
        _places, [b"36 35 8:1 / /media/ada/RED\\040ONE rw - vfat /dev/sdb1 rw\n"], ()
    ),
}
