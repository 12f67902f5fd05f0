"""What happens to the stick, and what people do with it."""

from __future__ import annotations

from kiosk.changes import Change
from kiosk.store import change_log, laptop
from sync.bundle import bundles
from tests.event import Author
from tests.simulation import deeds
from tests.simulation.medium import with_a_wrong_bit
from tests.simulation.node import Node, Violation
from tests.simulation.world import World


def goes_round(world: World) -> None:
    """The stick is taken round all laptops twice: those that it reached hold the same then."""
    visitors = [n for n in world.nodes.values() if n.is_up and n.kind == "laptop"]
    went = [
        world.visit_stick(node)
        for _ in range(2)
        for node in visitors
        if node.is_up and laptop.room_key(node.store)
    ]
    if not went or None in went:
        return
    world.tally.fired("stick round all laptops twice")
    reached = [n for n in visitors if laptop.room_key(n.store)]
    vectors = [change_log.vector(node.store) for node in reached]
    if any(vector != vectors[0] for vector in vectors) and not any(r.unread for r in went if r):
        raise Violation("a stick went round twice, and laptops hold different changes")


def is_hard_used(world: World) -> None:
    """Somebody pulls the stick out, or the laptop's power fails while it is in."""
    node = world.some()
    if node is None:
        return
    world.do(node, world.rng.choice(deeds.BY_ROLE[world.roles[node.name]]))
    if not node.is_up:
        return
    if world.rng.random() < 0.2:
        point = world.rng.choice(
            ("writing to a stick", "before a bundle has its name", "after a bundle has its name")
        )
        node.arm(point, after=0)
        world.visit_stick(node)
    elif world.rng.random() < 0.2:
        if world.visit_stick(node, eject=False):
            world.tally.fired("stick pulled out after a visit")
    else:
        world.visit_stick(node, pull=True)


def fills_or_fails(world: World) -> None:
    """The stick has little room, or a bad spot, or is well again."""
    medium, fate = world.stick.medium, world.rng.choice(("full", "flaw", "well", "well"))
    medium.mend()
    if fate == "full":
        medium.room = world.rng.randrange(2_000)
    elif fate == "flaw":
        medium.flaw = 0.1
    world.note(f"stick: {fate}")


def loses_something(world: World) -> None:
    """A bit of a bundle is wrong, its end is missing, or an old copy of the stick is back."""
    reader = _reader(world)
    found, copies = world.stick.bundles(), world.stick.copies
    if reader is None or not found:
        return
    fate, path = world.rng.choice(("rot", "torn", "copy", "copy", "copy")), world.rng.choice(found)
    if fate == "rot":
        path.write_bytes(with_a_wrong_bit(path.read_bytes(), world.rng))
        world.tally.fired("bit rot on the stick")
    elif fate == "torn":
        path.write_bytes(path.read_bytes()[: world.rng.randrange(path.stat().st_size)])
        world.tally.fired("torn bundle")
    elif not copies or world.rng.random() < 0.5:
        copies.append({file.name: file.read_bytes() for file in found})
        return
    else:
        world.stick.put_back(world.rng.choice(copies))
        world.tally.fired("old copy of the stick")
    readable = world.stick.readable(reader)
    world.stick.promised = {d: c for d, c in world.stick.promised.items() if d in readable}
    world.note(f"stick: {fate}, {len(readable)} changes left")
    world.forget_lost()


def gets_a_bad_bundle(world: World) -> None:
    """Somebody leaves a file of another event, or of a laptop that nobody has let in."""
    reader = _reader(world)
    if reader is None or not world.stick.shelf.is_dir():
        return
    stranger = Author(f"stranger {len(world.trace)}")
    changes = [stranger.introduce(), stranger.write("note", "subject", "{}")]
    if world.rng.random() < 0.5:
        _leave(world, changes, laptop.room_key(reader.store) or b"")
        world.tally.fired("stranger's bundle")
    else:
        _leave(world, changes, world.rng.randbytes(32))
        world.tally.fired("another event's bundle")


def _leave(world: World, changes: list[Change], key: bytes) -> None:
    (pieces,) = bundles([changes], key)
    name = f"{world.rng.randrange(1, 64):04x}{world.rng.randbytes(2).hex()}.tvb"
    (world.stick.shelf / name).write_bytes(b"".join(pieces))
    world.note("stick: a bundle of somebody else's")


def _reader(world: World) -> Node | None:
    """A laptop with the event's key."""
    node = world.some()
    return node if node and laptop.room_key(node.store) else None
