"""Opens a hub's database: finds it, looks whether it can be trusted, and brings its form up.

    open_postgres("postgresql://hub@db1,db2/tablevoice")

Of several servers the one that takes writes is used, so that after a failover the next
connection finds the new primary. A password is best left to `~/.pgpass`; it is in no name
and no error here.
"""

from __future__ import annotations

import psycopg
from psycopg.conninfo import conninfo_to_dict, make_conninfo

from kiosk.clock import TimeSource, system_time
from kiosk.errors import InputFault, InvalidInput, StoreError, StoreFault
from kiosk.store.postgres import form
from kiosk.store.postgres.faults import database_error, fault_of
from kiosk.store.postgres.store import PostgresStore
from kiosk.store.postgres.text import keep_text_whole

MINIMUM_SERVER = 140000
"""PostgreSQL 14, as libpq numbers it."""

_DEFAULTS = {
    "connect_timeout": "5",
    "target_session_attrs": "read-write",
    "application_name": "tablevoice hub",
    "keepalives_idle": "10",
    "keepalives_interval": "5",
    "keepalives_count": "3",
    "tcp_user_timeout": "20000",
}
_SESSION = (
    # A time-out that fell into a commit would end the wait for the standbys, and say yes.
    "SET statement_timeout = 0",
    "SET lock_timeout = '10s'",
    "SET idle_in_transaction_session_timeout = '60s'",
    "SET client_min_messages = warning",
)


def open_postgres(url: str, now: TimeSource = system_time) -> PostgresStore:
    """The hub's store in the database at `url`, brought to this version's form.

    Raises `InvalidInput` for a URL that cannot be one, `StoreError` for a database that
    cannot be reached, is not ours, or would lose what it said it had kept.
    """
    parts = _parts(url)
    conninfo = make_conninfo(**{**_DEFAULTS, **parts})
    password = str(parts.get("password") or "")
    store = PostgresStore(lambda: _connect(conninfo, password), _name(parts), now)
    try:
        form.bring_up_to_date(store)
    except BaseException:
        store.close()
        raise
    return store


def _connect(conninfo: str, password: str) -> psycopg.Connection:
    try:
        conn = psycopg.connect(conninfo, autocommit=True)
    except psycopg.Error as error:
        found = str(error).replace(password, "…") if password else str(error)
        fault = fault_of(error) or StoreFault.BUSY
        raise database_error(_at_the_door(fault, found), found) from None
    try:
        keep_text_whole(conn)
        _require(conn)
        for setting in _SESSION:
            conn.execute(setting)
        if _shown(conn, "synchronous_commit") != "remote_apply":
            conn.execute("SET synchronous_commit = on")
    except BaseException:
        conn.close()
        raise
    return conn


def _require(conn: psycopg.Connection) -> None:
    """Raise `StoreError` for a server that cannot hold a log, or would lose what it kept."""
    if conn.info.server_version < MINIMUM_SERVER:
        raise _unfit("The hub needs PostgreSQL 14 or newer.", str(conn.info.server_version))
    for setting, wanted, sentence in (
        ("server_encoding", "UTF8", "The hub needs a database whose encoding is UTF8."),
        ("fsync", "on", "The database has `fsync` off and would lose what it said it had kept."),
        ("full_page_writes", "on", "The database has `full_page_writes` off and may lose all."),
    ):
        if (found := _shown(conn, setting)) != wanted:
            raise _unfit(sentence, found)


def _shown(conn: psycopg.Connection, setting: str) -> str:
    row = conn.execute("SELECT current_setting(%s)", [setting]).fetchone()
    return str(row[0]) if row else ""


def _unfit(sentence: str, found: str) -> StoreError:
    return StoreError(sentence, StoreFault.UNWRITABLE, found=found)


def _at_the_door(fault: StoreFault, found: str) -> StoreFault:
    """What is wrong, where the server refused a connection: libpq tells it in words alone."""
    if "does not exist" in found:
        return StoreFault.MISSING
    if "authentication failed" in found or "no pg_hba.conf entry" in found:
        return StoreFault.UNWRITABLE
    return fault


def _parts(url: str) -> dict[str, str]:
    try:
        parts = conninfo_to_dict(url)
    except psycopg.Error:
        parts = {}  # libpq's own sentence may hold the password
    if not parts or not url.startswith(("postgresql://", "postgres://")):
        raise InvalidInput(
            "Give the database as postgresql://user@host:5432/name.",
            InputFault.ADDRESS_UNUSABLE,
            field="database",
        ) from None
    return {key: str(value) for key, value in parts.items() if value is not None}


def _name(parts: dict[str, str]) -> str:
    return f"{parts.get('dbname', 'the database')} at {parts.get('host', 'localhost')}"
