"""The app's own randomness, taken from the seed: keys, salts, ids, badge codes.

Only here does the simulator reach into the app's modules, besides `wiring.py`.
"""

from __future__ import annotations

import contextlib
import os
import random
from collections.abc import Iterator
from types import SimpleNamespace

from kiosk import badges, identity
from kiosk.actions import checks, event
from kiosk.store import change_log
from sync import sealing, shelf


@contextlib.contextmanager
def replaced(owner: object, name: str, value: object) -> Iterator[None]:
    """Put something in another's place for a while."""
    before = vars(owner)[name]
    setattr(owner, name, value)
    try:
        yield
    finally:
        setattr(owner, name, before)


@contextlib.contextmanager
def seeded(rng: random.Random) -> Iterator[None]:
    """Let the app draw its random numbers from `rng`, as long as the block lasts."""
    secrets = SimpleNamespace(
        token_hex=lambda size: rng.randbytes(size).hex(), randbits=rng.getrandbits
    )
    with contextlib.ExitStack() as stack:
        for module in (badges, checks, event):
            stack.enter_context(replaced(module, "secrets", secrets))
        for module in (change_log, sealing):
            stack.enter_context(replaced(module, "os", SimpleNamespace(urandom=rng.randbytes)))
        stack.enter_context(
            replaced(shelf, "os", SimpleNamespace(urandom=rng.randbytes, path=os.path))
        )
        stack.enter_context(
            replaced(
                identity.Identity,
                "new",
                classmethod(lambda cls: cls(rng.randbytes(identity.SECRET_BYTES))),
            )
        )
        yield
