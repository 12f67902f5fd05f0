"""The organiser's screen."""

from __future__ import annotations

from collections.abc import Callable

from kiosk import actions
from kiosk.app.demo.hands import live, press, type_text, wait_until
from kiosk.badges import code_for
from kiosk.changes import ANSWERS, PICKS, Answer, Method, Pick
from kiosk.store import events, ideas, standing
from kiosk.store.database import Store
from tests.gallery import stores
from tests.gallery.scene import Scene
from ui.screens.organiser import OrganiserScreen
from ui.screens.organiser.cancel_card import CancelCard
from ui.screens.organiser.making_card import MakingCard
from ui.screens.organiser.runs_card import RunsCard
from ui.screens.organiser.ticket_form import TicketForm
from ui.session import Session
from ui.widgets import Page
from ui.widgets.idea_list import IdeaList
from ui.widgets.lines_view import LinesView
from ui.widgets.place_bar import Link
from ui.window import Window

_PRINTED_S = 60.0
"""Seconds for the cards to be drawn, on a busy computer."""


def _empty(store: Store) -> None:
    stores.joined(store, "organiser", poll=False)


def _some(store: Store) -> None:
    challenge = stores.with_some(store, "organiser")
    stores.add_laptops(store, 5)
    codes = [code_for(number * 7_919_317) for number in range(1, 40)]
    actions.admit_badges(store, codes)
    for place, code in enumerate(codes[:20]):
        voter = actions.admit_voter(store, code)
        order = actions.ballot_order(store, voter=voter, challenge=challenge)
        choices = {order[0]: 3, order[place % 5 + 1]: 2}
        actions.cast_ballot(store, voter=voter, challenge=challenge, choices=choices, shown=order)


def _troubled(store: Store) -> None:
    _some(store)
    stores.reword_twice(store, ideas.find(store)[0])
    stores.receive_forged(store)


def _waiting(store: Store) -> None:
    _some(store)
    stores.shut_one_out(store)


def _left_out(store: Store) -> None:
    _waiting(store)
    for change in standing.withheld(store):
        actions.dismiss_change(store, change.name, note="Not from the table")


def _used_twice(store: Store) -> None:
    _some(store)
    code = code_for(7_919_317 * 39)
    stores.vote_twice(store, code)


def _closed(store: Store) -> None:
    _some(store)
    for challenge in events.challenges(store):
        actions.close_poll(store, challenge.id)


def _revealed(store: Store) -> None:
    _closed(store)
    [challenge] = events.challenges(store)
    first, second = ideas.for_ballot(store, challenge.id)[:2]
    actions.merge_ideas(store, second, first)
    actions.reveal_results(store, challenge.id)


def _by_method(method: Method) -> Callable[[Store], None]:
    """Results of answers, by forty voters."""

    def prepare(store: Store) -> None:
        challenge = stores.with_some(store, "organiser", method=method)
        codes = [code_for(number * 7_919_317) for number in range(1, 41)]
        actions.admit_badges(store, codes)
        known: list[Answer | Pick] = [*(ANSWERS if method == "agree" else PICKS)]
        for place, code in enumerate(codes):
            voter = actions.admit_voter(store, code)
            shown, seed, _ = actions.offer(store, voter=voter, challenge=challenge)
            answers = [known[(place + n * n) % 3] for n in range(9)]
            actions.cast_ballot(
                store, voter=voter, challenge=challenge, answers=answers, shown=shown, seed=seed
            )
        actions.close_poll(store, challenge)
        actions.reveal_results(store, challenge)

    return prepare


def _many(count: int) -> Callable[[Store], None]:
    """So many ideas, and 30 laptops that have met."""

    def prepare(store: Store) -> None:
        stores.with_many(store, "organiser", count)
        stores.add_laptops(store, 30)

    return prepare


def _cannot_send(window: Window) -> None:
    press(window, "Send now")
    live(100)


def _laptops(window: Window) -> None:
    press(window, "Laptops")


def _shut_out(window: Window) -> None:
    _laptops(window)
    [view] = [v for v in window.findChildren(LinesView) if v.isVisible()]
    model = view.model()
    view.setCurrentIndex(model.index(model.rowCount() - 1, 0))
    press(window, "Shut laptop out")


def _tickets(window: Window) -> None:
    press(window, "Add a laptop")


def _ticketed(store: Store) -> None:
    _some(store)
    for role, label in (("scribe", "Tables 1 to 10"), ("voting", "Kiosks by the door")):
        actions.issue_ticket(store, role=role, label=label, uses=10)
    cancelled = actions.issue_ticket(store, role="organiser", label="Lost on the train")
    actions.cancel_ticket(store, cancelled.id)


