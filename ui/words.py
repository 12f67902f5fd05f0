"""What the screens say: errors, places, refusals, counts and times in a person's words.

    sentence(error)      # "The disk of this laptop is full. …"
    place("room")        # "Shared in the room"
    count(1, "idea", "ideas")

An error's sentence says what happened, what is safe, and what to do.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from enum import Enum
from typing import Final

from kiosk.errors import InputFault, MediaFault, PeerFault, StoreFault, TablevoiceError
from kiosk.exchange import Place, Report, Unread
from kiosk.store.receipts import Receipt
from ui.language import date as written_date
from ui.language import isolated, number, says, time_of_day, tr, translatable

I, S, P, M = InputFault, StoreFault, PeerFault, MediaFault  # noqa: E741 (a table of one-letter kinds)

SENTENCES: Final[dict[Enum, str]] = {
    I.TITLE_EMPTY: translatable("There are no words to save yet. Type the idea, then press Enter."),
    I.TITLE_TOO_LONG: translatable(
        "This idea has {length} characters, and {limit} is the most. Nothing is lost: "
        "move some of it to the detail."
    ),
    I.DETAIL_TOO_LONG: translatable(
        "This detail has {length} characters, and {limit} is the most. Nothing is lost: "
        "shorten it, or save the rest as another idea."
    ),
    I.NAME_EMPTY: "There is no name here yet. Type a name.",
    I.NAME_TOO_LONG: "This name has {length:,} characters, and {limit:,} is the most. Shorten it.",
    I.TEXT_NOT_UNICODE: translatable(
        "The last character is only half there, so it cannot be kept. The rest is safe. "
        "Delete that character and type it again."
    ),
    I.QUESTION_EMPTY: "There is no question here yet. Type the question that the room works on.",
    I.QUESTION_TOO_LONG: (
        "This question has {length:,} characters, and {limit:,} is the most. Shorten it."
    ),
    I.RULES_IMPOSSIBLE: (
        "No ballot could keep these rules. Give each voter 1 to {limit} dots, "
        "and allow no more than that on one idea."
    ),
    I.COUNT_OUT_OF_RANGE: "This number does not work here. Type a number from 1 to {limit:,}.",
    I.NO_EVENT: translatable("This laptop has no event yet. Start a new event, or join one."),
    I.EVENT_EXISTS: (
        "This laptop already has an event, and everything in it is safe. "
        "Go on with that one, or use another laptop."
    ),
    I.NOT_ENROLLED: translatable(
        "This laptop has no name in the event yet. Choose what it does first."
    ),
    I.ROLE_UNKNOWN: "Nothing is chosen yet. Choose what this laptop does.",
    I.TABLE_MISSING: translatable("We do not know your table yet. Type its number or name."),
    I.CHALLENGE_UNKNOWN: translatable(
        "This challenge is not part of the event. Your words are still here. "
        "Choose one of the challenges shown."
    ),
    I.IDEA_UNKNOWN: translatable(
        "This idea is not on this laptop yet. Choose another one, or wait a moment."
    ),
    I.IDEA_ELSEWHERE: translatable(
        "One of these ideas was taken back, or belongs to another challenge. "
        "The rest of your vote is still here. Take that idea off your vote, then go on."
    ),
    I.IDEA_WITHDRAWN: translatable("This idea was taken back. Bring it back first."),
    I.POLL_CLOSED: translatable(
        "Voting on this challenge is closed, so this vote was not cast. "
        "Votes that were cast before are safe. Ask an organiser if you have a question."
    ),
    I.TOO_MANY_DOTS: translatable(
        "You gave {given} dots and have {limit}. Your dots are still here. "
        "Take some off, then go on."
    ),
    I.TOO_MANY_DOTS_ON_IDEA: translatable(
        "The most dots that one idea takes is {limit}. Your dots are still here. "
        "Take some off, then go on."
    ),
    I.POINTS_NOT_POSITIVE: translatable(
        "An idea takes 1 dot or more. Take it off the ballot to give it none."
    ),
    I.ORDER_INCOMPLETE: translatable(
        "The list of ideas changed while you were voting, so this vote was not cast. "
        "Go back to the ideas and cast it again."
    ),
    I.ANSWER_UNKNOWN: translatable("Nothing was saved. Choose one of the answers on the screen."),
    I.TOO_MANY_ANSWERS: translatable(
        "Nothing was saved. There are more answers than this challenge takes."
    ),
    I.ALREADY_VOTED: translatable(
        "This badge has voted on this challenge already, and here the first vote counts. "
        "That vote is safe."
    ),
    I.METHOD_UNKNOWN: "Nothing was saved. Choose how people vote on this challenge.",
    I.POLL_RUNS: "Close the poll first. People may be reading the question at this moment.",
    I.VOTES_CAST: (
        "Somebody has voted on this challenge, so it stays as it is. Add another challenge instead."
    ),
    I.POLL_OPEN: "Close the poll first. Nobody sees results while others still vote.",
    I.RECEIPT_MISTYPED: translatable(
        "This is not a whole receipt code. Look at it again and type all 9 characters."
    ),
    I.BADGE_MISTYPED: translatable(
        "This is not a whole badge code. Look at the card and type all 13 characters."
    ),
    I.BADGE_UNKNOWN: translatable(
        "This badge does not belong to this event. Nothing is lost. "
        "Check the code, or ask an organiser for another badge."
    ),
    I.BADGE_CANCELLED: translatable(
        "This badge was cancelled, so nobody can vote with it. Ask an organiser for another badge."
    ),
    I.CARD_TOO_SMALL: (
        "The words do not fit on these cards in letters that people can read. "
        "Choose fewer languages, or larger cards."
    ),
    I.SHEET_UNKNOWN: "There is no such sheet. Choose one of the sheets that are listed.",
    I.LANGUAGES_OUT_OF_RANGE: "Choose 1 to {limit} languages for the cards.",
    I.SPARE_UNUSABLE: (
        "This number of spare badges does not work. Type a number such as 20, "
        "or a share such as 10 %."
    ),
    I.ADDRESS_UNUSABLE: (
        "This address does not work. Type it as the organiser shows it, "
        "such as https://192.168.1.5:8750#…, to its last letter."
    ),
    I.TICKET_EMPTY: (
        "There is no ticket here yet. Scan the one that an organiser shows you, "
        "open its file, or paste its text."
    ),
    I.TICKET_FOREIGN: (
        "This is not a Tablevoice ticket. Scan the ticket that an organiser shows you, "
        "open its file, or paste all of its text."
    ),
    I.TICKET_CUT_SHORT: (
        "Part of this ticket is missing. Copy all of it and paste it again, or scan it again."
    ),
    I.TICKET_FORGED: (
        "No organiser of its event has signed this ticket, so it lets nobody in. "
        "Ask an organiser for another one."
    ),
    I.TICKET_TOO_NEW: (
        "This ticket was made by a newer Tablevoice. Install the newer version on this laptop, "
        "then try again."
    ),
    I.TICKET_EXPIRED: (
        "This ticket has run out, or the clock of this laptop is wrong. Check the laptop's date "
        "and time, or ask an organiser for a new ticket."
    ),
    I.TICKET_MISSING: (
        "This laptop needs a ticket for that. Everything on it is safe. Ask an organiser for one."
    ),
    I.TICKET_UNKNOWN: "This ticket is not on this laptop yet. Wait a moment, then try again.",
    I.OTHER_EVENT: (
        "This laptop already belongs to another event, and everything in it is safe. "
        "Use another laptop, or ask for a ticket to that event."
    ),
    I.NO_RIGHT: translatable(
        "This laptop may not do that, so nothing was changed. Ask an organiser to do it on theirs."
    ),
    I.DEVICE_UNKNOWN: "This laptop is not part of the event. Choose another one.",
    I.CHANGE_UNKNOWN: (
        "This cannot be taken in as it is. It stays set aside, and nothing is lost. "
        "Dismiss it, or ask its laptop to send it again."
    ),
    I.PIN_UNUSABLE: translatable("A PIN has {least} to {limit} digits and nothing else. Type one."),
    I.PIN_DIFFERS: translatable("The two PINs are not the same. Type the second one again."),
    I.PIN_WRONG: translatable("This is not the PIN of this kiosk. Type it again."),
    I.PIN_EARLY: translatable(
        "No PIN is taken for another {seconds} seconds, because wrong ones were typed. "
        "Wait, then type it again."
    ),
    I.PIN_LOST: translatable(
        "The PIN of this kiosk cannot be read any more. Everything else is safe. "
        "Whoever owns this laptop can unlock it: docs/setting-up-a-kiosk.md says how."
    ),
    I.TIME_OUT_OF_RANGE: (
        "This time does not work here. Type a number of seconds from {least} to {limit}."
    ),
    I.KIOSK_LANGUAGES_UNUSABLE: (
        "A kiosk needs 1 language or more, and each of them once. Nothing was changed."
    ),
    I.EQUALITY_ANSWER_UNKNOWN: translatable(
        "This question has changed meanwhile. Nothing was saved. Choose one of its answers."
    ),
    I.EQUALITY_QUESTIONS_TANGLED: (
        "A question stands twice, or before the one that leads to it. Nothing was changed. "
        "Put it further down, or take it out."
    ),
    I.EQUALITY_OPTIONS_UNUSABLE: (
        "A question needs 1 answer or more, and each of them once. Nothing was changed."
    ),
    I.EQUALITY_WORDS_MISSING: (
        "There are no words here yet, so nothing was changed. Type what voters are asked."
    ),
    I.EQUALITY_TOO_MANY: (
        "These are more questions or answers than there is room for. Nothing was changed. "
        "Take some out."
    ),
    I.EQUALITY_NOT_CROSSED: (
        "These cannot be counted together. Choose 2 questions that everybody is asked."
    ),
    I.EQUALITY_CROSSING_TELLS: (
        "These cannot be counted together, because small numbers could be worked out."
    ),
    I.EQUALITY_ANSWER_LEADS: (
        "Another question follows from an answer that would be gone, so nothing was changed. "
        "Keep that answer; once voters were asked, keep its words too."
    ),
    I.THRESHOLD_OUT_OF_RANGE: (
        "This number does not work here. Type a number from {least} to {limit:,}."
    ),
    I.EQUALITY_NOT_ASKED: translatable(
        "This event does not ask equality questions. Nothing was saved."
    ),
    I.FILE_UNREADABLE: (
        "{file} {why}. Everything on this laptop is as it was. Choose another file."
    ),
    S.FULL: translatable(
        "The disk of this laptop is full, so this was not saved. What was saved before is safe, "
        "and your words are still on the screen. Free some space, then try again."
    ),
    S.BOX_FULL: translatable(
        "There is no room for more equality answers, so these were not kept. "
        "What was kept before is safe."
    ),
    S.DAMAGED: translatable(
        "Part of what this laptop keeps cannot be read. Nothing was deleted. "
        "Close Tablevoice and open it again: it saves what it can."
    ),
    S.FOREIGN: (
        "The file {path} belongs to another program and was left as it is. Choose another place."
    ),
    S.MISSING: (
        "There is nothing of Tablevoice at {path}. Check the folder, or open Tablevoice there once."
    ),
    S.OPEN: (
        "Tablevoice is open on this laptop already. Look for its window, and go on there. If you "
        "cannot find it, restart the laptop: everything saved is safe."
    ),
    S.TOO_NEW: (
        "The file {path} was written by a newer Tablevoice. It is safe and was left as it is. "
        "Install the newer version, then open it."
    ),
    S.DRIVER_TOO_OLD: (
        "Tablevoice needs SQLite {minimum} or newer, and found {found}. "
        "Everything saved is safe. Install Tablevoice again."
    ),
    S.BUSY: translatable(
        "This laptop was busy and did not save this. Your words are still on the screen. "
        "Try again in a moment."
    ),
    S.UNWRITABLE: translatable(
        "This laptop cannot write to its disk, so this was not saved. What was saved before is "
        "safe, and your words are still on the screen. Tell an organiser."
    ),
    P.NOBODY: (
        "No host of this room has been found, and no hub is set. Everything is safe on this "
        "laptop, and goes on by itself once a host is found. A USB stick works without one."
    ),
    P.UNREACHABLE: (
        "The hub does not answer. Everything is safe on this laptop. "
        "Check the network, or go on: we keep trying."
    ),
    P.BUSY: (
        "The hub has too much to do just now. Everything is safe on this laptop. "
        "Go on: we try again in a moment."
    ),
    P.REFUSED: (
        "The hub does not let this laptop in. Everything is safe on this laptop. Tell an organiser."
    ),
    P.SHUT_OUT: (
        "An organiser has shut this laptop out of the event. Everything is safe on this laptop, "
        "and what was written here waits for an organiser. Ask one if this is a mistake."
    ),
    P.TOO_LARGE: (
        "The hub cannot take this much at once. Everything is safe on this laptop. "
        "Tell an organiser."
    ),
    P.INCOMPATIBLE: (
        "The hub and this laptop have versions that do not fit. Everything is safe on this "
        "laptop. Ask an organiser to update the older one."
    ),
    P.NOT_A_HUB: (
        "Something answers at this address, but it is not a Tablevoice hub. Everything is safe "
        "on this laptop. Check the address with an organiser."
    ),
    P.CUT_SHORT: (
        "The hub stopped in the middle of its answer. Everything is safe on this laptop. "
        "Go on: we try again."
    ),
    P.FAILED: (
        "The hub has a problem of its own. Everything is safe on this laptop. "
        "Go on: we try again. Tell an organiser if this stays."
    ),
    P.STOPPED: "Sending was stopped. Everything is safe on this laptop. Send again when you like.",
    M.UNWRITABLE: translatable(
        "The file could not be written there. Everything on this laptop is safe. "
        "Choose another place and try again."
    ),
    M.UNREADABLE: (
        "The file could not be read. Everything on this laptop is safe. Choose another file."
    ),
    M.GONE: (
        "The stick was pulled out, or stopped answering. Everything on this laptop is safe, and "
        "so is what was on the stick before. Put it in again, then try again."
    ),
    M.FULL: (
        "The stick is full, so nothing was left on it. What was on it before is safe, and so is "
        "everything on this laptop. Free some space on it or use another stick, then try again."
    ),
    M.READ_ONLY: (
        "Nothing can be written to this stick. Everything on this laptop is safe. Move the small "
        "switch on the stick if it has one, or use another stick."
    ),
    M.FAULTY: (
        "The stick did not keep what was written to it. Everything on this laptop is safe, and "
        "nothing that was on the stick before was touched. Use another stick."
    ),
    M.UNSAFE: (
        "What is called Tablevoice on this stick is not a plain folder, so it was left alone. "
        "Everything on this laptop is safe. Use another stick."
    ),
    M.CROWDED: (
        "There are more files on this stick than any event leaves there. Everything on this "
        "laptop is safe. Use an empty stick."
    ),
    M.UNNAMED: (
        "The badges are issued and their cards are whole, but the file’s name still ends in "
        "“.part”. Take that off and print it, or open Tablevoice again: it does that for you."
    ),
    M.NO_CAMERA: (
        "No camera can be used on this laptop. Nothing is lost. "
        "Open the ticket's file, or paste its text."
    ),
}
"""The sentence for every reason; the placeholders are the error's facts."""

