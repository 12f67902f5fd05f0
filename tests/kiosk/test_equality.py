"""What voters are asked about themselves, who may set it, and which answers are kept."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from kiosk import actions
from kiosk.equality.editing import moved, new_id, put, reworded
from kiosk.equality.past import Past
from kiosk.equality.questions import (
    PREFER_NOT,
    Follows,
    Option,
    Question,
    applicable,
    check_questions,
)
from kiosk.equality.standard import STANDARD
from kiosk.errors import InputFault, InvalidInput, StoreError, StoreFault
from kiosk.store import answers, integrity
from kiosk.store.box_file import box_path
from kiosk.store.database import Store
from kiosk.store.equality import equality, past
from tests.event import DAY, Hackathon, exchange

PEOPLE = [
    {"ethnic_group": "white", "ethnic_white": "irish", "condition": "yes", "effect": "little"},
    {"ethnic_group": PREFER_NOT, "sex": "female", "age": PREFER_NOT},
    {},
]


@pytest.fixture
def kiosk(event: Hackathon) -> Store:
    actions.set_equality(event.organiser, asked=True, questions=STANDARD)
    return event.laptop("Kiosk 1", role="voting", rights="voting", table="")


def _ids(questions: list[Question]) -> list[str]:
    return [question.id for question in questions]


def test_the_questions_come_in_the_order_of_public_services_in_england() -> None:
    assert _ids(applicable(STANDARD, {})) == [
        "ethnic_group", "condition", "sex", "gender", "orientation", "religion", "age",
    ]  # fmt: skip
    check_questions(STANDARD)


def test_ethnicity_and_disability_have_a_second_step_that_follows_the_first() -> None:
    answered = {"ethnic_group": "asian", "condition": "yes"}
    assert _ids(applicable(STANDARD, answered))[:4] == [
        "ethnic_group", "ethnic_asian", "condition", "effect",
    ]  # fmt: skip
    assert "ethnic_asian" not in _ids(applicable(STANDARD, {"ethnic_group": PREFER_NOT}))


def test_a_question_that_is_not_asked_takes_its_second_step_along() -> None:
    fewer = [
        msgspec.structs.replace(q, asked=False) if q.id == "condition" else q for q in STANDARD
    ]
    assert "effect" not in _ids(applicable(fewer, {"condition": "yes"}))


@pytest.mark.parametrize("given", PEOPLE)
def test_whoever_was_asked_leaves_one_set_even_a_blank_one(
    kiosk: Store, given: dict[str, str]
) -> None:
    actions.keep_answers(kiosk, given)
    (kept,) = answers.held(kiosk)
    assert (kept.answers, kept.day) == (given, "2026-08-06")


def test_answers_are_in_no_change_and_in_no_table(kiosk: Store) -> None:
    before = integrity.digest(kiosk), kiosk.rows("SELECT count(*) FROM change")
    actions.keep_answers(kiosk, PEOPLE[0])
    assert (integrity.digest(kiosk), kiosk.rows("SELECT count(*) FROM change")) == before


@pytest.mark.parametrize(
    "wrong",
    [
        {"shoe_size": "44"},
        {"sex": "lot"},
        {"effect": "lot"},
        {"condition": "no", "effect": "lot"},
        {"ethnic_group": "white", "ethnic_asian": "indian"},
    ],
)
def test_an_answer_that_is_not_offered_is_refused_and_nothing_is_kept(
    kiosk: Store, wrong: dict[str, str]
) -> None:
    with pytest.raises(InvalidInput) as refused:
        actions.keep_answers(kiosk, wrong)
    assert refused.value.reason is InputFault.EQUALITY_ANSWER_UNKNOWN
    assert answers.held(kiosk) == ()


def test_nothing_is_kept_where_the_event_does_not_ask(event: Hackathon, kiosk: Store) -> None:
    actions.set_equality(event.organiser, asked=False, questions=STANDARD)
    exchange(event.organiser, kiosk)
    with pytest.raises(InvalidInput) as refused:
        actions.keep_answers(kiosk, {})
    assert refused.value.reason is InputFault.EQUALITY_NOT_ASKED


def test_an_organiser_edits_wording_order_and_which_are_asked(
    event: Hackathon, kiosk: Store
) -> None:
    edited = [msgspec.structs.replace(STANDARD[-1], text="How old are you?"), *STANDARD[:-1]]
    edited[1] = msgspec.structs.replace(edited[1], asked=False)
    actions.set_equality(event.organiser, asked=True, questions=edited, threshold=7)
    exchange(event.organiser, kiosk)
    assert equality(kiosk) == (True, 7, edited)


def test_a_kiosk_may_not_set_the_questions(event: Hackathon, kiosk: Store) -> None:
    before = equality(kiosk)
    with pytest.raises(InvalidInput) as refused:
        actions.set_equality(kiosk, asked=False, questions=[])
    assert refused.value.reason is InputFault.NO_RIGHT
    assert equality(kiosk) == before


_ONE = Question(id="one", text="One?", options=[Option(id="a", text="A")])


@pytest.mark.parametrize(
    "wrong",
    [
        [_ONE, _ONE],
        [msgspec.structs.replace(_ONE, options=[])],
        [msgspec.structs.replace(_ONE, options=_ONE.options * 2)],
        [msgspec.structs.replace(_ONE, options=[Option(id=PREFER_NOT, text="A")])],
        [msgspec.structs.replace(_ONE, text=" ")],
        [msgspec.structs.replace(_ONE, text="x" * 301)],
        [msgspec.structs.replace(_ONE, text="half \ud800")],
        [msgspec.structs.replace(_ONE, follows=Follows(question="later", option="a"))],
        [msgspec.structs.replace(_ONE, id=f"q{n}") for n in range(41)],
        [msgspec.structs.replace(_ONE, id=f"q_{n:02}_{'x' * 27}") for n in range(30)],
    ],
)
def test_questions_that_could_not_be_asked_are_refused(
    event: Hackathon, wrong: list[Question]
) -> None:
    with pytest.raises(InvalidInput) as refused:
        actions.set_equality(event.organiser, asked=True, questions=wrong)
    assert str(refused.value).endswith(".")
    assert equality(event.organiser) is None


_SEX = next(question for question in STANDARD if question.id == "sex")
_ASKED = Past.of([(True, [_SEX])])


def test_until_voters_are_asked_an_edit_of_the_words_keeps_the_ids() -> None:
    edited = reworded(_SEX, " Sex? ", {"female": "Woman", "male": ""}, "Another", Past())
    assert edited.text == "Sex?"
    assert [option.text for option in edited.options] == ["Woman", "Another"]
    assert edited.options[0].id == "female"
    again = reworded(edited, "Sex?", {o.id: o.text for o in edited.options}, "One more", Past())
    assert len({option.id for option in again.options}) == 3


def test_an_answer_that_was_taken_out_leaves_its_id_to_nobody() -> None:
    romani = reworded(_SEX, "Language?", {}, "Romani")
    taken_out = reworded(romani, "Language?", {romani.options[0].id: ""}, "")
    polish = reworded(taken_out, "Language?", {}, "Polish")
    assert polish.options[0].id != romani.options[0].id


def test_two_organisers_who_add_an_answer_at_the_same_time_give_it_two_ids() -> None:
    one, other = (reworded(_SEX, "Sex?", {}, words) for words in ("Romani", "Polish"))
    assert one.options[0].id != other.options[0].id
    assert new_id([]) != new_id([])


def test_once_voters_were_asked_an_answer_in_other_words_is_another_answer() -> None:
    edited = reworded(_SEX, "Sex?", {"female": "Left-handed", "male": " MALE "}, "", _ASKED)
    assert edited.options[0].id != "female"
    assert (edited.options[1].id, edited.options[1].text) == ("male", "MALE")


def test_who_goes_back_to_former_words_gets_the_answer_that_had_them() -> None:
    edited = reworded(_SEX, "Sex?", {"female": "Woman"}, "", _ASKED)
    back = reworded(edited, "Sex?", {edited.options[0].id: "Female"}, "Male", _ASKED)
    assert [option.id for option in back.options] == ["female", "male"]


def test_two_answers_that_change_their_words_for_each_other_s_are_both_new() -> None:
    edited = reworded(_SEX, "Sex?", {"female": "Male", "male": "Female"}, "", _ASKED)
    assert not {option.id for option in edited.options} & {"female", "male"}


def test_an_answer_that_leads_to_another_question_is_not_lost_by_an_edit(event: Hackathon) -> None:
    condition = next(question for question in STANDARD if question.id == "condition")
    edited = reworded(condition, "?", {"yes": "", "no": "No"}, "")
    with pytest.raises(InvalidInput) as refused:
        actions.set_equality(event.organiser, asked=True, questions=put(STANDARD, edited))
    assert refused.value.reason is InputFault.EQUALITY_ANSWER_LEADS


def test_the_past_of_the_questions_is_all_that_counts_in_the_log(
    event: Hackathon, kiosk: Store
) -> None:
    romani = reworded(_SEX, "Language?", {}, "Romani")
    actions.set_equality(event.organiser, asked=True, questions=[romani])
    actions.set_equality(event.organiser, asked=False, questions=[STANDARD[-1]])
    exchange(event.organiser, kiosk)
    for store in (event.organiser, kiosk):
        now = past(store)
        assert now.words("sex") == {
            "female": "Female", "male": "Male", romani.options[0].id: "Romani",
        }  # fmt: skip
        assert "age" in now.asked


def test_a_question_moves_by_one_place_and_not_out_of_the_list() -> None:
    first = moved(STANDARD, "sex", -1)
    assert [q.id for q in first].index("sex") == [q.id for q in STANDARD].index("sex") - 1
    assert moved(STANDARD, "age", 5) == list(STANDARD)
    assert moved(STANDARD, "ethnic_group", -1) == list(STANDARD)


def test_a_threshold_below_five_is_refused(event: Hackathon) -> None:
    with pytest.raises(InvalidInput) as refused:
        actions.set_equality(event.organiser, asked=True, questions=STANDARD, threshold=4)
    assert refused.value.reason is InputFault.THRESHOLD_OUT_OF_RANGE


def test_a_day_s_sets_are_handed_over_together_and_never_while_votes_are_taken(
    event: Hackathon, kiosk: Store
) -> None:
    for _ in range(12):
        actions.keep_answers(kiosk, {"sex": "female"})
    assert answers.hand_over(kiosk, quiet=None) == ()
    assert len(answers.hand_over(kiosk, quiet=0.0)) == 12


def test_a_poll_that_is_opened_for_one_voter_gives_that_voter_s_set_to_nobody(
    event: Hackathon, kiosk: Store
) -> None:
    for _ in range(12):
        actions.keep_answers(kiosk, {"sex": "female"})
    assert len(answers.hand_over(kiosk, quiet=0.0)) == 12
    assert len(answers.hand_over(kiosk, quiet=None)) == 12
    actions.keep_answers(kiosk, {"sex": "male"})
    assert answers.hand_over(kiosk, quiet=0.0) == ()
    assert answers.hand_over(kiosk, quiet=899.0) == ()
    assert len(answers.hand_over(kiosk, quiet=900.0)) == 13


def test_the_day_after_even_few_are_handed_over(event: Hackathon, kiosk: Store) -> None:
    actions.keep_answers(kiosk, {"sex": "female"})
    assert answers.hand_over(kiosk, quiet=0.0) == ()
    event.clock.ms += DAY
    assert len(answers.hand_over(kiosk, quiet=None)) == 1


def test_sets_of_another_event_are_refused_with_all_that_came_with_them(
    event: Hackathon, kiosk: Store
) -> None:
    actions.keep_answers(kiosk, {})
    own = list(answers.held(kiosk))
    strange = msgspec.structs.replace(own[0], id="0" * 32, event="f" * 32)
    with pytest.raises(InvalidInput) as refused:
        answers.take_in(event.organiser, [*own, strange])
    assert refused.value.reason is InputFault.OTHER_EVENT
    assert answers.held(event.organiser) == ()


def test_pages_are_all_the_sets_by_their_ids(kiosk: Store) -> None:
    for _ in range(7):
        actions.keep_answers(kiosk, {})
    first = answers.page(kiosk, "", 5)
    second = answers.page(kiosk, first.sets[-1].id, 5)
    assert (first.more, second.more) == (True, False)
    assert (*first.sets, *second.sets) == answers.held(kiosk)
    assert answers.page(kiosk, "", 5, first.tag) == ([], False, first.tag)


def test_a_box_that_was_damaged_is_set_aside_and_what_is_whole_in_it_goes_on(kiosk: Store) -> None:
    for _ in range(3):
        actions.keep_answers(kiosk, {"sex": "male"})
    path = box_path(kiosk.path)
    whole = path.read_bytes()
    path.write_bytes(whole[:2_000] + b"\xff" + whole[2_001:])
    actions.keep_answers(kiosk, {})
    assert len(answers.held(kiosk)) == 3
    aside = path.with_name(f"{path.name}.spoilt-1")
    assert len(aside.read_bytes()) == len(whole)


def test_a_box_of_a_newer_version_is_left_alone(kiosk: Store) -> None:
    path = box_path(kiosk.path)
    newer = b'{"tablevoice_box":2}'.ljust(1023) + b"\n"
    path.write_bytes(newer)
    with pytest.raises(StoreError) as refused:
        actions.keep_answers(kiosk, {})
    assert refused.value.reason is StoreFault.TOO_NEW
    assert path.read_bytes() == newer


def test_a_writer_that_was_killed_half_way_leaves_the_box_and_nothing_of_its_own(
    kiosk: Store, tmp_path: Path
) -> None:
    actions.keep_answers(kiosk, {})
    left = box_path(kiosk.path).with_name("Kiosk 1.equality-abc.part")
    left.write_bytes(b"half a box")
    actions.keep_answers(kiosk, {})
    assert len(answers.held(kiosk)) == 2
    assert not left.exists()


def test_a_box_that_cannot_be_written_says_so_and_keeps_what_it_had(kiosk: Store) -> None:
    actions.keep_answers(kiosk, {})
    before = answers.held(kiosk)
    path = box_path(kiosk.path)
    path.rename(path.with_name("kept"))
    path.mkdir()
    with pytest.raises(StoreError) as refused:
        actions.keep_answers(kiosk, {})
    assert refused.value.reason is StoreFault.UNWRITABLE
    path.rmdir()
    path.with_name("kept").rename(path)
    assert answers.held(kiosk) == before
