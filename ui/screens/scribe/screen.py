"""The scribe's screen: type what the table says, and see what it has said."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, partial

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from kiosk import actions
from kiosk.errors import TablevoiceError
from kiosk.store import devices, drafts, events, ideas
from ui import words
from ui.screens.screen import Screen
from ui.session import Session
from ui.tab_order import follow_layout
from ui.theme import SPACE_L, SPACE_M, SPACE_XL, scaled
from ui.widgets import Notice
from ui.widgets.challenge_bar import ChallengeBar
from ui.widgets.idea_browser import IdeaBrowser
from ui.widgets.idea_entry import Drafts, IdeaEntry
from ui.widgets.scroll_area import ScrollArea

EDITED = "idea edited"
EDIT_DRAFTS = Drafts("edited title", "edited detail")
CHALLENGE = "challenge chosen"

_TWO_COLUMNS = 900
"""The least width, in px at 100 %, at which the list stands beside the field."""


class ScribeScreen(Screen):
    """One field that keeps the focus; Enter saves and clears it for the next idea."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._store = session.store
        device = devices.this_device(self._store)
        self._table = device.table if device else ""
        self._edited = ""
        self.challenges = ChallengeBar()
        self.notice = Notice()
        self.entry = IdeaEntry(
            self._store,
            Drafts(actions.TITLE_DRAFT, actions.DETAIL_DRAFT),
            label="What does the table say?",
            hint="Press Enter to save the idea.",
            deed="Save idea",
        )
        self.browser = IdeaBrowser(self._store, session.theme)
        self._in_sight = QTimer(self, singleShot=True, interval=0)
        self._in_sight.timeout.connect(self._show_entry)
        self._lay_out()
        self._connect()
        self._restore()

    @cached_property
    def editor(self) -> IdeaEntry:
        """Where an idea is edited: made for the first edit, so that a start is short."""
        editor = IdeaEntry(
            self._store,
            EDIT_DRAFTS,
            label="Edit the idea",
            hint="Press Enter to save the new wording.",
            deed="Save wording",
            way_out="Keep old wording",
            parent=self.entry.parentWidget(),
        )
        editor.hide()
        editor.submitted.connect(self._save_wording)
        editor.cancelled.connect(self._cancel)
        self._left.insertWidget(self._left.indexOf(self.entry) + 1, editor)
        follow_layout(self)
        return editor

    def enter(self) -> None:
        (self.editor if self._edited else self.entry).setFocus()
        self._in_sight.start()

    def _show_entry(self) -> None:
        """Bring the field and its button into sight, whatever the text size."""
        entry = self.editor if self._edited else self.entry
        self._area.ensureWidgetVisible(entry.save_button)
        self._area.ensureWidgetVisible(entry.title.editor)

    def refresh(self) -> None:
        self._read_challenges()
        self.browser.refresh()

    def _save(self) -> None:
        challenge = self.challenges.challenge
        if challenge is None:
            return
        title, detail = self.entry.title.text, self.entry.detail.text
        saved = self._do(
            lambda: actions.save_idea(
                self._store,
                challenge=challenge.id,
                title=title,
                detail=detail,
                language=QGuiApplication.inputMethod().locale().bcp47Name() or "und",
            ),
            self.entry,
        )
        if saved:
            self.entry.clear()
            self.entry.show_saved()
            self.entry.setFocus()

    def _edit(self, idea: str) -> None:
        """Open an idea in the editor; the new idea's draft stays where it is."""
        found = ideas.read(self._store, idea)
        if found is not None and self._do(lambda: drafts.keep(self._store, EDITED, idea)):
            self.editor.clear()
            self.editor.fill(found.title, found.detail)
            self._open_editor(idea, versions=found.versions)

    def _save_wording(self) -> None:
        idea, title, detail = self._edited, self.editor.title.text, self.editor.detail.text
        before = ideas.read(self._store, idea)
        if before is None or not self._do(lambda: self._reword(idea, title, detail), self.editor):
            return
        self._close_editor()
        self.notice.say(
            f"The new wording is saved. {words.place('laptop')}.",
            action="Undo edit",
            then=lambda: self._do(lambda: self._reword(idea, before.title, before.detail)),
            sign="tick",
        )

    def _reword(self, idea: str, title: str, detail: str) -> None:
        actions.edit_idea(self._store, idea, title=title, detail=detail)

    def _cancel(self) -> None:
        """Leave the editor; what was typed there comes back on request."""
        idea, title, detail = self._edited, self.editor.title.text, self.editor.detail.text
        self._close_editor()

        def go_on() -> None:
            self._edit(idea)
            self.editor.fill(title, detail)

        self.notice.say("The old wording stays.", action="Go on editing", then=go_on)

    def _take_back(self, idea: str) -> None:
        if self._do(lambda: actions.take_back_idea(self._store, idea)):
            self.notice.say(
                "The idea is taken back. It stays in the list.",
                action="Undo",
                then=lambda: self._bring_back(idea),
            )

    def _bring_back(self, idea: str) -> None:
        if self._do(lambda: actions.bring_back_idea(self._store, idea)):
            self.notice.say("The idea is back.", action="Undo", then=lambda: self._take_back(idea))

    def _do(self, deed: Callable[[], object], entry: IdeaEntry | None = None) -> bool:
        """Do it and draw what changed, or say what went wrong. Gives whether it was done."""
        try:
            deed()
        except TablevoiceError as error:
            if entry is not None:
                entry.show_error(error)
                self._in_sight.start()
            else:
                self.notice.say(words.sentence(error), sign="warning", urgent=True)
            return False
        self.notice.hide()
        self.browser.refresh()
        self.session.written()
        return True

    def _choose(self, challenge: str) -> None:
        self._do(lambda: drafts.keep(self._store, CHALLENGE, challenge))
        self.browser.show_ideas(challenge, self._table)
        self.entry.setFocus()

    def _read_challenges(self) -> None:
        shown = self.challenges.challenge
        wanted = shown.id if shown else drafts.read(self._store, CHALLENGE)
        self.challenges.show_challenges(events.challenges(self._store), wanted)
        now = self.challenges.challenge
        self.entry.setEnabled(now is not None)
        if now is None or shown is None or now.id != shown.id:
            self.browser.show_ideas(now.id if now else None, self._table)

    def _restore(self) -> None:
        """Put everything back that was being typed when the program ended."""
        self._read_challenges()
        self.entry.restore()
        edited = drafts.read(self._store, EDITED)
        found = ideas.read(self._store, edited) if edited else None
        if found is not None:
            self.editor.restore()
            self._open_editor(edited, versions=found.versions)

    def _open_editor(self, idea: str, *, versions: int) -> None:
        self._edited = idea
        self.entry.hide()
        self.editor.show()
        self.editor.setFocus()
        if versions > 1:
            self.notice.say("This idea has two wordings. The one that you save stands.")

    def _close_editor(self) -> None:
        self._edited = ""
        self.editor.clear()
        for draft in (EDITED, *EDIT_DRAFTS):
            self._do(partial(drafts.keep, self._store, draft, ""))
        self.editor.hide()
        self.entry.show()
        self.entry.setFocus()

    def _open_detail(self) -> None:
        (self.editor if self._edited else self.entry).open_detail()

    def _escape(self) -> None:
        if self._edited:
            self._cancel()
        else:
            self.entry.setFocus()

    def _connect(self) -> None:
        self.challenges.chosen.connect(self._choose)
        self.entry.submitted.connect(self._save)
        self.browser.edited.connect(self._edit)
        self.browser.taken_back.connect(self._take_back)
        self.browser.brought_back.connect(self._bring_back)
        for keys, deed in (
            ("Ctrl+D", self._open_detail),
            ("Ctrl+F", self.browser.search.setFocus),
            ("Esc", self._escape),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(deed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._reflow()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._reflow()

    def _reflow(self) -> None:
        """The list beside the field where there is room, below it where there is none."""
        if (self.editor if self._edited else self.entry).isAncestorOf(self.focusWidget()):
            self._in_sight.start()
        beside = self.width() >= scaled(_TWO_COLUMNS)
        self._columns.setDirection(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        )

    def _lay_out(self) -> None:
        left = self._left = QVBoxLayout()
        left.setSpacing(SPACE_L)
        for part in (self.challenges, self.notice, self.entry):
            left.addWidget(part)
        left.addStretch(1)
        content = QWidget()
        content.setProperty("ground", "page")
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, content)
        self._columns.setContentsMargins(SPACE_XL, SPACE_L, SPACE_XL, SPACE_M)
        self._columns.setSpacing(SPACE_XL)
        self._columns.addLayout(left, 6)
        self._columns.addWidget(self.browser, 5)
        self._area = ScrollArea(content)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._area)
