"""A hub's database that was dumped while it ran, and restored."""

from __future__ import annotations

import contextlib
from pathlib import Path

from kiosk.store import change_log
from kiosk.store.postgres import open_postgres
from tests.event import EVENT
from tests.postgres import Server, tool
from tests.postgresql.conftest import OpenLog
from tests.sync.facts import Author


def test_a_dump_taken_while_pages_arrive_is_a_whole_log_that_grows_on(
    postgres: Server, open_log: OpenLog, url: str
) -> None:
    log, writer, author = open_log(), open_log(), Author()
    change_log.receive(log, [author.introduction, *author.notes(20, "a\0b")], "test")
    reached = change_log.vector(log)
    dump = Path(postgres.folder, "hub.dump")
    with writer.writing():
        later = author.notes(5)
        change_log.receive(writer, later, "test")  # not committed when the dump is taken
        tool("pg_dump", "--format=custom", f"--file={dump}", url)

    restored = postgres.create()
    tool("pg_restore", "--no-owner", f"--dbname={restored}", dump)

    with contextlib.closing(open_postgres(restored)) as store:
        assert store.event_key == EVENT.public_key
        assert change_log.vector(store) == reached
        missing = change_log.beyond(log, change_log.vector(store))
        assert [v.outcome for v in change_log.receive(store, missing, "test")] == ["stored"] * 5
        assert change_log.digest(store) == change_log.digest(log)
