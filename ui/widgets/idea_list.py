"""A list of ideas that keeps what is chosen, and where it is scrolled, when it changes.

It is a table of one column: Qt's list view asks the model about every row whenever one
comes or goes, its table view only about those in sight.
"""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHeaderView, QStyleOptionViewItem, QTableView, QWidget

from kiosk.store.ideas import IdeaRow
from ui.models.ideas import IdeaModel, Index
from ui.theme import Theme
from ui.widgets.idea_delegate import IdeaDelegate


class IdeaList(QTableView):
    """Arrow keys choose, Enter is `opened`, Delete is `deleted`; `chosen` when that changes."""

    chosen = Signal()
    opened = Signal()
    deleted = Signal()

    def __init__(
        self, model: IdeaModel, theme: Theme, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._ideas = model
        self._kept = ""
        self.setProperty("box", "card")
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._delegate = IdeaDelegate(theme, self)
        self.setItemDelegate(self._delegate)
        self.setModel(model)
        self.doubleClicked.connect(self.opened)
        model.modelAboutToBeReset.connect(self._keep)
        model.modelReset.connect(self._restore)
        theme.changed.connect(self._set_row_height)
        self._set_row_height()

    @property
    def idea(self) -> IdeaRow | None:
        """The idea that is chosen."""
        index = self.currentIndex()
        return self._ideas.idea_at(index.row()) if index.isValid() else None

    def choose(self, idea: str) -> None:
        """Choose an idea, if it is in the list, and bring it into sight."""
        row = self._ideas.row_of(idea)
        if row >= 0:
            index = self._ideas.index(row)
            self.selectionModel().setCurrentIndex(
                index, QItemSelectionModel.SelectionFlag.ClearAndSelect
            )
            self.scrollTo(index)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show which idea the keys and the buttons mean: Qt makes one current, and hides it."""
        super().focusInEvent(event)
        if self.currentIndex().isValid() and not self.selectionModel().hasSelection():
            self.selectRow(self.currentIndex().row())

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.chosen.emit()

    def moveCursor(
        self, action: QTableView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Home and End go to the first and last idea, as in a list."""
        if action == QTableView.CursorAction.MoveHome:
            return self._ideas.index(0)
        if action == QTableView.CursorAction.MoveEnd:
            return self._ideas.index(self._ideas.rowCount() - 1)
        return super().moveCursor(action, modifiers)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.idea:
            self.opened.emit()
        elif event.key() == Qt.Key.Key_Delete and self.idea:
            self.deleted.emit()
        else:
            super().keyPressEvent(event)

    def _set_row_height(self) -> None:
        height = self._delegate.sizeHint(QStyleOptionViewItem(), QModelIndex()).height()
        self.verticalHeader().setMinimumSectionSize(height)
        self.verticalHeader().setDefaultSectionSize(height)

    def _keep(self) -> None:
        index = self.currentIndex()
        self._kept = self._ideas.id_at(index.row()) if index.isValid() else ""

    def _restore(self) -> None:
        if self._kept:
            self.choose(self._kept)
        self.chosen.emit()