_PLACES: Final[dict[Place, str]] = {
    "laptop": translatable("Saved on this laptop"),
    "room": translatable("Shared in the room"),
    "platform": translatable("On the central platform"),
    "stick": translatable("On the stick"),
}

_REFUSALS: Final = {
    "uninvited": "It comes from a laptop that no organiser let in. It may be of another event.",
    "expired": "It comes from a laptop that joined after its ticket had run out.",
    "introduction": "It comes from a laptop that did not introduce itself properly.",
    "unknown_device": "It comes from a laptop that this one has not met yet.",
    "gap": "Something that was written before it has not arrived yet.",
    "chain": "It does not follow what the same laptop wrote before.",
    "fork": "The same laptop was copied more often than can be told apart. Shut it out.",
    "parents": "It says that it replaces something from its own future.",
    "signature": "It was altered after its laptop wrote it, or was never written there.",
}

_UNREAD: Final[dict[Unread, str]] = {
    "other_event": "{files} of another event: left alone.",
    "cut_short": (
        "{files} cut short, perhaps when the stick was pulled out: "
        "what could be read was taken. The rest comes from the next laptop that has it."
    ),
    "garbled": "{files} damaged: what could be read was taken. Nothing on this laptop was touched.",
    "too_new": "{files} from a newer Tablevoice: left alone. Update this laptop to read more.",
    "unreadable": "{files} could not be opened: left alone.",
}

