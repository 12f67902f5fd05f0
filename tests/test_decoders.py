"""No bytes from outside end in a traceback, or take more memory than is stated."""

from __future__ import annotations

import re
import tracemalloc
import zlib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.errors import TablevoiceError
from sync import wire
from tests.decoders import DECODERS, Decoder

ROOT = Path(__file__).parent.parent
READS = re.compile(
    r"(json|msgpack)\.(decode|Decoder)|b64decode|\.read_bytes\(|csv\.reader|load_(pem|der)_"
    r"|parsedate_|urlsplit|\.properties\b|int\.from_bytes"
)
"""What decodes, in the source."""

OUTSIDE = {
    "kiosk/app/tables.py", "kiosk/changes.py", "kiosk/equality/form.py", "kiosk/lock.py",
    "kiosk/settings.py", "kiosk/tickets.py", "kiosk/voting/receipts.py",
    "sync/address.py", "sync/announcement.py", "sync/faults.py", "sync/frames.py",
    "sync/hub/keys.py", "sync/signing.py", "sync/tls.py", "sync/wire.py",
}  # fmt: skip
"""The modules that decode what comes from outside: each has its entries in `DECODERS`."""
OWN = {
    "kiosk/app/demo/cast.py",  # the demo's event, a part of the program
    "kiosk/store/admission.py",  # this laptop's store: tests/bad_days/test_damage.py
    "kiosk/store/ballot_orders.py",  # the same
    "kiosk/store/ballots.py",  # the same
    "kiosk/store/chains.py",  # the same
    "kiosk/store/equality.py",  # the same
    "kiosk/store/events.py",  # the same
    "kiosk/store/quarantine.py",  # the same
    "kiosk/store/postgres/store.py",  # the hub's own database
    "sync/session.py",  # a target that this program made
    "ui/speech/messages.py",  # this program's own, from its other process: test_voice_apart.py
}

SIGNS = [b"", b"\0", b"\xff", b'"', b"{", b"[", b"\\ud800", b"\\", b"%", b"#", b"\n", b"9" * 400]
PARTS = st.sampled_from(SIGNS) | st.binary(max_size=8)
NESTS = [b"[", b'{"x":', b"{", b"\x91", b"\x81", b'"', b"\\", b",", b"0", b"\xff", b"tablevoice:"]
SIZES = [b"\xdd\xff\xff\xff\xff", b"\xc6\xff\xff\xff\xff", b"\xdb\xff\xff\xff\xff", b"\xdf" * 9]
"""Lengths of 4 GiB, as msgpack declares them."""


def test_every_module_that_decodes_is_known() -> None:
    found = {
        path.relative_to(ROOT).as_posix()
        for part in ("kiosk", "sync", "ui", "assets")
        for path in (ROOT / part).rglob("*.py")
        if READS.search(path.read_text(encoding="utf-8"))
    }
    assert found == OUTSIDE | OWN


@pytest.mark.parametrize("name", DECODERS)
def test_good_bytes_are_read(name: str) -> None:
    for whole in DECODERS[name].whole:
        DECODERS[name].read(whole)


@st.composite
def _spoilt(draw: st.DrawFn, decoder: Decoder) -> bytes:
    """Good bytes that were cut, flipped, joined with others, or had something put in."""
    data = draw(st.sampled_from(decoder.whole))
    for _ in range(draw(st.integers(1, 4))):
        place = draw(st.integers(0, len(data)))
        match draw(st.sampled_from(["cut", "flip", "join", "put", "repeat"])):
            case "cut":
                data = data[:place]
            case "flip" if place < len(data):
                flipped = data[place] ^ 1 << draw(st.integers(0, 7))
                data = data[:place] + bytes([flipped]) + data[place + 1 :]
            case "join":
                other = draw(st.sampled_from(decoder.whole))
                data = data[:place] + other[draw(st.integers(0, len(other))) :]
            case "put":
                data = data[:place] + draw(PARTS) + data[place + draw(st.integers(0, 9)) :]
            case "repeat":
                data = data[:place] + data[max(0, place - 40) : place] * 20 + data[place:]
    return data


@pytest.mark.parametrize("name", DECODERS)
@settings(max_examples=120, deadline=None)
@given(data=st.data())
def test_spoilt_bytes_are_read_or_refused(name: str, data: st.DataObject) -> None:
    _read(DECODERS[name], data.draw(_spoilt(DECODERS[name]) | st.binary(max_size=300)))


@pytest.mark.parametrize("name", DECODERS)
def test_the_worst_bytes_take_no_more_memory_than_is_stated(name: str) -> None:
    decoder = DECODERS[name]
    for hostile in _worst(decoder.whole[0]):
        tracemalloc.start()
        try:
            _read(decoder, hostile)
            peak = tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()
        assert peak < decoder.memory, f"{peak:,} for {hostile[:40]!r}"


def _worst(whole: bytes) -> list[bytes]:
    """Depths, lengths and repetitions, from the first byte on and from the middle of good ones."""
    middle = len(whole) // 2
    bad = [nest * (200_000 // len(nest)) for nest in NESTS] + SIZES
    bomb = zlib.compress(bytes(64 << 20))
    return [bomb, *bad, *(whole[:middle] + part + whole[middle:] for part in bad), whole * 200]


def _read(decoder: Decoder, data: bytes) -> None:
    try:
        decoder.read(data)
    except decoder.refuses as refused:
        if isinstance(refused, TablevoiceError) and not str(refused):
            pytest.fail("a refusal without a sentence")


def test_a_bomb_of_a_gigabyte_inflates_to_no_more_than_its_cap() -> None:
    stream = zlib.compressobj(9)
    bomb = b"".join(stream.compress(bytes(1 << 20)) for _ in range(1024)) + stream.flush()
    tracemalloc.start()
    try:
        with pytest.raises(wire.WireError):
            wire.inflate(bomb, wire.MAX_INFLATED)
        assert tracemalloc.get_traced_memory()[1] < 2 * wire.MAX_INFLATED + (2 << 20)
    finally:
        tracemalloc.stop()
