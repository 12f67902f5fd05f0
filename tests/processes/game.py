"""Plays a room with kills, cuts and a change of host, and says what came of it.

outcome = play(folder, Plan(laptops=30, ideas=1_000, deaths=60))
"""

from __future__ import annotations

import random
import time
from collections import Counter
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from kiosk.store import change_log, integrity
from kiosk.store.database import open_existing
from sync.credentials import credentials_of
from sync.cycle import exchange
from tests.event import Hackathon, whole_log
from tests.hub_process import HubProcess
from tests.processes.room import Room


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
    """Of all laptops, the last host, and the first one once it is back: one if all is well."""
    lost: set[str]
    doubled: set[str]
    laptop_mib: float
    host_mib: float
    deaths: Counter[str]
    faults: Counter[str]
    is_whole: bool
    """Whether the last host's store verifies, chain by chain."""

    @property
    def is_well(self) -> bool:
        """Whether nothing is lost, doubled, apart or broken."""
        return self.is_whole and not self.lost | self.doubled and len(self.digests) == 1


def play(folder: Path, plan: Plan) -> Outcome:
    """Play the room until all hold everything. Fails after ten minutes.

    Half-way through the deaths the host dies for good, and a laptop takes over.
    """
    dice = random.Random(plan.seed)
    with closing(Hackathon(folder)) as event:
        paths = [event.laptop(f"Table {n}").path for n in range(plan.laptops)]
        changes = change_log.count(event.organiser) + plan.laptops * (plan.ideas + 1)
        first_host = event.organiser.path
    with Room(first_host, paths, ideas=plan.ideas, changes=changes, seed=plan.seed) as room:
        started = time.monotonic()
        for death in range(plan.deaths):
            time.sleep(dice.uniform(0.1, 0.5))
            if death == plan.deaths // 2:
                room.hand_over()
            else:
                room.kill_one(dice)
        room.heal()
        digests = room.await_ends()
        seconds = time.monotonic() - started
        digests.add(_come_back(first_host, room.host))
    with closing(open_existing(paths[0])) as store:
        ideas = Counter(change.subject for change in whole_log(store) if change.kind == "idea")
        digests.add(change_log.digest(store))
        is_whole = not integrity.verify(store).problems
    return Outcome(
        seconds=seconds,
        digests=digests,
        lost=_saved(paths) - ideas.keys(),
        doubled={idea for idea, times in ideas.items() if times > 1},
        laptop_mib=room.laptop_mib,
        host_mib=room.host_mib,
        deaths=room.deaths,
        faults=room.faults,
        is_whole=is_whole,
    )


def _come_back(path: Path, host: HubProcess) -> str:
    """The digest of the first host's log, once it has met the one that took over."""
    with closing(open_existing(path)) as store, closing(host.peer(credentials_of(store))) as peer:
        exchange(store, peer, lambda: False, lambda _progress: None)
        return change_log.digest(store)


def _saved(paths: list[Path]) -> set[str]:
    """The ids of all ideas that a laptop has called saved."""
    told = [path.with_suffix(".acks").read_text(encoding="utf-8") for path in paths]
    return {idea for lines in told for idea in lines.splitlines()}
