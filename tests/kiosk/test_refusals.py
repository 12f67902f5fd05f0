"""Everything that an action refuses: with its sentence, and with nothing changed."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

import msgspec
import pytest

from kiosk import actions, badges
from kiosk.changes import MAX_BODY, Answer, Pick
from kiosk.errors import InputFault, InvalidInput
from kiosk.identity import Identity
from kiosk.rules import check_text
from kiosk.store import change_log, drafts, integrity, receipts
from kiosk.store.database import Store
from kiosk.tickets import Ticket
from tests.event import START, Hackathon, exchange, strange_ticket, ticket_for

F = InputFault
ROOT = Path(__file__).parents[2]
HALF = "\ud83d"


class Room(NamedTuple):
    """A scribe's laptop with two ideas that stand, one that does not, and one elsewhere.

    The last of the event's badges is cancelled.
    """

    event: Hackathon
    store: Store
    empty: Store
    first: str
    second: str
    withdrawn: str
    elsewhere: str
    scribe: Store
    """A laptop whose ticket lets it be a scribe's and no more."""
    agree: str
    """A challenge that takes one answer of each voter, the first one; the second has voted."""
    asked: str
    """Its idea."""
    voted: str
    """A challenge that somebody has voted on; its poll is closed."""

    def cast(self, choices: dict[str, int], shown: list[str] | None = None) -> None:
        actions.cast_ballot(
            self.store,
            voter=self.event.voters[0],
            challenge=self.event.challenge,
            choices=choices,
            shown=[self.first, self.second] if shown is None else shown,
        )

    def answer(
        self, answers: Sequence[Answer | Pick], shown: list[str] | None = None, voter: int = 0
    ) -> None:
        actions.cast_ballot(
            self.store,
            voter=self.event.voters[voter],
            challenge=self.agree,
            answers=answers,
            shown=shown or [self.asked],
        )

    def save(self, title: str = "A", **given: str) -> None:
        actions.save_idea(self.store, challenge=self.event.challenge, title=title, **given)

    def organiser(self) -> Store:
        return self.event.organiser


@pytest.fixture
def room(event: Hackathon, empty: Store) -> Room:
    actions.cancel_badge(event.organiser, event.voters[-1])
    store = event.laptop("Table 7")

    def save(title: str, challenge: str) -> str:
        return actions.save_idea(store, challenge=challenge, title=title)

    first, second, withdrawn = (save(title, event.challenge) for title in "ABC")
    actions.take_back_idea(store, withdrawn)
    drafts.keep(store, actions.TITLE_DRAFT, "What is being typed")
    elsewhere = save("D", event.other_challenge)
    scribe = event.laptop("Table 8", rights="scribe", table="8")
    agree = actions.add_challenge(
        event.organiser, question="So?", method="agree", share=1, recast="first"
    )
    actions.open_poll(event.organiser, agree)
    exchange(event.organiser, store)
    room = Room(
        event,
        store,
        empty,
        first,
        second,
        withdrawn,
        elsewhere,
        scribe,
        agree,
        save("E", agree),
        _voted_on(event, store),
    )
    room.answer(["pass"], voter=1)
    return room


def _voted_on(event: Hackathon, store: Store) -> str:
    """A challenge whose poll is closed, and that somebody has voted on."""
    challenge = actions.add_challenge(store, question="Was it?")
    actions.open_poll(store, challenge)
    idea = actions.save_idea(store, challenge=challenge, title="F")
    actions.cast_ballot(
        store, voter=event.voters[0], challenge=challenge, choices={idea: 1}, shown=[idea]
    )
    actions.close_poll(store, challenge)
    return challenge


def _without_table(room: Room) -> None:
    actions.enrol(room.store, name="Organiser 2", role="organiser")
    room.save()


def _of_another_event(ticket: Ticket) -> Ticket:
    """The same ticket with the key of an event whose organisers did not sign it."""
    return msgspec.structs.replace(ticket, event_key=Identity.new().public_key)


TICKET = ticket_for("scribe").text
EXPIRED = ticket_for("scribe", expires=START - 1).text
FORGED = _of_another_event(ticket_for("scribe")).text
NEWER = msgspec.structs.replace(ticket_for("scribe"), version=2).text
STRANGE = strange_ticket().text
"""A good ticket of an event that is not this one."""

