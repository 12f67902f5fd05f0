"""Laptops with an event, and a real hub process."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from kiosk import actions
from kiosk.exchange import Report
from kiosk.store.database import Store, open_store
from kiosk.store.postgres import PostgresStore, open_postgres
from sync.cycle import exchange
from sync.http import HttpPeer
from sync.peer import Peer
from tests.balancer import Balancer
from tests.event import belong
from tests.hub_process import HubProcess, start_hub
from tests.postgres import Server

OpenLaptop = Callable[[str], Store]


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[HubProcess]:
    """A hub of its own, which may be stopped and started on its port again."""
    with start_hub(tmp_path / "hub.db") as running:
        yield running


@pytest.fixture(scope="session")
def shared_hub(tmp_path_factory: pytest.TempPathFactory) -> Iterator[HubProcess]:
    """A hub that many tests ask, none of which minds what else it holds."""
    with start_hub(tmp_path_factory.mktemp("hub") / "hub.db") as running:
        yield running


class BalancedHubs(NamedTuple):
    """Two hub processes on one PostgreSQL; each connection goes to the other one."""

    url: str
    database: str

    def open_store(self) -> PostgresStore:
        """The hubs' store, seen from beside them."""
        return open_postgres(self.database)


@pytest.fixture(scope="session")
def balanced_hubs(
    postgres: Server, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[BalancedHubs]:
    """As `shared_hub`, on PostgreSQL and behind a balancer."""
    folder, database = tmp_path_factory.mktemp("hubs"), postgres.create()
    with (
        start_hub(folder / "left", 0, "--plain", "--database", database) as left,
        start_hub(folder / "right", 0, "--plain", "--database", database) as right,
        Balancer([left.port, right.port]) as balancer,
    ):
        yield BalancedHubs(balancer.url, database)


@pytest.fixture
def hub_peer(hub: HubProcess) -> Iterator[HttpPeer]:
    with contextlib.closing(hub.peer()) as peer:
        yield peer


@pytest.fixture
def open_laptop(tmp_path: Path) -> Iterator[OpenLaptop]:
    """Opens a laptop's store by name; one without an event until it exchanges."""
    with contextlib.ExitStack() as stack:

        def open_one(name: str) -> Store:
            return stack.enter_context(
                contextlib.closing(belong(open_store(tmp_path / f"{name}.db")))
            )

        yield open_one


@pytest.fixture
def organiser(open_laptop: OpenLaptop) -> Store:
    """The laptop on which the event was made, with one challenge that takes ballots."""
    store = open_laptop("organiser")
    actions.enrol(store, name="Organiser", role="organiser", table="Desk")
    actions.create_event(store, name="Hack the hall")
    challenge = actions.add_challenge(store, question="What should the hall be like?")
    actions.open_poll(store, challenge)
    return store


def meet(store: Store, peer: Peer) -> Report:
    """One exchange that nobody stops."""
    return exchange(store, peer, lambda: False, lambda _progress: None)