def _ticket_shown(window: Window) -> None:
    _tickets(window)
    press(window, "Scribe")
    [form] = window.findChildren(TicketForm)
    form.label.set_text("Tables 11 to 20")
    press(window, "Make ticket")


def _badges(window: Window) -> None:
    press(window, "Badges")


def _made(window: Window) -> None:
    """200 badges and 20 spare ones, their cards in a folder that is thrown away."""
    _badges(window)
    [making] = window.findChildren(MakingCard)
    making.count.set_text("200")
    press(window, "Make badges")
    wait_until(making.open_button.isVisible, _PRINTED_S)
    making.open_button.setFocus()


def _folder(session: Session) -> None:
    folder = session.store.path.with_name("Documents")
    folder.mkdir(exist_ok=True)
    session.cards_folder = folder


def _badge_voted(window: Window) -> None:
    _badges(window)
    [card] = window.findChildren(CancelCard)
    card.code.setFocus()
    type_text(window, code_for(7_919_317), enter=True)


def _batches(store: Store) -> None:
    _some(store)
    actions.admit_badges(store, actions.new_codes(20), label="40 to 59")
    lost = actions.admit_badges(store, actions.new_codes(200), label="60 to 259")
    actions.cancel_badge(store, lost)


def _batch_asked(window: Window) -> None:
    _badges(window)
    [card] = window.findChildren(RunsCard)
    card.view.setCurrentIndex(card.model.index(1))
    press(window, "Cancel batch")


def _voting(window: Window) -> None:
    press(window, "Voting")


def _languages(window: Window) -> None:
    _voting(window)
    screen = window.screen_shown
    if isinstance(screen, OrganiserScreen):
        card = screen.voting.tongues
        for code in ("pl", "ar"):
            card.rows[code].turned.click()
        card.rows["cy"].raised.click()
        card.button.setFocus()
        page = screen.voting.currentWidget()
        if isinstance(page, Page):
            page.area.bring(card.button)


def _ideas(window: Window) -> None:
    press(window, "Ideas")


def _sort(window: Window) -> None:
    _ideas(window)
    [view] = [v for v in window.findChildren(IdeaList) if v.isVisible()]
    view.setCurrentIndex(view.model().index(2, 0))
    press(window, "Same as…")
    view.setCurrentIndex(view.model().index(4, 0))


def _tray(window: Window) -> None:
    press(window, "To settle")


def _decisions(window: Window) -> None:
    _tray(window)
    press(window, "Show decisions")


def _results(window: Window) -> None:
    _voting(window)
    press(window, "Show results")


SCENES = [
    Scene("organiser", "empty", _empty, link=Link.ALONE),
    Scene("organiser", "overview", _some),
    Scene("organiser", "sending", _some, link=Link.SENDING),
    Scene("organiser", "offline", _some, _cannot_send, link=Link.OFFLINE),
    Scene("organiser", "needs a decision", _troubled),
    Scene("organiser", "laptops", _some, _laptops),
    Scene("organiser", "30 laptops", _many(100), _laptops),
    Scene("organiser", "add a laptop", _some, _tickets),
    Scene("organiser", "tickets", _ticketed, _tickets),
    Scene("organiser", "a ticket", _ticketed, _ticket_shown),
    Scene("organiser", "shut a laptop out", _some, _shut_out),
    Scene("organiser", "a laptop is shut out", _waiting, _laptops),
    Scene("organiser", "no badges", _empty, _badges, fit_out=_folder),
    Scene("organiser", "badges made", _some, _made, fit_out=_folder),
    Scene("organiser", "badge that voted", _some, _badge_voted, fit_out=_folder),
    Scene("organiser", "batches of badges", _batches, _batch_asked, fit_out=_folder),
    Scene("organiser", "voting", _some, _voting),
    Scene("organiser", "languages of kiosks", _some, _languages),
    Scene("organiser", "closed", _closed, _voting),
    Scene("organiser", "results", _revealed, _results),
    Scene("organiser", "results of agree", _by_method("agree"), _results),
    Scene("organiser", "results of pairs", _by_method("pairs"), _results),
    Scene("organiser", "revealed", _revealed, _voting),
    Scene("organiser", "merge ideas", _some, _sort),
    Scene("organiser", "10000 ideas", _many(10_000), _ideas),
    Scene("organiser", "nothing to settle", _some, _tray),
    Scene("organiser", "to settle", _troubled, _tray),
    Scene("organiser", "waits", _waiting, _tray),
    Scene("organiser", "left out", _left_out, _tray),
    Scene("organiser", "decisions", _left_out, _decisions),
    Scene("organiser", "used twice", _used_twice, _tray),
]
