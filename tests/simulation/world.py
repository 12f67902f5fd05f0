"""One event with its laptops, its hub and its stick, from a seed.

world = World(seed, folder, tally)
world.run()              # raises Violation
world.trace              # what happened, line by line: the same for the same seed
"""

from __future__ import annotations

import hashlib
import random
from pathlib import Path

from kiosk import actions
from kiosk.changes import Change
from kiosk.errors import InvalidInput, MediaError, PeerError, StoreError, StoreFault
from kiosk.exchange import Report
from kiosk.store import chains, change_log, events, laptop, registers, standing
from kiosk.store.database import Store
from kiosk.vouchers import Role
from sync.cycle import exchange
from tests.simulation import deeds
from tests.simulation.clocks import Clock, WorldTime
from tests.simulation.deeds import Deed
from tests.simulation.disk import Crash, Image
from tests.simulation.faults import Tally
from tests.simulation.medium import Medium
from tests.simulation.network import Line, Network
from tests.simulation.node import Kind, Node, Violation
from tests.simulation.stick import Stick

PAGES = (2, 3, 5, 500)
"""Changes in a page: small worlds need small pages, so that some exchanges have many."""

INVITED: tuple[Role, ...] = ("scribe", "voting", "organiser")
_ROLES: tuple[Role, ...] = ("scribe", "scribe", "voting", "voting", "organiser")