Deed = Callable[[Room], object]

REFUSED: list[tuple[InputFault, str, Deed]] = [
    (F.TITLE_EMPTY, "title", lambda r: r.save("")),
    (F.TITLE_EMPTY, "title", lambda r: r.save(" \t\u200b\u00a0\n")),
    (F.TITLE_EMPTY, "title", lambda r: actions.edit_idea(r.store, r.first, title="", detail="")),
    (F.TITLE_TOO_LONG, "title", lambda r: r.save("x" * 701)),
    (
        F.TITLE_TOO_LONG,
        "title",
        lambda r: actions.edit_idea(r.store, r.first, title="x" * 701, detail=""),
    ),
    (F.DETAIL_TOO_LONG, "detail", lambda r: r.save(detail="x" * 5_001)),
    (
        F.DETAIL_TOO_LONG,
        "detail",
        lambda r: actions.edit_idea(r.store, r.first, title="A", detail="x" * 5_001),
    ),
    (
        F.DETAIL_TOO_LONG,
        "",
        lambda r: r.cast({}, [f"{n:032x}" for n in range(MAX_BODY // 35 + 1)]),
    ),
    (F.NAME_EMPTY, "name", lambda r: actions.enrol(r.store, name="", role="voting")),
    (F.NAME_EMPTY, "name", lambda r: actions.create_event(r.empty, name=" ")),
    (F.NAME_EMPTY, "table", lambda r: r.save(table=" ")),
    (F.NAME_TOO_LONG, "name", lambda r: actions.enrol(r.store, name="x" * 81, role="voting")),
    (F.NAME_TOO_LONG, "name", lambda r: actions.create_event(r.empty, name="x" * 81)),
    (F.NAME_TOO_LONG, "table", lambda r: r.save(table="x" * 81)),
    (
        F.NAME_TOO_LONG,
        "table",
        lambda r: actions.enrol(r.store, name="A", role="scribe", table="x" * 81),
    ),
    (F.NAME_TOO_LONG, "language", lambda r: r.save(language="x" * 36)),
    (F.TEXT_NOT_UNICODE, "title", lambda r: r.save(HALF)),
    (F.TEXT_NOT_UNICODE, "detail", lambda r: r.save(detail=HALF)),
    (F.TEXT_NOT_UNICODE, "language", lambda r: r.save(language=HALF)),
    (F.TEXT_NOT_UNICODE, "table", lambda r: r.save(table=HALF)),
    (F.TEXT_NOT_UNICODE, "name", lambda r: actions.create_event(r.empty, name=HALF)),
    (
        F.TEXT_NOT_UNICODE,
        "question",
        lambda r: actions.add_challenge(r.organiser(), question=HALF),
    ),
    (F.QUESTION_EMPTY, "question", lambda r: actions.add_challenge(r.organiser(), question="")),
    (
        F.QUESTION_TOO_LONG,
        "question",
        lambda r: actions.add_challenge(r.organiser(), question="x" * 401),
    ),
    *(
        (
            F.RULES_IMPOSSIBLE,
            "dots",
            lambda r, dots=dots, per_idea=per_idea: actions.add_challenge(
                r.organiser(), question="Why?", dots=dots, per_idea=per_idea
            ),
        )
        for dots, per_idea in ((0, 0), (5, 6), (101, 1), (3, 0), (-1, -1))
    ),
    *(
        (
            F.COUNT_OUT_OF_RANGE,
            "count",
            lambda r, count=count: actions.issue_badges(r.organiser(), count),
        )
        for count in (0, -1, actions.MAX_BADGES + 1)
    ),
    (
        F.COUNT_OUT_OF_RANGE,
        "position",
        lambda r: actions.add_challenge(r.organiser(), question="Why?", position=1 << 31),
    ),
    (F.NO_EVENT, "", lambda r: actions.add_challenge(r.empty, question="Why?")),
    (F.NO_EVENT, "", lambda r: actions.issue_badges(r.empty, 1)),
    (F.NO_EVENT, "", lambda r: actions.admit_voter(r.empty, r.event.codes[0])),
    (F.EVENT_EXISTS, "", lambda r: actions.create_event(r.store, name="Another")),
    (F.NOT_ENROLLED, "", lambda r: actions.create_event(r.empty, name="City Hack")),
    (F.ROLE_UNKNOWN, "role", lambda r: actions.enrol(r.store, name="A", role="boss")),
    (F.TABLE_MISSING, "table", lambda r: actions.enrol(r.store, name="A", role="scribe")),
    (
        F.TABLE_MISSING,
        "table",
        lambda r: actions.save_idea(r.organiser(), challenge=r.event.challenge, title="A"),
    ),
    (
        F.CHALLENGE_UNKNOWN,
        "challenge",
        lambda r: actions.save_idea(r.store, challenge="nowhere", title="A"),
    ),
    (F.CHALLENGE_UNKNOWN, "challenge", lambda r: actions.open_poll(r.store, "nowhere")),
    (F.CHALLENGE_UNKNOWN, "challenge", lambda r: actions.close_poll(r.store, "nowhere")),
    (
        F.CHALLENGE_UNKNOWN,
        "challenge",
        lambda r: actions.ballot_order(r.store, voter=r.event.voters[0], challenge="nowhere"),
    ),
    (
        F.CHALLENGE_UNKNOWN,
        "challenge",
        lambda r: actions.cast_ballot(
            r.store, voter=r.event.voters[0], challenge="nowhere", choices={}, shown=[]
        ),
    ),
    (F.IDEA_UNKNOWN, "", lambda r: actions.edit_idea(r.store, "none", title="A", detail="")),
    (F.IDEA_UNKNOWN, "", lambda r: actions.take_back_idea(r.store, "none")),
    (F.IDEA_UNKNOWN, "", lambda r: actions.bring_back_idea(r.store, "none")),
    (
        F.IDEA_UNKNOWN,
        "",
        lambda r: actions.give_opinion(
            r.store, voter=r.event.voters[0], idea="none", answer="agree"
        ),
    ),
    (F.IDEA_ELSEWHERE, "choices", lambda r: r.cast({r.elsewhere: 1}, [r.elsewhere])),
    (F.IDEA_ELSEWHERE, "choices", lambda r: r.cast({r.withdrawn: 1}, [r.withdrawn])),
    (F.IDEA_ELSEWHERE, "choices", lambda r: r.cast({"none": 1}, ["none"])),
    (
        F.IDEA_WITHDRAWN,
        "",
        lambda r: actions.give_opinion(
            r.store, voter=r.event.voters[0], idea=r.withdrawn, answer="agree"
        ),
    ),
    (
        F.POLL_CLOSED,
        "challenge",
        lambda r: actions.cast_ballot(
            r.store,
            voter=r.event.voters[0],
            challenge=r.event.other_challenge,
            choices={},
            shown=[],
        ),
    ),
    (F.TOO_MANY_DOTS, "choices", lambda r: r.cast({r.first: 3, r.second: 3})),
    (F.TOO_MANY_DOTS_ON_IDEA, "choices", lambda r: r.cast({r.first: 4})),
    (F.POINTS_NOT_POSITIVE, "choices", lambda r: r.cast({r.first: 0})),
    (F.POINTS_NOT_POSITIVE, "choices", lambda r: r.cast({r.first: -1})),
    (F.ORDER_INCOMPLETE, "shown", lambda r: r.cast({r.first: 1}, [r.second])),
    (F.ORDER_INCOMPLETE, "shown", lambda r: r.cast({}, [r.second, r.second])),
    (
        F.ANSWER_UNKNOWN,
        "answer",
        lambda r: actions.give_opinion(
            r.store, voter=r.event.voters[0], idea=r.first, answer="maybe"
        ),
    ),
    (F.ANSWER_UNKNOWN, "answers", lambda r: r.answer(["first"])),
    (F.TOO_MANY_ANSWERS, "answers", lambda r: r.answer(["agree", "pass"])),
    (F.IDEA_ELSEWHERE, "choices", lambda r: r.answer(["agree"], ["none"])),
    (F.ALREADY_VOTED, "challenge", lambda r: r.answer(["agree"], voter=1)),
    (
        F.METHOD_UNKNOWN,
        "method",
        lambda r: actions.add_challenge(r.organiser(), question="Why?", method="guess"),  # type: ignore[arg-type]  # a file may say anything
    ),
    (
        F.POLL_RUNS,
        "question",
        lambda r: actions.change_challenge(r.store, r.event.challenge, question="Why?"),
    ),
    (
        F.VOTES_CAST,
        "question",
        lambda r: actions.change_challenge(r.store, r.voted, question="Why?"),
    ),
    (
        F.KIOSK_LANGUAGES_UNUSABLE,
        "languages",
        lambda r: actions.set_languages(r.store, ["cy", "cy"]),
    ),
    (F.POLL_OPEN, "challenge", lambda r: actions.reveal_results(r.store, r.event.challenge)),
    (F.CHALLENGE_UNKNOWN, "challenge", lambda r: actions.reveal_results(r.store, "nowhere")),
    (F.CHALLENGE_UNKNOWN, "challenge", lambda r: actions.fix_order(r.store, "nowhere", ["a"])),
    (F.IDEA_ELSEWHERE, "order", lambda r: actions.fix_order(r.store, r.event.challenge, [])),
    (
        F.IDEA_ELSEWHERE,
        "order",
        lambda r: actions.fix_order(r.store, r.event.challenge, [r.elsewhere]),
    ),
    (F.IDEA_ELSEWHERE, "into", lambda r: actions.merge_ideas(r.store, r.first, r.elsewhere)),
    (F.IDEA_UNKNOWN, "", lambda r: actions.part_ideas(r.store, "none")),
    (F.IDEA_UNKNOWN, "", lambda r: actions.set_theme(r.store, "none", "Access")),
    (F.NAME_TOO_LONG, "theme", lambda r: actions.set_theme(r.store, r.first, "x" * 81)),
    (F.RECEIPT_MISTYPED, "receipt", lambda r: receipts.check(r.store, "7KQ-4M2-XP8")),
    (F.TICKET_EMPTY, "ticket", lambda r: actions.take_ticket(r.empty, " ")),
    (F.TICKET_FOREIGN, "ticket", lambda r: actions.take_ticket(r.empty, "hello")),
    (F.TICKET_CUT_SHORT, "ticket", lambda r: actions.take_ticket(r.empty, TICKET[:-9])),
    (F.TICKET_FORGED, "ticket", lambda r: actions.take_ticket(r.empty, FORGED)),
    (F.TICKET_TOO_NEW, "ticket", lambda r: actions.take_ticket(r.empty, NEWER)),
    (F.TICKET_EXPIRED, "ticket", lambda r: actions.take_ticket(r.empty, EXPIRED)),
    (F.OTHER_EVENT, "ticket", lambda r: actions.take_ticket(r.empty, STRANGE)),
    (
        F.TICKET_MISSING,
        "ticket",
        lambda r: actions.enrol(r.scribe, name="A", role="organiser"),
    ),
    (F.TICKET_UNKNOWN, "", lambda r: actions.cancel_ticket(r.store, "none")),
    (F.NO_RIGHT, "", lambda r: actions.open_poll(r.scribe, r.event.other_challenge)),
    (F.NO_RIGHT, "", lambda r: actions.revoke_device(r.store, r.store.identity.device)),
    (F.DEVICE_UNKNOWN, "", lambda r: actions.revoke_device(r.store, "0" * 32)),
    (F.CHANGE_UNKNOWN, "", lambda r: actions.admit_change(r.store, "0" * 32)),
    (F.CHANGE_UNKNOWN, "", lambda r: actions.dismiss_change(r.store, "0" * 32)),
    (
        F.COUNT_OUT_OF_RANGE,
        "uses",
        lambda r: actions.issue_ticket(r.organiser(), role="scribe", label="A", uses=0),
    ),
    (F.BADGE_MISTYPED, "badge", lambda r: actions.admit_voter(r.store, "0000")),
    (
        F.BADGE_MISTYPED,
        "badge",
        lambda r: actions.admit_badges(r.organiser(), [badges.code_for(7), "nonsense"]),
    ),
    (F.BADGE_UNKNOWN, "badge", lambda r: actions.admit_voter(r.store, badges.code_for(7))),
    (F.BADGE_CANCELLED, "badge", lambda r: actions.admit_voter(r.store, r.event.codes[-1])),
    (
        F.BADGE_UNKNOWN,
        "badge",
        lambda r: actions.cast_ballot(
            r.store, voter="f" * 32, challenge=r.event.challenge, choices={}, shown=[]
        ),
    ),
    (
        F.BADGE_UNKNOWN,
        "badge",
        lambda r: actions.give_opinion(r.store, voter="f" * 32, idea=r.first, answer="agree"),
    ),
]


def _state(store: Store) -> tuple[str, int, str]:
    return (
        integrity.digest(store),
        change_log.count(store),
        drafts.read(store, actions.TITLE_DRAFT),
    )


@pytest.mark.parametrize(
    ("fault", "field", "deed"),
    REFUSED,
    ids=[f"{n}-{fault}" for n, (fault, *_) in enumerate(REFUSED)],
)
def test_a_refusal_says_why_and_changes_nothing(
    room: Room, fault: InputFault, field: str, deed: Deed
) -> None:
    stores = (room.store, room.empty, room.event.organiser)
    before = [_state(store) for store in stores]
    with pytest.raises(InvalidInput) as refused:
        deed(room)
    assert (refused.value.reason, refused.value.field) == (fault, field)
    assert re.fullmatch(r"[A-Z].*\.", str(refused.value), re.DOTALL)
    assert [_state(store) for store in stores] == before


def test_a_scribe_who_became_an_organiser_must_name_a_table(room: Room) -> None:
    with pytest.raises(InvalidInput) as refused:
        _without_table(room)
    assert refused.value.reason is F.TABLE_MISSING


@pytest.mark.parametrize(("length", "taken"), [(700, True), (701, False)])
def test_a_title_is_counted_in_characters(room: Room, length: int, taken: bool) -> None:  # noqa: FBT001 (a table's column)
    title = "ŵ" * length
    if taken:
        room.save(title)
    else:
        with pytest.raises(InvalidInput):
            room.save(title)


def test_the_longest_of_everything_is_a_body_that_peers_can_read(room: Room) -> None:
    room.save("\x01" * 699 + "x", detail="\x01" * 5_000, table="😀" * 80, language="x" * 35)
    other = room.event.laptop("Table 8", table="8")
    verdicts = change_log.receive(other, change_log.beyond(room.store, {}), "test")
    assert {v.outcome for v in verdicts} <= {"stored", "known"}
    assert integrity.verify(other).problems == []


def test_every_fault_is_raised_by_an_action_or_by_app_and_screens() -> None:
    """Some come from files, addresses, cards and PINs, or have a test file of their own."""
    from_elsewhere = {
        F.ADDRESS_UNUSABLE,
        F.FILE_UNREADABLE,
        F.CARD_TOO_SMALL,
        F.SHEET_UNKNOWN,
        F.LANGUAGES_OUT_OF_RANGE,
        F.SPARE_UNUSABLE,
        F.TIME_OUT_OF_RANGE,
        F.PIN_UNUSABLE,
        F.PIN_WRONG,
        F.PIN_EARLY,
        F.PIN_LOST,
        F.PIN_DIFFERS,
        F.EQUALITY_ANSWER_UNKNOWN,
        F.EQUALITY_QUESTIONS_TANGLED,
        F.EQUALITY_OPTIONS_UNUSABLE,
        F.EQUALITY_WORDS_MISSING,
        F.EQUALITY_TOO_MANY,
        F.EQUALITY_NOT_CROSSED,
        F.EQUALITY_CROSSING_TELLS,
        F.EQUALITY_ANSWER_LEADS,
        F.THRESHOLD_OUT_OF_RANGE,
        F.EQUALITY_NOT_ASKED,
    }
    assert {fault for fault, _, _ in REFUSED} | from_elsewhere == set(InputFault)
    source = "".join(
        path.read_text(encoding="utf-8")
        for package in ("kiosk", "ui", "sync")
        for path in (ROOT / package).rglob("*.py")
        if path.name not in ("errors.py", "words.py")
    )
    for fault in InputFault:
        assert f"InputFault.{fault.name}" in source, f"nothing raises {fault.name}"


def test_text_that_may_be_empty_is_taken_untouched() -> None:
    for text in ("", "  two  ", "\u200fעברית"):
        assert (
            check_text(text, field="detail", limit=10, empty=None, too_long=F.DETAIL_TOO_LONG)
            == text
        )
