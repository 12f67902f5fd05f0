"""Python's search for rubbish that holds on to itself, kept out of what people wait for.

hold_off()      # first of all
...             # what a start makes
begin()
"""

from __future__ import annotations

import gc

_OBJECTS = 10_000
"""New ones between two searches: a page of changes makes as many, and they go by themselves."""


def hold_off() -> None:
    """Search for nothing until `begin`. A start makes little rubbish and much that stays."""
    gc.disable()


def begin() -> None:
    """Search from now on, but never in what there is already.

    Otherwise every few pages of changes that arrive cost a search through all modules.
    """
    gc.freeze()
    gc.set_threshold(_OBJECTS)
    gc.enable()
