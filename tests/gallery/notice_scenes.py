"""What a voter is told on the way: a poll that closes, an earlier vote, a badge that is scanned."""

from __future__ import annotations

from collections.abc import Callable

from kiosk import actions
from kiosk.app.demo.hands import press, type_text
from kiosk.changes import Method, Recast
from kiosk.errors import StoreError, StoreFault
from kiosk.store import events
from kiosk.store.database import Store
from tests.event import belong
from tests.gallery import stores
from tests.gallery.kiosk_scenes import open_it
from tests.gallery.scene import Scene
from tests.gallery.voting_scenes import CODES, by_method, cast, next_code, show_badge, some
from ui.screens.voting import VotingScreen, flow
from ui.window import Window


def _no_challenge(store: Store) -> None:
    belong(store)
    actions.enrol(store, name="Laptop 3", role="voting")
    actions.create_event(store, name="Inclusive leadership hackathon")


def _too_few_ideas(store: Store) -> None:
    challenge = stores.joined(store, "voting", method="pairs")
    actions.save_idea(store, challenge=challenge, title="Lifts that work", table="3")


def _no_badges(store: Store) -> None:
    stores.with_some(store, "voting")


def _two(store: Store, *, recast: Recast = "last") -> None:
    some(store)
    second = actions.add_challenge(
        store, question="What should stop?", position=1, dots=3, recast=recast
    )
    actions.open_poll(store, second)
    actions.save_idea(store, challenge=second, title="Stop calling it banter", table="3")


def _two_of_which_one_takes_the_first_vote(store: Store) -> None:
    _two(store, recast="first")


def _voted(method: Method) -> Callable[[Store], None]:
    """Every badge has voted, as far as it wanted to."""

    def prepare(store: Store) -> None:
        by_method(method)(store)
        _vote_on_all(store)

    return prepare


def _all_voted(store: Store) -> None:
    _two_of_which_one_takes_the_first_vote(store)
    _vote_on_all(store)


def _vote_on_all(store: Store) -> None:
    for code in CODES:
        voter = actions.admit_voter(store, code)
        for challenge in events.challenges(store):
            has_answers = challenge.rules.has_answers
            shown, seed, _ = actions.offer(store, voter=voter, challenge=challenge.id)
            actions.cast_ballot(
                store,
                voter=voter,
                challenge=challenge.id,
                choices={} if has_answers else {shown[0]: 1},
                answers=["agree"] if has_answers else [],
                shown=shown,
                seed=seed,
            )


def _close(window: Window, *, most: int = 9) -> None:
    """Close the first polls, as another laptop's word would, and let the window hear of it."""
    for challenge in events.challenges(window.session.store)[:most]:
        actions.close_poll(window.session.store, challenge.id)
    window.refresh()


def _closes(*deeds: str) -> Callable[[Window], None]:
    """The poll closes after so many deeds."""

    def act(window: Window) -> None:
        show_badge(window)
        for deed in deeds:
            press(window, deed)
        _close(window)

    return act


def _cast_too_late(window: Window) -> None:
    """The poll closes as the voter presses: this laptop has not looked since."""
    show_badge(window)
    for deed in ("Give a dot", "Review your vote"):
        press(window, deed)
    for challenge in events.challenges(window.session.store):
        actions.close_poll(window.session.store, challenge.id)
    press(window, "Cast my vote")


def _one_closes(window: Window) -> None:
    show_badge(window)
    _close(window, most=1)


def _another(window: Window) -> None:
    show_badge(window)
    for deed in ("Vote on this challenge", "Give a dot", "Review your vote", "Cast my vote"):
        press(window, deed)


def _nothing_left(window: Window) -> None:
    _another(window)
    _close(window)
    press(window, "Vote on another challenge")


def _idea_goes(window: Window) -> None:
    """The table takes back the idea that the voter gave dots to."""
    store = window.session.store
    show_badge(window)
    press(window, "Give a dot")
    screen = _screen(window)
    assert isinstance(screen.state, flow.Voting)
    [idea] = screen.state.ballot.backed
    actions.take_back_idea(store, idea)
    press(window, "Review your vote")


def _scan(*deeds: str) -> Callable[[Window], None]:
    """Somebody else's badge is scanned after so many deeds."""

    def act(window: Window) -> None:
        show_badge(window)
        for deed in deeds:
            press(window, deed)
        window.kiosk.scans.heard.emit(next_code())

    return act


def _receipt_found(window: Window) -> None:
    cast(window)
    state = _screen(window).state
    assert isinstance(state, flow.Thanked)
    press(window, "Finish")
    press(window, "Check a receipt")
    type_text(window, state.receipt, enter=True)


def _not_kept(window: Window) -> None:
    """The disk is full when the equality answers are to be kept."""
    full = StoreError("The disk is full.", StoreFault.FULL)
    _screen(window)._show(flow.Answered(is_blank=False, error=full))


def _screen(window: Window) -> VotingScreen:
    screen = window.screen_shown
    assert isinstance(screen, VotingScreen)
    return screen


SCENES = [
    Scene("voting", "no challenge", _no_challenge),
    Scene("voting", "too few ideas", _too_few_ideas),
    Scene("voting", "no badges", _no_badges),
    Scene("voting", "closes, ballot", some, _closes("Give a dot")),
    Scene("voting", "closes, agree", by_method("agree"), _closes("Agree")),
    Scene("voting", "closes, review", some, _closes("Give a dot", "Review your vote")),
    Scene("voting", "closes, cast", some, _cast_too_late),
    Scene("voting", "closes, one challenge", _two, _one_closes),
    Scene("voting", "closes, nothing left", _two, _nothing_left),
    Scene("voting", "thanks, another challenge", _two, _another),
    Scene("voting", "voted before, choice", _all_voted, show_badge),
    Scene("voting", "voted before, ballot", _voted("dots"), show_badge),
    Scene("voting", "voted before, agree", _voted("agree"), show_badge),
    Scene("voting", "idea taken back", some, _idea_goes),
    Scene("voting", "scanned, vote", some, _scan("Give a dot"), fit_out=open_it),
    Scene("voting", "scanned, review", some, _scan("Review your vote"), fit_out=open_it),
    Scene("voting", "receipt found", some, _receipt_found),
    Scene("voting", "equality, not kept", some, _not_kept),
]
