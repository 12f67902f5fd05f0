"""What PostgreSQL's errors mean to whoever runs a hub: full, busy, damaged, not let in."""

from __future__ import annotations

import psycopg

from kiosk.errors import StoreError, StoreFault

# PostgreSQL's manual, appendix A: a class is the first two characters of a code.
_BY_CODE = {
    "53100": StoreFault.FULL,
    "XX001": StoreFault.DAMAGED,
    "XX002": StoreFault.DAMAGED,
    "58030": StoreFault.UNWRITABLE,  # input or output failed
    "42501": StoreFault.UNWRITABLE,  # no privilege
    "3D000": StoreFault.MISSING,  # no such database
    "25006": StoreFault.BUSY,  # a standby that was not promoted yet
    "40001": StoreFault.BUSY,  # could not be serialised
    "40P01": StoreFault.BUSY,  # deadlock
    "55P03": StoreFault.BUSY,  # a lock was not to be had in time
    "57014": StoreFault.BUSY,  # took too long
    "25P02": StoreFault.BUSY,  # the transaction has failed before
    "25P03": StoreFault.BUSY,  # ended for having been idle
}
_BY_CLASS = {
    "08": StoreFault.BUSY,  # the connection failed
    "28": StoreFault.UNWRITABLE,  # not let in
    "53": StoreFault.BUSY,  # too many connections, no memory
    "57": StoreFault.BUSY,  # stopping, starting, crashed
}
_SENTENCES = {
    StoreFault.FULL: "The database's disk is full. Free some space and try again.",
    StoreFault.DAMAGED: "The database is damaged.",
    StoreFault.MISSING: "There is no such database. Create it first.",
    StoreFault.BUSY: "The database cannot be reached, or is busy. Try again in a moment.",
    StoreFault.UNWRITABLE: "The database does not let the hub in, or not write.",
}


def database_error(fault: StoreFault, found: object) -> StoreError:
    """The error for a fault; `found` is what the database said."""
    return StoreError(_SENTENCES[fault], fault, found=str(found).strip())


def fault_of(error: psycopg.Error) -> StoreFault | None:
    """What is wrong with the database; nothing if the error is a bug of ours."""
    code = error.sqlstate or ""
    if fault := _BY_CODE.get(code) or _BY_CLASS.get(code[:2]):
        return fault
    lost = isinstance(error, psycopg.OperationalError) and not code
    return StoreFault.BUSY if lost else None  # libpq says in words alone that nobody answered
