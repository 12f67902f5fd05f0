"""No signed request is taken twice, for as long as it could still be fresh."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

import pytest

from sync.hub.nonces import WINDOW, NoncesInMemory, is_fresh
from sync.signing import Signature


@dataclass
class Seconds:
    """A monotonic clock that a test moves."""

    now: float = 1000.0

    def __call__(self) -> float:
        return self.now


def claim(nonces: NoncesInMemory, nonce: str) -> bool:
    return asyncio.run(nonces.claim(nonce))


def signed(nonces: NoncesInMemory, age: float, epoch: str | None = None) -> Signature:
    began = nonces.epoch if epoch is None else epoch
    return Signature("0" * 32, round(nonces.now() - age), f"{began}.{'x' * 22}", bytes(64))


def test_a_nonce_is_taken_once() -> None:
    nonces = NoncesInMemory()
    assert claim(nonces, "a")
    assert claim(nonces, "b")
    assert not claim(nonces, "a")


@pytest.mark.parametrize("step", [0.5, 7, WINDOW - 1, WINDOW + 1])
def test_a_nonce_is_known_while_its_request_can_be_fresh_and_forgotten_later(step: float) -> None:
    clock = Seconds()
    nonces = NoncesInMemory(clock)
    claim(nonces, "the one")
    began = clock.now
    number = 0
    while clock.now + step <= began + 2 * WINDOW:
        clock.now += step
        number += 1
        claim(nonces, f"another {number}")
        assert not claim(nonces, "the one")
    for _ in range(3):
        clock.now += 2 * WINDOW + 1
        claim(nonces, f"later {clock.now}")
    assert claim(nonces, "the one")


@pytest.mark.parametrize(
    ("age", "fresh"), [(0, True), (58, True), (-58, True), (62, False), (-62, False), (1e9, False)]
)
def test_a_request_is_fresh_within_a_minute_of_the_hub_s_time(age: float, *, fresh: bool) -> None:
    nonces = NoncesInMemory()
    assert is_fresh(nonces, signed(nonces, age)) is fresh


def test_what_was_signed_for_another_memory_is_never_fresh() -> None:
    ours, before = NoncesInMemory(), NoncesInMemory()
    assert not is_fresh(ours, signed(ours, 0, before.epoch))
    assert not is_fresh(ours, signed(ours, 0, ""))
    assert not is_fresh(ours, signed(ours, 0, ours.epoch[:-1]))


def test_the_hub_s_time_runs_on_when_the_computer_s_clock_jumps(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    clock = Seconds()
    nonces = NoncesInMemory(clock)
    before = nonces.now()
    monkeypatch.setattr("time.time", lambda: 0.0)
    clock.now += 5
    assert nonces.now() == before + 5
