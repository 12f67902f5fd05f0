"""Plays a room: laptops and a host as processes, killed at random, over a network that drops."""

from __future__ import annotations

import json
import random
import subprocess
import sys
import time
from collections import Counter
from contextlib import ExitStack, closing
from pathlib import Path
from typing import NamedTuple

from kiosk.store import change_log, integrity
from kiosk.store.database import open_existing
from tests.event import Hackathon, whole_log
from tests.hub_process import HubProcess
from tests.memory import peak_mib
from tests.processes.relay import Relay

_PATIENCE_SECONDS = 600.0
_HOST_DEATHS = 0.2
"""Of all deaths, those of the host."""


class Plan(NamedTuple):
    """How many laptops, how many ideas each, and how many processes die."""

    laptops: int
    ideas: int
    deaths: int
    seed: int = 1


class Outcome(NamedTuple):
    """What came of it. `lost` are saved ideas that are nowhere, `doubled` those that are twice."""

    seconds: float
    digests: set[str]
    lost: set[str]
    doubled: set[str]
    laptop_mib: float
    host_mib: float
    deaths: Counter[str]
    faults: dict[str, int]
    is_whole: bool
    """Whether the host's store verifies, chain by chain."""


def play(folder: Path, plan: Plan) -> Outcome:
    """Play the room until all hold everything. Fails after ten minutes."""
    dice = random.Random(plan.seed)
    event = Hackathon(folder)
    with closing(event):
        paths = [event.laptop(f"Table {n}").path for n in range(plan.laptops)]
        total = change_log.count(event.organiser) + plan.laptops * (plan.ideas + 1)
        host_path = event.organiser.path
    with ExitStack() as stack:
        room = stack.enter_context(_Room(host_path, paths, plan, total))
        started = time.monotonic()
        for _ in range(plan.deaths):
            time.sleep(dice.uniform(0.1, 0.5))
            room.kill_one(dice)
        room.relay.heal()
        ends = [room.await_end(path) for path in paths]
        seconds = time.monotonic() - started
        host_mib = peak_mib(room.host.process.pid)
    with closing(open_existing(host_path)) as store:
        titles = Counter(
            json.loads(change.body)["title"] for change in whole_log(store) if change.kind == "idea"
        )
        digests = {digest for digest, _ in ends} | {change_log.digest(store)}
        is_whole = not integrity.verify(store).problems
    saved = {
        line
        for path in paths
        for line in path.with_suffix(".acks").read_text(encoding="utf-8").splitlines()
    }
    return Outcome(
        seconds=seconds,
        digests=digests,
        lost=saved - titles.keys(),
        doubled={title for title, times in titles.items() if times > 1},
        laptop_mib=max(float(mib) for _, mib in ends),
        host_mib=host_mib,
        deaths=room.deaths,
        faults=room.relay.faults,
        is_whole=is_whole,
    )


class _Room:
    """The host, the network before it, and the laptops, all running until the end."""

    def __init__(self, host: Path, laptops: list[Path], plan: Plan, total: int) -> None:
        self.deaths: Counter[str] = Counter()
        self.host = HubProcess(host, 0, "--as-device")
        self.relay = Relay(self.host.port, plan.seed)
        self._plan = plan
        self._total = total
        self._paths = laptops
        self._processes: dict[Path, subprocess.Popen[str]] = {}

    def __enter__(self) -> _Room:
        self.relay.__enter__()
        for path in self._paths:
            self._start(path)
        return self

    def __exit__(self, *fault: object) -> None:
        for process in self._processes.values():
            process.kill()
            process.communicate()
        self.relay.__exit__(None, None, None)
        self.host.kill()

    def kill_one(self, dice: random.Random) -> None:
        """End a laptop or the host on the spot (`kill -9`), and start it again."""
        if dice.random() < _HOST_DEATHS:
            port = self.host.port
            self.host.kill()
            self.host = HubProcess(self.host.path, port, "--as-device")
            self.deaths["host"] += 1
            return
        path = dice.choice(self._paths)
        process = self._processes[path]
        if process.poll() is None:
            process.kill()
            process.communicate()
            self._start(path)
            self.deaths["laptop"] += 1

    def await_end(self, path: Path) -> tuple[str, str]:
        """What a laptop said in the end: its digest, and its memory (MiB)."""
        said, _ = self._processes[path].communicate(timeout=_PATIENCE_SECONDS)
        digest, mib = said.split()
        return digest, mib

    def _start(self, path: Path) -> None:
        host = self.host.url.replace(f":{self.host.port}", f":{self.relay.port}")
        self._processes[path] = subprocess.Popen(
            [
                *(sys.executable, "-m", "tests.processes.laptop", str(path), host),
                *(str(self._plan.ideas), str(self._total)),
            ],
            stdout=subprocess.PIPE,
            text=True,
        )
