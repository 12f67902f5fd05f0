"""A kiosk's lock keeps no PIN, lets nobody try many, and shuts nobody out for ever."""

import base64
import json
import logging
import os
import time

import pytest

from kiosk.errors import InputFault, InvalidInput, MediaError
from kiosk.lock import WAITS, Lock
from tests.event import WallClock

PIN = "471108"


@pytest.fixture
def clock():
    return WallClock()


@pytest.fixture
def path(tmp_path):
    return tmp_path / "kiosk-lock.json"


@pytest.fixture
def lock(path, clock):
    lock = Lock(path, clock, cost=16)
    lock.close(PIN, PIN)
    return lock


def refusal(lock, pin):
    with pytest.raises(InvalidInput) as caught:
        lock.admit(pin)
    assert caught.value.field == "pin"
    return caught.value.reason


def try_until_it_waits(lock):
    while not lock.wait:
        refusal(lock, "0000")


def test_a_laptop_is_not_locked_until_somebody_locks_it(path):
    assert not Lock(path).is_closed


def test_the_right_pin_is_let_in_and_leaves_the_kiosk_locked(lock):
    lock.admit(PIN)
    assert lock.is_closed


def test_a_lock_outlives_the_app(lock, path, clock):
    again = Lock(path, clock)
    assert again.is_closed
    assert refusal(again, "0000") is InputFault.PIN_WRONG
    again.admit(PIN)
    again.open()
    assert not Lock(path, clock).is_closed


@pytest.mark.parametrize("pin", ["", "123", "1234567890123", "12a4", "12 34", "١٢٣٤", "1234\n"])
def test_a_pin_has_4_to_12_digits(path, pin):
    lock = Lock(path)
    with pytest.raises(InvalidInput) as caught:
        lock.close(pin, pin)
    assert caught.value.reason is InputFault.PIN_UNUSABLE
    assert not lock.is_closed


def test_a_pin_that_was_typed_in_two_ways_locks_nothing(path):
    with pytest.raises(InvalidInput) as caught:
        Lock(path).close(PIN, "471109")
    assert (caught.value.reason, caught.value.field) == (InputFault.PIN_DIFFERS, "again")
    assert not path.exists()


def test_neither_file_nor_log_holds_the_pin(lock, path, caplog):
    with caplog.at_level(logging.DEBUG):
        refusal(lock, "815247")
        lock.admit(PIN)
    kept = path.read_text(encoding="utf-8")
    assert PIN not in kept
    assert "815247" not in kept
    assert not {PIN, "815247"} & set(caplog.text.split())
    assert path.stat().st_mode & 0o077 == 0


def test_the_same_pin_is_kept_differently_on_every_laptop(tmp_path):
    digests = set()
    for name in "ab":
        Lock(tmp_path / name).close(PIN, PIN)
        digests.add(json.loads((tmp_path / name).read_bytes())["digest"])
    assert len(digests) == 2


def test_a_guess_costs_as_much_as_owasp_asks_and_each_lock_keeps_its_own_cost(tmp_path):
    Lock(tmp_path / "lock").close(PIN, PIN)
    kept = json.loads((tmp_path / "lock").read_bytes())
    assert (kept["cost"], kept["block"], kept["times"]) == (1 << 15, 8, 3)  # 32 MiB, three times

    Lock(tmp_path / "cheap", cost=16).close(PIN, PIN)
    Lock(tmp_path / "cheap").admit(PIN)


def test_waits_grow_with_wrong_pins_up_to_five_minutes(lock, clock):
    waits = []
    for _ in range(len(WAITS) + 2):
        refusal(lock, "0000")
        waits.append(lock.wait)
        clock.ms += lock.wait * 1_000
    assert waits == [*WAITS[1:], 300, 300, 300]


def test_even_the_right_pin_waits_its_time_and_then_opens(lock, clock):
    try_until_it_waits(lock)
    assert refusal(lock, PIN) is InputFault.PIN_EARLY
    clock.ms += 4_999
    assert refusal(lock, PIN) is InputFault.PIN_EARLY
    clock.ms += 1
    lock.admit(PIN)
    assert lock.wait == 0
    assert refusal(lock, "0000") is InputFault.PIN_WRONG


@pytest.mark.parametrize("typed", ["", "123", "2ZC0-ZY7J-9R", "12 34"])
def test_what_can_be_no_pin_is_not_counted(lock, typed):
    for _ in range(5):
        assert refusal(lock, typed) is InputFault.PIN_UNUSABLE
    assert lock.wait == 0
    lock.admit(PIN)


def test_a_pin_that_comes_too_early_is_not_counted(lock, clock):
    try_until_it_waits(lock)
    for _ in range(20):
        refusal(lock, PIN)
    clock.ms += 5_000
    lock.admit(PIN)


