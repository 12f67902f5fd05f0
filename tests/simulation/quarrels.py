"""What people do that others have to bear with."""

from __future__ import annotations

from kiosk import actions
from kiosk.store import change_log, events, ideas
from tests.simulation import deeds
from tests.simulation.node import Node
from tests.simulation.world import World


def laptop_is_revoked(world: World) -> None:
    """An organiser shuts a laptop out, which goes on writing until it hears of it."""
    by, node = _organiser(world), world.some()
    if by and node and by is not node and node.name != "laptop-0":
        device = node.store.identity.device
        if "wrote" in world.do(by, _shut_out(device)):
            world.shut_out.add(node.name)
            world.tally.fired("laptop revoked")


def organisers_fall_out(world: World) -> None:
    """Two organisers shut each other out, and neither has heard of the other's word."""
    first, second = _organiser(world), _organiser(world)
    if first is None or second is None or first is second:
        return
    for node, other in ((first, second), (second, first)):
        if not node.is_up or not other.is_up:
            return
        device = other.store.identity.device
        if "wrote" not in world.do(node, _shut_out(device)):
            return
    world.shut_out |= {first.name, second.name}
    world.tally.fired("organisers shut each other out")


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


def badge_is_lost(world: World) -> None:
    """An organiser cancels a badge, and a kiosk that has not heard of it takes its vote.

    Or the vote was cast before; and now and then the badge is found again.
    """
    by, kiosk = _organiser(world), _kiosk(world)
    if by is None or kiosk is None or by is kiosk:
        return
    voter = deeds.any_voter(kiosk.store, world.rng)
    turns = [
        (kiosk, lambda s, rng: deeds.vote(s, rng, voter)),
        (by, lambda s, _: actions.cancel_badge(s, voter)),
    ]
    if is_late := world.rng.random() < 0.5:
        turns.reverse()
    done = [world.do(node, deed) for node, deed in turns]
    if all("wrote" in line for line in done):
        late, early = (
            "vote with a badge that was cancelled elsewhere",
            "badge with a vote cancelled",
        )
        world.tally.fired(late if is_late else early)
    if world.rng.random() < 0.2 and by.is_up:
        world.do(by, lambda s, _: actions.bring_back_badge(s, voter))


def vote_is_spoilt(world: World) -> None:
    """A kiosk that was tampered with spoils a ballot where the first vote counts."""
    kiosks = [n for n in world.nodes.values() if n.is_up and world.roles.get(n.name) == "voting"]
    if kiosks:
        node = world.rng.choice(kiosks)
        if f"{node.name} wrote " in world.do(node, deeds.spoil_a_vote):
            world.tally.fired("vote spoilt where the first counts")


def merges_cross(world: World) -> None:
    """Two organisers merge two ideas into each other."""
    if len(found := _organisers(world)) < 2:
        return
    first, second = world.rng.sample(found, 2)
    shared = [
        known
        for challenge in events.challenges(first.store)
        if len(known := _known_to(first, challenge.id) & _known_to(second, challenge.id)) > 1
    ]
    if not shared:
        world.do(first, deeds.save_idea)
        return
    left, right = world.rng.sample(sorted(world.rng.choice(shared)), 2)
    done = [
        world.do(first, lambda s, _: actions.merge_ideas(s, left, right)),
        world.do(second, lambda s, _: actions.merge_ideas(s, right, left)),
    ]
    if all("wrote" in line for line in done):
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
    first, second = _organiser(world), world.some()
    if first is None or second is None or first is second:
        return
    world.do(first, deeds.save_idea)
    if first.is_up and second.is_up:
        world.meet(second, first)
    if not first.is_up or not second.is_up:
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


def _worded(idea: str, name: str) -> deeds.Deed:
    return lambda store, rng: actions.edit_idea(store, idea, title=name, detail=name)


def _shut_out(device: str) -> deeds.Deed:
    return lambda store, rng: actions.revoke_device(store, device)


def _known_to(node: Node, challenge: str) -> set[str]:
    return set(ideas.find(node.store, challenge=challenge))


def _organiser(world: World) -> Node | None:
    found = _organisers(world)
    return world.rng.choice(found) if found else None


def _organisers(world: World) -> list[Node]:
    return [n for n in world.nodes.values() if n.is_up and world.roles.get(n.name) == "organiser"]


def _kiosk(world: World) -> Node | None:
    found = [
        n
        for n in world.nodes.values()
        if n.is_up and world.roles.get(n.name) in ("organiser", "voting")
    ]
    return world.rng.choice(found) if found else None
