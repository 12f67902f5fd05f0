"""What happens to the machines: power, disks, backups, losses and copies."""

from __future__ import annotations

from kiosk.store import laptop
from tests.simulation.clocks import Clock
from tests.simulation.disk import Crash, Image, fill, free
from tests.simulation.faults import CRASH_POINTS
from tests.simulation.node import Node
from tests.simulation.world import World


def power_will_fail(world: World) -> None:
    """A node will lose its power at one of the named points."""
    point = world.rng.choice(CRASH_POINTS)
    node = _at_risk(world, point)
    if node is None:
        return
    node.arm(point, after=world.rng.choice((0, 0, 0, 1, 2)))
    world.note(f"{node.name} will crash {point}")
    if point == "at rest":
        _cut_power(node)


def hub_loses_power(world: World) -> None:
    """Somebody pulls the hub's plug, between two requests."""
    hub = world.nodes["hub"]
    if hub.is_up:
        hub.arm("at rest", after=0)
        _cut_power(hub)
        world.note("hub loses power")


def disk_fills(world: World) -> None:
    """A disk is full from now on, or has room again."""
    node = world.some(kinds=("laptop", "hub"))
    if node is None:
        return
    node.is_full = not node.is_full
    (fill if node.is_full else free)(node.store)
    world.note(f"{node.name} disk full: {node.is_full}")


def hub_is_restored(world: World) -> None:
    """The hub is backed up, or put back to any older state."""
    _back_up_or_restore(world, world.nodes["hub"], "hub restored")


def laptop_is_restored(world: World) -> None:
    """A laptop is backed up, or put back to any older state, and goes on writing."""
    if node := world.some():
        _back_up_or_restore(world, node, "laptop restored")


def laptop_is_lost(world: World) -> None:
    """A laptop is never seen again, the first organiser's too; the last that organises stays."""
    node = world.some()
    if node is None or not _others_organise(world, node):
        return
    if node.name == "laptop-0":
        world.tally.fired("first organiser's laptop lost")
    node.stop()
    del world.nodes[node.name]
    world.tally.fired("laptop lost")
    world.note(f"{node.name} lost")
    world.forget_lost()


def laptop_is_copied(world: World) -> None:
    """A laptop's file is copied to another computer, or its whole disk is, and both go on."""
    node = world.some()
    if node is None or len(world.nodes) > 12:
        return
    whole = world.rng.random() < 0.6
    name = f"laptop-{node.name[7:]}c{len(world.trace)}"
    role = world.roles[node.name]
    twin = world.add(name, node.image(), "laptop", role, like=node.name if whole else "")
    twin.clock = twin.store.now = Clock(world.time, node.clock.highest)
    twin.promised = dict(node.promised)
    if world.rng.random() < 0.3:  # what follows from a copy is rare, and so are crashes
        twin.arm("after taking a new key", after=0)
        world.nodes["hub"].arm("after cutting a chain", after=0)
    world.copies |= {name, node.name}
    world.tally.fired("copied disk image" if whole else "copied file")
    world.note(f"{node.name} copied to {name}, {'disk' if whole else 'file'}")


def _cut_power(node: Node) -> None:
    try:
        node.reach("at rest")
    except Crash:
        node.fall()


def _at_risk(world: World, point: str) -> Node | None:
    """A node that may well come to this point."""
    if point in ("after cutting a chain", "while setting aside", "before the answer"):
        hub = world.nodes["hub"]
        return hub if hub.is_up else None
    doubled = [n for n in world.nodes.values() if n.is_up and laptop.is_doubled(n.store)]
    if point == "after taking a new key" and doubled:
        return world.rng.choice(doubled)
    if world.rng.random() < 0.3 and world.nodes["hub"].is_up:
        return world.nodes["hub"]
    return world.some()


def _back_up_or_restore(world: World, node: Node, fault: str) -> None:
    kept: list[Image] = world.backups.setdefault(node.name, [])
    if not kept or world.rng.random() < 0.6:
        if node.is_up:
            kept.append(node.image())
        return
    if node.is_up:
        node.stop()
    world.rng.choice(kept).put(node.path)
    node.promised.clear()
    node.disarm()
    node.start()
    node.promised = {d: c for d, c in world.expected.items() if d in node.hashes()}
    world.tally.fired(fault)
    world.note(f"{fault}: {node.name}")
    world.forget_lost()


def _others_organise(world: World, lost: Node) -> bool:
    return any(
        world.roles[node.name] == "organiser" and laptop.room_key(node.store)
        for node in world.nodes.values()
        if node.kind == "laptop" and node.is_up and node is not lost
    )
