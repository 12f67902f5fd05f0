"""What is told to a voice, and what is heard of it: one line of JSON each, between two processes.

    write(Say("Cyfle i bawb", "cy_GB"))     # one line, for the voice
    read_heard(line)                        # Began()

A voice that was opened says something, and says that it has begun and ended, one thing at a time.
"""

from __future__ import annotations

import msgspec


class Say(msgspec.Struct, frozen=True, tag=True):
    """Say these words in a language, given by one of the names that `Opened` carried."""

    words: str
    locale: str


class Hush(msgspec.Struct, frozen=True, tag=True):
    """Be silent at once. What was being said is over, and `Ended` says so."""


class Sound(msgspec.Struct, frozen=True, tag=True):
    """Speak at this volume (0 to 1) and rate (-1 to 1) from the next words on."""

    volume: float
    rate: float


class Opened(msgspec.Struct, frozen=True, tag=True):
    """There is a voice: its engine's name, and the names of Qt's locales that it speaks."""

    engine: str
    locales: list[str]


class Absent(msgspec.Struct, frozen=True, tag=True):
    """The system has no voice at all. `parts`: what of Qt's own is missing for one."""

    parts: str = ""


class Began(msgspec.Struct, frozen=True, tag=True):
    """It can be heard now."""


class Ended(msgspec.Struct, frozen=True, tag=True):
    """What it was told to say is over."""


class Failed(msgspec.Struct, frozen=True, tag=True):
    """It says nothing any more. `why`: in the system's own words, if it has any."""

    why: str = ""


Told = Say | Hush | Sound
Heard = Opened | Absent | Began | Ended | Failed

_told: msgspec.json.Decoder[Told] = msgspec.json.Decoder(Told)
_heard: msgspec.json.Decoder[Heard] = msgspec.json.Decoder(Heard)


def write(message: Told | Heard) -> bytes:
    """A message as a line."""
    return msgspec.json.encode(message) + b"\n"


def read_told(line: bytes) -> Told:
    """What a voice is told by a line. Raises `msgspec.DecodeError` if it is none."""
    return _told.decode(line)


def read_heard(line: bytes) -> Heard:
    """What is heard of a voice by a line. Raises `msgspec.DecodeError` if it is none."""
    return _heard.decode(line)
