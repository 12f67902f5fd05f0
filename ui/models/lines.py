"""A list of things that each take a title and a few lines: laptops, refusals, decisions."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class Lines(NamedTuple):
    """One thing in words. `key` tells it from the others; `mark` is a word that stands out."""

    key: str
    title: str
    lines: tuple[str, ...]
    mark: str = ""


class LinesModel(QAbstractListModel):
    """Rows of `Lines` (in `UserRole`), as a screen reader says them in `AccessibleTextRole`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Lines] = []

    def show_rows(self, rows: Sequence[Lines]) -> None:
        """Show these rows. When the same things come again, each stays where it is."""
        keys = [row.key for row in self._rows]
        if keys and keys == [row.key for row in rows]:
            changed = [i for i, (a, b) in enumerate(zip(self._rows, rows, strict=True)) if a != b]
            self._rows = list(rows)
            if changed:
                self.dataChanged.emit(self.index(changed[0]), self.index(changed[-1]))
            return
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def at(self, row: int) -> Lines:
        """The thing in a row."""
        return self._rows[row]

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.UserRole:
            return row
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ". ".join(part.rstrip(".") for part in (row.title, row.mark, *row.lines) if part)
        return None
