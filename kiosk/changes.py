"""The schema of the world: a change, and the body of every kind of fact.

A change gives one register `(kind, subject)` a whole new value. Bodies are JSON, kept
byte for byte as they were signed; `read_body` gives them their type.

    change.kind, change.subject          # ("idea", "0192…")
    read_body(change.kind, change.body)  # Idea(title="Quiet rooms", …)

| kind       | subject            | value        |
|------------|--------------------|--------------|
| event      | event              | `Event`      |
| challenge  | challenge          | `Challenge`  |
| poll       | challenge          | `Poll`       |
| badges     | batch              | `Badges`     |
| badge      | badge, or its run  | `Badge`      |
| device     | device             | `Device`     |
| ticket     | ticket             | `Ticket`     |
| revocation | device             | `Revocation` |
| verdict    | change's short hash| `Verdict`    |
| idea       | idea               | `Idea`       |
| idea_state | idea               | `IdeaState`  |
| merge      | idea               | `Merge`      |
| theme      | idea               | `Theme`      |
| ballot     | challenge/voter    | `Ballot`     |
| opinion    | idea/voter         | `Opinion`    |
| equality   | event              | `Equality`   |
"""

from __future__ import annotations

import hashlib
from typing import Annotated, ClassVar, Literal, NamedTuple, get_args

import msgspec
from msgspec import Meta

from kiosk.equality.questions import MAX_QUESTIONS, Question
from kiosk.suppression import LEAST_THRESHOLD, MOST_THRESHOLD, THRESHOLD
from kiosk.vouchers import MAX_EXPIRY, MAX_USES, Role, Voucher

MAX_BODY = 384 * 1024
"""The most characters of a body: a ballot that shows 10,000 ideas fits."""

MAX_PARENTS = 64
GENESIS = bytes(32)
"""`prev` of a device's first change."""

_DOMAIN = b"tablevoice change 1\n"

Sha256 = Annotated[bytes, Meta(min_length=32, max_length=32)]
DeviceId = Annotated[str, Meta(pattern=r"^[0-9a-f]{32}(?!\n)$")]
ChainId = Annotated[str, Meta(pattern=r"^[0-9a-f]{32}(:[0-9a-f]{16})?(?!\n)$")]
"""A device, or one branch of a device's chain that forked: see `kiosk/store/chains.py`."""

Name = Annotated[str, Meta(pattern=r"^[a-z][a-z0-9_]{0,39}(?!\n)$")]
Seq = Annotated[int, Meta(ge=1, le=(1 << 53) - 1)]
Stamp = Annotated[int, Meta(ge=0, le=(1 << 63) - 1)]

TITLE_MAX = 700
DETAIL_MAX = 5_000
NAME_MAX = 80
QUESTION_MAX = 400
NOTE_MAX = 400
LANGUAGE_MAX = 35
RUN_MAX = 64
"""Characters. RFC 5646, section 4.4.1, asks for room for 35 in a language tag."""

LANGUAGES_MOST = 40
"""Languages that an event's kiosks may offer."""

DOTS_MAX = 100
IDLE_LEAST, IDLE_MOST = 30, 600
"""Seconds in which nothing happens at a kiosk, before it asks whether somebody is there."""

WARNING_LEAST, WARNING_MOST = 20, 120
"""Seconds to answer. WCAG 2.2, success criterion 2.2.1, asks for 20 at least."""

SHARE_MAX = 100
SEED_MAX = 200
POSITION_MAX = 1_000_000

ShortName = Annotated[str, Meta(max_length=NAME_MAX)]
Tag = Annotated[str, Meta(max_length=LANGUAGE_MAX)]
Dots = Annotated[int, Meta(ge=1, le=DOTS_MAX)]

State = Literal["submitted", "withdrawn"]
Answer = Literal["agree", "disagree", "pass"]
Pick = Literal["first", "second", "skip"]
Method = Literal["dots", "approval", "agree", "pairs"]
Recast = Literal["last", "first"]
PollState = Literal["open", "closed"]
TicketState = Literal["open", "cancelled"]
BadgeState = Literal["issued", "cancelled"]
VerdictState = Literal["admitted", "dismissed", "waiting"]
ROLES: tuple[Role, ...] = get_args(Role)
ANSWERS: tuple[Answer, ...] = get_args(Answer)
PICKS: tuple[Pick, ...] = get_args(Pick)
METHODS: tuple[Method, ...] = get_args(Method)


class ChangeId(NamedTuple):
    """Names one change: the device that made it, or a branch of its chain, and its number."""

    device: ChainId
    seq: Seq