_WAITING: Final = {
    "role": "A laptop of this kind may not do that.",
    "revoked": (
        "It came after the laptop was shut out. It may have been written before that, "
        "while the laptop was away."
    ),
    "cancelled": "The laptop joined with a ticket that was cancelled.",
    "used_up": "The laptop joined with a ticket that was used too often.",
}

_ROLES: Final = {
    "scribe": translatable("Scribe"),
    "voting": translatable("Voting kiosk"),
    "wall": translatable("Wall"),
    "organiser": translatable("Organiser"),
}

_MINUTE, _HOUR, _DAY = 60_000, 3_600_000, 86_400_000

shut_out: Final = says(
    "An organiser has shut this laptop out of the event. What you write is kept here, "
    "and waits for an organiser."
)

our_fault: Final = says(
    "Something went wrong inside Tablevoice. What was saved is safe, and your words are still "
    "on the screen. Go on working; tell an organiser if it happens again."
)


def sentence(error: TablevoiceError) -> str:
    """An error for the screen: what happened, what is safe, what to do.

    An error that lacks a fact of its sentence is told in its own words.
    """
    try:
        facts = {name: _Fact(value) for name, value in error.facts.items()}
        return tr(SENTENCES[error.reason]).format_map(facts)
    except (KeyError, ValueError):
        return str(error)


