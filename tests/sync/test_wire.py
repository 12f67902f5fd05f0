"""The form of what travels."""

from __future__ import annotations

import gzip
import random
import zlib

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.changes import Change
from sync import wire
from tests.sync.facts import Author

AUTHOR = Author()


def fault_of(data: bytes, limit: int = 1000) -> wire.Fault:
    with pytest.raises(wire.WireError) as caught:
        wire.inflate(data, limit)
    return caught.value.fault


@given(st.binary(max_size=5000))
def test_gzip_and_zlib_are_inflated_whole(content: bytes) -> None:
    assert wire.inflate(gzip.compress(content), 5000) == content
    assert wire.inflate(zlib.compress(content), 5000) == content


@given(st.binary(min_size=1, max_size=2000), st.data())
def test_a_stream_that_lacks_its_end_or_goes_on_after_it_is_cut_short(
    content: bytes, data: st.DataObject
) -> None:
    packed = gzip.compress(content)
    cut = data.draw(st.integers(0, len(packed) - 1))
    assert fault_of(packed[:cut], 2000) == "cut_short"
    assert fault_of(packed + b"x", 2000) == "cut_short"


def test_inflation_stops_at_the_limit() -> None:
    assert wire.inflate(gzip.compress(bytes(1000)), 1000) == bytes(1000)
    assert fault_of(gzip.compress(bytes(1001))) == "too_large"


@given(st.text(max_size=500), st.text(min_size=1, max_size=100))
def test_a_change_comes_out_as_it_went_in(body: str, subject: str) -> None:
    change = msgspec.structs.replace(AUTHOR.introduction, body=body, subject=subject)
    page = wire.inflate(wire.pack(wire.Push(wire.VERSION, [change])), wire.MAX_INFLATED)
    assert wire.decode(page, wire.Push).changes == [change]


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        (b"", "cut_short"),
        (b'{"tablevoice":1,"changes":[', "cut_short"),
        (b"<html>", "foreign"),
        (b"\xff\xfe", "foreign"),
        (b"[]", "foreign"),
        (b'{"changes":[]}', "foreign"),
        (b'{"tablevoice":"one","changes":[]}', "foreign"),
        (b'{"tablevoice":2,"changes":[]}', "incompatible"),
        (b'{"tablevoice":0}', "incompatible"),
        (b'{"tablevoice":1}', "malformed"),
        (b'{"tablevoice":1,"changes":[{"device":1}]}', "malformed"),
    ],
)
def test_what_is_no_message_is_told_apart(data: bytes, fault: wire.Fault) -> None:
    with pytest.raises(wire.WireError) as caught:
        wire.decode(data, wire.Push)
    assert caught.value.fault == fault


def test_a_later_version_may_say_more_than_this_one_reads() -> None:
    data = b'{"tablevoice":1,"verdicts":[],"weather":"fine"}'
    assert wire.decode(data, wire.Verdicts).verdicts == []


def _notes(size: int, count: int) -> list[Change]:
    author = Author()
    return [author.write("note", f"{n}", size * "é") for n in range(count)]


def test_a_page_that_would_be_large_is_not_packed_and_a_single_change_always_is() -> None:
    large = _notes(30_000, 100)
    author = Author()
    dense = [
        author.write("note", f"{n}", random.Random(n).randbytes(3_000).hex()) for n in range(100)
    ]
    assert len(wire.encode(wire.Push(wire.VERSION, dense))) < wire.PAGE_INFLATED
    for page in (large, dense):
        with pytest.raises(wire.WireError):
            wire.pack_page(wire.Push(wire.VERSION, page))
    assert wire.pack_page(wire.Push(wire.VERSION, large[:1]))
    assert len(wire.pack_page(wire.Push(wire.VERSION, _notes(10, 500)))) < wire.PAGE_BYTES
