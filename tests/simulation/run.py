"""Runs worlds: one from each seed, and says what came of it.

result = simulate(7)
result.problem, result.trace, result.tally
"""

from __future__ import annotations

import contextlib
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from kiosk.store import change_log, laptop
from tests.blank import blank
from tests.simulation import deeds
from tests.simulation.accidents import hub_is_restored
from tests.simulation.checks import check_end
from tests.simulation.dice import seeded
from tests.simulation.disk import Crash, Image, free
from tests.simulation.faults import Tally
from tests.simulation.node import Node, Violation
from tests.simulation.troubles import RATES, TROUBLES
from tests.simulation.wiring import wired
from tests.simulation.world import World, state_of

ROUNDS = 8
"""Rounds of exchange after which everybody must hold the same."""

_MEMORY = Path("/dev/shm")
"""A file system in memory, where there is one."""


class Result(NamedTuple):
    """What came of one seed. `problem` is empty if everything held."""

    seed: int
    problem: str
    hash: str
    trace: list[str]
    tally: Tally


def simulate(seed: int) -> Result:
    """Play the world of one seed, mend it, and look at it."""
    tally, image = Tally(), Image(blank(), b"")
    with _folder() as folder:
        world = World(seed, folder, tally)
        with seeded(world.rng), wired(world.reach, world.machines, world.page):
            try:
                _play(world, image)
                problem = ""
            except (Exception, Crash) as error:  # noqa: BLE001 (whatever it is, it belongs to a seed)
                problem = f"{type(error).__name__}: {error}"
                world.note(problem)
            finally:
                for node in world.nodes.values():
                    if node.is_up:
                        node.stop()
    return Result(seed, problem, world.hash(), world.trace, tally)


def _play(world: World, image: Image) -> None:
    rng = world.rng
    world.found_event(image)
    world.network.rates = {fault: rate for fault, rate in RATES.items() if rng.random() < 0.5}
    world.network.meanwhile = lambda: hub_is_restored(world)
    troubles = [trouble for trouble in TROUBLES if rng.random() < 0.5]
    trouble_rate = rng.choice((0.1, 0.2, 0.35))
    for _ in range(rng.randrange(30, 90)):
        world.time.pass_by(rng.randrange(20_000))
        turn = rng.random()
        if turn < trouble_rate and troubles:
            rng.choice(troubles)(world)
        elif turn < trouble_rate + 0.25:
            _meet_somebody(world)
        elif turn < trouble_rate + 0.32:
            _start_somebody(world)
        elif turn < trouble_rate + 0.36 and (visitor := world.some()):
            world.visit_stick(visitor, eject=rng.random() < 0.5)
        elif node := world.some():
            world.do(node, rng.choice(deeds.BY_ROLE[world.roles[node.name]]))
    heal(world)


def _meet_somebody(world: World) -> None:
    """A laptop meets the hub, or another laptop that hosts."""
    caller = world.some()
    host = world.nodes["hub"] if world.rng.random() < 0.5 else world.some()
    if caller is not None and host is not None and caller is not host:
        world.meet(caller, host)


def _start_somebody(world: World) -> None:
    """One that is down is started again."""
    node = world.some(up=False, kinds=("laptop", "hub"))
    if node is not None:
        node.start()
        world.note(f"{node.name} started: {state_of(node.store)}")


def heal(world: World) -> None:
    """Mend everything, let everybody meet until nothing moves, and check. Raises `Violation`.

    What was armed to crash may still do so in the first round: that is when forks meet.
    """
    world.network.mend()
    world.note("healing")
    for node in world.nodes.values():
        _mend(node)
    hub, others = world.nodes["hub"], [n for n in world.nodes.values() if n.kind != "hub"]
    _meet_all(world, hub, others)
    for node in world.nodes.values():
        node.disarm()
        _mend(node)
    for node in others:
        if node.kind == "laptop" and node.store.row("SELECT 1 FROM change") is None:
            node.clock.go_right()
            world.join(node)
    world.stick.medium.mend()
    _carry_stick(world, others)
    for _ in range(ROUNDS):
        _meet_all(world, hub, others)
        if _are_equal([hub, *others]):
            break
    _carry_stick(world, others)
    check_end([*others, hub], world.expected)
    world.note(f"whole: {state_of(hub.store)}")


def _carry_stick(world: World, laptops: list[Node]) -> None:
    """What is on the stick alone gets to a laptop, and the stick gets whatever it lacks."""
    members = [n for n in laptops if laptop.room_key(n.store)]
    if world.visit_stick(world.rng.choice(members)) is None:
        raise Violation("nothing is wrong, and yet a visit of the stick failed")


def _mend(node: Node) -> None:
    if not node.is_up:
        node.start()
    if node.is_full:
        node.is_full = False
        free(node.store)


def _meet_all(world: World, hub: Node, others: list[Node]) -> None:
    for node in others:
        if node.is_up and hub.is_up:
            world.meet(node, hub)


def _are_equal(nodes: list[Node]) -> bool:
    first = change_log.vector(nodes[0].store)
    return all(change_log.vector(node.store) == first for node in nodes)


@contextlib.contextmanager
def _folder() -> Iterator[Path]:
    folder = Path(tempfile.mkdtemp(prefix="tablevoice-", dir=_MEMORY if _MEMORY.is_dir() else None))
    try:
        yield folder
    finally:
        shutil.rmtree(folder)
