"""Has Tab go the way that people read.

    follow_layout(page)

Qt has Tab go in the order in which things were made. So call this once parts have been put
in front of others that were there before; nothing need be in sight yet.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget


def follow_layout(whole: QWidget) -> None:
    """Have Tab go through the parts of `whole` as its layouts place them."""
    first, *others = [*_stops(whole)] or [whole]
    for part in reversed(others):
        # Behind the first, the last one first: Qt takes a last part and a first one for
        # neighbours already, since its chain is a ring.
        QWidget.setTabOrder(first, part)


def put_last(part: QWidget) -> None:
    """Have Tab come to a part behind everything else that is in its window now."""
    window = part.window()
    last: QWidget | None = window.previousInFocusChain()
    while last is not None and last.focusPolicy() == Qt.FocusPolicy.NoFocus and last is not window:
        last = last.previousInFocusChain()  # Qt puts nothing behind what takes no focus
    if last is not None and last not in (part, window):
        QWidget.setTabOrder(last, part)


def _stops(widget: QWidget) -> Iterator[QWidget]:
    if widget.focusProxy() is not None:
        yield widget  # Qt moves it together with what it stands for
        return
    if widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
        yield widget
    if isinstance(widget, QScrollArea):
        inner = widget.widget()
        yield from _stops(inner) if inner is not None else ()
    elif (layout := widget.layout()) is not None:
        children = widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        yield from _stops_in(layout, children)


def _stops_in(layout: QLayout, children: list[QWidget]) -> Iterator[QWidget]:
    """The stops among `children` that a layout and those in it place, in its order.

    It is asked where each of them is, never for its items (`ui/reading_order.py` says why).
    """
    inner = layout.findChildren(QLayout, options=Qt.FindChildOption.FindDirectChildrenOnly)
    placed: list[tuple[int, QWidget | QLayout]] = [
        *((layout.indexOf(part), part) for part in children),
        *((layout.indexOf(part), part) for part in inner),
    ]
    for place, part in sorted(placed, key=lambda found: found[0]):
        if place < 0:
            continue  # in a layout further in, or in none
        yield from _stops(part) if isinstance(part, QWidget) else _stops_in(part, children)
