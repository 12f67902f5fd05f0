"""The welcome: one page at a time, from the first choice to a laptop with a role."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from kiosk import actions
from kiosk.errors import TablevoiceError
from kiosk.exchange import Report
from kiosk.store import devices, events, laptop
from ui import words
from ui.cards.making import plan_here
from ui.cards.sheets import SHEETS
from ui.cards.words import made
from ui.cards.workshop import Workshop
from ui.language import ENGLISH
from ui.screens.screen import Screen
from ui.screens.welcome.event_pages import BadgesPage, ChallengesPage, ListPage, NamePage
from ui.screens.welcome.join_pages import FetchingPage
from ui.screens.welcome.laptop_pages import LaptopPage, RolePage
from ui.screens.welcome.start_page import StartPage
from ui.screens.welcome.ticket_page import TicketPage
from ui.session import Session
from ui.widgets.form_page import FormPage
from ui.widgets.page import Page


class WelcomeScreen(Screen):
    """Starts an event, or joins one; `left` when this laptop knows what it does."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._store = session.store
        self._workshop = Workshop(session.store, self)
        self.start_page = StartPage()
        self.name_page = NamePage()
        self.challenges_page = ChallengesPage()
        self.badges_page = BadgesPage()
        self.organiser_page = LaptopPage("Start event")
        self.list_page = ListPage()
        self.ticket_page = TicketPage()
        self.fetching_page = FetchingPage()
        self.role_page = RolePage()
        self.laptop_page = LaptopPage("Open screen")
        self._pages = QStackedWidget()
        for page in (
            self.start_page,
            self.name_page,
            self.challenges_page,
            self.badges_page,
            self.organiser_page,
            self.list_page,
            self.ticket_page,
            self.fetching_page,
            self.role_page,
            self.laptop_page,
        ):
            self._pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._pages)
        self._connect_start()
        self._connect_join()
        self._resume()

    @property
    def page(self) -> Page:
        """The page in sight."""
        shown = self._pages.currentWidget()
        if not isinstance(shown, Page):
            raise TypeError("The welcome shows no page.")
        return shown

    def enter(self) -> None:
        self.page.enter()

    def refresh(self) -> None:
        """Changes arrived: the event may be among them."""
        if self.page is self.fetching_page:
            self._look_for_event()

    # Starting an event

    def _connect_start(self) -> None:
        self.start_page.new_chosen.connect(lambda: self._go(self.name_page))
        self.start_page.join_chosen.connect(lambda: self._go(self.ticket_page))
        steps: tuple[tuple[FormPage, Callable[[], object], Page, Page], ...] = (
            (
                self.name_page,
                lambda: self.name_page.name,
                self.start_page,
                self.challenges_page,
            ),
            (
                self.challenges_page,
                lambda: self.challenges_page.plans,
                self.name_page,
                self.badges_page,
            ),
            (
                self.badges_page,
                lambda: self.badges_page.count,
                self.challenges_page,
                self.organiser_page,
            ),
        )
        for page, check, before, after in steps:
            self._chain(page, check, before, after)
        self.organiser_page.went_back.connect(lambda: self._go(self.badges_page))
        self.organiser_page.submitted.connect(
            lambda: self._try(self.organiser_page, self._start_event)
        )
        self.list_page.again_button.clicked.connect(self._make_badges)
        self._workshop.progressed.connect(self.list_page.show_progress)
        self._workshop.made.connect(self._on_badges_made)
        self._workshop.failed.connect(self.list_page.show_unsaved)
        self._workshop.broke.connect(self.list_page.show_broken)
        self.list_page.submitted.connect(self.left)

    def _start_event(self) -> None:
        """The laptop, the event and its challenges in one transaction; then its badges."""
        count = self.badges_page.count
        with self._store.writing():
            actions.enrol(self._store, name=self.organiser_page.name, role="organiser")
            actions.create_event(self._store, name=self.name_page.name)
            for place, plan in enumerate(self.challenges_page.plans):
                actions.add_challenge(self._store, position=place, **plan._asdict())
        self.session.written()
        if count:
            self._go(self.list_page)
            self._make_badges()
        else:
            self.left.emit()

    def _make_badges(self) -> None:
        """Make cards for plain paper; other sheets and languages are on the organiser's page."""
        self.list_page.show_working()
        try:
            order = plan_here(
                self._store,
                sheet=next(iter(SHEETS)),
                count=self.badges_page.count,
                spare=0,
                languages=(ENGLISH,),
            )
        except TablevoiceError as error:
            self.list_page.show_unsaved(error)
        else:
            self._workshop.begin(order, self.session.cards_folder)

    def _on_badges_made(self, number: int, path: Path) -> None:
        self.session.written()
        self.list_page.show_saved(made(number, str(path)))

    # Joining one

    def _connect_join(self) -> None:
        self.ticket_page.went_back.connect(lambda: self._go(self.start_page))
        self.ticket_page.submitted.connect(lambda: self._try(self.ticket_page, self._take_ticket))
        self.fetching_page.went_back.connect(lambda: self._go(self.ticket_page))
        self._chain(self.role_page, lambda: self.role_page.role, self.ticket_page, self.laptop_page)
        self.laptop_page.went_back.connect(self._leave_laptop_page)
        self.laptop_page.submitted.connect(lambda: self._try(self.laptop_page, self._enrol))
        worker = self.session.worker
        if worker is not None:
            worker.progressed.connect(self.fetching_page.show_progress)
            worker.finished.connect(self._on_finished)
            worker.failed.connect(self._on_failed)

    @property
    def _role(self) -> str:
        """What the ticket makes this laptop, or what was chosen. Raises `InvalidInput`."""
        ticket = laptop.ticket(self._store)
        return ticket.grant.role if ticket else self.role_page.role

    def _take_ticket(self) -> None:
        actions.take_ticket(self._store, self.ticket_page.ticket)
        self._go(self.laptop_page)

    def _leave_laptop_page(self) -> None:
        self._go(self.ticket_page if laptop.ticket(self._store) else self.role_page)

    def _enrol(self) -> None:
        actions.enrol(
            self._store,
            name=self.laptop_page.name,
            role=self._role,
            table=self.laptop_page.table,
        )
        self.session.written()
        if events.event(self._store) is not None:
            self.left.emit()
            return
        self._go(self.fetching_page)
        self._fetch()

    def _fetch(self) -> None:
        """Go where the ticket says that the event is, or wait for it."""
        ticket = laptop.ticket(self._store)
        if self.session.join is None or ticket is None or not ticket.hosts:
            self.fetching_page.show_alone()
            return
        self.fetching_page.show_looking()
        try:
            self.session.join(ticket.hosts[0])
        except TablevoiceError as error:
            self.fetching_page.show_error(words.sentence(error))

    def _on_finished(self, _: Report) -> None:
        if self.page is self.fetching_page:
            self._look_for_event()

    def _look_for_event(self) -> None:
        if events.event(self._store) is None:
            self.fetching_page.show_empty()
        else:
            self.left.emit()

    def _on_failed(self, error: TablevoiceError) -> None:
        if self.page is self.fetching_page:
            self.fetching_page.show_error(words.sentence(error))

    # From page to page

    def _resume(self) -> None:
        """Begin where this laptop was left."""
        event = events.event(self._store)
        if laptop.ticket(self._store) and devices.this_device(self._store) is None:
            self._show(self.laptop_page)
        elif event is not None:
            self.role_page.show_event(event.name)
            self.role_page.back_button.hide()
            self._show(self.role_page)
        elif devices.this_device(self._store) is not None:
            self.fetching_page.show_alone()
            self._show(self.fetching_page)

    def _chain(
        self, page: FormPage, check: Callable[[], object], before: Page, after: Page
    ) -> None:
        """Go on from a page once what is on it can be taken, and back from it at any time."""

        def go_on() -> None:
            check()
            self._go(after)

        page.went_back.connect(lambda: self._go(before))
        page.submitted.connect(lambda: self._try(page, go_on))

    def _go(self, page: Page) -> None:
        self._show(page)
        page.enter()

    def _show(self, page: Page) -> None:
        if page is self.laptop_page:
            self.laptop_page.ask_table(asked=self._role == "scribe")
            self.laptop_page.show_role(self._role)
        self._pages.setCurrentWidget(page)

    @staticmethod
    def _try(page: FormPage, deed: Callable[[], object]) -> None:
        """Do what a page asks for, or say on it what is wrong."""
        page.clear_errors()
        try:
            deed()
        except TablevoiceError as error:
            page.show_error(error)
