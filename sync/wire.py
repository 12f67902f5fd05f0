"""The form of what travels between a laptop and a hub: JSON with a version, gzip, capped.

    data = pack_page(Push(VERSION, changes))
    decode(inflate(data, MAX_INFLATED), Push).changes

A change's body is a string inside the JSON, and comes out as it went in, byte for byte.
"""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from typing import Annotated, Any, Literal, TypeVar

import msgspec
from msgspec import Meta

from kiosk.changes import Change
from kiosk.equality.form import AnswerSet
from kiosk.exchange import Vector, Verdict
from sync.peer import PAGE_CHANGES

VERSION: Literal[1] = 1

PAGE_BYTES = 256 * 1024
"""A page that is larger when compressed is halved before it is sent."""
PAGE_INFLATED = 4 * 1024 * 1024
"""The same, before compression: text that compresses well must fit the other side's cap."""
MAX_BYTES = 1024 * 1024
"""What a hub takes in one request, compressed."""
MAX_INFLATED = 8 * 1024 * 1024
"""What either side takes in one message, inflated."""

MAX_JOIN_BYTES = 16 * 1024
"""What a hub takes from a device that it does not know, compressed or not."""
ANSWER_SETS = 500
"""The most sets of equality answers in one message."""
NEWS_SECONDS = 25.0
"""As long as a hub lets a laptop wait for news."""

_GZIP = 31
_GZIP_OR_ZLIB = 47  # zlib's manual, inflateInit2: 32 added to windowBits detects the header
_FASTEST = 1

Fault = Literal["cut_short", "too_large", "incompatible", "foreign", "malformed"]


class WireError(Exception):
    """Something else than a message of ours, told apart by `fault`.

    `cut_short`: its end is missing, or it was garbled. `too_large`: beyond the cap.
    `incompatible`: another version's. `foreign`: not Tablevoice's at all. `malformed`:
    ours by name, and yet wrong.
    """

    def __init__(self, fault: Fault, detail: str = "") -> None:
        super().__init__(detail or fault)
        self.fault = fault


class Message(msgspec.Struct, frozen=True):
    """What every message has: the version of the protocol."""

    tablevoice: Literal[1]


class Reach(Message, frozen=True):
    """How far a log reaches: by chain, the last sequence number and that change's hash."""

    vector: Vector


class Push(Message, frozen=True):
    """Changes for the hub to keep."""

    changes: Sequence[Change]


class Verdicts(Message, frozen=True):
    """What became of each pushed change, in order."""

    verdicts: list[Verdict]


class Pull(Reach, frozen=True):
    """A request for what lies beyond a vector."""

    limit: Annotated[int, Meta(ge=1, le=PAGE_CHANGES)] = PAGE_CHANGES


class Pulled(Push, frozen=True):
    """The next changes beyond the vector, and whether there are more."""

    more: bool


class State(Message, frozen=True):
    """The digest of what a hub holds, equal wherever the same changes are held."""

    digest: str
    changes: int


class News(Message, frozen=True):
    """Where a hub's log reaches now, as the tag of its vector."""

    tag: Annotated[str, Meta(pattern="^[0-9a-f]{0,32}$")]


class Answers(Message, frozen=True):
    """Equality answers, each set under a random id."""

    sets: Annotated[list[AnswerSet], Meta(max_length=ANSWER_SETS)]


class AnswersPage(Answers, frozen=True):
    """The next of all sets by their ids, whether there are more, and the tag of them all."""

    more: bool
    tag: Annotated[str, Meta(pattern="^[0-9a-f]{0,32}$")]


class AnswersKept(Message, frozen=True):
    """That answer sets are kept, and the tag of all that are."""

    tag: Annotated[str, Meta(pattern="^[0-9a-f]{0,32}$")]


class Health(Message, frozen=True):
    """That a hub is up, and no more: anybody may ask."""


class Refusal(Message, frozen=True, omit_defaults=True):
    """Why a hub did not do what it was asked: a word for programs, a sentence for people.

    To a laptop whose signature is `stale` it says what to sign with: its own time, in
    seconds since 1970, and the epoch of its memory for nonces.
    """

    fault: str
    sentence: str
    time: Annotated[int, Meta(ge=0, le=1 << 38)] = 0
    epoch: Annotated[str, Meta(pattern="^[A-Za-z0-9_-]{0,43}$")] = ""


class _Version(msgspec.Struct, frozen=True):
    tablevoice: int


M = TypeVar("M", bound=Message)

_encoder = msgspec.json.Encoder()
_decoders: dict[type[Message], msgspec.json.Decoder[Any]] = {  # the key names the type
    form: msgspec.json.Decoder(form)
    for form in (
        *(Reach, Push, Verdicts, Pull, Pulled, State, News, Health, Refusal),
        *(Answers, AnswersPage, AnswersKept),
    )
}
_version_decoder = msgspec.json.Decoder(_Version)


def encode(message: Message) -> bytes:
    """The message's JSON."""
    return _encoder.encode(message)


def pack(message: Message) -> bytes:
    """The message's JSON, in gzip."""
    return _deflate(encode(message))


def pack_page(message: Push) -> bytes:
    """A page's JSON, in gzip. Raises `WireError` (too large) if it should be halved.

    A single change is packed whatever its size.
    """
    data = encode(message)
    if len(message.changes) > 1 and len(data) > PAGE_INFLATED:
        raise WireError("too_large")
    packed = _deflate(data)
    if len(message.changes) > 1 and len(packed) > PAGE_BYTES:
        raise WireError("too_large")
    return packed


def inflate(data: bytes, limit: int) -> bytes:
    """The content of a gzip or zlib stream, which must be whole and alone.

    Never holds more than `limit` bytes of it. Raises `WireError` (too large, cut short).
    """
    stream = zlib.decompressobj(_GZIP_OR_ZLIB)
    try:
        content = stream.decompress(data, limit + 1)
    except zlib.error as error:
        raise WireError("cut_short", "The compressed data is garbled.") from error
    if len(content) > limit:
        del content, stream  # or the error would hold on to them, for as long as it is held
        raise WireError("too_large", f"More than {limit:,} bytes when inflated.")
    if not stream.eof or stream.unused_data:
        del content, stream
        raise WireError("cut_short", "The compressed data has another length than it should.")
    return content


def decode(data: bytes, form: type[M]) -> M:
    """A message from its JSON.

    Raises `WireError` (cut short, foreign, incompatible, malformed).
    """
    try:
        message: M = _decoders[form].decode(data)
    except msgspec.ValidationError as error:
        version = _version(data)
        del data  # or the error would hold on to it
        if version is None:
            raise WireError("foreign") from error
        fault: Fault = "malformed" if version == VERSION else "incompatible"
        raise WireError(fault, str(error)) from error
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        begun = not data or data.lstrip().startswith(b"{")
        del data
        raise WireError("cut_short" if begun else "foreign", str(error)) from error
    return message


def _version(data: bytes) -> int | None:
    try:
        return _version_decoder.decode(data).tablevoice
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None


def _deflate(data: bytes) -> bytes:
    return zlib.compress(data, _FASTEST, _GZIP)
