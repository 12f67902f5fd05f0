"""The store's form, step by step. This file only grows; a step is never edited.

A step and the record of it commit together (sqlite-utils `Migrations`). With a new step,
`form.py` says what a store looks like after it.
"""

from __future__ import annotations

import sqlite3
from typing import Any

from sqlite_utils import Database, Migrations

_steps = Migrations("tablevoice")


class _Lines(Database):
    """Takes a script apart at the ends of its lines.

    sqlite-utils asks SQLite after every letter whether a statement is whole, which makes most
    of the time that a new store takes.
    """

    def executescript(self, sql: str) -> Any:
        cursor = self.conn.cursor()
        statement = ""
        for line in sql.splitlines(keepends=True):
            statement += line
            if sqlite3.complete_statement(statement):
                cursor.execute(statement)
                statement = ""
        if statement.strip():
            cursor.execute(statement)
        return cursor


def apply(conn: Any) -> None:  # the driver publishes no types
    """Take every step that the store lacks, inside the caller's transaction."""
    _steps.apply(_Lines(conn, execute_plugins=False))


@_steps()
def m001_log_and_registers(db: Database) -> None:
    """The log, its chains and registers, and what is this laptop's alone."""
    db.executescript("""
        CREATE TABLE self (
            id     INTEGER PRIMARY KEY CHECK (id = 1),
            secret BLOB NOT NULL,
            last_at INTEGER NOT NULL DEFAULT 0
        ) STRICT;
        CREATE TABLE change (
            arrival INTEGER PRIMARY KEY,
            device  TEXT NOT NULL,
            seq     INTEGER NOT NULL,
            at      INTEGER NOT NULL,
            kind    TEXT NOT NULL,
            subject TEXT NOT NULL,
            parents TEXT NOT NULL,
            body    TEXT NOT NULL,
            salt    BLOB NOT NULL,
            prev    BLOB NOT NULL,
            hash    BLOB NOT NULL,
            sig     BLOB NOT NULL,
            UNIQUE (device, seq)
        ) STRICT;
        CREATE TABLE chain (
            device     TEXT PRIMARY KEY,
            public_key BLOB NOT NULL,
            last_seq   INTEGER NOT NULL,
            last_hash  BLOB NOT NULL,
            last_at    INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE quarantine (
            hash    BLOB PRIMARY KEY,
            device  TEXT NOT NULL,
            seq     INTEGER NOT NULL,
            kind    TEXT NOT NULL,
            reason  TEXT NOT NULL,
            origin  TEXT NOT NULL,
            since   INTEGER NOT NULL,
            change  TEXT NOT NULL
        ) STRICT;
        CREATE INDEX quarantine_by_id ON quarantine (device, seq);
        CREATE TABLE head (
            kind    TEXT NOT NULL,
            subject TEXT NOT NULL,
            device  TEXT NOT NULL,
            seq     INTEGER NOT NULL,
            at      INTEGER NOT NULL,
            PRIMARY KEY (kind, subject, device, seq)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE replaced (
            device  TEXT NOT NULL,
            seq     INTEGER NOT NULL,
            kind    TEXT NOT NULL,
            subject TEXT NOT NULL,
            PRIMARY KEY (device, seq, kind, subject)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE unread (
            kind    TEXT NOT NULL,
            subject TEXT NOT NULL,
            device  TEXT NOT NULL,
            seq     INTEGER NOT NULL,
            reason  TEXT NOT NULL,
            PRIMARY KEY (kind, subject, device, seq)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE draft (
            field TEXT PRIMARY KEY,
            text  TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE holding (
            place  TEXT NOT NULL,
            device TEXT NOT NULL,
            seq    INTEGER NOT NULL,
            PRIMARY KEY (place, device)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE contact (
            place   TEXT PRIMARY KEY,
            address TEXT NOT NULL,
            at      INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
    """)


