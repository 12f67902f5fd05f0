"""The organiser's screen: an overview that says everything, and a part for each matter."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from kiosk.exchange import Report
from ui.screens.organiser import words
from ui.screens.organiser.badges_section import BadgesSection
from ui.screens.organiser.counts_card import CountsCard
from ui.screens.organiser.hub_card import HubCard
from ui.screens.organiser.laptops_card import LaptopsCard
from ui.screens.organiser.lists import IdeasSection, LaptopsSection
from ui.screens.organiser.making_card import AskFolder
from ui.screens.organiser.needs_card import NeedsCard
from ui.screens.organiser.overview import Overview, overview
from ui.screens.organiser.places_card import PlacesCard
from ui.screens.organiser.room_card import RoomCard
from ui.screens.organiser.ticket_view import AskPlace
from ui.screens.organiser.tickets_section import TicketsSection
from ui.screens.organiser.tray_section import TraySection
from ui.screens.organiser.voting_section import VotingSection
from ui.screens.screen import Screen
from ui.session import Session
from ui.widgets import Link, Notice, Page
from ui.widgets.columns import Columns
from ui.widgets.section_bar import SectionBar

PARTS = (
    words.OVERVIEW,
    words.LAPTOPS,
    words.ADD_LAPTOP,
    words.BADGES,
    words.VOTING,
    words.IDEAS,
    words.TRAY,
)


class OrganiserScreen(Screen):
    """`refresh` reads the store again; what is typed, chosen or scrolled to stays."""

    def __init__(
        self,
        session: Session,
        parent: QWidget | None = None,
        *,
        ask_folder: AskFolder | None = None,
        ask_place: AskPlace | None = None,
    ) -> None:
        super().__init__(session, parent)
        self.places = PlacesCard(session)
        self.needs = NeedsCard()
        self.counts = CountsCard()
        self.room = RoomCard(session)
        self.hub = HubCard(session)
        self.laptops_card = LaptopsCard(session.store.identity.device)
        self.laptops = LaptopsSection(session)
        self.tickets = TicketsSection(session, ask_place)
        self.badges = BadgesSection(session, ask_folder)
        self.voting = VotingSection(session)
        self.ideas = IdeasSection(session)
        self.tray = TraySection(session)
        self.notice = Notice()
        self.bar = SectionBar(words.SECTIONS, PARTS)
        self.stack = QStackedWidget()
        for part in (
            self._overview_page(),
            self.laptops,
            self.tickets,
            self.badges,
            self.voting,
            self.ideas,
            self.tray,
        ):
            self.stack.addWidget(part)
        self._in_sight = QTimer(self, singleShot=True, interval=0)
        self._in_sight.timeout.connect(lambda: self._first.area.bring(self.places.next))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.notice)
        column.addWidget(self.stack, 1)
        self._connect()
        self.refresh()

    def enter(self) -> None:
        self.places.next.setFocus()
        self._in_sight.start()

    def refresh(self) -> None:
        self._show(self._overview())
        self.hub.refresh()
        self.tickets.refresh()
        self.badges.refresh()
        self.ideas.refresh()
        self.tray.refresh()

    def show_link(self, link: Link) -> None:
        self.places.show_link(link)

    def show_part(self, name: str) -> None:
        """Show a part of the screen by its name."""
        place = PARTS.index(name)
        self.bar.choose(place)
        self.stack.setCurrentIndex(place)

    def _overview(self) -> Overview:
        room = self.session.room
        return overview(self.session.store, listens=room is not None and room.state() == "on")

    def _show(self, view: Overview) -> None:
        self.places.show_view(view)
        self.needs.show_view(view)
        self.counts.show_view(view)
        self.laptops_card.show_view(view)
        self.laptops.show_view(view)
        self.voting.show_view(view)
        self.bar.rename(
            PARTS.index(words.TRAY), words.tray(view.decisions + view.withheld + view.refused)
        )

    def _overview_page(self) -> Page:
        columns = Columns()
        columns.first.addWidget(self.places)
        columns.first.addWidget(self.laptops_card)
        columns.first.addStretch(1)
        columns.second.addWidget(self.needs)
        columns.second.addWidget(self.counts)
        columns.second.addWidget(self.room)
        columns.second.addWidget(self.hub)
        columns.second.addStretch(1)
        self._first = page = Page(wide=True)
        page.add(columns)
        page.body.addStretch(1)
        return page

    def _connect(self) -> None:
        self.bar.chosen.connect(self.stack.setCurrentIndex)
        self.stack.currentChanged.connect(self.notice.hide)
        self.needs.wanted.connect(self._on_wanted)
        self.places.hub_wanted.connect(self.hub.ask)
        self.places.hosted.connect(self.room.refresh)
        self.places.adding.connect(lambda: self._on_wanted(words.ADD_LAPTOP))
        self.room.looked.connect(self.places.show_next)
        self.laptops_card.wanted.connect(lambda: self._on_wanted(words.LAPTOPS))
        self.laptops.shut_out.told.connect(self._on_told)
        self.tickets.told.connect(self._on_told)
        self.badges.told.connect(self._on_told)
        self.badges.undoable.connect(self._on_undoable)
        self.tickets.form.made.connect(self.notice.hide)
        self.voting.told.connect(self._on_told)
        self.voting.poll_changed.connect(self._on_poll_changed)
        self.voting.form.saved.connect(self.refresh)
        self.tray.settled.connect(self._on_told)
        self.ideas.sorting.told.connect(self._on_told)
        self.tray.undoable.connect(self._on_undoable)
        if self.session.worker is not None:
            self.session.worker.finished.connect(self._on_finished)

    def _on_wanted(self, name: str) -> None:
        self.show_part(name)
        part = self.stack.currentWidget()
        if isinstance(part, Page | VotingSection):
            part.enter()

    def _on_told(self, sentence: str) -> None:
        self.notice.say(sentence)
        self.refresh()

    def _on_undoable(self, sentence: str, action: str, undo: Callable[[], object]) -> None:
        self.notice.say(sentence, action=action, then=undo)
        self.refresh()

    def _on_poll_changed(self, question: str, challenge: str, is_open: bool) -> None:
        self.notice.say(
            words.poll_changed(question, is_open=is_open),
            action=words.CLOSE_AGAIN if is_open else words.OPEN_AGAIN,
            then=lambda: self.voting.set_poll(challenge, is_open=not is_open),
        )
        self.refresh()

    def _on_finished(self, report: Report) -> None:
        view = self._overview()
        self._show(view)
        self.places.finish(report, view)
