"""What goes wrong in a world, one trouble at a time. Each has its turn by chance."""

from __future__ import annotations

from collections.abc import Callable

from kiosk import actions
from kiosk.changes import Change
from kiosk.errors import StoreError
from kiosk.store import change_log, events, laptop
from sync import wire
from tests.event import Author
from tests.simulation import deeds
from tests.simulation.clocks import Clock
from tests.simulation.disk import Crash, Image, fill, free
from tests.simulation.faults import CLOCKS, CRASH_POINTS
from tests.simulation.network import take_push
from tests.simulation.node import Node
from tests.simulation.world import World

Trouble = Callable[[World], None]

RATES = {
    "request lost": 0.15,
    "request late": 0.5,
    "request repeated": 0.15,
    "request cut": 0.08,
    "answer lost": 0.15,
    "answer cut": 0.08,
    "delay": 0.2,
    "time-out": 0.1,
    "page too large": 0.1,
    "stick pulled out": 0.1,
    "meanwhile": 0.1,
}
"""How often the network does what, where it does it at all."""


def clock_goes_wrong(world: World) -> None:
    """A laptop's clock goes wrong, or right again."""
    if node := world.some(kinds=("laptop", "hub")):
        if world.rng.random() < 0.25:
            node.clock.go_right()
            return
        fault = world.rng.choice(CLOCKS)
        node.clock.go_wrong(fault)
        world.tally.fired(fault)
        world.note(f"{node.name}: {fault}")


def ways_are_cut(world: World) -> None:
    """Some ways are cut, in one direction; others come and go; or all is well again."""
    network, names = world.network, sorted(world.nodes)
    fate = world.rng.choice(("cut", "cut", "flap", "relay", "mend"))
    way = (world.rng.choice(names), world.rng.choice(names))
    if fate == "cut":
        network.cut.add(way)
    elif fate == "flap":
        network.flapping |= {way, way[::-1]}
    elif fate == "relay":
        network.relay = world.rng.choice([n for n in names if n.startswith("laptop")])
    else:
        network.cut.clear()
        network.flapping.clear()
        network.relay = ""
    world.note(f"network: {fate} {way}")


def late_request_arrives(world: World) -> None:
    """What was given up for lost arrives after all, in any order."""
    if not world.network.late:
        return
    name, body = world.network.late.pop(world.rng.randrange(len(world.network.late)))
    if host := world.nodes.get(name):
        _arrive(world, host, body)


def pages_come_out_of_order(world: World) -> None:
    """The second half of what the hub lacks arrives before the first."""
    node, hub = world.some(), world.nodes["hub"]
    if node is None or not hub.is_up:
        return
    lacking = change_log.beyond(node.store, change_log.vector(hub.store))
    middle = len(lacking) // 2
    if middle:
        world.tally.fired("requests out of order")
        for half in (lacking[middle:], lacking[:middle]):
            _push(world, hub, half)


def stranger_writes(world: World) -> None:
    """A laptop of another event offers its changes to the hub."""
    stranger = Author(f"stranger {len(world.trace)}")
    changes = [stranger.introduce(), stranger.write("note", "subject", "{}")]
    world.tally.fired("stranger's changes")
    _push(world, world.nodes["hub"], changes)


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
    """A laptop is never seen again. The first organiser's stays."""
    node = world.some()
    if node is None or node.name == "laptop-0":
        return
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
    world.tally.fired("copied disk image" if whole else "copied file")
    world.note(f"{node.name} copied to {name}, {'disk' if whole else 'file'}")


def laptop_is_revoked(world: World) -> None:
    """An organiser shuts a laptop out, which goes on writing until it hears of it."""
    by, node = _organiser(world), world.some()
    if by and node and by is not node and node.name != "laptop-0":
        device = node.store.identity.device
        if "wrote" in world.do(by, lambda s, _: actions.revoke_device(s, device, note="lost")):
            world.tally.fired("laptop revoked")


def ticket_is_cancelled(world: World) -> None:
    """An organiser cancels a ticket, whoever has used it meanwhile."""
    if (by := _organiser(world)) and world.do(by, deeds.cancel_ticket).startswith(
        f"{by.name} wrote "
    ):
        world.tally.fired("ticket cancelled")


def badge_is_used_twice(world: World) -> None:
    """One badge votes at two kiosks that do not know of each other's ballot."""
    first, second = _kiosk(world), _kiosk(world)
    if first is None or second is None or first is second:
        return
    voter = deeds.any_voter(first.store, world.rng)
    done = [world.do(node, lambda s, rng: deeds.vote(s, rng, voter)) for node in (first, second)]
    if all("wrote" in line for line in done):
        world.tally.fired("badge used twice")


def merges_cross(world: World) -> None:
    """Two laptops merge two ideas into each other."""
    first, second = world.some(), world.some()
    if first is None or second is None or first is second:
        return
    left, right = (deeds.any_idea(first.store, world.rng) for _ in range(2))
    done = [
        world.do(first, lambda s, _: deeds.write_merge(s, left, right)),
        world.do(second, lambda s, _: deeds.write_merge(s, right, left)),
    ]
    if all("wrote" in line for line in done) and left != right:
        world.tally.fired("crossed merges")


def somebody_oversteps(world: World) -> None:
    """A deed at a laptop that has no right to it."""
    node = world.some()
    if node and world.roles[node.name] != "organiser":
        line = world.do(node, deeds.move_poll)
        if "no_right" in line:
            world.tally.fired("deed without a right")


def two_say_otherwise(world: World) -> None:
    """Two tables word the same idea at the same time."""
    first, second = world.some(), world.some()
    if first is None or second is None or first is second:
        return
    idea = deeds.any_idea(first.store, world.rng)
    done = [world.do(node, _worded(idea, node.name)) for node in (first, second)]
    if all("wrote" in line for line in done):
        world.tally.fired("two values for one fact")


def laptop_comes_late(world: World) -> None:
    """A laptop that could not join yet tries again."""
    node = world.some()
    if node and (events.event(node.store) is None or not change_log.count(node.store)):
        world.join(node)


TROUBLES: tuple[Trouble, ...] = (
    clock_goes_wrong, ways_are_cut, late_request_arrives, pages_come_out_of_order,
    stranger_writes, power_will_fail, power_will_fail,
    power_will_fail, hub_loses_power, disk_fills, hub_is_restored, laptop_is_restored, laptop_is_lost,
    laptop_is_copied, laptop_is_revoked, ticket_is_cancelled, badge_is_used_twice, merges_cross,
    somebody_oversteps, two_say_otherwise, laptop_comes_late,
)  # fmt: skip


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


def _push(world: World, host: Node, changes: list[Change]) -> None:
    _arrive(world, host, wire.pack_page(wire.Push(wire.VERSION, changes)))


def _arrive(world: World, host: Node, body: bytes) -> None:
    """A push arrives whose answer nobody waits for."""
    if not host.is_up:
        return
    try:
        take_push(host, body)
    except Crash:
        host.fall()
    except StoreError:
        if not host.is_full:
            raise
    world.note(f"a push arrives at {host.name}")


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


def _worded(idea: str, name: str) -> deeds.Deed:
    return lambda store, rng: actions.edit_idea(store, idea, title=name, detail=name)


def _organiser(world: World) -> Node | None:
    found = [n for n in world.nodes.values() if n.is_up and world.roles.get(n.name) == "organiser"]
    return world.rng.choice(found) if found else None


def _kiosk(world: World) -> Node | None:
    found = [
        n
        for n in world.nodes.values()
        if n.is_up and world.roles.get(n.name) in ("organiser", "voting")
    ]
    return world.rng.choice(found) if found else None
