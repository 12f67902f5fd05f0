"""State is a function of the set of changes: no order, repetition or split alters it."""

from __future__ import annotations

import json
import random
from collections.abc import Sequence
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from kiosk import actions
from kiosk.changes import Change, Idea, Voting, read_body, write_body
from kiosk.store import change_log, ideas, integrity, quarantine, registers
from kiosk.store.database import Store
from tests.event import DAY, START, YEAR_2099, Author
from tests.kiosk.laptops import a_store, deliver
from tests.kiosk.worlds import Model, model, worlds

EXAMPLES = settings(max_examples=settings().max_examples * 6 // 10)


def in_device_order(log: Sequence[Change], dice: random.Random) -> list[Change]:
    """Any interleaving that keeps each device's own order."""
    waiting = {device: [c for c in log if c.device == device] for device in {c.device for c in log}}
    mixed = []
    while any(waiting.values()):
        mixed.append(waiting[dice.choice(sorted(d for d, run in waiting.items() if run))].pop(0))
    return mixed


@EXAMPLES
@given(log=worlds(), dice=st.randoms(use_true_random=False))
def test_no_order_repetition_or_split_alters_the_state(
    log: list[Change], dice: random.Random
) -> None:
    shuffled = log * 2
    dice.shuffle(shuffled)
    orders = [log, in_device_order(log, dice), log[::-1], shuffled]
    digests = set()
    for order in orders:
        with a_store() as store:
            deliver(store, order, dice)
            assert change_log.count(store) == len(log)
            assert quarantine.count(store) == 0
            digests.add(integrity.digest(store))
    assert len(digests) == 1


@EXAMPLES
@given(log=worlds(), dice=st.randoms(use_true_random=False))
def test_what_grew_step_by_step_equals_what_is_rebuilt(
    log: list[Change], dice: random.Random
) -> None:
    with a_store() as store:
        deliver(store, in_device_order(log, dice), dice)
        grown = integrity.digest(store)
        assert integrity.verify(store).problems == []
        assert integrity.rebuild(store) == grown


@EXAMPLES
@given(log=worlds(), dice=st.randoms(use_true_random=False))
def test_heads_settled_values_and_conflicts_obey_the_three_lines(
    log: list[Change], dice: random.Random
) -> None:
    with a_store() as store:
        shuffled = log[:]
        dice.shuffle(shuffled)
        deliver(store, shuffled, dice)
        expected = model(log)
        for (kind, subject), heads in expected.heads.items():
            assert {h.id for h in registers.heads(store, kind, subject)} == {h.id for h in heads}
        assert {(c.kind, c.subject): c.heads for c in registers.conflicts(store)} == (
            expected.conflicts
        )
        assert laid_out(store) == values_of(expected)


@settings(EXAMPLES, suppress_health_check=[HealthCheck.filter_too_much])
@given(log=worlds(most=12, kinds=("idea",)))
def test_a_persons_write_settles_a_conflict_on_every_device(log: list[Change]) -> None:
    disputed = [register for register in model(log).conflicts if register[0] == "idea"]
    assume(disputed)
    with a_store() as here, a_store() as there:
        for store in (here, there):
            change_log.receive(store, log, "test")
        actions.enrol(here, name="Person", role="organiser")
        for kind, subject in disputed:
            change_log.write(here, kind, subject, Idea(title="Ours", challenge="one", table="1"))
        change_log.receive(there, change_log.beyond(here, change_log.vector(there)), "test")
        for store in (here, there):
            assert not [c for c in registers.conflicts(store) if c.kind == "idea"]
            for _, subject in disputed:
                row = ideas.read(store, subject)
                assert row is not None
                assert (row.title, row.versions) == ("Ours", 1)
        assert integrity.digest(here) == integrity.digest(there)


def values_of(expected: Model) -> dict[tuple[str, str], Any]:
    """The naive model's settled values, in the words of `laid_out`."""
    return {
        (kind, subject): _value(kind, subject, read_body(kind, change.body), change.at)
        for (kind, subject), change in expected.settled.items()
    }


def _value(kind: str, subject: str, body: Any, at: int) -> Any:
    match kind:
        case "challenge":
            how = body.voting or Voting()
            rules = (how.method, how.recast, how.share)
            return (body.question, body.position, body.dots, body.per_idea, *rules)
        case "poll":
            return (body.state, int(body.revealed))
        case "idea":
            return (body.title, body.detail, body.challenge, body.table, at)
        case "ballot":
            return (body.choices, body.answers, body.shown, body.seed)
        case "badges":
            return (set(body.hashes), body.run or subject)
    columns = {
        "event": ("name", "badge_key"),
        "idea_state": ("state",),
        "badge": ("state",),
        "merge": ("into",),
        "theme": ("name",),
        "opinion": ("answer",),
        "device": ("name", "role", "table"),
    }
    return tuple(getattr(body, name) for name in columns[kind])


def laid_out(store: Store) -> dict[tuple[str, str], Any]:
    """Every settled value that the projection holds, by register."""
    plain = {
        "event": "SELECT id, name, badge_key FROM event",
        "challenge": "SELECT id, question, position, dots, per_idea, method, recast, share "
        "FROM challenge",
        "poll": "SELECT challenge, state, revealed FROM poll",
        "badge": "SELECT subject, state FROM badge_state",
        "idea": "SELECT id, title, detail, challenge, table_name, at FROM idea",
        "idea_state": "SELECT idea, state FROM idea_state",
        "merge": "SELECT idea, target FROM merge",
        "theme": "SELECT idea, name FROM theme",
        "opinion": "SELECT idea || '/' || voter, answer FROM opinion",
        "device": "SELECT id, name, role, table_name FROM device",
    }
    values: dict[tuple[str, str], Any] = {
        (kind, row[0]): tuple(row[1:]) for kind, sql in plain.items() for row in store.rows(sql)
    }
    for subject, choices, answers, shown, seed in store.rows(
        "SELECT challenge || '/' || voter, choices, answers, shown, seed FROM ballot "
        "JOIN ballot_order USING (challenge, voter, turn) WHERE turn IN ('only', 'last')"
    ):
        values["ballot", subject] = (*map(json.loads, (choices, answers, shown)), seed)
    for badge, batch, run in store.rows(
        "SELECT hash, batch, run FROM badge JOIN badge_batch USING (batch)"
    ):
        values.setdefault(("badges", batch), (set(), run))[0].add(badge)
    return values


@pytest.mark.parametrize("swapped", [True, False])
def test_the_latest_head_gives_the_value_and_the_greater_device_breaks_a_tie(
    swapped: bool,  # noqa: FBT001 (a table's column)
) -> None:
    one, two = sorted((Author("ash"), Author("birch")), key=lambda author: author.device)
    for author, title in ((one, "One"), (two, "Two")):
        author.introduce()
        body = Idea(title=title, challenge="c", table="1")
        author.write("idea", "tied", body)
        author.write("idea", "apart", body, at=START - DAY if author is two else YEAR_2099)
    with a_store() as store:
        for author in (two, one) if swapped else (one, two):
            change_log.receive(store, author.log, "test")
        rows = ideas.read_many(store, ["tied", "apart"])
        assert {idea: row.title for idea, row in rows.items()} == {"tied": "Two", "apart": "One"}


def test_a_cycle_of_parents_leaves_the_register_without_a_head_everywhere() -> None:
    ash, birch = Author("ash"), Author("birch")
    for author in (ash, birch):
        author.introduce()
    body = write_body(Idea(title="Ramps", challenge="one", table="1"))
    ash.write("idea", "one", body, parents=[(birch.device, 2)])
    birch.write("idea", "one", body, parents=[(ash.device, 2)])
    digests = set()
    for order in ([*ash.log, *birch.log], [*birch.log, *ash.log]):
        with a_store() as store:
            for change in order:
                change_log.receive(store, [change], "test")
            assert registers.heads(store, "idea", "one") == []
            assert ideas.read(store, "one") is None
            assert change_log.count(store) == 4
            digests.add(integrity.rebuild(store))
    assert len(digests) == 1


def test_a_write_after_a_cycle_is_a_head_again() -> None:
    ash, birch = Author("ash"), Author("birch")
    for author in (ash, birch):
        author.introduce()
    body = write_body(Idea(title="Ramps", challenge="one", table="1"))
    ash.write("idea", "one", body, parents=[(birch.device, 2)])
    birch.write("idea", "one", body, parents=[(ash.device, 2)])
    last = ash.write("idea", "one", body)
    with a_store() as store:
        change_log.receive(store, [*ash.log, *birch.log], "test")
        assert [h.id for h in registers.heads(store, "idea", "one")] == [last.id]
