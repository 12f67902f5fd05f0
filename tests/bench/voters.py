"""One voter after another at a real window: by every method, in other languages, some walk away.

for number, code in enumerate(codes):
    vote(kiosk, number, code)
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from tests.bench.hall import Kiosk
from ui.language import LANGUAGES
from ui.screens.voting import words
from ui.screens.voting.answer_page import AnswerPage
from ui.screens.voting.answers_review_page import AnswersReviewPage
from ui.screens.voting.badge_page import BadgePage
from ui.screens.voting.ballot_page import BallotPage
from ui.screens.voting.choosing_page import ChoosingPage
from ui.screens.voting.review_page import ReviewPage
from ui.screens.voting.start_page import StartPage
from ui.screens.voting.thanks_page import ThanksPage
from ui.widgets import Button

_MISTYPES, _TURNS_LANGUAGE, _WALKS_AWAY = 5, 3, 7
"""Every how manieth voter does that."""


def vote(kiosk: Kiosk, number: int, code: str) -> None:
    """The whole way of one voter, from the start back to it."""
    if number % _MISTYPES == 0:
        _mistype(kiosk, code)
    kiosk.come(code)
    kiosk.enter()
    kiosk.stand_still()
    choices = _buttons(kiosk.page(ChoosingPage), words.choose())
    choices[number % len(choices)].click()
    if number % _TURNS_LANGUAGE == 0:
        look = kiosk.session.theme.look
        tongue = LANGUAGES[number % len(LANGUAGES)].code
        kiosk.wait_for(lambda: kiosk.session.theme.apply(replace(look, language=tongue)))
    _answer(kiosk)
    if number % _WALKS_AWAY == 0:
        kiosk.screen.reset()
    else:
        _cast(kiosk)
    kiosk.stand_still()
    kiosk.page(StartPage)


def _mistype(kiosk: Kiosk, code: str) -> None:
    """Type one symbol too few, and start again."""
    kiosk.come(code[:-1])
    kiosk.enter()
    kiosk.stand_still()
    kiosk.page(BadgePage).left.emit()
    kiosk.stand_still()


def _answer(kiosk: Kiosk) -> None:
    page = kiosk.screen.page
    if isinstance(page, BallotPage):
        page.cards[0].give.click()
        page.next.click()
        page.cards[1].give.click()
        kiosk.stand_still()
        page.bar.button.click()
    elif isinstance(page, AnswerPage):
        for button in list(page.buttons.values())[:2]:
            button.click()
        kiosk.stand_still()
        page.review_button.click()
    kiosk.stand_still()


def _cast(kiosk: Kiosk) -> None:
    page = kiosk.screen.page
    if not isinstance(page, (ReviewPage, AnswersReviewPage)):
        raise TypeError("There is nothing to cast.")
    page.cast_button.click()
    kiosk.stand_still()
    kiosk.page(ThanksPage).button.click()


def _buttons(page: QWidget, name: str) -> list[Button]:
    return [button for button in page.findChildren(Button) if button.text() == name]
