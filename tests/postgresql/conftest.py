"""Stores on a real PostgreSQL, each part of the tests' event."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator

import pytest

from kiosk.store.belonging import belong_to
from kiosk.store.postgres import PostgresStore, open_postgres
from tests.event import EVENT
from tests.postgres import Server

OpenLog = Callable[[], PostgresStore]


@pytest.fixture
def url(postgres: Server) -> str:
    """A database with nothing in it."""
    return postgres.create()


@pytest.fixture
def open_log(url: str) -> Iterator[OpenLog]:
    """Opens one connection after the other to the same database."""
    with contextlib.ExitStack() as stack:

        def open_one() -> PostgresStore:
            store = stack.enter_context(contextlib.closing(open_postgres(url)))
            belong_to(store, EVENT.public_key)
            return store

        yield open_one