class _Fact:
    """A fact in a sentence: a number is written as in its language."""

    def __init__(self, value: object) -> None:
        self._value = value

    def __format__(self, form: str) -> str:
        if isinstance(self._value, int):
            return number(self._value)
        return isolated(format(self._value, form))


def recovered(changes: int, aside: str, *, hub: bool) -> str:
    """What the welcome says after a damaged store was set aside under the name `aside`."""
    rest = (
        "What was sent before comes back from the hub by itself."
        if hub
        else "Join the event again to fetch what was sent before."
    )
    return (
        f"What this laptop keeps was damaged, so a new start was made. "
        f"{count(changes, 'change was', 'changes were')} recovered. {rest} "
        f"Nothing was deleted: the damaged file is kept as {aside}. Tell an organiser."
    )


def place(where: Place) -> str:
    """Where words are."""
    return tr(_PLACES[where])


def place_count(where: Place, held: int) -> str:
    """How many changes are at a place."""
    return tr("{place}: {number}").format(place=place(where), number=number(held))


def receipt(found: Receipt | None) -> str:
    """Whether the vote with a receipt is on this laptop, and nothing of what is in it."""
    if found is None:
        return tr(
            "This vote is not on this laptop, or not yet: laptops tell each other of votes when "
            "they meet. Try again later, or ask an organiser."
        )
    if found.has_vote:
        return tr("Your vote is on this laptop. It is safe, and one vote counts for your badge.")
    return tr(
        "Your vote is on this laptop, and no vote counts for its badge at the moment. "
        "Ask an organiser to look at the badge."
    )


