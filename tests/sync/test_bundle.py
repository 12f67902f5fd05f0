"""The form of a bundle: what is told apart, and that no bytes make a traceback or eat memory."""

from __future__ import annotations

import contextlib
import io
import tracemalloc
import zlib
from collections.abc import Sequence

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.changes import MAX_BODY, Change
from sync import wire
from sync.bundle import MEMORY, bundles, read_bundle
from sync.frames import MAX_CHUNK
from sync.sealing import HEADER_BYTES, Sealer, SealError
from tests.event import ROOM_KEY, Author

AUTHOR = Author("Ada")
CHANGES = [
    AUTHOR.introduce(),
    *(AUTHOR.write("note", f"subject {n}", f'{{"n":{n}}}') for n in range(30)),
]
PAGES = [CHANGES[:10], CHANGES[10:20], CHANGES[20:]]


def bundle(pages: Sequence[Sequence[Change]] = PAGES, room_key: bytes = ROOM_KEY) -> bytes:
    (only,) = (b"".join(pieces) for pieces in bundles(pages, room_key))
    return only


WHOLE, OTHER = bundle(), bundle()


def opened(data: bytes, room_key: bytes = ROOM_KEY) -> tuple[list[Change], str]:
    """What can be read of a file, and why no more; "" if it was whole."""
    found: list[Change] = []
    try:
        for page in read_bundle(io.BytesIO(data).read, room_key):
            found += page
    except SealError as error:
        return found, error.fault
    return found, ""


def chunks(data: bytes) -> list[bytes]:
    """The framed chunks of a bundle."""
    found, place = [], HEADER_BYTES
    while place < len(data):
        length = 4 + (int.from_bytes(data[place : place + 4]) & ~(1 << 31))
        found.append(data[place : place + length])
        place += length
    return found


def sealed(*contents: bytes) -> bytes:
    """What somebody who has the room's key may seal."""
    sealer = Sealer(ROOM_KEY)
    parts = [sealer.header]
    for content in contents:
        chunk = sealer.seal(content)
        parts += [len(chunk).to_bytes(4), chunk]
    end = sealer.seal(b"", last=True)
    return b"".join([*parts, (len(end) | 1 << 31).to_bytes(4), end])


def test_a_bundle_gives_back_its_changes_to_the_byte() -> None:
    assert opened(WHOLE) == (CHANGES, "")


def test_two_bundles_of_the_same_changes_have_nothing_in_common_but_their_kind() -> None:
    alike = [left == right for left, right in zip(WHOLE, OTHER, strict=True)]
    assert sum(alike) < len(alike) / 8


def test_a_bundle_of_another_event_is_told_before_anything_of_it_is_opened() -> None:
    assert opened(WHOLE, bytes(32)) == ([], "other_event")


def test_a_bundle_that_is_cut_anywhere_is_told_and_its_whole_pages_are_kept() -> None:
    for length in range(len(WHOLE)):
        found, fault = opened(WHOLE[:length])
        assert fault == "cut_short"
        assert found in ([], CHANGES[:10], CHANGES[:20], CHANGES)


def test_a_bundle_with_any_byte_altered_is_told() -> None:
    for place in range(len(WHOLE)):
        altered = bytearray(WHOLE)
        altered[place] ^= 1
        found, fault = opened(bytes(altered))
        assert fault in ("garbled", "cut_short")
        assert found == CHANGES[: len(found)]


@pytest.mark.parametrize("order", [(1, 0, 2, 3), (0, 0, 1, 3), (0, 2, 3), (1, 2, 3), (3, 0, 1)])
def test_chunks_that_were_moved_repeated_or_taken_out_are_told(order: tuple[int, ...]) -> None:
    parts = chunks(WHOLE)
    found, fault = opened(WHOLE[:HEADER_BYTES] + b"".join(parts[n] for n in order))
    assert fault == "garbled"
    assert found == CHANGES[: len(found)]


