"""Each role writes what is its own, and nothing else; what no version knows, anybody may."""

from __future__ import annotations

import pytest

from kiosk.changes import BODIES, ROLES
from kiosk.rights import RIGHTS, may_be, may_write
from kiosk.vouchers import Role

OWN, OTHER = "a" * 32, "b" * 32
ORGANISERS = {
    "event",
    "challenge",
    "poll",
    "badges",
    "badge",
    "ticket",
    "revocation",
    "verdict",
    "merge",
    "theme",
}


def test_every_kind_has_its_rights() -> None:
    assert set(RIGHTS) == set(BODIES)


@pytest.mark.parametrize(
    ("role", "kinds"),
    [
        ("scribe", {"idea", "idea_state", "device"}),
        ("voting", {"ballot", "opinion", "device"}),
        ("wall", {"device"}),
        ("organiser", set(BODIES)),
    ],
)
def test_a_role_writes_its_own_kinds_alone(role: Role, kinds: set[str]) -> None:
    assert {kind for kind in BODIES if may_write(role, kind, OWN, OWN)} == kinds


@pytest.mark.parametrize("role", ROLES)
def test_none_but_an_organiser_speaks_for_another_laptop(role: Role) -> None:
    assert may_write(role, "device", OWN, OWN)
    assert may_write(role, "device", OTHER, OWN) == (role == "organiser")


@pytest.mark.parametrize("role", ROLES)
def test_a_kind_that_this_version_does_not_know_may_be_written_by_anybody(role: Role) -> None:
    assert may_write(role, "prize", "one", OWN)


@pytest.mark.parametrize("granted", ROLES)
def test_an_organisers_laptop_may_be_anything_and_another_only_what_it_is(granted: Role) -> None:
    allowed = {role for role in ROLES if may_be(granted, role)}
    assert allowed == (set(ROLES) if granted == "organiser" else {granted})
