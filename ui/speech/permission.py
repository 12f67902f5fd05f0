"""Whether a laptop may speak: what the organiser allowed, and where its sound goes now.

    allowed = Allowed("headphones", "Jabra Evolve 20")
    may_speak(allowed, output_now())

A vote that is read out by a loudspeaker is no secret. So a laptop speaks only after an
organiser has said how, and through headphones only as long as the sound goes where it went
when they said so: with the headphones pulled out, the system turns to the loudspeaker.
"""

from __future__ import annotations

from typing import Final, Literal, NamedTuple, get_args

Way = Literal["off", "headphones", "loudspeaker"]
WAYS: Final[tuple[Way, ...]] = get_args(Way)


class Allowed(NamedTuple):
    """What an organiser allowed, and for headphones the sound output that they are."""

    way: Way = "off"
    output: str = ""


def may_speak(allowed: Allowed, output: str) -> bool:
    """Whether to speak, with the sound going to this output."""
    match allowed.way:
        case "loudspeaker":
            return True
        case "headphones":
            return bool(output) and output == allowed.output
        case _:
            return False


def read_way(kept: str) -> Way:
    """A way from the settings, which anybody may have edited: "off" for anything else."""
    return next((way for way in WAYS if way == kept), "off")


def output_now() -> str:
    """What tells the sound output that the system uses now from all others; empty for none."""
    # It loads Qt's whole multimedia, which few laptops need.
    from PySide6.QtMultimedia import QMediaDevices  # noqa: PLC0415

    device = QMediaDevices.defaultAudioOutput()
    return "" if device.isNull() else f"{device.description()} {bytes(device.id().data()).hex()}"
