"""Who may write what: rights by role, in one place.

may_write("scribe", "idea", idea, device)        # True
may_write("scribe", "poll", challenge, device)   # False
"""

from __future__ import annotations

from kiosk.vouchers import Role

_ORGANISER: frozenset[Role] = frozenset({"organiser"})
_EVERYBODY: frozenset[Role] = frozenset({"scribe", "voting", "wall", "organiser"})

RIGHTS: dict[str, frozenset[Role]] = {
    "event": _ORGANISER,
    "challenge": _ORGANISER,
    "poll": _ORGANISER,
    "badges": _ORGANISER,
    "badge": _ORGANISER,
    "ticket": _ORGANISER,
    "revocation": _ORGANISER,
    "verdict": _ORGANISER,
    "device": _EVERYBODY,
    "idea": frozenset({"scribe", "organiser"}),
    "idea_state": frozenset({"scribe", "organiser"}),
    "merge": _ORGANISER,
    "theme": _ORGANISER,
    "ballot": frozenset({"voting", "organiser"}),
    "equality": _ORGANISER,
    "opinion": frozenset({"voting", "organiser"}),
}
"""Which roles may write which kind. What a kind is not named here for, nobody reads."""


def may_write(role: Role, kind: str, subject: str, device: str) -> bool:
    """Whether a device with this role may write this register.

    A device speaks for itself; an organiser's may rename another. A kind that this version
    does not know may be written by anybody: only a version that reads it can judge.
    """
    if kind == "device" and subject != device:
        return role in _ORGANISER
    return role in RIGHTS.get(kind, _EVERYBODY)


def may_be(granted: Role, role: Role) -> bool:
    """Whether a laptop that was let in as `granted` may be set up for `role`."""
    return granted in (role, "organiser")
