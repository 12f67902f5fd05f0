"""What goes wrong with clocks and between the nodes."""

from __future__ import annotations

from kiosk.changes import Change
from kiosk.errors import StoreError
from kiosk.store import change_log
from sync import wire
from tests.event import Author
from tests.simulation.disk import Crash
from tests.simulation.faults import CLOCKS
from tests.simulation.network import take_push
from tests.simulation.node import Node
from tests.simulation.world import World


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
    hub = world.nodes["hub"]
    if world.rng.random() < 0.2:  # little else is ever set aside
        hub.arm("while setting aside", after=0)
    _push(world, hub, changes)


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
