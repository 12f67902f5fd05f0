"""A signed request is taken by one process of a hub, once."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

from kiosk.store.postgres.nonces import KEPT_SECONDS, claim_nonce, epoch
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
