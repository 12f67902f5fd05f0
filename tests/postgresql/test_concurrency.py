"""Several processes' writers on one PostgreSQL, out of the order in which they commit."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor

import pytest

from kiosk.changes import Change
from kiosk.errors import StoreError, StoreFault
from kiosk.exchange import Verdict
from kiosk.store import change_log
from kiosk.store.postgres import PostgresStore
from tests.postgresql.conftest import OpenLog
from tests.sync.facts import Author


@pytest.fixture
def threads() -> Iterator[ThreadPoolExecutor]:
    with ThreadPoolExecutor(8) as pool:
        yield pool


def _receive(log: PostgresStore, page: Sequence[Change]) -> list[Verdict]:
    return change_log.receive(log, page, "test")


def _is_waiting(waiting: Future[list[Verdict]]) -> bool:
    done = threading.Event()
    waiting.add_done_callback(lambda _: done.set())
    return not done.wait(0.3)


def test_who_reads_between_two_commits_out_of_order_lacks_nothing_in_the_end(
    open_log: OpenLog,
) -> None:
    slow, quick, reader = open_log(), open_log(), open_log()
    early, late = Author(), Author()
    with slow.writing():
        _receive(slow, [early.introduction, *early.notes(3)])  # arrives first, commits last
        _receive(quick, [late.introduction, *late.notes(2)])

        reached = change_log.vector(reader)
        seen = change_log.beyond(reader, {})
        assert set(reached) == {late.device}

    rest = change_log.beyond(reader, reached)
    assert {change.device for change in rest} == {early.device}
    assert len(seen) == 3
    assert len(rest) == 4


def test_two_pages_of_one_device_take_turns_and_leave_no_gap(
    open_log: OpenLog, threads: ThreadPoolExecutor
) -> None:
    first, second, author = open_log(), open_log(), Author()
    changes = [author.introduction, *author.notes(9)]
    with first.writing():
        _receive(first, changes[:5])
        waiting = threads.submit(_receive, second, changes[5:])
        assert _is_waiting(waiting)
    assert [v.outcome for v in waiting.result(20)] == ["stored"] * 5
    assert change_log.beyond(first, {}) == changes


def test_one_page_sent_to_all_processes_at_once_is_stored_once(
    open_log: OpenLog, threads: ThreadPoolExecutor
) -> None:
    author = Author()
    page = [author.introduction, *author.notes(40)]
    logs = [open_log() for _ in range(6)]
    answers = [threads.submit(_receive, log, page) for log in logs]
    outcomes = [{v.outcome for v in answer.result(30)} for answer in answers]
    assert sorted(outcomes, key=str) == [{"known"}] * 5 + [{"stored"}]
    assert change_log.beyond(logs[0], {}) == page


def test_pages_that_cross_never_wait_for_each_other_for_ever(
    open_log: OpenLog, threads: ThreadPoolExecutor
) -> None:
    authors = [Author() for _ in range(12)]
    logs = [open_log() for _ in range(4)]
    for _ in range(8):
        notes = [author.notes(1)[0] for author in authors]
        rounds = [notes, notes[::-1], notes[6:] + notes[:6], notes]
        if change_log.vector(logs[0]) == {}:
            rounds = [[author.introduction for author in authors] + page for page in rounds]
        for answer in [threads.submit(_receive, *one) for one in zip(logs, rounds, strict=True)]:
            assert {v.outcome for v in answer.result(30)} <= {"stored", "known"}
    assert change_log.count(logs[0]) == 12 * 9


def test_both_branches_of_a_fork_that_arrive_at_once_are_kept(
    open_log: OpenLog, threads: ThreadPoolExecutor
) -> None:
    left, right = open_log(), open_log()
    for _ in range(5):
        author = Author()
        twin = author.twin()
        _receive(left, [author.introduction])
        answers = [
            threads.submit(_receive, left, author.notes(3)),
            threads.submit(_receive, right, twin.notes(3)),
        ]
        for answer in answers:
            assert {v.outcome for v in answer.result(30)} == {"stored"}
        chains = [c for c in change_log.vector(left) if c.startswith(author.device)]
        assert len(chains) == 3


def test_a_lock_that_is_not_to_be_had_is_a_hub_that_is_busy(open_log: OpenLog) -> None:
    holder, other, author = open_log(), open_log(), Author()
    other.execute("SET lock_timeout = '100ms'")
    with holder.writing():
        _receive(holder, [author.introduction])
        with pytest.raises(StoreError) as refused:
            _receive(other, [author.introduction])
    assert refused.value.reason is StoreFault.BUSY
    assert [v.outcome for v in _receive(other, [author.introduction])] == ["known"]


def test_a_commit_is_noticed_once_it_can_be_seen(open_log: OpenLog) -> None:
    reader, writer, author = open_log(), open_log(), Author()
    with writer.writing():
        _receive(writer, [author.introduction])
        before = reader.commits()
        assert change_log.vector(reader) == {}
        assert reader.commits() == before
    assert reader.commits() != before
    assert author.device in change_log.vector(reader)
