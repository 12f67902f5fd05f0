"""What every test stands on: no display is needed, and a property test is the same on any day."""

import multiprocessing
import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before anything imports Qt
# No test wakes this computer's own speech daemon; those that speak start one of their own.
os.environ.setdefault("SPEECHD_ADDRESS", "unix_socket:/nowhere/speechd.sock")

from collections.abc import Iterator

import pytest
from hypothesis import settings

from tests.postgres import Server

settings.register_profile("laptop", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True, print_blob=True)
settings.register_profile("search", deadline=None, max_examples=2_000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "laptop"))


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers() -> int:
    """One more than there are cores: while a test waits for a process, another one runs."""
    return multiprocessing.cpu_count() + 1


@pytest.fixture(scope="session")
def postgres() -> Iterator[Server]:
    """A real PostgreSQL of this test run; each test makes databases of its own in it."""
    with Server() as server:
        yield server
