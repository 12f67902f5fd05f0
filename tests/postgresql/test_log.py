"""The log on PostgreSQL holds what SQLite's does, to the byte."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.errors import StoreError, StoreFault
from kiosk.store import change_log, memberships
from kiosk.store.database import open_store
from kiosk.store.postgres import PostgresStore
from kiosk.store.postgres.text import escape, unescape
from tests.event import belong
from tests.postgresql.conftest import OpenLog
from tests.sync.facts import Author

ODD = st.text(st.one_of(st.sampled_from("\0\x1b01\\'%?"), st.characters(codec="utf-8")))


@given(ODD)
def test_every_text_comes_out_as_it_went_in_and_has_no_nul_between(text):
    assert "\0" not in escape(text)
    assert unescape(escape(text)) == text


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(subject=ODD.filter(bool), body=ODD)
def test_any_subject_and_body_are_kept_byte_for_byte(open_log, subject, body):
    log, author = open_log(), Author()
    changes = [author.introduction, author.write("hologram", subject[:200], body)]
    before = change_log.vector(log)

    assert [v.outcome for v in change_log.receive(log, changes, "test")] == ["stored"] * 2

    assert change_log.beyond(log, before) == changes
    log.close()


def test_both_databases_have_the_same_vector_and_digest_whatever_arrived(
    open_log: OpenLog, tmp_path: Path
) -> None:
    author, other = Author(), Author()
    pages = [
        [other.introduction, author.introduction, *author.notes(4)],
        [other.notes(3)[2]],  # waits for the two before it
        [author.sign(note) for note in author.notes(2)],
        other.notes(2),
    ]
    log, laptop = open_log(), belong(open_store(tmp_path / "laptop.db", projects=False))
    for page in pages:
        assert change_log.receive(log, page, "x") == change_log.receive(laptop, page, "x")

    assert change_log.vector(log) == change_log.vector(laptop)
    assert change_log.digest(log) == change_log.digest(laptop)
    assert change_log.beyond(log, {}) == change_log.beyond(laptop, {})
    assert change_log.count(log) == change_log.count(laptop)
    laptop.close()


def test_a_hub_knows_who_takes_part_from_its_log_alone(open_log: OpenLog) -> None:
    log, author = open_log(), Author()
    change_log.receive(log, [author.introduction], "test")
    members = memberships.membership(log)
    assert members.is_in(author.device)
    assert not members.is_in(Author().device)


def test_nothing_of_a_page_is_kept_when_its_transaction_fails(open_log: OpenLog) -> None:
    log, author = open_log(), Author()

    def break_off() -> None:
        with log.writing():
            change_log.receive(log, [author.introduction], "test")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        break_off()
    assert change_log.vector(log) == {}
    assert change_log.receive(log, [author.introduction], "test")[0].outcome == "stored"


def test_what_one_view_shows_does_not_move_while_others_write(open_log: OpenLog) -> None:
    reader, writer, author = open_log(), open_log(), Author()
    with reader.reading():
        assert change_log.vector(reader) == {}
        change_log.receive(writer, [author.introduction], "test")
        assert change_log.beyond(reader, {}) == []
    assert change_log.beyond(reader, {}) == [author.introduction]


def test_writing_inside_a_view_is_refused(open_log: OpenLog) -> None:
    log: PostgresStore = open_log()
    with pytest.raises(StoreError) as refused, log.reading():
        log.run("DELETE FROM change")
    assert refused.value.reason is StoreFault.BUSY
