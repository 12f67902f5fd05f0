"""Chains: each device's changes in a row, and the tables that they are kept in.

A device that was copied may give one number to two changes. Then its chain is cut before
that number, and each branch beyond is a chain of its own, named by the device and the
hash of the branch's first change:

    7f3c…                 1 … 8
    7f3c…:a1b2…               └ 9 … 11
    7f3c…:c3d4…               └ 9 … 10

So the names follow from the changes alone, and two logs that hold the same changes have
the same chains, whichever branch came first.
"""

from __future__ import annotations

from typing import NamedTuple

import msgspec

from kiosk.changes import Change, ChangeId
from kiosk.store.faults import damaged
from kiosk.store.log_store import LogStore, Row

COLUMNS = "device, seq, at, kind, subject, parents, body, salt, prev, sig"
LAST = (1 << 53) - 1
"""The greatest number that a change may have; no chain gets there."""

MAX_BRANCHES = 64
"""Chains that one device may have: many more copies of a laptop than anybody makes."""

_DEVICE_LENGTH = 32
_BRANCH_DIGITS = 16

_parents_encoder = msgspec.json.Encoder()
_parents_decoder = msgspec.json.Decoder(tuple[ChangeId, ...])


class Chain(NamedTuple):
    """A device's chain or one branch of it, and the raw key that signs what follows.

    `base` is the chain that a branch leaves after number `base_seq`; nothing for a trunk.
    """

    id: str
    public_key: bytes
    base: str
    base_seq: int
    last_seq: int
    last_hash: bytes


class Placed(NamedTuple):
    """A change in the log: its chain, itself, and its hash."""

    chain: str
    change: Change
    digest: bytes

    @property
    def id(self) -> ChangeId:
        """Where it stands in the log."""
        return ChangeId(self.chain, self.change.seq)


def device_of(chain: str) -> str:
    """The device whose chain, or branch of a chain, this is."""
    return chain[:_DEVICE_LENGTH]


def is_branch(chain: str) -> bool:
    """Whether this is a branch of a chain that forked."""
    return len(chain) > _DEVICE_LENGTH


def family(store: LogStore, device: str) -> list[Chain]:
    """The chain of a device with all its branches, each after the one that it leaves."""
    return [
        Chain(*row)
        for row in store.rows(
            "SELECT device, public_key, base, base_seq, last_seq, last_hash FROM chain "
            "WHERE device >= ? AND device < ? ORDER BY base_seq, device",
            [device, f"{device};"],  # a semicolon sorts after the colon of a branch
        )
    ]


def tip(store: LogStore, chain: str) -> Chain | None:
    """One chain, if the log has any of it."""
    found = store.row(
        "SELECT device, public_key, base, base_seq, last_seq, last_hash FROM chain "
        "WHERE device = ?",
        [chain],
    )
    return Chain(*found) if found else None


def forked_devices(store: LogStore) -> list[str]:
    """The devices whose chain has branches."""
    rows = store.rows("SELECT device FROM chain WHERE length(device) > 32 ORDER BY device")
    return list(dict.fromkeys(device_of(chain) for (chain,) in rows))


def branches(store: LogStore) -> dict[str, tuple[str, int]]:
    """Where each branch begins: by branch, the chain and the number that it leaves."""
    return {
        chain: (base, seq)
        for chain, base, seq in store.rows(
            "SELECT device, base, base_seq FROM chain WHERE length(device) > 32"
        )
    }


def hash_at(store: LogStore, place: ChangeId) -> bytes | None:
    """The hash of the change at one place, if the log has it."""
    found = store.row("SELECT hash FROM change WHERE device = ? AND seq = ?", place)
    return found[0] if found else None


def holder(store: LogStore, chains: list[Chain], seq: int, digest: bytes) -> Chain | None:
    """The chain among these that holds the change with this number and hash."""
    for chain in chains:
        if chain.base_seq < seq <= chain.last_seq and (
            (seq, digest) == (chain.last_seq, chain.last_hash)
            or hash_at(store, ChangeId(chain.id, seq)) == digest
        ):
            return chain
    return None


def path(chains: list[Chain], chain: Chain) -> list[Chain]:
    """A chain and those that it stands on, the trunk last."""
    by_id = {other.id: other for other in chains}
    found = [chain]
    while found[-1].base:
        found.append(by_id[found[-1].base])
    return found


