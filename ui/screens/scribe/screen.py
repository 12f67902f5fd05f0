"""The scribe's screen itself: the challenge, one field, and the ideas beside it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QLocale, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from kiosk import actions
from kiosk.errors import TablevoiceError
from kiosk.store import devices, drafts, events
from ui import words as said
from ui.house import table_languages
from ui.language import ENGLISH
from ui.screens.screen import Screen
from ui.screens.scribe import words
from ui.screens.scribe.editing import Editing
from ui.session import Session
from ui.theme import SPACE_L, SPACE_M, SPACE_XL, scaled
from ui.tongues import name_of
from ui.widgets.challenge_bar import ChallengeBar
from ui.widgets.idea_browser import IdeaBrowser
from ui.widgets.idea_entry import Drafts, IdeaEntry
from ui.widgets.scroll_area import ScrollArea
from ui.widgets.told_notice import ToldNotice

CHALLENGE: Final = "challenge chosen"
WRITTEN: Final = "idea language"

_TWO_COLUMNS = 900
"""The least width, in px at 100 %, at which the list stands beside the field."""


class ScribeScreen(Screen):
    """One field that keeps the focus; Enter saves and clears it for the next idea."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._store = session.store
        self._language = self.languages[0]
        """What it speaks, also while a screen that speaks English alone stands over it."""
        self._speak()
        device = devices.this_device(self._store)
        self._table = device.table if device else ""
        self.challenges = ChallengeBar()
        self.notice = ToldNotice()
        self.entry = IdeaEntry(
            self._store,
            Drafts(actions.TITLE_DRAFT, actions.DETAIL_DRAFT, WRITTEN),
            label=words.ask,
            hint=words.ask_hint,
            deed=words.save,
        )
        self.browser = IdeaBrowser(self._store, session.theme)
        self._in_sight = QTimer(self, singleShot=True, interval=0)
        self._in_sight.timeout.connect(self._show_entry)
        left = self._lay_out()
        self.editing = Editing(self, self._store, self.entry, self.notice, self._do, left)
        self._connect()
        self._read_challenges()
        self.entry.restore()
        self._suggest()
        self.editing.restore()

    @property
    def languages(self) -> tuple[str, ...]:
        return table_languages(self._store, self.session.language)

    @property
    def typed_into(self) -> IdeaEntry:
        """Where ideas are typed now: the field, or the editor in its place."""
        return self.editing.editor if self.editing.idea else self.entry

    def enter(self) -> None:
        self.typed_into.setFocus()
        self._in_sight.start()

    def _show_entry(self) -> None:
        """Bring the field and its button into sight, whatever the text size."""
        self._area.ensureWidgetVisible(self.typed_into.save_button)
        self._area.ensureWidgetVisible(self.typed_into.title.editor)

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
                language=self.entry.writing.tag,
            ),
            self.entry,
        )
        if saved:
            self.entry.clear()
            self.entry.show_saved()
            self.entry.setFocus()

    def _take_back(self, idea: str) -> None:
        if self._do(lambda: actions.take_back_idea(self._store, idea)):
            undo = partial(self._bring_back, idea)
            self.notice.tell(words.taken_back, action=words.undo, then=undo)

    def _bring_back(self, idea: str) -> None:
        if self._do(lambda: actions.bring_back_idea(self._store, idea)):
            undo = partial(self._take_back, idea)
            self.notice.tell(words.brought_back, action=words.undo, then=undo)

    def _do(self, deed: Callable[[], object], entry: IdeaEntry | None = None) -> bool:
        """Do it and draw what changed, or say what went wrong. Gives whether it was done."""
        try:
            deed()
        except TablevoiceError as error:
            if entry is not None:
                entry.show_error(error)
                self._in_sight.start()
            else:
                self.notice.tell(partial(said.sentence, error), sign="warning", urgent=True)
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

    def _open_detail(self) -> None:
        self.typed_into.open_detail()

    def _escape(self) -> None:
        if self.editing.idea:
            self.editing.leave()
        else:
            self.entry.setFocus()

    def _connect(self) -> None:
        self.challenges.chosen.connect(self._choose)
        self.entry.submitted.connect(self._save)
        self.browser.edited.connect(self.editing.edit)
        self.browser.taken_back.connect(self._take_back)
        self.browser.brought_back.connect(self._bring_back)
        self.session.theme.changed.connect(self._on_look_changed)
        QGuiApplication.inputMethod().localeChanged.connect(self._suggest)
        for keys, deed in (
            ("Ctrl+D", self._open_detail),
            ("Ctrl+F", self.browser.search.setFocus),
            ("Esc", self._escape),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(deed)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._speak():
            self._retell()

    def _speak(self) -> bool:
        """Speak its language again; gives whether another one was spoken."""
        look = self.session.theme.look
        if look.language == self._language:
            return False
        self.session.theme.apply(replace(look, language=self._language))
        return True

    def _on_look_changed(self) -> None:
        language = self.session.theme.look.language
        if language != self._language and self.isVisible():
            self._language = language
            self._retell()

    def _retell(self) -> None:
        """Say everything in the language that is spoken now; what was typed stays."""
        for part in (self.challenges, self.entry, self.editing, self.browser, self.notice):
            part.retell()
        self._suggest()

    def _suggest(self) -> None:
        """Until the table says in what it writes: what its screen speaks, or its keyboard."""
        if not drafts.read(self._store, WRITTEN):
            keyboard = QGuiApplication.inputMethod().locale().language()
            typed = QLocale.languageToCode(keyboard)
            is_told = self._language == ENGLISH and name_of(typed)
            self.entry.writing.show_tag(typed if is_told else self._language)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._reflow()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._reflow()

    def _reflow(self) -> None:
        """The list beside the field where there is room, below it where there is none."""
        if self.typed_into.isAncestorOf(self.focusWidget()):
            self._in_sight.start()
        beside = self.width() >= scaled(_TWO_COLUMNS)
        self._columns.setDirection(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        )

    def _lay_out(self) -> QVBoxLayout:
        """Gives the column with the field."""
        left = QVBoxLayout()
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
        return left