@_steps()
def m002_facts(db: Database) -> None:
    """The projection: a table for each family of facts."""
    db.executescript("""
        CREATE TABLE event (
            id        TEXT PRIMARY KEY,
            name      TEXT NOT NULL,
            badge_key TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE challenge (
            id       TEXT PRIMARY KEY,
            question TEXT NOT NULL,
            position INTEGER NOT NULL,
            dots     INTEGER NOT NULL,
            per_idea INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE poll (
            challenge TEXT PRIMARY KEY,
            state     TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE badge (
            hash  TEXT NOT NULL,
            batch TEXT NOT NULL,
            PRIMARY KEY (hash, batch)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX badge_by_batch ON badge (batch);
        CREATE TABLE device (
            id    TEXT PRIMARY KEY,
            name  TEXT NOT NULL,
            role  TEXT NOT NULL,
            table_name TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE idea (
            id         TEXT PRIMARY KEY,
            title      TEXT NOT NULL,
            detail     TEXT NOT NULL,
            challenge  TEXT NOT NULL,
            table_name TEXT NOT NULL,
            language   TEXT NOT NULL,
            device     TEXT NOT NULL,
            seq        INTEGER NOT NULL,
            at         INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX idea_by_table ON idea (table_name, id);
        CREATE INDEX idea_by_challenge ON idea (challenge, id);
        CREATE TABLE idea_state (
            idea  TEXT PRIMARY KEY,
            state TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE idea_text (
            idea       TEXT PRIMARY KEY,
            challenge  TEXT NOT NULL,
            table_name TEXT NOT NULL,
            folded     TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE ballot (
            challenge TEXT NOT NULL,
            voter     TEXT NOT NULL,
            device    TEXT NOT NULL,
            at        INTEGER NOT NULL,
            shown     TEXT NOT NULL,
            PRIMARY KEY (challenge, voter)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE choice (
            challenge TEXT NOT NULL,
            voter     TEXT NOT NULL,
            idea      TEXT NOT NULL,
            points    INTEGER NOT NULL,
            PRIMARY KEY (challenge, voter, idea)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE opinion (
            idea   TEXT NOT NULL,
            voter  TEXT NOT NULL,
            answer TEXT NOT NULL,
            PRIMARY KEY (idea, voter)
        ) STRICT, WITHOUT ROWID;
    """)


@_steps()
def m003_membership(db: Database) -> None:
    """The event's keys, branches of chains that forked, and who may write what."""
    db.executescript("""
        ALTER TABLE self ADD COLUMN event_key BLOB;
        ALTER TABLE self ADD COLUMN event_secret BLOB;
        ALTER TABLE self ADD COLUMN room_key BLOB;
        ALTER TABLE self ADD COLUMN ticket TEXT;
        ALTER TABLE self ADD COLUMN machine TEXT;
        ALTER TABLE chain ADD COLUMN base TEXT NOT NULL DEFAULT '';
        ALTER TABLE chain ADD COLUMN base_seq INTEGER NOT NULL DEFAULT 0;
        CREATE INDEX chain_branches ON chain (device) WHERE length(device) > 32;
        CREATE INDEX change_members ON change (kind)
            WHERE kind IN ('device', 'ticket', 'revocation');
        CREATE TABLE withheld (
            device   TEXT NOT NULL,
            seq      INTEGER NOT NULL,
            name     TEXT NOT NULL,
            reason   TEXT NOT NULL,
            admitted INTEGER NOT NULL,
            PRIMARY KEY (device, seq)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX withheld_by_name ON withheld (name);
        CREATE TABLE ticket (
            id      TEXT PRIMARY KEY,
            label   TEXT NOT NULL,
            role    TEXT NOT NULL,
            expires INTEGER NOT NULL,
            uses    INTEGER NOT NULL,
            state   TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE revocation (
            device TEXT PRIMARY KEY,
            note   TEXT NOT NULL,
            author TEXT NOT NULL,
            at     INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE verdict (
            name   TEXT PRIMARY KEY,
            state  TEXT NOT NULL,
            note   TEXT NOT NULL,
            author TEXT NOT NULL,
            at     INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
    """)


@_steps()
def m004_understanding(db: Database) -> None:
    """What the version could read that laid out the projection: see `understanding.py`."""
    db.executescript("ALTER TABLE self ADD COLUMN reads TEXT NOT NULL DEFAULT '';")


@_steps()
def m005_cancelled_badges(db: Database) -> None:
    """The runs that badges were made in, and what organisers said of badges and of runs."""
    db.executescript("""
        CREATE TABLE badge_batch (
            batch TEXT PRIMARY KEY,
            run   TEXT NOT NULL,
            label TEXT NOT NULL,
            at    INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX badge_batch_by_run ON badge_batch (run);
        CREATE TABLE badge_state (
            subject TEXT PRIMARY KEY,
            state   TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
    """)