class Change(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One write to one register, made by one device, numbered, chained, signed."""

    device: DeviceId
    seq: Seq
    at: Stamp
    kind: Name
    subject: Annotated[str, Meta(min_length=1, max_length=200)]
    parents: Annotated[tuple[ChangeId, ...], Meta(max_length=MAX_PARENTS)]
    body: Annotated[str, Meta(max_length=MAX_BODY)]
    salt: Annotated[bytes, Meta(min_length=16, max_length=16)]
    prev: Sha256
    sig: Annotated[bytes, Meta(min_length=64, max_length=64)]

    @property
    def id(self) -> ChangeId:
        """The change's name."""
        return ChangeId(self.device, self.seq)


_encoder = msgspec.json.Encoder()


def change_hash(change: Change) -> bytes:
    """SHA-256 of a change, over its salted body's hash: 32 bytes.

    The body enters only as `SHA-256(salt + body)`, so that an erased body leaves the
    chain whole. The signature is over this hash and is not part of it.
    """
    return hash_parts(
        change.device,
        change.seq,
        change.at,
        change.kind,
        change.subject,
        change.parents,
        hashlib.sha256(change.salt + change.body.encode()).digest(),
        change.prev,
    )


def short_hash(digest: bytes) -> str:
    """The first half of a change's hash, in hex: the subject of its verdict."""
    return digest[:16].hex()


def hash_parts(
    device: str,
    seq: int,
    at: int,
    kind: str,
    subject: str,
    parents: tuple[tuple[str, int], ...],
    body_hash: bytes,
    prev: bytes,
) -> bytes:
    """SHA-256 over the JSON array of a change's parts, after a domain line."""
    parts = _encoder.encode((device, seq, at, kind, subject, parents, body_hash, prev))
    return hashlib.sha256(_DOMAIN + parts).digest()


class Body(msgspec.Struct, frozen=True, kw_only=True):
    """What every body has: the version of its form. Fields it does not know are let be."""

    newest: ClassVar[int] = 1
    """The latest version of this form that is read here."""

    v: int = 1


class Event(Body, frozen=True, kw_only=True):
    """One hackathon. `badge_key` (hex) keys the hashes by which badges are known."""

    name: ShortName
    badge_key: Annotated[str, Meta(pattern=r"^[0-9a-f]{64}(?!\n)$")]
    idle: Annotated[int, Meta(ge=IDLE_LEAST, le=IDLE_MOST)] = 60
    """Seconds after which a kiosk asks a voter who stands still whether to wait."""
    warning: Annotated[int, Meta(ge=WARNING_LEAST, le=WARNING_MOST)] = 20
    """Seconds for which it asks, before it forgets the voter."""
    languages: Annotated[list[Tag], Meta(max_length=LANGUAGES_MOST)] = []
    """BCP 47 tags of what its kiosks speak, the first until a voter chooses another.

    Nothing, where nobody has decided that.
    """


class Voting(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """How a challenge is voted on: see `kiosk/voting/methods.py`.

    `recast` says which of a voter's ballots counts, `share` how many ideas or pairs each
    voter is offered, `order` the order that an organiser fixed; without it, each has an own.
    """

    method: Method = "dots"
    recast: Recast = "last"
    share: Annotated[int, Meta(ge=1, le=SHARE_MAX)] = 12
    order: list[str] = []


class Challenge(Body, frozen=True, kw_only=True):
    """A question the room works on; each voter has `dots`, at most `per_idea` on one.

    One that is voted on in any other way than plainly by dots says so in `voting`, and has
    `v` 2, so that a version that knows dots alone waits for its upgrade.
    """

    newest: ClassVar[int] = 2

    question: Annotated[str, Meta(max_length=QUESTION_MAX)]
    position: Annotated[int, Meta(ge=0, le=POSITION_MAX)] = 0
    dots: Dots = 5
    per_idea: Dots = 3
    voting: Voting | msgspec.UnsetType = msgspec.UNSET


class Poll(Body, frozen=True, kw_only=True):
    """Whether a challenge takes ballots; once closed, whether all may see its results."""

    state: PollState
    revealed: bool = False


class Badges(Body, frozen=True, kw_only=True):
    """A batch of issued badges, as keyed hashes (hex).

    The batches of badges that were made in one go name the same `run`, and its label. What
    was issued before runs had names is a run of its own, under the batch's id.
    """

    hashes: list[Annotated[str, Meta(pattern=r"^[0-9a-f]{32}(?!\n)$")]]
    run: Annotated[str, Meta(max_length=RUN_MAX)] = ""
    label: ShortName = ""


class Badge(Body, frozen=True, kw_only=True):
    """Whether a badge, or every badge of a run, lets anybody vote.

    The subject is a badge's keyed hash, or a run. What was said of the badge itself goes
    before what was said of its run.
    """

    state: BadgeState


class Device(Body, frozen=True, kw_only=True):
    """One installation on one laptop; its id is the hash of `public_key` (Ed25519).

    `voucher` says who let it in; the first change of every device has one.
    """

    name: ShortName
    role: Role
    table: ShortName = ""
    public_key: Annotated[bytes, Meta(min_length=32, max_length=32)]
    voucher: Voucher | None = None


class Ticket(Body, frozen=True, kw_only=True):
    """A ticket that was handed out; its id is the hash of its public key.

    `expires` in ms since 1970. A cancelled one lets nobody in any more but the devices
    `known` to have used it.
    """

    label: ShortName
    role: Role
    expires: Annotated[int, Meta(ge=0, le=MAX_EXPIRY)]
    uses: Annotated[int, Meta(ge=1, le=MAX_USES)]
    state: TicketState = "open"
    known: list[DeviceId] = []


class Revocation(Body, frozen=True, kw_only=True):
    """A device that may write no more. What it wrote up to `ends` stays.

    `ends` are the last changes that were known of it: number and hash. It vouches for
    nobody any more but for the devices `known` to the event.
    """

    ends: Annotated[list[tuple[Seq, Sha256]], Meta(max_length=MAX_PARENTS)]
    known: list[DeviceId]
    note: Annotated[str, Meta(max_length=NOTE_MAX)] = ""


class Verdict(Body, frozen=True, kw_only=True):
    """What an organiser decided about a change that was set aside.

    `waiting` takes a decision back, and has `v` 2: to a version that knows no such thing, the
    change waits too.
    """

    newest: ClassVar[int] = 2

    state: VerdictState
    note: Annotated[str, Meta(max_length=NOTE_MAX)] = ""


class Idea(Body, frozen=True, kw_only=True):
    """What a table says. `language` is a BCP 47 tag."""

    title: Annotated[str, Meta(max_length=TITLE_MAX)]
    detail: Annotated[str, Meta(max_length=DETAIL_MAX)] = ""
    challenge: str
    table: ShortName
    language: Tag = "en"


class IdeaState(Body, frozen=True, kw_only=True):
    """Whether an idea stands, or its table took it back."""

    state: State


class Merge(Body, frozen=True, kw_only=True):
    """Says that an idea is the same as another; with nothing in `into`, that it is not."""

    into: Annotated[str, Meta(max_length=200)]


class Theme(Body, frozen=True, kw_only=True):
    """What an idea is about, in an organiser's words; or nothing."""

    name: ShortName


class Ballot(Body, frozen=True, kw_only=True):
    """One badge's answer to one challenge, and the exact order in which it was shown.

    Dots and approvals are `choices`, points by idea. Otherwise there is an answer for each
    idea of `shown`, or for each two of them, as far as the voter went; then `v` is 2.
    `seed` is what shuffled the order; it is empty where an organiser had fixed it.
    """

    newest: ClassVar[int] = 2

    choices: dict[str, Dots]
    shown: list[str]
    seed: Annotated[str, Meta(max_length=SEED_MAX)] = ""
    answers: list[Answer | Pick] = []


class Opinion(Body, frozen=True, kw_only=True):
    """What one badge thinks of one idea."""

    answer: Answer


class Equality(Body, frozen=True, kw_only=True):
    """What voters are asked about themselves, if anything; small counts stay hidden.

    The answers are in no change: see `kiosk/store/answers.py`.
    """

    asked: bool
    threshold: Annotated[int, Meta(ge=LEAST_THRESHOLD, le=MOST_THRESHOLD)] = THRESHOLD
    questions: Annotated[list[Question], Meta(max_length=MAX_QUESTIONS)]


BODIES: dict[str, type[Body]] = {
    "event": Event,
    "challenge": Challenge,
    "poll": Poll,
    "badges": Badges,
    "badge": Badge,
    "device": Device,
    "ticket": Ticket,
    "revocation": Revocation,
    "verdict": Verdict,
    "idea": Idea,
    "idea_state": IdeaState,
    "merge": Merge,
    "theme": Theme,
    "ballot": Ballot,
    "opinion": Opinion,
    "equality": Equality,
}
"""The kinds that this version understands. Others are kept and passed on untouched."""

_decoders = {kind: msgspec.json.Decoder(body) for kind, body in BODIES.items()}
_version_decoder = msgspec.json.Decoder(Body)


class Unreadable(Exception):
    """A body that this version cannot read: `newer` than it, or `malformed`."""

    def __init__(self, reason: Literal["newer", "malformed"]) -> None:
        super().__init__(reason)
        self.reason: Literal["newer", "malformed"] = reason


def write_body(body: Body) -> str:
    """The JSON of a body. Raises `UnicodeEncodeError` for lone surrogates."""
    return _encoder.encode(body).decode()


def read_body(kind: str, body: str) -> Body:
    """The typed body of a change. Raises `Unreadable`."""
    decoder = _decoders.get(kind)
    if decoder is None:
        raise Unreadable("newer")
    try:
        value = decoder.decode(body)
    except msgspec.ValidationError:
        raise Unreadable("newer" if _is_newer(kind, body) else "malformed") from None
    except (msgspec.DecodeError, RecursionError):
        raise Unreadable("malformed") from None
    if value.v > value.newest:
        raise Unreadable("newer")
    return value


def _is_newer(kind: str, body: str) -> bool:
    try:
        return _version_decoder.decode(body).v > BODIES[kind].newest
    except (msgspec.DecodeError, RecursionError):
        return False


def pair(left: str, right: str) -> str:
    """The subject of a register that belongs to two things, such as an idea and a voter."""
    return f"{left}/{right}"


def unpair(subject: str) -> tuple[str, str]:
    """The two halves that `pair` joined. Raises `Unreadable` for anything else."""
    left, slash, right = subject.partition("/")
    if not (left and slash and right) or "/" in right:
        raise Unreadable("malformed")
    return left, right
