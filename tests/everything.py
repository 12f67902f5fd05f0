"""All that a store and the files beside it hold, to compare: every table, every byte.

before = contents(store)
...
assert contents(store) == before
"""

from __future__ import annotations

from pathlib import Path

from kiosk.store.database import Store


def contents(store: Store) -> dict[str, object]:
    """Every row of every table, and every file of the folder byte for byte.

    SQLite's shared memory is no content: it says who reads now.
    """
    schema = store.rows("SELECT name FROM sqlite_schema WHERE type = 'table'")
    tables = [name for (name,) in schema]
    rows = {f"table {name}": _rows(store, name) for name in tables}
    return rows | {str(file): file.read_bytes() for file in files(store.path.parent)}


def _rows(store: Store, table: str) -> list[str]:
    return sorted(map(repr, store.rows(f"SELECT * FROM {table}")))  # noqa: S608 (the schema's name)


def files(folder: Path) -> list[Path]:
    """Every file of a folder, whatever is in it."""
    found = sorted(folder.rglob("*"))
    return [path for path in found if path.is_file() and not path.name.endswith("-shm")]
