"""Drafts: what is being typed, kept keystroke by keystroke until it is saved."""

from __future__ import annotations

from kiosk.store.database import Store


def keep(store: Store, field: str, text: str) -> None:
    """Keep what a field holds now; nothing is kept of an empty one. Raises `StoreError`."""
    with store.writing():
        if text:
            store.run(
                "INSERT OR REPLACE INTO draft (field, text) VALUES (?, ?)", [field, _whole(text)]
            )
        else:
            store.run("DELETE FROM draft WHERE field = ?", [field])


def read(store: Store, field: str) -> str:
    """What the field held when it was last typed in, or nothing."""
    found = store.row("SELECT text FROM draft WHERE field = ?", [field])
    return str(found[0]) if found else ""


def finish(store: Store, field: str, saved: str) -> None:
    """Let go of a draft that is part of what was saved; other words stay."""
    store.run("DELETE FROM draft WHERE field = ? AND instr(?, text) > 0", [field, saved])


def _whole(text: str) -> str:
    """The text as UTF-8 can carry it: a character that is half typed shows as U+FFFD."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
