"""An idea in the editor, which stands where the field for the next idea stands otherwise."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, partial
from typing import Final, Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk import actions
from kiosk.store import drafts, ideas
from kiosk.store.database import Store
from ui.screens.scribe import words
from ui.tab_order import follow_layout
from ui.widgets.idea_entry import Drafts, IdeaEntry
from ui.widgets.told_notice import ToldNotice

EDITED: Final = "idea edited"
EDIT_DRAFTS: Final = Drafts("edited title", "edited detail", "edited language")


class Do(Protocol):
    """Does a deed and draws what changed, or says what went wrong. Gives whether it was done."""

    def __call__(self, deed: Callable[[], object], entry: IdeaEntry | None = None) -> bool: ...


class Editing(QObject):
    """What was typed comes back after a crash, and after a person left it.

    `idea` is the one that is edited, or nothing.
    """

    def __init__(
        self,
        screen: QWidget,
        store: Store,
        entry: IdeaEntry,
        notice: ToldNotice,
        do: Do,
        column: QVBoxLayout,
    ) -> None:
        """The editor comes below `entry` in the column."""
        super().__init__(screen)
        self.idea = ""
        self._screen, self._store, self._entry = screen, store, entry
        self._notice, self._do, self._column = notice, do, column

    @cached_property
    def editor(self) -> IdeaEntry:
        """Made for the first edit, so that a start is short."""
        editor = IdeaEntry(
            self._store,
            EDIT_DRAFTS,
            label=words.edit,
            hint=words.edit_hint,
            deed=words.save_wording,
            way_out=words.keep_old,
            parent=self._entry.parentWidget(),
        )
        editor.hide()
        editor.submitted.connect(self.save)
        editor.cancelled.connect(self.leave)
        self._column.insertWidget(self._column.indexOf(self._entry) + 1, editor)
        follow_layout(self._screen)
        return editor

    def restore(self) -> None:
        """Open again what was being edited when the program ended."""
        edited = drafts.read(self._store, EDITED)
        found = ideas.read(self._store, edited) if edited else None
        if found is not None:
            self.editor.writing.show_tag(found.language)
            self.editor.restore()
            self._open(edited, versions=found.versions)

    def edit(self, idea: str) -> None:
        """Open an idea in the editor; the new idea's draft stays where it is."""
        found = ideas.read(self._store, idea)
        if found is not None and self._do(lambda: drafts.keep(self._store, EDITED, idea)):
            self.editor.clear()
            self.editor.fill(found.title, found.detail)
            self.editor.writing.show_tag(found.language)
            self._open(idea, versions=found.versions)

    def save(self) -> None:
        """Save the new wording, with a way back to the old one."""
        idea, title, detail = self.idea, self.editor.title.text, self.editor.detail.text
        before, tag = ideas.read(self._store, idea), self.editor.writing.tag
        if before is None or not self._do(
            lambda: self._reword(idea, title, detail, tag), self.editor
        ):
            return
        self._close()
        old = (before.title, before.detail, before.language)
        self._notice.tell(
            words.wording_saved,
            action=words.undo_edit,
            then=lambda: self._do(lambda: self._reword(idea, *old)),
            sign="tick",
        )

    def leave(self) -> None:
        """Leave the editor; what was typed there comes back on request."""
        idea, title, detail = self.idea, self.editor.title.text, self.editor.detail.text
        tag = self.editor.writing.tag
        self._close()

        def go_on() -> None:
            self.edit(idea)
            self.editor.fill(title, detail)
            self.editor.writing.show_tag(tag)

        self._notice.tell(words.old_stays, action=words.go_on, then=go_on)

    def retell(self) -> None:
        """Say everything in the language that is spoken now."""
        if "editor" in self.__dict__:  # it is made for the first edit
            self.editor.retell()

    def _reword(self, idea: str, title: str, detail: str, tag: str) -> None:
        actions.edit_idea(self._store, idea, title=title, detail=detail, language=tag)

    def _open(self, idea: str, *, versions: int) -> None:
        self.idea = idea
        self._entry.hide()
        self.editor.show()
        self.editor.setFocus()
        if versions > 1:
            self._notice.tell(words.two_wordings)

    def _close(self) -> None:
        self.idea = ""
        self.editor.clear()
        for draft in (EDITED, *EDIT_DRAFTS):
            self._do(partial(drafts.keep, self._store, draft, ""))
        self.editor.hide()
        self._entry.show()
        self._entry.setFocus()
