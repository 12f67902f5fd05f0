"""What a hub's database looks like, step by step. This file only grows.

Steps add and never take away, so that processes of the version before go on beside the
new ones while a hub is upgraded.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.errors import StoreError, StoreFault

if TYPE_CHECKING:
    from kiosk.store.postgres.store import PostgresStore

LOCKS = 0x54424C56
"""The space ("TBLV") of our advisory locks; the one of number 0 is for the form."""

_STEPS = (
    """
    CREATE TABLE self (
        id        integer PRIMARY KEY CHECK (id = 1),
        event_key bytea,
        epoch     text NOT NULL DEFAULT replace(gen_random_uuid()::text, '-', '')
    );
    INSERT INTO self (id) VALUES (1);
    CREATE TABLE change (
        device  text COLLATE "C" NOT NULL,
        seq     bigint NOT NULL,
        at      bigint NOT NULL,
        kind    text COLLATE "C" NOT NULL,
        subject text COLLATE "C" NOT NULL,
        parents text NOT NULL,
        body    text NOT NULL,
        salt    bytea NOT NULL,
        prev    bytea NOT NULL,
        hash    bytea NOT NULL,
        sig     bytea NOT NULL,
        PRIMARY KEY (device, seq)
    );
    CREATE INDEX change_members ON change (kind) WHERE kind IN ('device', 'ticket', 'revocation');
    CREATE TABLE chain (
        device     text COLLATE "C" PRIMARY KEY,
        public_key bytea NOT NULL,
        base       text COLLATE "C" NOT NULL,
        base_seq   bigint NOT NULL,
        last_seq   bigint NOT NULL,
        last_hash  bytea NOT NULL,
        last_at    bigint NOT NULL
    );
    CREATE INDEX chain_branches ON chain (device) WHERE length(device) > 32;
    CREATE TABLE quarantine (
        hash    bytea PRIMARY KEY,
        device  text COLLATE "C" NOT NULL,
        seq     bigint NOT NULL,
        kind    text NOT NULL,
        reason  text NOT NULL,
        origin  text NOT NULL,
        since   bigint NOT NULL,
        change  text NOT NULL
    );
    CREATE INDEX quarantine_by_id ON quarantine (device, seq);
    CREATE TABLE nonce (
        nonce  text COLLATE "C" PRIMARY KEY,
        stamp  bigint NOT NULL
    );
    CREATE INDEX nonce_by_stamp ON nonce (stamp);
    """,
    """
    CREATE TABLE box (
        id      integer PRIMARY KEY,
        content bytea NOT NULL
    );
    INSERT INTO box (id, content) VALUES (1, '');
    """,
)


def bring_up_to_date(store: PostgresStore) -> None:
    """Take every step that the database lacks, one process at a time.

    Raises `StoreError` if it is another program's, or a newer version's; then nothing in
    it is touched.
    """
    with store.writing():
        store.run("SELECT pg_advisory_xact_lock(?, 0)", [LOCKS])
        taken = _version(store)
        if taken > len(_STEPS):
            raise StoreError(
                f"{store.name} was written by a newer Tablevoice. It has not been touched. "
                "Install the newer version to use it.",
                StoreFault.TOO_NEW,
                path=store.name,
            )
        for number in range(taken, len(_STEPS)):
            store.execute(_STEPS[number])
            store.run("UPDATE tablevoice_form SET version = ?", [number + 1])


def _version(store: PostgresStore) -> int:
    """How many steps the database has taken. Begins an empty one."""
    if store.row("SELECT 1 WHERE to_regclass('tablevoice_form') IS NULL"):
        found = store.row(
            "SELECT relname FROM pg_class "
            "WHERE relnamespace = current_schema()::regnamespace AND relkind IN ('r', 'p', 'v')"
        )
        if found:
            raise StoreError(
                f"{store.name} belongs to another program.", StoreFault.FOREIGN, path=store.name
            )
        store.execute("CREATE TABLE tablevoice_form (version integer NOT NULL)")
        store.run("INSERT INTO tablevoice_form (version) VALUES (0)")
    rows = store.rows("SELECT version FROM tablevoice_form")
    return int(rows[0][0]) if rows else 0
