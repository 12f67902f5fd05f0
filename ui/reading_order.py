"""The order in which people read a screen: row by row, each from where a line begins.

    for part in parts_of(page):
        ...

It is told from where the parts stand and not from their layouts. To ask a layout for its
items leaves Python with wrappers of what Qt throws away, and the next one at the same address
crashes (see `ui/widgets/flow.py`).
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QScrollArea, QWidget


def parts_of(part: QWidget) -> list[QWidget]:
    """What is in a part, row by row, as it is seen from its beginning to its end."""
    if isinstance(part, QScrollArea):
        inside = part.widget()
        return [inside] if inside is not None else []
    if isinstance(part, QAbstractScrollArea):
        return []
    children = part.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    shown = [child for child in children if not child.isHidden()]  # the others stand anywhere
    rows: list[list[QWidget]] = []
    for child in sorted(shown, key=lambda child: child.geometry().top()):
        if rows and child.geometry().center().y() <= rows[-1][0].geometry().bottom():
            rows[-1].append(child)
        else:
            rows.append([child])
    return [child for row in rows for child in sorted(row, key=_beginning)]


def _beginning(part: QWidget) -> int:
    """How far from where a row begins: from the left, or from the right."""
    where, around = part.geometry(), part.parentWidget()
    return -where.right() if around is not None and around.isRightToLeft() else where.left()
