"""Nonsense under a good signature: kept, passed on, and never in anybody's way."""

from __future__ import annotations

import msgspec
import pytest

from kiosk import actions
from kiosk.changes import (
    DETAIL_MAX,
    MAX_BODY,
    NAME_MAX,
    QUESTION_MAX,
    TITLE_MAX,
    Ballot,
    Change,
    Idea,
    write_body,
)
from kiosk.store import ballots, change_log, ideas, integrity, quarantine, registers
from kiosk.store.database import Store
from tests.event import Author, Hackathon, receive_all

I64 = (1 << 63) - 1

BODIES = {
    "huge position": ("challenge", f'{{"question":"A","position":{1 << 70}}}'),
    "position beyond 64 bits": ("challenge", f'{{"question":"A","position":{I64 + 1}}}'),
    "negative position": ("challenge", '{"question":"A","position":-1}'),
    "huge points": ("ballot", f'{{"choices":{{"a":{1 << 70}}},"shown":[]}}'),
    "points of a fraction": ("ballot", '{"choices":{"a":1.5},"shown":[]}'),
    "too long a title": (
        "idea",
        write_body(Idea(title="x" * (TITLE_MAX + 1), challenge="c", table="1")),
    ),
    "too long a detail": (
        "idea",
        write_body(Idea(title="x", detail="x" * (DETAIL_MAX + 1), challenge="c", table="1")),
    ),
    "too long a table": (
        "idea",
        write_body(Idea(title="x", challenge="c", table="x" * (NAME_MAX + 1))),
    ),
    "too long a question": ("challenge", f'{{"question":"{"x" * (QUESTION_MAX + 1)}"}}'),
    "too long a name": ("event", f'{{"name":"{"x" * 81}","badge_key":"{"0" * 64}"}}'),
    "badge key that is none": ("event", '{"name":"A","badge_key":"zz"}'),
    "half a character": ("idea", '{"title":"\\ud83d","challenge":"c","table":"1"}'),
    "deep nesting": ("idea", "[" * 100_000),
    "deep nesting in an unknown field": ("poll", f'{{"state":"open","x":{"[" * 100_000}}}'),
    "a bare number": ("idea", "1"),
    "a raw NUL": ("idea", "\0"),
    "nothing": ("idea", ""),
    "a role that is none": ("device", '{"name":"A","role":"boss","public_key":""}'),
}


@pytest.mark.parametrize("what", BODIES)
def test_a_body_that_cannot_be_is_counted_and_blocks_nothing(event: Hackathon, what: str) -> None:
    kind, body = BODIES[what]
    store = event.organiser
    author = Author("hostile")
    author.introduce()
    subject = "a/b" if kind in ("ballot", "opinion") else "subject"
    author.write(kind, subject, body)
    author.write("idea", "fine", Idea(title="Fine", challenge=event.challenge, table="1"))
    verdicts = change_log.receive(store, author.log, "test")
    assert {v.outcome for v in verdicts} == {"stored"}
    assert registers.unread(store, "malformed") == 1
    assert ideas.find(store, words="fine") == ["fine"]
    assert integrity.verify(store).problems == []


STRANGE = [
    "\0",
    "a\0b",
    "/",
    "a/b/c",
    "//",
    " ",
    "'; DROP TABLE change; --",
    "%s%s",
    "\u202e",
    "😀" * 200,
    "\uffff",
    "x" * 200,
]


@pytest.mark.parametrize("subject", STRANGE, ids=[ascii(s)[:20] for s in STRANGE])
@pytest.mark.parametrize(
    "kind", ["idea", "ballot", "opinion", "badges", "poll", "merge", "unheard_of"]
)
def test_strange_subjects_are_kept_apart(event: Hackathon, kind: str, subject: str) -> None:
    author = Author("strange")
    author.introduce()
    for name in (subject, subject[:-1] or "x"):
        author.write(kind, name, BODY.get(kind, "{}"))
        author.write(kind, name, BODY.get(kind, "{}"), parents=[author.log[-1].id])
    store = event.organiser
    assert {v.outcome for v in change_log.receive(store, author.log, "test")} == {"stored"}
    for name in (subject, subject[:-1] or "x"):
        assert len(registers.heads(store, kind, name)) == 1
    assert integrity.verify(store).problems == []


BODY = {
    "idea": '{"title":"A","challenge":"c","table":"1"}',
    "ballot": '{"choices":{"a":1},"shown":[]}',
    "opinion": '{"answer":"agree"}',
    "badges": '{"hashes":[]}',
    "poll": '{"state":"open"}',
    "merge": '{"into":"c"}',
}


