"""What must be so when everything has been mended, and everybody has met."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kiosk.changes import Change, ChangeId
from kiosk.store import ballots, change_log, holdings, integrity, registers
from kiosk.store.database import Store
from tests.simulation.model import Model, model
from tests.simulation.node import Node, Violation


def check_end(nodes: Sequence[Node], expected: Mapping[bytes, Change]) -> None:
    """Raise `Violation` unless all logs are whole and the same, and nothing was lost."""
    first = nodes[0]
    vector, digest = change_log.vector(first.store), integrity.digest(first.store)
    for node in nodes:
        _require(change_log.vector(node.store) == vector, f"{node.name} holds other changes")
        if node.projects:
            _require(integrity.digest(node.store) == digest, f"{node.name} shows another state")
        node.check_promises()
        node.check_clock()
        _check_present(node, expected)
    meant = model(first.store)
    for node in nodes:
        if node.projects:
            check_meaning(node.store, meant, node.name)
        _check_whole(node)
        if node.kind == "laptop":
            _check_whereabouts(node)
    for node in [first, *(node for node in nodes if node.kind == "hub" and node.projects)]:
        rebuilt = integrity.rebuild(node.store)
        _require(rebuilt == digest, f"{node.name} shows another state after a rebuild")


def check_meaning(store: Store, meant: Model, name: str) -> None:
    """Raise `Violation` unless heads, conflicts and tallies are what the log means."""
    found: dict[tuple[str, str], set[ChangeId]] = {}
    for kind, subject, chain, seq in store.rows("SELECT kind, subject, device, seq FROM head"):
        found.setdefault((kind, subject), set()).add(ChangeId(chain, seq))
    for register, heads in meant.heads.items():
        _require(
            found.get(register, set()) == heads,
            f"{name} has other heads of {register[0]} {register[1][:40]} than its log",
        )
    visible = {(case.kind, case.subject) for case in registers.conflicts(store)}
    for register, heads in meant.heads.items():
        _require(len(heads) < 2 or register in visible, f"{name} hides a conflict: {register}")
    for challenge, tally in meant.tallies.items():
        _require(ballots.tally(store, challenge) == tally, f"{name} counts other votes")
    _require(ballots.count_by_challenge(store) == meant.ballots, f"{name} counts other ballots")


def _check_present(node: Node, expected: Mapping[bytes, Change]) -> None:
    held = {p.digest: p.change for page in change_log.pages(node.store) for p in page}
    gone = [change for digest, change in expected.items() if held.get(digest) != change]
    _require(not gone, f"{node.name} lacks {len(gone)} acknowledged changes, such as {gone[:1]}")


def _check_whereabouts(node: Node) -> None:
    """A laptop that has met the hub says that all it holds is there, and how much that is."""
    shown, held = holdings.whereabouts(node.store), change_log.count(node.store)
    _require(
        (shown.laptop, shown.platform) == (held, held),
        f"{node.name} holds {held} changes and shows {shown}",
    )


def _check_whole(node: Node) -> None:
    problems = integrity.verify(node.store).problems
    _require(not problems, f"{node.name}: {problems[:1]}")


def _require(holds: object, sentence: str) -> None:
    if not holds:
        raise Violation(sentence)
