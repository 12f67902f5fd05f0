"""A ticket is read whole and signed, or refused in a sentence, whatever text comes."""

from __future__ import annotations

import base64
import time
import tracemalloc
import zlib

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk import actions
from kiosk.errors import InputFault, InvalidInput
from kiosk.store import change_log
from kiosk.store.database import Store, open_store
from kiosk.tickets import MAX_TEXT, PREFIX, Ticket, read_ticket
from tests.event import START, Hackathon, WallClock, receive_all, strange_ticket, ticket_for
from tests.kiosk.guests import Guest

TICKET = ticket_for("scribe")
MAX_BYTES = 1 << 20
"""What reading the longest text may take up."""

FEW = settings(max_examples=settings().max_examples // 2)


def packed(data: bytes) -> str:
    data += zlib.crc32(data).to_bytes(4)
    return PREFIX + base64.urlsafe_b64encode(data).decode().rstrip("=")


def content(ticket: Ticket = TICKET) -> bytes:
    return msgspec.msgpack.encode(ticket)


def fault_of(text: str) -> InputFault | None:
    try:
        read_ticket(text)
    except InvalidInput as error:
        return InputFault(error.reason)
    return None


def test_a_ticket_is_read_from_its_text() -> None:
    assert read_ticket(TICKET.text) == TICKET
    assert len(TICKET.text) < 1_000


def test_spaces_and_words_before_a_ticket_do_no_harm() -> None:
    text = TICKET.text
    broken = "\n".join(text[start : start + 40] for start in range(0, len(text), 40))
    assert read_ticket(f"  Your ticket:\r\n\t{broken}\n") == TICKET


def test_a_ticket_that_is_cut_short_is_told_so_at_every_length() -> None:
    for length in range(len(PREFIX), len(TICKET.text)):
        assert fault_of(TICKET.text[:length]) is InputFault.TICKET_CUT_SHORT


def test_no_byte_of_a_ticket_can_be_another() -> None:
    for place, byte in enumerate(content()):
        altered = bytearray(content())
        altered[place] = byte ^ 1
        try:
            read = read_ticket(packed(bytes(altered)))
        except InvalidInput:
            continue
        assert read.room_key != TICKET.room_key  # which no signature covers


@pytest.mark.parametrize(
    ("altered", "fault"),
    [
        ({"event_key": bytes(32)}, InputFault.TICKET_FORGED),
        ({"secret": bytes(32)}, InputFault.TICKET_FORGED),
        ({"grant": strange_ticket().grant}, InputFault.TICKET_FORGED),
        ({"version": 2}, InputFault.TICKET_TOO_NEW),
        ({"version": 0}, InputFault.TICKET_FOREIGN),
        ({"room_key": b"short"}, InputFault.TICKET_FOREIGN),
        ({"hosts": ("x",) * 9}, InputFault.TICKET_FOREIGN),
        ({"hosts": ("x" * 121,)}, InputFault.TICKET_FOREIGN),
    ],
    ids=lambda value: next(iter(value)) if isinstance(value, dict) else None,
)
def test_no_part_of_a_ticket_can_be_another(altered: dict[str, object], fault: InputFault) -> None:
    changed: Ticket = msgspec.structs.replace(TICKET, **altered)
    assert fault_of(packed(content(changed))) is fault


def test_a_newer_ticket_of_another_form_is_told_from_rubbish() -> None:
    assert (
        fault_of(packed(msgspec.msgpack.encode([7, {"new": "form"}]))) is InputFault.TICKET_TOO_NEW
    )
    assert fault_of(packed(msgspec.msgpack.encode({"7": 7}))) is InputFault.TICKET_FOREIGN


@FEW
@given(st.text(max_size=300) | st.text(alphabet=f"{PREFIX}AZaz09-_= \n", max_size=300))
def test_no_text_is_more_than_refused(text: str) -> None:
    for candidate in (text, PREFIX + text, TICKET.text + text):
        assert fault_of(candidate) in (
            None,
            InputFault.TICKET_EMPTY,
            InputFault.TICKET_FOREIGN,
            InputFault.TICKET_CUT_SHORT,
        )


@FEW
@given(st.binary(max_size=400))
def test_no_content_is_more_than_refused(data: bytes) -> None:
    assert fault_of(packed(data)) is not None
    assert fault_of(packed(content()[:50] + data)) is not None


@FEW
@given(place=st.integers(0, len(content()) - 1), cut=st.integers(0, 40), put=st.binary(max_size=40))
def test_no_mutation_gives_another_right(place: int, cut: int, put: bytes) -> None:
    mutated = content()[:place] + put + content()[place + cut :]
    try:
        read = read_ticket(packed(mutated))
    except InvalidInput:
        return
    assert read.grant == TICKET.grant


@pytest.mark.parametrize(
    "text",
    [
        "x" * 50_000_000,
        PREFIX * 1_000_000,
        PREFIX + "A" * 50_000_000,
        " " * 50_000_000 + TICKET.text,
        packed(b"\x91" * 2_900),
        packed(b"\x81\x00" * 1_400),
        packed(b"\xdd\xff\xff\xff\xff" + b"\x01" * 100),
        packed(b"\xc6\xff\xff\xff\xff"),
        packed(b"\xdb\xff\xff\xff\xff"),
        "\ud800" * 4_000,
        PREFIX + "\ud800é",
        "",
    ],
    ids=["words", "prefixes", "base64", "spaces", "arrays", "maps", "an array's size",
         "a size", "a text's size", "surrogates", "letters", "nothing"],
)  # fmt: skip
def test_the_worst_text_is_refused_fast_and_in_a_megabyte(text: str) -> None:
    tracemalloc.start()
    started = time.process_time()
    try:
        assert fault_of(text) is not None
        assert time.process_time() - started < 0.5
        assert tracemalloc.get_traced_memory()[1] < MAX_BYTES
    finally:
        tracemalloc.stop()


def test_a_ticket_that_has_run_out_is_not_taken(event: Hackathon) -> None:
    ticket = ticket_for("scribe", expires=START - 1)
    store = open_store(event.folder / "late.db", WallClock(), check=False)
    with pytest.raises(InvalidInput) as refused:
        actions.take_ticket(store, ticket.text)
    assert refused.value.reason is InputFault.TICKET_EXPIRED
    assert store.event_key is None
    store.close()


def test_a_laptop_of_one_event_takes_no_ticket_of_another(empty: Store) -> None:
    key = empty.event_key
    with pytest.raises(InvalidInput) as refused:
        actions.take_ticket(empty, strange_ticket().text)
    assert refused.value.reason is InputFault.OTHER_EVENT
    assert empty.event_key == key


def test_an_organiser_at_the_end_of_a_long_line_is_told_that_a_ticket_would_be_too_long(
    event: Hackathon, empty: Store
) -> None:
    inviter = Guest("organiser 0").found()
    while len((ticket := inviter.ticket("organiser")).text) <= MAX_TEXT:
        inviter = Guest(f"{inviter.name}+").join(ticket)
    receive_all(empty, event.organiser)
    change_log.receive(empty, inviter.log, "test")
    empty.run("UPDATE self SET secret = ?", [inviter.identity.secret])
    with pytest.raises(InvalidInput) as refused:
        actions.issue_ticket(empty, role="scribe", label="Table 1")
    assert refused.value.reason is InputFault.NO_RIGHT
