"""What arrives is believed only as far as its chain and its signature hold."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
import pytest

from kiosk.changes import MAX_PARENTS, Change, ChangeId, Idea, change_hash, write_body
from kiosk.store import change_log, ideas, integrity, quarantine, registers
from kiosk.store.database import Store
from tests.event import Author, Hackathon, receive_all, whole_log

IDEA = Idea(title="Ramps", challenge="c", table="9")


@pytest.fixture
def author() -> Author:
    author = Author("ash")
    author.introduce()
    for number in range(5):
        author.write("idea", f"idea {number}", IDEA)
    return author


def flip(value: bytes) -> bytes:
    return bytes([value[0] ^ 1]) + value[1:]


ALTERED: dict[str, tuple[Callable[[Change], Change], str]] = {
    "device": (
        lambda c: msgspec.structs.replace(c, device=flip_hex(c.device)),
        "unknown_device",
    ),
    "seq": (lambda c: msgspec.structs.replace(c, seq=c.seq ^ 8), "gap"),
    "earlier seq": (lambda c: msgspec.structs.replace(c, seq=1), "introduction"),
    "at": (lambda c: msgspec.structs.replace(c, at=c.at ^ 1), "signature"),
    "kind": (lambda c: msgspec.structs.replace(c, kind="ideb"), "signature"),
    "subject": (lambda c: msgspec.structs.replace(c, subject=c.subject + "x"), "signature"),
    "parents": (
        lambda c: msgspec.structs.replace(c, parents=(ChangeId("0" * 32, 1),)),
        "signature",
    ),
    "body": (lambda c: msgspec.structs.replace(c, body=c.body.replace("R", "S")), "signature"),
    "salt": (lambda c: msgspec.structs.replace(c, salt=flip(c.salt)), "signature"),
    "prev": (lambda c: msgspec.structs.replace(c, prev=flip(c.prev)), "chain"),
    "sig": (lambda c: msgspec.structs.replace(c, sig=flip(c.sig)), "signature"),
    "parents that lie ahead": (
        lambda c: msgspec.structs.replace(c, parents=(ChangeId(c.device, c.seq + 1),)),
        "parents",
    ),
    "itself as a parent": (
        lambda c: msgspec.structs.replace(c, parents=(c.id,)),
        "parents",
    ),
}


def flip_hex(digits: str) -> str:
    return f"{int(digits[0], 16) ^ 1:x}{digits[1:]}"


@pytest.mark.parametrize("what", ALTERED)
def test_an_altered_change_is_set_aside_with_its_reason(
    empty: Store, author: Author, what: str
) -> None:
    alter, reason = ALTERED[what]
    first, second = author.log[:2]
    change_log.receive(empty, [first], "test")
    before = integrity.digest(empty)
    (verdict,) = change_log.receive(empty, [alter(second)], "a stick")
    assert verdict == ("quarantined", reason)
    assert integrity.digest(empty) == before
    (refused,) = quarantine.refused(empty)
    assert (refused.reason, refused.origin) == (reason, "a stick")


@pytest.mark.parametrize("what", ALTERED)
def test_an_altered_change_does_not_block_its_neighbours(
    empty: Store, author: Author, what: str
) -> None:
    alter, _ = ALTERED[what]
    neighbour = Author("birch")
    neighbour.introduce()
    neighbour.write("idea", "theirs", IDEA)
    first, second, *rest = author.log
    page = [first, alter(second), *rest, *neighbour.log]
    verdicts = change_log.receive(empty, page, "test")
    assert [v.outcome for v in verdicts[-2:]] == ["stored", "stored"]
    assert verdicts[0].outcome == "stored"
    assert set(ideas.find(empty)) >= {"theirs"}
    held = {c.id for c in whole_log(empty)}
    assert len(held) + quarantine.count(empty) >= len(page)
    assert len(verdicts) == len(page)


@pytest.mark.parametrize("what", sorted(ALTERED.keys() - {"sig"}))
def test_all_is_well_once_the_good_one_arrives(empty: Store, author: Author, what: str) -> None:
    alter, _ = ALTERED[what]
    first, second, *rest = author.log
    change_log.receive(empty, [first, alter(second), *rest], "test")
    change_log.receive(empty, [second], "test")
    assert whole_log(empty) == author.log
    left = {(r.seq, r.reason) for r in quarantine.refused(empty)}
    altered = alter(second)
    assert left <= {(altered.seq, ALTERED[what][1])}, "only what is false stays set aside"
    assert integrity.verify(empty).problems == []


def test_one_good_signature_vouches_for_the_run_before_it(empty: Store, author: Author) -> None:
    first, second, *rest = author.log
    torn = msgspec.structs.replace(second, sig=flip(second.sig))
    verdicts = change_log.receive(empty, [first, torn, *rest], "test")
    assert {v.outcome for v in verdicts} == {"stored"}
    (problem,) = integrity.verify(empty).problems
    assert problem == f"The signature of change 2 of device {author.device} does not hold."


def test_a_torn_signature_is_vouched_for_by_the_next_page_too(empty: Store, author: Author) -> None:
    for change in author.log[:-1]:
        torn = msgspec.structs.replace(change, sig=flip(change.sig))
        (verdict,) = change_log.receive(empty, [torn], "test")
        assert verdict.outcome == "quarantined"
    (verdict,) = change_log.receive(empty, author.log[-1:], "test")
    assert verdict.outcome == "stored"
    assert change_log.count(empty) == len(author.log)
    assert quarantine.count(empty) == 0


def test_what_follows_the_last_good_signature_is_set_aside_and_taken_later(
    empty: Store, author: Author
) -> None:
    *signed, fifth, sixth = author.log
    torn = [msgspec.structs.replace(c, sig=flip(c.sig)) for c in (fifth, sixth)]
    verdicts = change_log.receive(empty, [*signed, *torn], "test")
    assert [v.reason for v in verdicts] == ["", "", "", "", "signature", "signature"]
    assert quarantine.count(empty) == 2
    change_log.receive(empty, [fifth, sixth], "test")
    assert quarantine.count(empty) == 0
    assert whole_log(empty) == author.log


def test_somebody_elses_key_signs_nothing_here(empty: Store, author: Author) -> None:
    thief = Author("thief")
    first, second, *_ = author.log
    change_log.receive(empty, [first], "test")
    (verdict,) = change_log.receive(empty, [thief.sign(second)], "test")
    assert verdict == ("quarantined", "signature")


def test_a_device_is_introduced_by_its_own_key_alone(empty: Store, author: Author) -> None:
    thief = Author("thief")
    stolen = msgspec.structs.replace(thief.introduce(), device=author.device)
    for change, reason in (
        (stolen, "introduction"),
        (msgspec.structs.replace(stolen, subject=author.device), "introduction"),
        (Author("cedar").write("idea", "idea 0", IDEA), "introduction"),
        (Author("larch").write("device", "somebody", "{}"), "introduction"),
        (author.log[2], "unknown_device"),
    ):
        (verdict,) = change_log.receive(empty, [change], "test")
        assert verdict == ("quarantined", reason)
    assert change_log.count(empty) == 0


def test_changes_that_came_too_early_are_taken_when_the_gap_closes(
    empty: Store, author: Author
) -> None:
    for change in reversed(author.log):
        change_log.receive(empty, [change], "test")
    assert whole_log(empty) == author.log
    assert quarantine.count(empty) == 0


def test_a_change_that_closes_a_gap_in_its_own_page_is_stored_with_what_waited(
    empty: Store, author: Author
) -> None:
    first, second, third, *_ = author.log
    verdicts = change_log.receive(empty, [third, second, first], "test")
    assert [v.outcome for v in verdicts] == ["stored"] * 3


def test_both_branches_of_a_fork_are_kept_and_count(empty: Store, author: Author) -> None:
    change_log.receive(empty, author.log, "test")
    twin = Author("ash")
    twin.introduce()
    twin.write("idea", "another", IDEA)
    verdicts = change_log.receive(empty, twin.log, "test")
    assert verdicts == [("known", ""), ("stored", "")]
    assert set(ideas.find(empty)) == {"another", *(f"idea {number}" for number in range(5))}
    assert integrity.verify(empty).problems == []
    assert quarantine.count(empty) == 0


def test_a_false_change_under_a_taken_number_is_no_fork(empty: Store, author: Author) -> None:
    change_log.receive(empty, author.log, "test")
    false = msgspec.structs.replace(author.log[2], body="{}")
    (verdict,) = change_log.receive(empty, [false], "test")
    assert verdict == ("quarantined", "signature")


def test_a_forgery_does_not_take_the_place_of_the_good_one_behind_it(
    empty: Store, author: Author
) -> None:
    first, second, *rest = author.log
    forged = msgspec.structs.replace(second, body="{}")
    upon_it = msgspec.structs.replace(rest[0], prev=change_hash(forged))
    verdicts = change_log.receive(
        empty, [first, forged, forged, upon_it, second, second, *rest], "test"
    )
    reasons = [v.reason or v.outcome for v in verdicts]
    assert reasons[:6] == ["stored", "signature", "signature", "signature", "stored", "known"]
    assert whole_log(empty) == author.log
    assert {r.reason for r in quarantine.refused(empty)} == {"signature"}


def test_the_same_page_again_is_known_and_alters_nothing(empty: Store, author: Author) -> None:
    change_log.receive(empty, author.log, "test")
    before = integrity.digest(empty)
    assert {v.outcome for v in change_log.receive(empty, author.log, "test")} == {"known"}
    assert integrity.digest(empty) == before
    assert change_log.count(empty) == len(author.log)


def test_a_refused_change_that_comes_again_is_kept_once(empty: Store, author: Author) -> None:
    for _ in range(3):
        change_log.receive(empty, [author.log[3]], "test")
    assert quarantine.count(empty) == 1


def test_sixty_four_parents_are_taken_and_replaced(empty: Store) -> None:
    authors = [Author(f"author {n}") for n in range(MAX_PARENTS)]
    for author in authors:
        author.introduce()
        author.write("idea", "one", IDEA)
        change_log.receive(empty, author.log, "test")
    assert registers.conflicts(empty) == [("idea", "one", MAX_PARENTS)]
    last = authors[0].write("idea", "one", IDEA, parents=[a.log[1].id for a in authors])
    change_log.receive(empty, [last], "test")
    assert registers.conflicts(empty) == []


def test_more_heads_than_a_change_can_name_are_settled_in_a_few_writes(event: Hackathon) -> None:
    store = event.organiser
    for number in range(MAX_PARENTS + 20):
        author = Author(f"author {number}")
        author.introduce()
        author.write("idea", "one", IDEA)
        change_log.receive(store, author.log, "test")
    for _ in range(2):
        assert registers.conflicts(store)
        change_log.write(store, "idea", "one", IDEA)
    assert registers.conflicts(store) == []


def test_unknown_kinds_and_newer_bodies_are_passed_on_byte_for_byte(
    event: Hackathon, empty: Store
) -> None:
    author = Author("newer")
    author.introduce()
    author.write("prize", "one", '{"v": 1,  "into":"two"}')
    author.write("idea", "one", '{"v":2,"title":[{"text":"new"}]}')
    author.write("idea", "two", "}{")
    change_log.receive(event.organiser, author.log, "test")
    receive_all(empty, event.organiser)
    held = [c for c in whole_log(empty) if c.device == author.device]
    assert held == author.log
    assert [change_hash(c) for c in held] == [change_hash(c) for c in author.log]
    assert registers.unread(empty, "newer") == 2
    assert registers.unread(empty, "malformed") == 1
    assert ideas.find(empty) == []


@pytest.mark.parametrize(
    "body",
    [
        pytest.param('{"v":2}', id="another form"),
        pytest.param('{"v":2,"title":"New","challenge":"c","table":"1"}', id="the form we know"),
    ],
)
def test_a_readable_head_stands_in_for_a_newer_one(empty: Store, author: Author, body: str) -> None:
    newer = Author("newer")
    newer.introduce()
    newer.write("idea", "idea 0", body, at=4_000_000_000_000)
    change_log.receive(empty, [*author.log, *newer.log], "test")
    row = ideas.read(empty, "idea 0")
    assert row is not None
    assert (row.title, row.versions) == ("Ramps", 2)
    assert write_body(IDEA) == author.log[1].body
