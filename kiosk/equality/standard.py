"""The questions that an event begins with, as public services in England ask them.

Wording, answers and their order are those of the pattern "Equality information" of the
GOV.UK Design System (design-system.service.gov.uk/patterns/equality-information), which
follows the harmonised standards of the Government Statistical Service; the age groups are
in decades, as its standard for age allows. Contains public sector information licensed under
the Open Government Licence v3.0.

The pattern's free text after "Other" is left out: words of one's own could tell who wrote
them.
"""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.equality.questions import Follows, Option, Question


def translatable(text: str) -> str:
    """The text as it is: the translators' tool finds it by this name."""
    return text


def _options(*options: tuple[str, str]) -> list[Option]:
    return [Option(id=id_, text=text) for id_, text in options]


def _background(group: str, option: str, text: str, *options: tuple[str, str]) -> Question:
    """The second step of the ethnic group, for those who took this answer to the first."""
    follows = Follows(question="ethnic_group", option=option)
    return Question(id=group, text=text, options=_options(*options), follows=follows)


_YES_NO = (("yes", translatable("Yes")), ("no", translatable("No")))

_ETHNIC_GROUP = Question(
    id="ethnic_group",
    text=translatable("What is your ethnic group?"),
    options=_options(
        ("white", translatable("White")),
        ("mixed", translatable("Mixed or multiple ethnic groups")),
        ("asian", translatable("Asian or Asian British")),
        ("black", translatable("Black, African, Caribbean or Black British")),
        ("other", translatable("Other ethnic group")),
    ),
)

_BACKGROUNDS = (
    _background(
        "ethnic_white",
        "white",
        translatable("Which of the following best describes your White background?"),
        ("british", translatable("English, Welsh, Scottish, Northern Irish or British")),
        ("irish", translatable("Irish")),
        ("traveller", translatable("Gypsy or Irish Traveller")),
        ("other", translatable("Any other White background")),
    ),
    _background(
        "ethnic_mixed",
        "mixed",
        translatable(
            "Which of the following best describes your Mixed or multiple ethnic groups background?"
        ),
        ("white_caribbean", translatable("White and Black Caribbean")),
        ("white_african", translatable("White and Black African")),
        ("white_asian", translatable("White and Asian")),
        ("other", translatable("Any other Mixed or multiple ethnic background")),
    ),
    _background(
        "ethnic_asian",
        "asian",
        translatable(
            "Which of the following best describes your Asian or Asian British background?"
        ),
        ("indian", translatable("Indian")),
        ("pakistani", translatable("Pakistani")),
        ("bangladeshi", translatable("Bangladeshi")),
        ("chinese", translatable("Chinese")),
        ("other", translatable("Any other Asian background")),
    ),
    _background(
        "ethnic_black",
        "black",
        translatable(
            "Which of the following best describes your Black, African, Caribbean "
            "or Black British background?"
        ),
        ("african", translatable("African")),
        ("caribbean", translatable("Caribbean")),
        ("other", translatable("Any other Black, African or Caribbean background")),
    ),
    _background(
        "ethnic_other",
        "other",
        translatable("Which of the following best describes your background?"),
        ("arab", translatable("Arab")),
        ("other", translatable("Any other ethnic group")),
    ),
)

_CONDITION = Question(
    id="condition",
    text=translatable(
        "Do you have any physical or mental health conditions or illness "
        "lasting or expected to last 12 months or more?"
    ),
    options=_options(*_YES_NO),
)

_EFFECT = Question(
    id="effect",
    text=translatable(
        "Do any of your conditions or illnesses reduce your ability "
        "to carry out day to day activities?"
    ),
    hint=translatable("For example eating, washing, walking or going shopping."),
    options=_options(
        ("lot", translatable("Yes, a lot")),
        ("little", translatable("Yes, a little")),
        ("not", translatable("Not at all")),
    ),
    follows=Follows(question="condition", option="yes"),
)

_SEX = Question(
    id="sex",
    text=translatable("What is your sex?"),
    options=_options(("female", translatable("Female")), ("male", translatable("Male"))),
)

_GENDER = Question(
    id="gender",
    text=translatable("Is the gender you identify with the same as your sex registered at birth?"),
    options=_options(*_YES_NO),
)

_ORIENTATION = Question(
    id="orientation",
    text=translatable("Which of the following options best describes how you think of yourself?"),
    options=_options(
        ("heterosexual", translatable("Heterosexual or straight")),
        ("gay_lesbian", translatable("Gay or lesbian")),
        ("bisexual", translatable("Bisexual")),
        ("other", translatable("Other")),
    ),
)

_RELIGION = Question(
    id="religion",
    text=translatable("What is your religion?"),
    options=[
        Option(id="none", text=translatable("No religion")),
        Option(
            id="christian",
            text=translatable("Christian"),
            hint=translatable(
                "Including Church of England, Catholic, Protestant "
                "and all other Christian denominations."
            ),
        ),
        *_options(
            ("buddhist", translatable("Buddhist")),
            ("hindu", translatable("Hindu")),
            ("jewish", translatable("Jewish")),
            ("muslim", translatable("Muslim")),
            ("sikh", translatable("Sikh")),
            ("other", translatable("Any other religion")),
        ),
    ],
)

_AGE = Question(
    id="age",
    text=translatable("What is your age group?"),
    options=_options(
        ("to_15", translatable("15 or younger")),
        ("to_24", translatable("16 to 24")),
        ("to_34", translatable("25 to 34")),
        ("to_44", translatable("35 to 44")),
        ("to_54", translatable("45 to 54")),
        ("to_64", translatable("55 to 64")),
        ("to_74", translatable("65 to 74")),
        ("from_75", translatable("75 or older")),
    ),
)

STANDARD: Sequence[Question] = (
    _ETHNIC_GROUP, *_BACKGROUNDS, _CONDITION, _EFFECT, _SEX, _GENDER, _ORIENTATION, _RELIGION, _AGE,
)  # fmt: skip
"""In this order: ethnicity, disability, sex, gender, orientation, religion, age."""