def graft(store: LogStore, anchor: Chain, first: Change, digest: bytes) -> str:
    """Make room for a branch that leaves `anchor` before `first`. Gives the branch's name.

    What `anchor` holds from that number on becomes a branch as well. Gives nothing, and
    changes nothing, where another branch has that name: half a hash can be matched by
    whoever has the device's key and days to spend.
    """
    seq, branch = first.seq, _branch(anchor.id, digest)
    if tip(store, branch) is not None:
        return ""
    if anchor.last_seq >= seq:
        other = hash_at(store, ChangeId(anchor.id, seq))
        if other is None:
            raise damaged(f"change {seq} of chain {anchor.id}")
        moved = _branch(anchor.id, other)
        if moved == branch or tip(store, moved) is not None:
            return ""
        before = hash_at(store, ChangeId(anchor.id, seq - 1)) or first.prev
        store.run(
            "INSERT INTO chain (device, public_key, base, base_seq, last_seq, last_hash, last_at) "
            "SELECT ?, public_key, device, ?, last_seq, last_hash, last_at FROM chain "
            "WHERE device = ?",
            [moved, seq - 1, anchor.id],
        )
        store.run(
            "UPDATE change SET device = ? WHERE device = ? AND seq >= ?", [moved, anchor.id, seq]
        )
        store.run(
            "UPDATE chain SET base = ? WHERE base = ? AND base_seq >= ?", [moved, anchor.id, seq]
        )
        store.run(
            "UPDATE chain SET last_seq = ?, last_hash = ?, last_at = coalesce("
            "(SELECT at FROM change WHERE device = ? AND seq = ?), last_at) WHERE device = ?",
            [seq - 1, before, anchor.id, seq - 1, anchor.id],
        )
    store.run(
        "INSERT INTO chain (device, public_key, base, base_seq, last_seq, last_hash, last_at) "
        "SELECT ?, public_key, device, ?, ?, ?, last_at FROM chain WHERE device = ?",
        [branch, seq - 1, seq - 1, first.prev, anchor.id],
    )
    return branch


def append(store: LogStore, chain: str, run: list[tuple[Change, bytes]], public_key: bytes) -> None:
    """Append changes that follow the end of a chain, each with its hash."""
    store.insert(
        "change",
        f"{COLUMNS}, hash",
        [
            (
                chain,
                c.seq,
                c.at,
                c.kind,
                c.subject,
                _parents_encoder.encode(c.parents).decode() if c.parents else "[]",
                c.body,
                c.salt,
                c.prev,
                c.sig,
                digest,
            )
            for c, digest in run
        ],
    )
    last, digest = run[-1]
    store.run(
        """
        INSERT INTO chain (device, public_key, base, base_seq, last_seq, last_hash, last_at)
        VALUES (?, ?, '', 0, ?, ?, ?)
        ON CONFLICT (device) DO UPDATE SET
            last_seq = excluded.last_seq,
            last_hash = excluded.last_hash,
            last_at = excluded.last_at
        """,
        [chain, public_key, last.seq, digest, last.at],
    )


def from_row(row: Row) -> Placed:
    """A change from its row in the log, in the order of `COLUMNS`, then `hash`.

    Raises `StoreError` (damaged) if the parents are no longer what was written.
    """
    chain, seq, at, kind, subject, parents, body, salt, prev, sig, digest = row
    try:
        named = () if parents == "[]" else _parents_decoder.decode(parents)
        device = device_of(chain)
    except (msgspec.MsgspecError, TypeError) as error:
        raise damaged(f"change {seq} of chain {chain}") from error
    change = Change(device, seq, at, kind, subject, named, body, salt, prev, sig)
    return Placed(chain, change, digest)


def checked(change: Change) -> Change:
    """The change, if each of its parts is of the form that it was written in.

    Raises `StoreError` (damaged): a torn row may hold anything, whatever its table says.
    """
    try:
        return msgspec.convert(msgspec.structs.asdict(change), Change)
    except msgspec.ValidationError as error:
        raise damaged(f"change {change.seq} of device {change.device}") from error


def _branch(chain: str, first: bytes) -> str:
    return f"{device_of(chain)}:{first.hex()[:_BRANCH_DIGITS]}"
