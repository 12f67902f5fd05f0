"""What can go wrong, told apart by what a person can do about it.

Every error carries a sentence, a `reason` from a closed set, and the facts that a
translation of the sentence needs. The words for the screen live in `ui/words.py`.
Anything that is not a `TablevoiceError` is a bug.

    try:
        actions.save_idea(store, challenge=challenge, title="")
    except InvalidInput as error:
        error.reason   # InputFault.TITLE_EMPTY
        error.field    # "title"
"""

from __future__ import annotations

from enum import Enum


class InputFault(Enum):
    """Why an action refused what it was given."""

    TITLE_EMPTY = "title_empty"
    TITLE_TOO_LONG = "title_too_long"
    DETAIL_TOO_LONG = "detail_too_long"
    NAME_EMPTY = "name_empty"
    NAME_TOO_LONG = "name_too_long"
    TEXT_NOT_UNICODE = "text_not_unicode"
    QUESTION_EMPTY = "question_empty"
    QUESTION_TOO_LONG = "question_too_long"
    RULES_IMPOSSIBLE = "rules_impossible"
    COUNT_OUT_OF_RANGE = "count_out_of_range"
    NO_EVENT = "no_event"
    EVENT_EXISTS = "event_exists"
    NOT_ENROLLED = "not_enrolled"
    ROLE_UNKNOWN = "role_unknown"
    TABLE_MISSING = "table_missing"
    CHALLENGE_UNKNOWN = "challenge_unknown"
    IDEA_UNKNOWN = "idea_unknown"
    IDEA_ELSEWHERE = "idea_elsewhere"
    IDEA_WITHDRAWN = "idea_withdrawn"
    POLL_CLOSED = "poll_closed"
    TOO_MANY_DOTS = "too_many_dots"
    TOO_MANY_DOTS_ON_IDEA = "too_many_dots_on_idea"
    POINTS_NOT_POSITIVE = "points_not_positive"
    ORDER_INCOMPLETE = "order_incomplete"
    ANSWER_UNKNOWN = "answer_unknown"
    TOO_MANY_ANSWERS = "too_many_answers"
    ALREADY_VOTED = "already_voted"
    METHOD_UNKNOWN = "method_unknown"
    POLL_OPEN = "poll_open"
    POLL_RUNS = "poll_runs"
    VOTES_CAST = "votes_cast"
    RECEIPT_MISTYPED = "receipt_mistyped"
    BADGE_MISTYPED = "badge_mistyped"
    BADGE_UNKNOWN = "badge_unknown"
    BADGE_CANCELLED = "badge_cancelled"
    CARD_TOO_SMALL = "card_too_small"
    SHEET_UNKNOWN = "sheet_unknown"
    LANGUAGES_OUT_OF_RANGE = "languages_out_of_range"
    SPARE_UNUSABLE = "spare_unusable"
    ADDRESS_UNUSABLE = "address_unusable"
    FILE_UNREADABLE = "file_unreadable"
    TICKET_FOREIGN = "ticket_foreign"
    TICKET_EMPTY = "ticket_empty"
    TICKET_CUT_SHORT = "ticket_cut_short"
    TICKET_FORGED = "ticket_forged"
    TICKET_TOO_NEW = "ticket_too_new"
    TICKET_EXPIRED = "ticket_expired"
    TICKET_MISSING = "ticket_missing"
    TICKET_UNKNOWN = "ticket_unknown"
    OTHER_EVENT = "other_event"
    NO_RIGHT = "no_right"
    DEVICE_UNKNOWN = "device_unknown"
    CHANGE_UNKNOWN = "change_unknown"
    PIN_UNUSABLE = "pin_unusable"
    PIN_DIFFERS = "pin_differs"
    PIN_WRONG = "pin_wrong"
    PIN_EARLY = "pin_early"
    PIN_LOST = "pin_lost"
    TIME_OUT_OF_RANGE = "time_out_of_range"
    KIOSK_LANGUAGES_UNUSABLE = "kiosk_languages_unusable"
    EQUALITY_ANSWER_UNKNOWN = "equality_answer_unknown"
    EQUALITY_QUESTIONS_TANGLED = "equality_questions_tangled"
    EQUALITY_OPTIONS_UNUSABLE = "equality_options_unusable"
    EQUALITY_WORDS_MISSING = "equality_words_missing"
    EQUALITY_TOO_MANY = "equality_too_many"
    EQUALITY_NOT_CROSSED = "equality_not_crossed"
    EQUALITY_CROSSING_TELLS = "equality_crossing_tells"
    EQUALITY_ANSWER_LEADS = "equality_answer_leads"
    THRESHOLD_OUT_OF_RANGE = "threshold_out_of_range"
    EQUALITY_NOT_ASKED = "equality_not_asked"


class StoreFault(Enum):
    """Why the laptop could not keep or read something."""

    FULL = "full"
    DAMAGED = "damaged"
    FOREIGN = "foreign"
    MISSING = "missing"
    OPEN = "open"
    TOO_NEW = "too_new"
    DRIVER_TOO_OLD = "driver_too_old"
    BUSY = "busy"
    UNWRITABLE = "unwritable"
    BOX_FULL = "box_full"
    """There is no room for more equality answers."""


class PeerFault(Enum):
    """Why another device could not be exchanged with."""

    NOBODY = "nobody"
    """There is nobody to exchange with at all."""
    UNREACHABLE = "unreachable"
    BUSY = "busy"
    REFUSED = "refused"
    SHUT_OUT = "shut_out"
    """An organiser has shut this laptop out."""
    TOO_LARGE = "too_large"
    INCOMPATIBLE = "incompatible"
    NOT_A_HUB = "not_a_hub"
    CUT_SHORT = "cut_short"
    FAILED = "failed"
    STOPPED = "stopped"


class MediaFault(Enum):
    """Why a file, a picture or a stick could not be written or read."""

    UNWRITABLE = "unwritable"
    UNREADABLE = "unreadable"
    GONE = "gone"
    FULL = "full"
    READ_ONLY = "read_only"
    FAULTY = "faulty"
    UNSAFE = "unsafe"
    CROWDED = "crowded"
    NO_CAMERA = "no_camera"
    UNNAMED = "unnamed"


class TablevoiceError(Exception):
    """An expected failure: a sentence, a reason, and the facts behind it."""

    reason: Enum

    def __init__(self, sentence: str, reason: Enum, **facts: str | int) -> None:
        super().__init__(sentence)
        self.reason = reason
        self.facts = facts


class InvalidInput(TablevoiceError):
    """A person or a file gave something that cannot be taken; nothing was changed.

    `field` names the input at fault, so that the sentence can stand beside it.
    """

    def __init__(
        self, sentence: str, reason: InputFault, *, field: str = "", **facts: str | int
    ) -> None:
        super().__init__(sentence, reason, **facts)
        self.field = field


class StoreError(TablevoiceError):
    """The store on this laptop could not do its work; what was committed is safe."""

    def __init__(self, sentence: str, reason: StoreFault, **facts: str | int) -> None:
        super().__init__(sentence, reason, **facts)


class PeerError(TablevoiceError):
    """A hub or another peer did not take part; what is on this laptop is untouched."""

    def __init__(self, sentence: str, reason: PeerFault, **facts: str | int) -> None:
        super().__init__(sentence, reason, **facts)


class MediaError(TablevoiceError):
    """A file or a medium could not be used."""

    def __init__(self, sentence: str, reason: MediaFault, **facts: str | int) -> None:
        super().__init__(sentence, reason, **facts)
