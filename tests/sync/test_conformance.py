"""What every peer promises, asked of each one that exists."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import Literal, get_args

import msgspec
import pytest

from kiosk.changes import Change, change_hash, read_body, write_body
from kiosk.store import quarantine
from kiosk.store.database import open_store
from kiosk.store.log_store import LogStore
from sync.http import HttpPeer
from sync.local import StorePeer
from sync.peer import Peer
from sync.shelf import open_shelf
from sync.stick import StickPeer
from tests.event import ROOM_KEY, belong, ticket_for
from tests.hub_process import TESTER
from tests.sync.facts import Author

Kind = Literal["laptop", "stick", "hub", "hubs"]
"""A laptop's store; a stick; a hub on SQLite; two hubs on one PostgreSQL, behind a balancer."""


@pytest.fixture(params=get_args(Kind))
def kind(request: pytest.FixtureRequest) -> Kind:
    kind: Kind = request.param
    return kind


@pytest.fixture
def peer(kind: Kind, request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Peer]:
    """A peer that may hold other tests' changes, but none of this one's devices."""
    if kind == "laptop":
        with contextlib.closing(belong(open_store(tmp_path / "peer.db"))) as store:
            yield StorePeer(store)
    elif kind == "stick":
        with (
            contextlib.closing(belong(open_store(tmp_path / "peer.db"))) as log,
            open_shelf(tmp_path, ROOM_KEY) as shelf,
        ):
            yield StickPeer(log, shelf, "stick", lambda: False)
    else:
        hub = request.getfixturevalue("shared_hub" if kind == "hub" else "balanced_hubs")
        with contextlib.closing(HttpPeer(hub.url, TESTER)) as remote:
            yield remote


@pytest.fixture
def kept(
    kind: Kind, peer: Peer, request: pytest.FixtureRequest, tmp_path: Path
) -> Iterator[LogStore]:
    """The peer's own store, seen from beside it."""
    if kind == "hubs":
        with contextlib.closing(request.getfixturevalue("balanced_hubs").open_store()) as database:
            yield database
        return
    path = request.getfixturevalue("shared_hub").path if kind == "hub" else tmp_path / "peer.db"
    with contextlib.closing(open_store(path)) as store:
        yield store


def test_a_peer_has_nothing_for_a_log_that_reaches_as_far(peer: Peer) -> None:
    page = peer.pull(peer.vector())
    assert not page.changes
    assert not page.more


def test_what_is_pushed_moves_the_vector_and_comes_back_to_the_byte(peer: Peer) -> None:
    before = peer.vector()
    author = Author()
    changes = [author.introduction, *author.notes(3)]

    assert [v.outcome for v in peer.push(changes)] == ["stored"] * 4

    assert peer.vector() == before | {author.device: (4, change_hash(changes[-1]))}
    assert list(peer.pull(before).changes) == changes


def test_a_change_that_comes_twice_is_known(peer: Peer) -> None:
    author = Author()
    peer.push([author.introduction])
    assert [v.outcome for v in peer.push([author.introduction])] == ["known"]


def test_pull_gives_only_what_lies_beyond_the_vector_in_pages(peer: Peer) -> None:
    before = peer.vector()
    author = Author()
    changes = [author.introduction, *author.notes(5)]
    peer.push(changes)

    page = peer.pull(before | {author.device: (2, change_hash(changes[1]))}, 3)
    rest = peer.pull(before | {author.device: (5, change_hash(changes[4]))}, 3)

    assert list(page.changes) == changes[2:5]
    assert page.more
    assert list(rest.changes) == changes[5:]
    assert not rest.more


def test_a_log_on_another_branch_is_given_all_of_that_device(peer: Peer) -> None:
    before = peer.vector()
    author = Author()
    changes = [author.introduction, *author.notes(3)]
    peer.push(changes)
    assert list(peer.pull(before | {author.device: (2, bytes(32))}).changes) == changes


def test_a_log_that_is_further_on_is_given_nothing_of_that_device(peer: Peer) -> None:
    before = peer.vector()
    author = Author()
    peer.push([author.introduction, *author.notes(3)])
    assert not peer.pull(before | {author.device: (5, bytes(32))}).changes


def test_both_branches_of_a_chain_are_kept_and_given(peer: Peer) -> None:
    before = peer.vector()
    author = Author()
    note, *more = author.notes(3)
    twin = author.sign(msgspec.structs.replace(note, subject="another"))
    assert [v.outcome for v in peer.push([author.introduction, note, *more, twin])] == [
        "stored"
    ] * 5

    given = {change.id: change for change in peer.pull(before).changes}
    assert {change_hash(change) for change in peer.pull(before).changes} == {
        change_hash(change) for change in (author.introduction, note, *more, twin)
    }
    assert len(given) == 4
    reach = peer.vector()
    assert {chain[:32] for chain in reach.keys() - before.keys()} == {author.device}
    assert len(reach) == len(before) + 3
    assert not peer.pull(reach).changes


def _with_body(author: Author, **other: object) -> Change:
    """An introduction that says something else of itself, properly signed."""
    body = read_body("device", author.introduction.body)
    text = write_body(msgspec.structs.replace(body, **other))
    return author.sign(msgspec.structs.replace(author.introduction, body=text))


def _expired() -> Change:
    """An introduction that was made after its ticket had run out."""
    author = Author()
    voucher = ticket_for("scribe", expires=0).admit(author.identity.public_key)
    return _with_body(author, voucher=voucher)


def _refused(author: Author) -> dict[str, list[Change]]:
    """What must be refused after the introduction and one note, by the reason for it."""
    second, third = author.notes(2)
    return {
        "gap": [third],
        "chain": [author.sign(msgspec.structs.replace(second, prev=bytes(32)))],
        "signature": [msgspec.structs.replace(second, sig=bytes(64))],
        "parents": [author.sign(msgspec.structs.replace(second, parents=(second.id,)))],
        "uninvited": [_with_body(Author(), voucher=None)],
        "expired": [_expired()],
        "unknown_device": [Author().write("note", "x", "{}")],
        "introduction": [msgspec.structs.replace(Author().introduction, device=32 * "0")],
    }


@pytest.mark.parametrize("reason", sorted(set(quarantine.REASONS) - {"fork"}))
def test_a_refused_change_has_its_reason_and_its_neighbours_are_stored(
    peer: Peer, kept: LogStore, reason: str
) -> None:
    author, left, right = Author(), Author(), Author()
    peer.push([author.introduction])
    bad = _refused(author)[reason]

    verdicts = peer.push([left.introduction, *bad, right.introduction])

    outcomes = [verdict.outcome for verdict in verdicts]
    assert outcomes == ["stored", *["quarantined"] * len(bad), "stored"]
    assert {v.reason for v in verdicts if v.outcome == "quarantined"} == {reason}
    kept_aside = set(kept.rows("SELECT device, seq, reason FROM quarantine"))
    assert {(change.device, change.seq, reason) for change in bad} <= kept_aside


def test_a_kind_that_nobody_knows_passes_through_byte_for_byte(peer: Peer) -> None:
    before = peer.vector()
    author = Author()
    odd = '{ "b" : 1.10, "a":"\\u00e9\u202e\\u0000" ,"a":null}'
    changes = [author.introduction, author.write("hologram", "s\u0000ubject ☃", odd)]

    assert [v.outcome for v in peer.push(changes)] == ["stored", "stored"]

    assert list(peer.pull(before).changes) == changes
    assert peer.pull(before).changes[1].body == odd