def test_a_chunk_of_another_bundle_of_the_event_is_told() -> None:
    parts = [*chunks(WHOLE)[:1], *chunks(OTHER)[1:]]
    assert opened(WHOLE[:HEADER_BYTES] + b"".join(parts)) == (CHANGES[:10], "garbled")


def test_what_follows_the_end_is_told() -> None:
    assert opened(WHOLE + b"\0")[1] == "garbled"


def test_a_newer_version_is_told() -> None:
    header = bytearray(WHOLE[: HEADER_BYTES - 4])
    header[9] += 1
    newer = bytes(header) + zlib.crc32(header).to_bytes(4) + WHOLE[HEADER_BYTES:]
    assert opened(newer) == ([], "too_new")
    assert opened(sealed(wire.pack(wire.Message(2)))) == ([], "too_new")  # type: ignore[arg-type]


def test_much_is_split_into_files_below_the_cap_and_each_stands_alone() -> None:
    limit = wire.PAGE_BYTES + 4_000
    files = [b"".join(pieces) for pieces in bundles([[c] for c in CHANGES], ROOM_KEY, limit)]
    assert len(files) > 1
    assert max(map(len, files)) <= limit
    assert [change for file in files for change in opened(file)[0]] == CHANGES


def test_the_largest_change_that_can_be_written_fits() -> None:
    body = '"' + "\U0001f600" * (MAX_BODY - 2) + '"'
    change = AUTHOR.sign(msgspec.structs.replace(CHANGES[-1], body=body))
    assert opened(bundle([[change] * 4])) == ([change] * 4, "")


@given(st.binary(max_size=2_000))
@settings(max_examples=150)
def test_no_bytes_make_a_traceback(data: bytes) -> None:
    assert opened(data)[1]
    assert opened(WHOLE[:HEADER_BYTES] + data)[1]


@given(st.binary(max_size=2_000))
@settings(max_examples=150)
def test_nothing_that_a_member_seals_makes_a_traceback(data: bytes) -> None:
    opened(sealed(data))
    opened(sealed(zlib.compress(data)))
    opened(sealed(zlib.compress(b'{"tablevoice":1,"changes":' + data)))


@given(st.data())
@settings(max_examples=150)
def test_mutated_and_spliced_bundles_give_true_changes_or_none(data: st.DataObject) -> None:
    places = st.integers(0, len(WHOLE))
    here, there = data.draw(places), data.draw(places)
    middle = data.draw(st.binary(max_size=40))
    found, fault = opened(WHOLE[:here] + middle + OTHER[there:])
    assert found == CHANGES[: len(found)]
    assert fault or found == CHANGES


@pytest.mark.parametrize(
    "hostile",
    [
        WHOLE[:HEADER_BYTES] + (MAX_CHUNK + 1).to_bytes(4) + bytes(MAX_CHUNK),
        WHOLE[:HEADER_BYTES] + MAX_CHUNK.to_bytes(4) + bytes(MAX_CHUNK),
        sealed(zlib.compress(bytes(256 << 20))),
        sealed(zlib.compress(b'{"tablevoice":1,"changes":[' + b"[" * (8 << 20))),
        sealed(zlib.compress(b'{"tablevoice":1,"changes":[' + b"[]," * (2 << 20))),
        sealed(
            zlib.compress(wire.encode(wire.Push(1, [CHANGES[-1]] * 14_000))[: wire.MAX_INFLATED])
        ),
        sealed(zlib.compress(wire.encode(wire.Push(1, [CHANGES[-1]] * 13_000)))),
    ],
    ids=["oversized", "forged", "bomb", "deep", "senseless", "cut", "crowded"],
)
def test_no_file_takes_more_memory_than_the_stated_cap(hostile: bytes) -> None:
    tracemalloc.start()
    try:
        drain(hostile)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < MEMORY


def drain(data: bytes) -> None:
    with contextlib.suppress(SealError):
        for _page in read_bundle(io.BytesIO(data).read, ROOM_KEY):
            pass
