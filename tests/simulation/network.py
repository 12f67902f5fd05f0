"""A network that loses, repeats, delays, cuts and mixes up what is sent.

    line = Line(network, caller, host)          # a peer, as sync.cycle knows it
    exchange(caller.store, line, …)

What travels is encoded and decoded by `sync/wire.py` on both ways, and answered by what
the hub answers through.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from kiosk.changes import Change, change_hash
from kiosk.errors import PeerError, PeerFault, StoreError
from kiosk.exchange import Place, Vector, Verdict
from sync import wire
from sync.faults import told_apart
from sync.local import StorePeer
from sync.peer import PAGE_CHANGES, Page, Peer
from tests.simulation.clocks import WorldTime
from tests.simulation.disk import Crash
from tests.simulation.faults import Tally
from tests.simulation.node import Node, Violation

MAX_REQUESTS = 1_000
"""In one exchange: many more than a world has changes."""


@dataclass
class Network:
    """How things stand between the nodes. `rates` is by fault: how likely it is, at each leg."""

    rng: random.Random
    tally: Tally
    time: WorldTime
    rates: dict[str, float] = field(default_factory=dict)
    cut: set[tuple[str, str]] = field(default_factory=set)
    """From whom to whom nothing gets through."""
    flapping: set[tuple[str, str]] = field(default_factory=set)
    relay: str = ""
    """The only laptop that can reach the hub, if there is such a one."""
    meanwhile: Callable[[], None] = lambda: None
    """What may happen between a host's vector and the first page that is pushed on it."""
    late: list[tuple[str, bytes]] = field(default_factory=list)
    """Pushes that were given up for lost, and may still arrive."""

    def mend(self) -> None:
        """Let everything through from now on."""
        self.rates.clear()
        self.cut.clear()
        self.flapping.clear()
        self.relay = ""

    def strikes(self, fault: str) -> bool:
        """Whether this fault happens now."""
        if self.rng.random() >= self.rates.get(fault, 0):
            return False
        self.tally.fired(fault)
        return True

    def passes(self, sender: Node, receiver: Node) -> bool:
        """Whether anything gets from one node to another at this moment."""
        way = (sender.name, receiver.name)
        if way in self.cut:
            self.tally.fired("one-way partition")
            return False
        if way in self.flapping and self.rng.random() < 0.5:
            self.tally.fired("flapping partition")
            return False
        ends = {sender, receiver}
        if self.relay and any(n.kind == "hub" for n in ends) and self.relay not in way:
            self.tally.fired("relays only")
            return False
        return True


class Line(Peer):
    """A host as a caller's peer, over the network."""

    patience = 0.0

    def __init__(self, network: Network, caller: Node, host: Node) -> None:
        self.place: Place = "platform" if host.kind == "hub" else "room"
        self.address = host.name
        self._network, self._caller, self._host = network, caller, host
        self._asked = self._pages = 0

    def vector(self) -> Vector:
        """How far the host's log reaches."""
        return self._ask(b"", lambda _: self._reach(), wire.Reach).vector

    def push(self, changes: Sequence[Change]) -> list[Verdict]:
        """Hand a page over. What is said to be stored is promised from then on."""
        self._turn_page()
        if self._network.rng.random() < self._network.rates.get("meanwhile", 0):
            self._network.meanwhile()
        if len(changes) > 1 and self._network.strikes("page too large"):
            raise PeerError("too large", PeerFault.TOO_LARGE)
        body = wire.pack_page(wire.Push(wire.VERSION, changes))
        verdicts = self._ask(body, self._pushed, wire.Verdicts).verdicts
        for change, verdict in zip(changes, verdicts, strict=True):
            if verdict.outcome != "quarantined":
                self._host.promised[change_hash(change)] = change
        return verdicts

    def pull(self, vector: Vector, limit: int = PAGE_CHANGES) -> Page:
        """The next changes beyond a vector."""
        self._turn_page()
        question = wire.pack(wire.Pull(wire.VERSION, vector, limit))
        pulled = self._ask(question, self._pulled, wire.Pulled)
        return Page(pulled.changes, pulled.more)

    def _turn_page(self) -> None:
        self._pages += 1
        if self._pages > 1:
            self._caller.reach("between pages")

    def _reach(self) -> bytes:
        return wire.pack(wire.Reach(wire.VERSION, StorePeer(self._host.store).vector()))

    def _pushed(self, data: bytes) -> bytes:
        return take_push(self._host, data)

    def _pulled(self, data: bytes) -> bytes:
        asked = wire.decode(wire.inflate(data, wire.MAX_INFLATED), wire.Pull)
        page = StorePeer(self._host.store).pull(asked.vector, asked.limit)
        return wire.pack_page(wire.Pulled(wire.VERSION, page.changes, page.more))

    def _ask(self, body: bytes, answer: Callable[[bytes], bytes], form: type[wire.M]) -> wire.M:
        self._asked += 1
        if self._asked > MAX_REQUESTS:
            raise Violation(f"{self._caller.name} does not come to an end with {self._host.name}")
        if self._caller.store._conn.in_transaction:
            raise Violation(f"{self._caller.name} waits for the network inside a transaction")
        if self._network.strikes("delay"):
            self._network.time.pass_by(self._network.rng.randrange(60_000))
        reply = self._carry_back(self._carry(body, answer))
        with told_apart():
            return wire.decode(wire.inflate(reply, wire.MAX_INFLATED), form)

    def _carry(self, body: bytes, answer: Callable[[bytes], bytes]) -> bytes:
        network, host = self._network, self._host
        if not network.passes(self._caller, host) or not host.is_up:
            raise PeerError("absent", PeerFault.UNREACHABLE)
        if network.strikes("request lost"):
            if answer == self._pushed and network.strikes("request late"):
                network.late.append((host.name, body))
            raise PeerError("lost", PeerFault.UNREACHABLE)
        if network.strikes("request cut"):
            body = body[: network.rng.randrange(len(body) + 1)]
        reply = self._answer(body, answer)
        if network.strikes("request repeated"):
            reply = self._answer(body, answer)
        return reply

    def _answer(self, body: bytes, answer: Callable[[bytes], bytes]) -> bytes:
        """What the host says; its troubles reach the caller as an HTTP status would."""
        try:
            return answer(body)
        except wire.WireError as error:
            raise PeerError("not understood", PeerFault.FAILED) from error
        except StoreError as error:
            if not self._host.is_full:
                raise
            raise PeerError("the hub's disk is full", PeerFault.FAILED) from error
        except Crash as crash:
            if crash.node != self._host.name:
                raise
            self._host.fall()
            raise PeerError("silence", PeerFault.UNREACHABLE) from crash

    def _carry_back(self, reply: bytes) -> bytes:
        network = self._network
        if not network.passes(self._host, self._caller) or network.strikes("answer lost"):
            raise PeerError("lost", PeerFault.CUT_SHORT)
        if network.strikes("time-out"):
            raise PeerError("too slow", PeerFault.CUT_SHORT, timed_out=1)
        if network.strikes("answer cut"):
            return reply[: network.rng.randrange(len(reply))]
        return reply


def take_push(host: Node, data: bytes) -> bytes:
    """A host's answer to a push, whenever that arrives."""
    changes = wire.decode(wire.inflate(data, wire.MAX_INFLATED), wire.Push).changes
    verdicts = StorePeer(host.store).push(changes)
    host.reach("before the answer")
    return wire.pack(wire.Verdicts(wire.VERSION, verdicts))
