"""Which databases a hub takes, and what it says of the others."""

from __future__ import annotations

import contextlib
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import pytest

from kiosk.errors import InputFault, InvalidInput, StoreError, StoreFault
from kiosk.store import change_log
from kiosk.store.belonging import belong_to
from kiosk.store.postgres import PostgresStore, open_postgres
from tests.event import EVENT, strange_ticket
from tests.postgres import Server, free_port


def test_neither_a_laptop_nor_a_hub_on_sqlite_loads_postgresql_s_driver():
    parts = "kiosk.app.main, kiosk.actions, kiosk.store.change_log, sync.cycle, sync.hub"
    code = f"import sys, {parts}; sys.exit('psycopg' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def _refused(url: str) -> StoreError:
    with pytest.raises(StoreError) as refused:
        open_postgres(url)
    return refused.value


def test_any_number_of_processes_may_start_at_once_on_an_empty_database(url):
    with ThreadPoolExecutor(8) as pool:
        stores = list(pool.map(open_postgres, [url] * 8))
    for store in stores:
        assert change_log.vector(store) == {}
        store.close()


def test_what_was_kept_is_there_after_the_next_start(url):
    for _ in range(2):
        with contextlib.closing(open_postgres(url)) as store:
            belong_to(store, EVENT.public_key)
            assert store.event_key == EVENT.public_key


def test_another_program_s_database_is_refused_and_left_as_it_was(postgres: Server, url):
    name = url.rpartition("/")[2]
    postgres.run("CREATE TABLE invoice (id integer)", name)
    refused = _refused(url)
    assert refused.reason is StoreFault.FOREIGN
    assert "another program" in str(refused)
    assert _tables(postgres, name) == ["invoice"]


def test_a_newer_version_s_database_is_refused_and_left_as_it_was(postgres: Server, url):
    open_postgres(url).close()
    name = url.rpartition("/")[2]
    postgres.run("UPDATE tablevoice_form SET version = 99", name)
    assert _refused(url).reason is StoreFault.TOO_NEW
    assert postgres.run("SELECT version FROM tablevoice_form", name) == [(99,)]


def _tables(postgres: Server, name: str) -> list[object]:
    rows = postgres.run("SELECT tablename FROM pg_tables WHERE schemaname = 'public'", name)
    return [row[0] for row in rows]


def test_a_hub_of_one_event_is_not_another_event_s(url):
    with contextlib.closing(open_postgres(url)) as store:
        belong_to(store, EVENT.public_key)
        with pytest.raises(InvalidInput) as refused:
            belong_to(store, strange_ticket().event_key)
        assert refused.value.reason is InputFault.OTHER_EVENT
        assert store.event_key == EVENT.public_key


def test_a_database_that_would_lose_what_it_kept_is_refused():
    with Server({"fsync": "off"}) as hasty:
        refused = _refused(hasty.create())
        assert refused.reason is StoreFault.UNWRITABLE
        assert "`fsync` off" in str(refused)


@pytest.mark.parametrize("weak", ["off", "local", "remote_write"])
def test_a_commit_that_would_not_wait_is_made_to(postgres: Server, url, weak):
    postgres.run(f"ALTER DATABASE {url.rpartition('/')[2]} SET synchronous_commit = {weak}")
    with contextlib.closing(open_postgres(url)) as store:
        assert _setting(store, "synchronous_commit") == "on"


def test_a_commit_that_waits_longer_than_it_must_may_do_so(postgres: Server, url):
    postgres.run(f"ALTER DATABASE {url.rpartition('/')[2]} SET synchronous_commit = remote_apply")
    with contextlib.closing(open_postgres(url)) as store:
        assert _setting(store, "synchronous_commit") == "remote_apply"


def test_no_time_out_can_fall_into_a_commit(postgres: Server, url):
    postgres.run(f"ALTER DATABASE {url.rpartition('/')[2]} SET statement_timeout = '1s'")
    with contextlib.closing(open_postgres(url)) as store:
        assert _setting(store, "statement_timeout") == "0"


def _setting(store: PostgresStore, name: str) -> object:
    row = store.row("SELECT current_setting(?)", [name])
    return row[0] if row else None


def test_a_database_that_is_not_there_is_a_sentence(postgres: Server):
    refused = _refused(postgres.url("nowhere"))
    assert refused.reason is StoreFault.MISSING
    assert str(refused) == "There is no such database. Create it first."


def test_a_server_that_is_not_there_is_a_sentence_without_the_password():
    refused = _refused(f"postgresql://hub:s3cret@127.0.0.1:{free_port()}/hub")
    assert refused.reason is StoreFault.BUSY
    assert "s3cret" not in f"{refused} {refused.facts}"
    assert refused.__cause__ is None
    assert refused.__suppress_context__


@pytest.mark.parametrize(
    "url",
    ["postgresql://hub:s3cret@[::1/x", "postgresql://h/x?s3cret=1", "mysql://hub/x", "s3cret"],
)
def test_a_url_that_cannot_be_one_is_a_sentence_without_the_password(url):
    with pytest.raises(InvalidInput) as refused:
        open_postgres(url)
    assert refused.value.reason is InputFault.ADDRESS_UNUSABLE
    assert "s3cret" not in f"{refused.value} {refused.value.facts}"


def test_a_database_of_another_encoding_is_refused(postgres: Server):
    postgres.run("CREATE DATABASE latin ENCODING 'LATIN1' TEMPLATE template0 LOCALE 'C'")
    assert "UTF8" in str(_refused(postgres.url("latin")))


def test_a_user_who_may_not_write_is_told_so(postgres: Server, url):
    postgres.run("CREATE ROLE guest LOGIN")
    guest = url.replace("postgres@", "guest@")
    assert _refused(guest).reason is StoreFault.UNWRITABLE