@_steps()
def m006_voting(db: Database) -> None:
    """Methods of voting, merged ideas, themes; a ballot on one row, twice where two disagree.

    What the tables held follows from the log, and is laid out anew: see `understanding.py`.
    """
    db.executescript("""
        ALTER TABLE challenge ADD COLUMN method TEXT NOT NULL DEFAULT 'dots';
        ALTER TABLE challenge ADD COLUMN recast TEXT NOT NULL DEFAULT 'last';
        ALTER TABLE challenge ADD COLUMN share INTEGER NOT NULL DEFAULT 12;
        ALTER TABLE challenge ADD COLUMN fixed_order TEXT NOT NULL DEFAULT '[]';
        ALTER TABLE poll ADD COLUMN revealed INTEGER NOT NULL DEFAULT 0;
        CREATE TABLE merge (
            idea   TEXT PRIMARY KEY,
            target TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE theme (
            idea TEXT PRIMARY KEY,
            name TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        DROP TABLE choice;
        DROP TABLE ballot;
        CREATE TABLE ballot (
            challenge TEXT NOT NULL,
            voter     TEXT NOT NULL,
            turn      TEXT NOT NULL,
            form      TEXT NOT NULL,
            given     INTEGER NOT NULL,
            most      INTEGER NOT NULL,
            device    TEXT NOT NULL,
            at        INTEGER NOT NULL,
            choices   TEXT NOT NULL,
            answers   TEXT NOT NULL,
            seed      TEXT NOT NULL,
            shown     TEXT NOT NULL,
            PRIMARY KEY (challenge, voter, turn)
        ) STRICT, WITHOUT ROWID;
    """)


@_steps()
def m008_waiting(db: Database) -> None:
    """How long the event's kiosks wait for a voter who stands still, in seconds."""
    db.executescript("""
        ALTER TABLE event ADD COLUMN idle INTEGER NOT NULL DEFAULT 60;
        ALTER TABLE event ADD COLUMN warning INTEGER NOT NULL DEFAULT 20;
    """)


@_steps()
def m010_heard(db: Database) -> None:
    """When the host of the room last heard each laptop, by its own clock."""
    db.executescript("""
        CREATE TABLE heard (
            device TEXT PRIMARY KEY,
            at     INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
    """)


@_steps()
def m012_equality(db: Database) -> None:
    """Whether equality questions are asked, and which. Answers are in no table."""
    db.executescript("""
        CREATE TABLE equality (
            event     TEXT PRIMARY KEY,
            asked     INTEGER NOT NULL,
            threshold INTEGER NOT NULL,
            questions TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
    """)


@_steps()
def m014_languages(db: Database) -> None:
    """The languages that the event's kiosks offer, in their order."""
    db.executescript("ALTER TABLE event ADD COLUMN languages TEXT NOT NULL DEFAULT '[]';")


@_steps()
def m015_narrow_ballots(db: Database) -> None:
    """What is counted of a ballot apart from the order it was shown in, which is long.

    `places` says where in that order the points are. Ballots' salts have an index of their
    own, for receipts. What the table held follows from the log, and is laid out anew.
    """
    db.executescript("""
        DROP TABLE ballot;
        CREATE TABLE ballot (
            challenge TEXT NOT NULL,
            voter     TEXT NOT NULL,
            turn      TEXT NOT NULL,
            form      TEXT NOT NULL,
            given     INTEGER NOT NULL,
            most      INTEGER NOT NULL,
            device    TEXT NOT NULL,
            at        INTEGER NOT NULL,
            choices   TEXT NOT NULL,
            answers   TEXT NOT NULL,
            seed      TEXT NOT NULL,
            places    TEXT NOT NULL,
            PRIMARY KEY (challenge, voter, turn)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE ballot_order (
            challenge TEXT NOT NULL,
            voter     TEXT NOT NULL,
            turn      TEXT NOT NULL,
            shown     TEXT NOT NULL,
            PRIMARY KEY (challenge, voter, turn)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX change_ballots ON change (device, seq, subject, salt) WHERE kind = 'ballot';
    """)


@_steps()
def m016_casts(db: Database) -> None:
    """Every ballot by its register, whether a later one replaced it or not: see `casts.py`.

    What it holds follows from the log, and is laid out anew.
    """
    db.executescript("""
        CREATE TABLE cast_ballot (
            subject TEXT NOT NULL,
            device  TEXT NOT NULL,
            seq     INTEGER NOT NULL,
            PRIMARY KEY (subject, device, seq)
        ) STRICT, WITHOUT ROWID;
    """)


@_steps()
def m019_drawn_orders(db: Database) -> None:
    """Whether a ballot's order is the one that its seed gives: see `kiosk/voting/drawn.py`.

    What the table held follows from the log, and is laid out anew.
    """
    db.executescript("ALTER TABLE ballot ADD COLUMN drawn INTEGER NOT NULL DEFAULT 0;")
