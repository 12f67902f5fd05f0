"""The floors: bare SQLite with the same driver and promises to the disk; a bare HTTP answer."""

from __future__ import annotations

import statistics
import time
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import requests
import sqlcipher3.dbapi2 as driver

from sync import address as addresses
from sync.pinning import adapter

_ANSWERS = 200


def connect(path: Path) -> Any:  # the driver publishes no types
    """A bare connection: WAL, every commit on the disk."""
    conn = driver.connect(str(path), isolation_level=None)
    conn.execute("PRAGMA journal_mode = WAL")
    conn.execute("PRAGMA synchronous = FULL")
    conn.execute("CREATE TABLE IF NOT EXISTS row (id INTEGER PRIMARY KEY, body TEXT, sig BLOB)")
    return conn


def insert_one(conn: Any, body: str, sig: bytes) -> float:
    """Milliseconds to insert and commit one row."""
    started = time.perf_counter()
    conn.execute("BEGIN IMMEDIATE")
    conn.execute("INSERT INTO row (body, sig) VALUES (?, ?)", [body, sig])
    conn.execute("COMMIT")
    return (time.perf_counter() - started) * 1_000


def insert_pages(path: Path, rows: Iterable[tuple[str, bytes]], page: int) -> float:
    """Rows a second, inserted in pages with a commit each."""
    conn = connect(path)
    held: Sequence[tuple[str, bytes]] = list(rows)
    started = time.perf_counter()
    for start in range(0, len(held), page):
        conn.execute("BEGIN IMMEDIATE")
        conn.executemany("INSERT INTO row (body, sig) VALUES (?, ?)", held[start : start + page])
        conn.execute("COMMIT")
    seconds = time.perf_counter() - started
    conn.close()
    return len(held) / seconds


def answer_ms(url: str) -> float:
    """Milliseconds for a hub's least answer on a kept connection, over TLS: the median."""
    address = addresses.parse(url)
    took = []
    with requests.Session() as session:
        session.trust_env = session.verify = False
        session.mount("https://", adapter(address.pin.__eq__))
        for _ in range(_ANSWERS):
            started = time.perf_counter()
            session.get(f"{address.url}/health", timeout=5).content  # noqa: B018 (it is read)
            took.append((time.perf_counter() - started) * 1_000)
    return statistics.median(took)
