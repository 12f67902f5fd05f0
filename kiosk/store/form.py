"""What a store of this version looks like, told without the machinery that makes it so.

A start need not load the migrations to see that there is nothing to migrate. A test
compares every constant here with them.
"""

from __future__ import annotations

import hashlib
from typing import Any

STEPS = (
    "m001_log_and_registers",
    "m002_facts",
    "m003_membership",
    "m004_understanding",
    "m005_cancelled_badges",
    "m006_voting",
    "m008_waiting",
    "m010_heard",
    "m012_equality",
    "m014_languages",
    "m015_narrow_ballots",
    "m016_casts",
    "m019_drawn_orders",
)
"""The migrations of this version, in their order."""

VERSION = len(STEPS)
"""SQLite's `user_version` of a store that has taken every step."""

STEPS_TABLE = "_sqlite_migrations"
"""Where sqlite-utils records the steps that a store has taken."""

TABLES = "07a7250f85e63f40a7fa4dff838599c77969c5c93e9a670869e8a98d61cadc3f"
"""SHA-256 (hex) over the definitions of all tables and indexes after the last step."""


def tables(conn: Any) -> str:  # the driver publishes no types
    """The fingerprint of a store's tables and indexes, as `TABLES` has it."""
    rows = conn.execute(
        "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL "
        "AND tbl_name NOT IN (?, 'sqlite_stat1', 'sqlite_stat4') ORDER BY type, name",
        [STEPS_TABLE],
    )
    definitions = ";\n".join(str(sql) for (sql,) in rows)
    return hashlib.sha256(definitions.encode()).hexdigest()


def has_unknown_steps(conn: Any) -> bool:  # the driver publishes no types
    """Whether the store has taken every step known here, and others besides.

    Steps only grow, so one that lacks a known step is damaged rather than newer.
    """
    if not conn.execute("SELECT 1 FROM sqlite_schema WHERE name = ?", [STEPS_TABLE]).fetchone():
        return False
    taken = conn.execute(f"SELECT name FROM {STEPS_TABLE} WHERE migration_set = 'tablevoice'")
    return {name for (name,) in taken} > set(STEPS)
