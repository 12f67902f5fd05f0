"""What has to be true of any screen, as a screen reader finds it.

assert problems(reader) == []
"""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

from tests.atspi.reader import CONTROLS, Node, ScreenReader

_WORDS = frozenset({"label", "heading"})
_LIKENESS = 0.5
"""Things stand in one row if their heights overlap by more than this much of the lower one."""


def problems(reader: ScreenReader) -> list[str]:
    """Everything that is wrong with the screen that is shown now, each in a sentence."""
    nodes = reader.nodes()
    return [
        *_nameless(nodes),
        *_alike(nodes),
        *_focus(nodes),
        *_disorder(nodes),
        *([] if any(n.role == "heading" for n in nodes) else ["no heading says what it is about"]),
    ]


def focused(nodes: list[Node]) -> list[Node]:
    """What has the focus. To Qt, what is made of parts has it together with one of them."""
    found = [node for node in nodes if node.is_focused and node.name]
    return [node for node in found if not focused(node.all_parts)]


def _nameless(nodes: list[Node]) -> list[str]:
    told = [node for node in nodes if node.role in CONTROLS | _WORDS or node in focused(nodes)]
    return [f"no name: {node}" for node in told if not node.name.strip()] + [
        f"no use: {node}" for node in nodes if _is_able(node) and not node.actions
    ]


def _is_able(node: Node) -> bool:
    return node.role in CONTROLS and "sensitive" in node.states


def _alike(nodes: list[Node]) -> list[str]:
    """Two buttons with one name cannot be told apart by ear."""
    names = Counter((node.role, node.name) for node in nodes if node.role in CONTROLS)
    return [f"{count} times: {name}" for name, count in names.items() if count > 1]


def _focus(nodes: list[Node]) -> list[str]:
    found = focused(nodes)
    return [] if len(found) == 1 else [f"the focus is in {len(found)} places: {found}"]


def _disorder(nodes: list[Node]) -> list[str]:
    """What is read before its neighbour stands above it, or before it in its row."""
    return [
        f"{second} {second.place} is read after {first} {first.place}"
        for whole in nodes
        for first, second in pairwise(_seen(whole.parts))
        if _is_before(second.place, first.place)
    ]


def _seen(parts: list[Node]) -> list[Node]:
    """The parts with words in them: empty ones may stand anywhere."""
    return [part for part in parts if part.name or _seen(part.parts)]


def _is_before(one: tuple[int, int, int, int], other: tuple[int, int, int, int]) -> bool:
    """Whether `one` stands where people read before they read `other`, left to right."""
    left, top, width, height = one
    left2, top2, width2, height2 = other
    shared = min(top + height, top2 + height2) - max(top, top2)
    if shared > _LIKENESS * min(height, height2):
        return left + width <= left2
    is_new_column = left >= left2 + width2
    return top + height <= top2 and not is_new_column