def stick_visit(report: Report) -> list[str]:
    """What a stick brought and took, and what on it could not be read; a sentence each."""
    told = [
        f"{count(report.received, 'change', 'changes')} taken from the stick, "
        f"{count(report.sent, 'change', 'changes')} left on it. You may pull it out now."
    ]
    return told + stick_troubles(report)


def stick_troubles(report: Report) -> list[str]:
    """What of a stick's files was set aside or could not be read; a sentence each."""
    told = []
    if report.set_aside:
        told.append(
            f"{count(report.set_aside, 'change was', 'changes were')} set aside, "
            "for an organiser to look at."
        )
    for reason, sentence_of in _UNREAD.items():
        if number := report.unread.count(reason):
            told.append(sentence_of.format(files=count(number, "file", "files")))
    return told


def refusal(reason: str) -> str:
    """Why something that arrived was set aside; `reason` is one of the quarantine's."""
    return _REFUSALS.get(reason, "This version does not know the reason. Update Tablevoice.")


def waiting(reason: str) -> str:
    """Why something waits for an organiser; `reason` is one of the membership's faults."""
    return _WAITING.get(reason, "This version does not know the reason. Update Tablevoice.")


def role(name: str) -> str:
    """What a laptop does in the room."""
    return tr(_ROLES[name]) if name in _ROLES else name


