"""Ideas that were found to be the same: pointers from idea to idea make groups.

    faces({"b": "a", "c": "b"}, ["a", "b", "c", "d"], standing={"b", "c", "d"})
    # {"a": "b", "b": "b", "c": "b", "d": "d"}

A group is a connected component, so pointers that cross are harmless, and taking one back
undoes what it did and nothing else.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Set


def faces(pointers: Mapping[str, str], ideas: Iterable[str], standing: Set[str]) -> dict[str, str]:
    """For each idea the one that stands for its group: the lowest id.

    Of a group with ideas that were taken back and others that stand, it is the lowest that
    stands. A pointer from or to what is not among `ideas` leads nowhere.
    """
    parent = {idea: idea for idea in ideas}
    for idea, into in pointers.items():
        if idea in parent and into in parent:
            left, right = sorted((_root(parent, idea), _root(parent, into)))
            parent[right] = left
    lowest: dict[str, str] = {}
    for idea in sorted(parent.keys() & standing, reverse=True):
        lowest[_root(parent, idea)] = idea
    return {idea: lowest.get(root := _root(parent, idea), root) for idea in parent}


def _root(parent: dict[str, str], idea: str) -> str:
    """The lowest id of the group; halves the way there for whoever comes next."""
    while parent[idea] != idea:
        parent[idea] = parent[parent[idea]]
        idea = parent[idea]
    return idea
