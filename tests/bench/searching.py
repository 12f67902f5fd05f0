"""A key typed in the search field among 50,000 ideas, until the list shows the answer."""

from __future__ import annotations

import statistics
import sys
import time
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kiosk.rules import fold
from kiosk.store import ideas
from kiosk.store.database import Store
from tests.bench import bare, stores
from tests.bench.figures import Figure
from ui.screens.scribe import ScribeScreen
from ui.session import Session
from ui.theme import Look, Theme
from ui.window import Window

_IDEAS = 50_000
_TYPED = "quiet rooms carers"
_ROUNDS = 5


def measure(folder: Path) -> list[Figure]:
    """Type a search five times, all tables in sight; the median key counts, and the slowest."""
    store, challenge, _ = stores.event(folder / "search.db")
    stores.add_ideas(store, challenge, _IDEAS)
    _application = QApplication.instance() or QApplication(sys.argv[:1])
    theme = Theme()
    theme.apply(Look())
    window = Window(Session(store=store, theme=theme))
    window.resize(1280, 800)
    window.show()
    screen = window.screen_shown
    if not isinstance(screen, ScribeScreen):
        raise TypeError("This laptop is not a scribe's.")
    browser = screen.browser
    browser.all_button.click()
    editor = browser.search.editor
    took = []
    for _ in range(_ROUNDS):
        browser.search.set_text("")
        for key in _TYPED:
            started = time.perf_counter()
            QTest.keyClicks(editor, key)
            browser.list.viewport().repaint()
            took.append((time.perf_counter() - started) * 1_000)
    shown = browser.model.rowCount()
    if not 0 < shown < _IDEAS:
        raise RuntimeError(f"The search shows {shown} ideas.")
    floor = _bare_search(folder, store)
    window.close()
    store.close()
    return [
        Figure("search key, 50,000 ideas, median", statistics.median(took), "ms", *floor, limit=30),
        Figure("search key, 50,000 ideas, slowest", max(took), "ms", *floor, limit=30),
    ]


def _bare_search(folder: Path, store: Store) -> tuple[float, str]:
    """Milliseconds for bare SQLite to find one word in as many rows of text."""
    conn = bare.connect(folder / "search-bare.db")
    wanted = ideas.find(store)
    rows = ideas.read_many(store, wanted)
    conn.execute("BEGIN")
    conn.executemany(
        "INSERT INTO row (body, sig) VALUES (?, ?)",
        [(fold(row.title), b"") for row in rows.values()],
    )
    conn.execute("COMMIT")
    took = []
    for _ in range(20):
        started = time.perf_counter()
        conn.execute("SELECT id FROM row WHERE instr(body, 'quiet') > 0").fetchall()
        took.append((time.perf_counter() - started) * 1_000)
    conn.close()
    return statistics.median(took), "bare SQLite scan"
