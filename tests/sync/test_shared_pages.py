"""Pages that are packed once for many laptops: each gets exactly what it lacks, in few packings."""

import contextlib

import pytest

from kiosk.changes import change_hash
from kiosk.store import change_log
from kiosk.store.database import open_store
from sync import wire
from sync.hub.pages import Pages
from sync.vectors import advance
from tests.event import Author, belong, whole_log

LENGTHS = {"one": 7, "two": 1, "three": 23, "four": 12, "five": 10}


@pytest.fixture
def hub(tmp_path):
    with contextlib.closing(belong(open_store(tmp_path / "hub.db", projects=False))) as store:
        for name, length in LENGTHS.items():
            change_log.receive(store, written(name, length), "test")
        yield store


def written(name, length):
    author = Author(name)
    author.introduce()
    for number in range(length - 1):
        author.write("note", f"{name}{number}", "{}")
    return author.log


def pulled(hub, pages, known, limit=10):
    """All that a log reaching as far as `known` gets, page by page."""
    found = []
    while True:
        page = wire.decode(
            wire.inflate(pages.next(hub, known, limit), wire.MAX_INFLATED), wire.Pulled
        )
        assert len(page.changes) <= limit
        found.append(page.changes)
        known = advance(known, page.changes)
        if not page.more:
            return found


@pytest.mark.parametrize("limit", [1, 2, 9, 10, 500])
@pytest.mark.parametrize("own", ["", *LENGTHS])
def test_a_laptop_gets_all_that_it_lacks_once_and_in_order(hub, own, limit):
    device = Author(own).device if own else ""
    known = {chain: end for chain, end in change_log.vector(hub).items() if chain == device}

    found = [change for page in pulled(hub, Pages(), known, limit) for change in page]

    assert found == [change for change in whole_log(hub) if change.device != device]


def test_laptops_that_skip_their_own_chain_come_into_step_again(tmp_path):
    laptops = 12
    pages = Pages()
    with contextlib.closing(belong(open_store(tmp_path / "hub.db", projects=False))) as hub:
        for number in range(laptops):
            change_log.receive(hub, written(f"laptop {number}", 41 + 7 * number), "test")
        pulled(hub, pages, {}, 50)
        alone = pages.count
        for device, end in change_log.vector(hub).items():
            pulled(hub, pages, {device: end}, 50)

    assert pages.count <= alone + 3 * laptops


def test_laptops_that_were_half_way_through_a_chain_come_into_step_again(tmp_path):
    pages = Pages()
    with contextlib.closing(belong(open_store(tmp_path / "hub.db", projects=False))) as hub:
        for number in range(8):
            change_log.receive(hub, written(f"laptop {number}", 100), "test")
        pulled(hub, pages, {}, 50)
        alone = pages.count
        first = min(change_log.vector(hub))
        for change in whole_log(hub)[:49]:
            pulled(hub, pages, {first: (change.seq, change_hash(change))}, 50)

    assert pages.count <= alone + 3 * 49


def test_a_log_that_was_put_back_and_grew_otherwise_is_served_as_it_is(tmp_path):
    pages = Pages()
    before, after = Author("late"), Author("late")
    for author, subject in ((before, "a"), (after, "b")):
        author.introduce()
        author.write("note", subject, "{}")
        with contextlib.closing(
            belong(open_store(tmp_path / f"{subject}.db", projects=False))
        ) as store:
            change_log.receive(store, author.log, "test")
            assert [list(page) for page in pulled(store, pages, {})] == [author.log]


def test_what_is_kept_has_a_bound(hub):
    pages = Pages(kept_bytes=20_000)
    for limit in range(1, 40):
        pulled(hub, pages, {}, limit)
        assert pages.kept_bytes <= 20_000
    assert pages.count