def test_a_restart_wins_no_try(lock, path, clock):
    try_until_it_waits(lock)
    assert Lock(path, clock).wait == 5


def test_a_try_is_counted_before_it_is_made(lock, path, clock, monkeypatch):
    def plug(*_, **__):
        raise KeyboardInterrupt

    monkeypatch.setattr("hashlib.scrypt", plug)
    for _ in range(3):
        with pytest.raises(KeyboardInterrupt):
            Lock(path, clock).admit("0000")
    assert Lock(path, clock).wait == 5


def test_a_clock_that_is_put_back_makes_nobody_wait_for_years(lock, path, clock):
    try_until_it_waits(lock)
    clock.ms -= 10 * 365 * 86_400_000
    again = Lock(path, clock)
    assert again.wait == 5
    clock.ms += 5_000
    again.admit(PIN)


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b'{"salt": ""}', b"\xff", b"[" * 5_000, b'{"cost": 1e99}']
)
def test_a_spoilt_lock_stays_locked_and_says_so(path, content):
    path.write_bytes(content)
    lock = Lock(path)
    assert lock.is_closed
    assert lock.wait == 0
    assert refusal(lock, PIN) is InputFault.PIN_LOST


SALT, DIGEST = (base64.b64encode(bytes(size)).decode() for size in (16, 32))


def spoilt(**other):
    kept = {"salt": SALT, "digest": DIGEST, "cost": 16, "block": 8, "times": 1} | other
    return json.dumps(kept).encode()


@pytest.mark.parametrize(
    "other",
    [
        {"cost": 3},
        {"cost": 32_767},
        {"cost": 0},
        {"cost": 1},
        {"cost": -16},
        {"cost": 1 << 18},
        {"cost": 1 << 62},
        {"cost": 1 << 16, "block": 1},  # RFC 7914, section 2: below 2 ** (128 * r / 8)
        {"cost": 16.5},
        {"cost": "16"},
        {"cost": True},
        {"block": 0},
        {"block": 1 << 30},
        {"times": 0},
        {"times": 1 << 30},
        {"cost": 1 << 17, "times": 16},  # each of them in bounds: 6 s together
        {"cost": 1 << 15, "times": 5},
        {"salt": ""},
        {"salt": base64.b64encode(bytes(15)).decode()},
        {"salt": base64.b64encode(bytes(65)).decode()},
        {"digest": base64.b64encode(bytes(31)).decode()},
        {"digest": base64.b64encode(bytes(33)).decode()},
        {"digest": None},
        {"wrong": -1},
        {"tried_at": 1 << 60},
        {"more": 1},
    ],
    ids=json.dumps,
)
def test_a_lock_with_one_number_that_no_kiosk_writes_is_lost_and_costs_nothing(
    path, other, monkeypatch
):
    path.write_bytes(spoilt())
    assert refusal(Lock(path), PIN) is InputFault.PIN_WRONG

    path.write_bytes(spoilt(**other))
    monkeypatch.setattr("hashlib.scrypt", lambda *_, **__: pytest.fail("It was tried."))
    lock = Lock(path)
    assert lock.is_closed
    assert lock.wait == 0
    assert refusal(lock, PIN) is InputFault.PIN_LOST


@pytest.mark.parametrize(
    ("cost", "times"), [(1 << 17, 1), (1 << 16, 2), (1 << 15, 3), (1 << 14, 5), (1 << 13, 10)]
)
def test_every_cost_that_owasp_lists_can_be_read(path, cost, times):
    path.write_bytes(spoilt(cost=cost, times=times))
    started = time.process_time()
    assert refusal(Lock(path), PIN) is InputFault.PIN_WRONG
    assert time.process_time() - started < 5


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="No pipes have names here.")
def test_a_lock_that_is_a_pipe_or_endless_holds_nobody_up(path, tmp_path):
    os.mkfifo(path)
    assert Lock(path).is_closed
    assert refusal(Lock(path), PIN) is InputFault.PIN_LOST

    endless = tmp_path / "endless"
    endless.symlink_to("/dev/zero")
    assert refusal(Lock(endless), PIN) is InputFault.PIN_LOST


def test_a_lock_that_cannot_be_written_is_told(tmp_path):
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    with pytest.raises(MediaError):
        Lock(tmp_path / "file" / "lock.json").close(PIN, PIN)


def test_a_full_disk_keeps_no_organiser_out_and_gives_no_free_tries(lock, monkeypatch):
    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("kiosk.lock.write_whole", full)
    try_until_it_waits(lock)
    assert lock.wait == 5


def test_the_owner_of_the_laptop_unlocks_it_by_deleting_the_file(lock, path, clock):
    path.unlink()
    assert not Lock(path, clock).is_closed