class World:
    """The nodes and what is expected of them. `expected` holds every acknowledged change."""

    def __init__(self, seed: int, folder: Path, tally: Tally) -> None:
        self.rng = random.Random(seed)
        self.time = WorldTime()
        self.tally = tally
        self.network = Network(self.rng, tally, self.time)
        self.nodes: dict[str, Node] = {}
        self.machines: dict[Path, str] = {}
        self.roles: dict[str, Role] = {}
        self.expected: dict[bytes, Change] = {}
        self.trace: list[str] = []
        self.page = self.rng.choice(PAGES)
        self.copies: set[str] = set()
        self.shut_out: set[str] = set()
        self.tickets: dict[Role, str] = {}
        self.backups: dict[str, list[Image]] = {}
        self._folder = folder

    def found_event(self, image: Image) -> None:
        """Make the event: an organiser's laptop, the hub, a stick, and a few laptops more."""
        first = self.add("laptop-0", image, "laptop", "organiser")
        self.do(first, _enrol("Desk", "organiser"))
        self.do(first, lambda store, _: keep(actions.create_event(store, name="City Hack")))
        for _ in range(2):
            self.do(first, deeds.add_challenge)
        self.do(first, _open_polls)
        self.do(first, lambda store, _: keep(actions.issue_badges(store, 3)))
        for role in INVITED:
            self.do(first, self._invite(role))
        self._bind(self.add("hub", image, "hub", None))
        self.stick = Stick(self._folder / "plugged in", Medium(self.rng, self.tally), image)
        self.backups["hub"] = [self.nodes["hub"].image()]  # nothing yet: a hub that is replaced
        self.meet(first, self.nodes["hub"])
        for number in range(1, self.rng.randrange(2, 9)):
            self.join(self.add(f"laptop-{number}", image, "laptop", self.rng.choice(_ROLES)))

    def add(self, name: str, image: Image, kind: Kind, role: Role | None, like: str = "") -> Node:
        """Another node with these files, on a computer of its own unless `like` another's."""
        path = self._folder / f"{name}.db"
        image.put(path)
        original = self.nodes.get(like)
        self.machines[path] = self.machines[original.path] if original else name
        own_clock = Clock(self.time, original.clock.highest if original else 0)
        node = Node(name, path, own_clock, self.rng, self.tally, kind)
        node.projects = kind == "laptop" or self.rng.random() < 0.5
        self.nodes[name] = node
        if role is not None:
            self.roles[name] = role
        node.start()
        return node

    def join(self, node: Node) -> None:
        """A laptop takes a ticket and introduces itself."""
        role = self.roles[node.name]
        self.do(node, lambda store, _: keep(actions.take_ticket(store, self.tickets[role])))
        if self.rng.random() < 0.1:
            node.clock.go_wrong("clock a day ahead")
            self.tally.fired("clock a day ahead")
        self.do(node, _enrol(node.name, role))
        self.meet(node, self.nodes["hub"])

    def reach(self, path: Path, point: str) -> None:
        """Tell the node whose store this is, or whose copy of a stick, that it passes a point."""
        node = self.nodes.get(path.stem)
        (node or self.stick.medium).reach(point)

    def some(self, *, up: bool = True, kinds: tuple[Kind, ...] = ("laptop",)) -> Node | None:
        """A node that is up, or down, if there is one."""
        found = [n for n in self.nodes.values() if n.is_up is up and n.kind in kinds]
        return self.rng.choice(found) if found else None

    def do(self, node: Node, deed: Deed) -> str:
        """Somebody does something. What it wrote is acknowledged once it has returned."""
        try:
            written = node.watch(lambda store: deed(store, self.rng))
        except InvalidInput as refusal:
            return self.note(f"{node.name} refused: {refusal.reason.value}")
        except StoreError as error:
            if error.reason is not StoreFault.FULL or not node.is_full:
                raise
            self.tally.fired("disk full")
            return self.note(f"{node.name} disk full")
        except Crash:
            node.fall()
            return self.note(f"{node.name} crashed")
        for change, digest in written:
            node.promised[digest] = self.expected[digest] = change
            self._check_write(node, change)
        return self.note(f"{node.name} wrote {' '.join(d.hex()[:8] for _, d in written)}")

    def meet(self, caller: Node, host: Node) -> str:
        """Two nodes exchange, as well as the network allows."""
        line = Line(self.network, caller, host)
        try:
            report = exchange(caller.store, line, lambda: False, lambda _progress: None)
        except PeerError as error:
            return self.note(f"{caller.name} > {host.name}: {error.reason.value}")
        except StoreError as error:
            if error.reason is not StoreFault.FULL or not caller.is_full:
                raise
            self.tally.fired("disk full")
            return self.note(f"{caller.name} > {host.name}: own disk full")
        except Crash:
            caller.fall()
            return self.note(f"{caller.name} > {host.name}: crashed")
        return self.note(f"{caller.name} > {host.name}: {list(report[1:5])}")

    def visit_stick(self, node: Node, *, pull: bool = False, eject: bool = True) -> Report | None:
        """A laptop exchanges with the stick. Gives nothing if that came to a bad end."""
        if laptop.room_key(node.store) is None:
            return None
        try:
            report = self.stick.visit(node, pull=pull, eject=eject)
        except MediaError as error:
            self.note(f"{node.name} > stick: {error.reason.value}")
            return None
        except StoreError as error:
            if error.reason is not StoreFault.FULL or not node.is_full:
                raise
            self.tally.fired("disk full")
            self.note(f"{node.name} > stick: own disk full")
            return None
        except Crash:
            node.fall()
            self.note(f"{node.name} > stick: crashed")
            return None
        self._notice_author(node, report)
        self.note(f"{node.name} > stick: {list(report[1:5])} {' '.join(report.unread)}")
        return report

    def _notice_author(self, node: Node, report: Report) -> None:
        if report.sent and node.name in self.shut_out:
            self.tally.fired("bundle by a revoked laptop")
        if report.sent and node.name in self.copies:
            self.tally.fired("bundle by a copied laptop")

    def note(self, line: str) -> str:
        """Write a line of the trace. Gives it back."""
        self.trace.append(f"{len(self.trace)} {self.time.ms} {line}")
        return line

    def forget_lost(self) -> None:
        """After a store was lost or put back: expect no more than what is still somewhere."""
        held = set(self.stick.promised)
        held.update(*(self._start(node).hashes() for node in self.nodes.values()))
        self.expected = {d: change for d, change in self.expected.items() if d in held}

    def hash(self) -> str:
        """SHA-256 (hex) of the trace."""
        return hashlib.sha256("\n".join(self.trace).encode()).hexdigest()

    def _start(self, node: Node) -> Node:
        if not node.is_up:
            node.start()
        return node

    def _check_write(self, node: Node, change: Change) -> None:
        """What must be so at once: no clock is followed into the future, no parent is skipped."""
        node.check_clock()
        store = node.store
        if any(aside.reason == "role" and aside.seq == change.seq for aside in _aside(store)):
            raise Violation(f"{node.name} wrote {change.kind}, to which it has no right")
        if chains.forked_devices(store):
            return
        heads = {head.id for head in registers.heads(store, change.kind, change.subject)}
        if change.id in heads and len(heads) > 1:
            raise Violation(f"{node.name} wrote {change.kind} and did not replace what it saw")

    def _invite(self, role: Role) -> Deed:
        def invite(store: Store, _rng: random.Random) -> None:
            self.tickets[role] = actions.issue_ticket(store, role=role, label=role, uses=20).text

        return invite

    def _bind(self, node: Node) -> None:
        event_key = self.nodes["laptop-0"].store.event_key
        if event_key is None:
            raise RuntimeError("the event has no key")
        laptop.bind(node.store, event_key=event_key)


def state_of(store: Store) -> str:
    """A short mark of what a log holds."""
    vector = sorted(change_log.vector(store).items())
    return hashlib.sha256(repr(vector).encode()).hexdigest()[:12]


def keep(_given: object) -> None:
    """What a deed gives and nobody needs."""


def _aside(store: Store) -> list[standing.Withheld]:
    own = store.identity.device
    return [aside for aside in standing.withheld(store) if chains.device_of(aside.chain) == own]


def _enrol(name: str, role: Role) -> Deed:
    return lambda store, _: keep(actions.enrol(store, name=name, role=role, table="1"))


def _open_polls(store: Store, _rng: random.Random) -> None:
    for challenge in events.challenges(store):
        actions.open_poll(store, challenge.id)
