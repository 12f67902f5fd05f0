"""Lays the log out anew after an upgrade, which reads what the version before could not.

    understanding.catch_up(store)       # when a laptop's store is opened

Kinds, bodies and rights decide what follows from a log. The store keeps a fingerprint of
those by which its projection was made; under any other ones it is made again, once.
"""

from __future__ import annotations

import hashlib

import msgspec

from kiosk.changes import BODIES
from kiosk.rights import RIGHTS
from kiosk.store import form, integrity, projection
from kiosk.store.database import Store


def fingerprint() -> str:
    """SHA-256 (hex) over what this version reads: kinds, bodies, rights, and its tables."""
    schema = msgspec.json.schema_components(list(BODIES.values()))
    known = {
        kind: (
            body.__name__,
            body.newest,
            sorted(RIGHTS.get(kind, ())),
            projection.PROJECTIONS[kind].paired,
        )
        for kind, body in BODIES.items()
    }
    reads = msgspec.json.encode((form.TABLES, schema, known), order="deterministic")
    return hashlib.sha256(reads).hexdigest()


def catch_up(store: Store) -> None:
    """Make the projection anew if another version's understanding made it.

    Inside the transaction in which the store is opened. Raises `StoreError`.
    """
    reads = fingerprint()
    if store.row("SELECT 1 FROM self WHERE reads = ?", [reads]):
        return
    if store.row("SELECT 1 FROM change LIMIT 1"):
        integrity.rebuild(store)
    store.run("UPDATE self SET reads = ?", [reads])
