"""A signed request is taken by one process of a hub, once."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor

from kiosk.store.postgres.nonces import KEPT_SECONDS, claim_nonce, epoch
from sync.hub.shared_nonces import hub_nonces
from tests.postgresql.conftest import OpenLog

NOW = 1_785_974_400


def test_of_all_processes_that_are_shown_a_nonce_one_takes_it(open_log: OpenLog) -> None:
    logs = [open_log() for _ in range(6)]
    with ThreadPoolExecutor(6) as pool:
        taken = list(pool.map(lambda log: claim_nonce(log, "again", NOW), logs))
    assert sorted(taken) == [False] * 5 + [True]
    assert len({epoch(log) for log in logs}) == 1


def test_old_nonces_are_let_go_of(open_log: OpenLog) -> None:
    log = open_log()
    for number in range(20):
        assert claim_nonce(log, str(number), NOW)
    assert claim_nonce(log, "later", NOW + KEPT_SECONDS + 1)
    assert log.rows("SELECT nonce FROM nonce") == [("later",)]


def test_what_one_process_has_taken_no_other_one_takes(url: str) -> None:
    async def claim_at_both() -> tuple[bool, bool, bool]:
        return (await left.claim("a"), await right.claim("a"), await right.claim("b"))

    with hub_nonces(url) as left, hub_nonces(url) as right:
        assert left.epoch == right.epoch
        assert abs(left.now() - right.now()) < 1
        assert asyncio.run(claim_at_both()) == (True, False, True)


def test_a_hub_that_starts_again_remembers_what_it_took(url: str) -> None:
    with hub_nonces(url) as before:
        assert asyncio.run(before.claim("a"))
    with hub_nonces(url) as after:
        assert after.epoch == before.epoch
        assert not asyncio.run(after.claim("a"))
