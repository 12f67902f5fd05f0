"""A database that breaks off, fills up or has no room: sentences, and a hub that goes on."""

from __future__ import annotations

import psycopg
import pytest

from kiosk.errors import StoreError, StoreFault
from kiosk.store import change_log
from kiosk.store.postgres import PostgresStore
from kiosk.store.postgres.faults import fault_of
from tests.postgres import Server
from tests.postgresql.conftest import OpenLog
from tests.sync.facts import Author


def _break(postgres: Server, store: PostgresStore) -> None:
    """End the server's side of a connection, as a failover or an administrator does."""
    row = store.row("SELECT pg_backend_pid()")
    assert row is not None
    postgres.run(f"SELECT pg_terminate_backend({int(row[0])}, 5000)")


def test_a_connection_that_broke_between_two_jobs_is_mended_by_the_next(
    postgres: Server, open_log: OpenLog
) -> None:
    log, author = open_log(), Author()
    _break(postgres, log)
    with pytest.raises(StoreError) as refused:
        change_log.vector(log)
    assert refused.value.reason is StoreFault.BUSY
    assert change_log.receive(log, [author.introduction], "test")[0].outcome == "stored"


def test_a_connection_that_breaks_inside_a_page_leaves_nothing_of_it(
    postgres: Server, open_log: OpenLog
) -> None:
    log, author = open_log(), Author()

    def receive_and_break() -> None:
        with log.writing():
            change_log.receive(log, [author.introduction], "test")
            _break(postgres, log)
            change_log.receive(log, author.notes(1), "test")

    with pytest.raises(StoreError) as refused:
        receive_and_break()
    assert refused.value.reason is StoreFault.BUSY
    assert change_log.vector(log) == {}
    assert change_log.receive(log, [author.introduction], "test")[0].outcome == "stored"


def test_nothing_is_written_outside_a_transaction_that_broke(
    postgres: Server, open_log: OpenLog
) -> None:
    log, author = open_log(), Author()

    def go_on_regardless() -> None:
        with log.writing():
            _break(postgres, log)
            for _ in range(2):
                with pytest.raises(StoreError):
                    change_log.receive(log, [author.introduction], "test")

    with pytest.raises(StoreError):
        go_on_regardless()
    assert change_log.vector(log) == {}


def test_a_server_with_no_room_for_connections_is_busy_until_it_has(
    postgres: Server, open_log: OpenLog, url: str
) -> None:
    log = open_log()
    _break(postgres, log)
    name = url.rpartition("/")[2]
    postgres.run("CREATE ROLE crowd LOGIN")
    postgres.run(f"ALTER DATABASE {name} CONNECTION LIMIT 0")
    postgres.run(f"ALTER DATABASE {name} ALLOW_CONNECTIONS false")
    for _ in range(2):
        with pytest.raises(StoreError) as refused:
            change_log.vector(log)
        assert refused.value.reason is StoreFault.BUSY
    postgres.run(f"ALTER DATABASE {name} ALLOW_CONNECTIONS true")
    assert change_log.vector(log) == {}


@pytest.mark.parametrize(
    ("code", "fault"),
    [
        ("53100", StoreFault.FULL),
        ("53300", StoreFault.BUSY),
        ("57P01", StoreFault.BUSY),
        ("25006", StoreFault.BUSY),
        ("40P01", StoreFault.BUSY),
        ("08006", StoreFault.BUSY),
        ("28P01", StoreFault.UNWRITABLE),
        ("XX001", StoreFault.DAMAGED),
        ("42601", None),
        ("23505", None),
    ],
)
def test_a_code_of_postgresql_s_has_one_meaning(code: str, fault: StoreFault | None) -> None:
    assert fault_of(psycopg.errors.lookup(code)("")) is fault


def test_a_bug_of_ours_is_not_taken_for_the_database_s(open_log: OpenLog) -> None:
    log = open_log()
    with pytest.raises(psycopg.errors.UndefinedTable):
        log.row("SELECT 1 FROM nowhere")
    assert change_log.vector(log) == {}