def test_the_greatest_time_there_is_does_not_stop_our_clock(event: Hackathon) -> None:
    author = Author("late")
    author.introduce()
    latest = author.sign(msgspec.structs.replace(author.log[0], at=I64))
    change_log.receive(event.organiser, [latest], "test")
    before = change_log.vector(event.organiser)[event.organiser.identity.device][0]
    for number in range(3):
        actions.save_idea(event.organiser, challenge=event.challenge, title=f"{number}", table="1")
    ours = change_log.beyond(event.organiser, {})
    times = [c.at for c in ours if c.device == event.organiser.identity.device][before:]
    assert len(set(times)) == 3
    assert max(times) < I64


def test_a_ballot_with_very_many_choices_is_taken_whole(event: Hackathon) -> None:
    author = Author("prolix")
    author.introduce()
    choices = {f"{n:x}": 1 for n in range(30_000)}
    body = Ballot(choices=choices, shown=[])
    assert len(write_body(body)) <= MAX_BODY
    author.write("ballot", f"{event.challenge}/{event.voters[0]}", body)
    change_log.receive(event.organiser, author.log, "test")
    assert ballots.points(event.organiser, event.challenge) == {}
    held = ballots.ballot(event.organiser, event.challenge, event.voters[0])
    assert held is not None
    assert held.choices == choices


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("body", "x" * (MAX_BODY + 1)),
        ("at", I64 + 1),
        ("at", -1),
        ("seq", 0),
        ("seq", 1 << 53),
        ("kind", "Idea"),
        ("kind", "x" * 41),
        ("subject", ""),
        ("subject", "x" * 201),
        ("device", "A" * 32),
        ("parents", [["0" * 32, n + 1] for n in range(65)]),
        ("parents", [["0" * 32, 1 << 64]]),
        ("salt", "AAAA"),
        ("sig", "AAAA"),
    ],
)
def test_what_is_beyond_the_form_of_a_change_is_no_change(field: str, value: object) -> None:
    wire = msgspec.json.decode(msgspec.json.encode(Author("x").introduce()))
    assert isinstance(msgspec.json.decode(msgspec.json.encode(wire), type=Change), Change)
    wire[field] = value
    with pytest.raises(msgspec.ValidationError):
        msgspec.json.decode(msgspec.json.encode(wire), type=Change)


def test_a_flood_of_refused_changes_leaves_room_for_good_ones(
    event: Hackathon, empty: Store
) -> None:
    noise = [Author(f"noise {n}").write("idea", "x", "{}") for n in range(1_500)]
    for start in range(0, len(noise), 500):
        change_log.receive(empty, noise[start : start + 500], "test")
    receive_all(empty, event.organiser)
    assert quarantine.count(empty) == len(noise)
    assert integrity.digest(empty) == integrity.digest(event.organiser)


def test_the_quarantine_does_not_grow_without_end_and_keeps_what_came_first(
    event: Hackathon, empty: Store
) -> None:
    note = Author("noise").write("idea", "x", "{}")
    noise = [
        msgspec.structs.replace(note, device=f"{n:032x}") for n in range(quarantine.MOST + 700)
    ]
    for start in range(0, len(noise), 500):
        verdicts = change_log.receive(empty, noise[start : start + 500], "test")
        assert {verdict.outcome for verdict in verdicts} == {"quarantined"}
    kept = {row.device for row in quarantine.refused(empty, len(noise))}
    assert kept == {change.device for change in noise[: quarantine.MOST]}
    change_log.receive(empty, noise[-5:], "this laptop's own damaged store", limited=False)
    assert quarantine.count(empty) == quarantine.MOST + 5
    receive_all(empty, event.organiser)
    assert integrity.digest(empty) == integrity.digest(event.organiser)


def test_large_refused_changes_fill_the_quarantine_sooner(empty: Store) -> None:
    note = Author("noise").write("idea", "x", "ü" * MAX_BODY)
    for n in range(200):
        change_log.receive(empty, [msgspec.structs.replace(note, device=f"{n:032x}")], "test")
    assert 0 < quarantine.count(empty) * 2 * MAX_BODY <= quarantine.MOST_BYTES
    assert quarantine.count(empty) < 100


def test_what_comes_again_takes_no_second_place_in_the_quarantine(empty: Store) -> None:
    note = Author("noise").write("idea", "x", "ü" * MAX_BODY)
    for _ in range(200):
        change_log.receive(empty, [note], "test")
    other = msgspec.structs.replace(note, device="0" * 32)
    change_log.receive(empty, [other], "test")
    assert quarantine.count(empty) == 2


def test_a_search_for_a_whole_page_of_words_is_answered(event: Hackathon) -> None:
    words = " ".join(f"word{n}" for n in range(30_000))
    assert ideas.find(event.organiser, words=words) == []
    assert ideas.find(event.organiser, words="x", challenge="", table="") == []
    assert ideas.find(event.organiser, challenge="") == []