def table(name: str) -> str:
    """A table's name: "7" is "Table 7", "Blue team" stays."""
    return tr("Table {name}").format(name=name) if name.isdigit() else name


def count(number: int, one: str, many: str) -> str:
    """A number and its noun: `count(1, "idea", "ideas")` is "1 idea"."""
    return f"{number:,} {one if number == 1 else many}"


def ideas(number: int) -> str:
    """So many ideas."""
    return tr("%Ln idea(s)", "", number)


def listed(names: Sequence[str]) -> str:
    """Names one after another, as the language that is spoken now parts them."""
    return tr(", ", "between names").join(map(isolated, names))


def clock_time(ms: int) -> str:
    """The local time of day, "14:05", of milliseconds since 1970."""
    moment = _local(ms)
    return time_of_day(moment.hour, moment.minute)


def date(ms: int) -> str:
    """The local date, "6 August 2026", of milliseconds since 1970."""
    day = _local(ms)
    return written_date(day.year, day.month, day.day)


def ago(ms: int, now: int) -> str:
    """How long before `now` something was; both in milliseconds since 1970."""
    passed = now - ms
    if passed < _MINUTE:
        return tr("just now")
    if passed < _HOUR:
        return tr("%Ln minute(s) ago", "", passed // _MINUTE)
    if passed < _DAY:
        return tr("%Ln hour(s) ago", "", passed // _HOUR)
    return tr("on {date}").format(date=date(ms))


def _local(ms: int) -> datetime:
    return datetime.fromtimestamp(ms / 1000, tz=UTC).astimezone()


def hosted_by(names: Sequence[str]) -> str:
    """Which laptops host the room, in a few words."""
    return tr("Host: {names}").format(names=listed(names))


def ideas_wait(number: int) -> str:
    """Over the ideas of a laptop that was shut out."""
    return tr("%Ln idea(s) from here, kept for an organiser to look at", "", number)


def waiting_idea(title: str, *, left_out: bool) -> str:
    """One of them."""
    return (
        tr("{title} (left out by an organiser)").format(title=isolated(title))
        if left_out
        else title
    )
