"""The nonces of signed requests, shared by all processes of a hub: each is taken once.

    claim_nonce(store, nonce, now)     # True once, then False

What was claimed `KEPT_SECONDS` ago is forgotten; a request of that age is refused for its
age. A nonce is not worth waiting for a disk: after a crash the last half second of them
may be gone.
"""

from __future__ import annotations

from kiosk.store.log_store import LogStore

KEPT_SECONDS = 240
_SWEPT = 1_000
"""Nonces let go of at a time, at most, so that no request waits long."""


def claim_nonce(store: LogStore, nonce: str, now: float) -> bool:
    """Take a nonce; `now` in seconds since 1970. False if some process took it before."""
    with store.writing():
        store.run("SET LOCAL synchronous_commit = off")
        store.run(
            "DELETE FROM nonce WHERE nonce IN "
            "(SELECT nonce FROM nonce WHERE stamp < ? LIMIT ? FOR UPDATE SKIP LOCKED)",
            [int(now) - KEPT_SECONDS, _SWEPT],
        )
        taken = store.run(
            "INSERT INTO nonce (nonce, stamp) VALUES (?, ?) ON CONFLICT DO NOTHING",
            [nonce, int(now)],
        )
    return taken == 1


def epoch(store: LogStore) -> str:
    """A random name (32 hex digits) that this database has had since it was made."""
    row = store.row("SELECT epoch FROM self")
    return str(row[0]) if row else ""


def server_time(store: LogStore) -> float:
    """The database's time, the same for all processes, in seconds since 1970."""
    row = store.row("SELECT extract(epoch FROM clock_timestamp())::float8")
    return float(row[0]) if row else 0.0
