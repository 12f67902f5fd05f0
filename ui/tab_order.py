"""Has Tab go the way that people read.

    follow_layout(page)

Qt has Tab go in the order in which things were made. So call this once parts have been put
in front of others that were there before.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget


def follow_layout(whole: QWidget) -> None:
    """Have Tab go through the parts of `whole` as its layouts place them."""
    for one, following in pairwise(_stops(whole)):
        QWidget.setTabOrder(one, following)


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
        yield from _stops_in(layout)


def _stops_in(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        inner, part = (item.layout(), item.widget()) if item is not None else (None, None)
        if part is not None:
            yield from _stops(part)
        elif inner is not None:
            yield from _stops_in(inner)
