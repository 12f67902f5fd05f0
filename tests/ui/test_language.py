"""A voter chooses a language on any page, nothing is lost, and the next one meets the venue's."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QCursor, QFont, QFontInfo, QFontMetrics, QRawFont
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

import assets
import ui.widgets.look_bar
from kiosk import actions
from kiosk.errors import InputFault, InvalidInput
from kiosk.store.database import Store
from tests.event import belong
from tests.ui.test_voting import ballot_page, review_page
from tests.ui.voting_room import kiosk, room
from tests.ui.walk import assert_fits, assert_named
from ui import translation
from ui import words as said_of
from ui.language import LANGUAGES, date, isolated, number, tr
from ui.screens.voting import Timing, VotingScreen, deeds, flow, words
from ui.screens.voting.badge_page import BadgePage
from ui.screens.voting.ballot import give
from ui.screens.voting.ballot_page import BallotPage
from ui.screens.voting.question_page import DoubtPage
from ui.screens.voting.review_page import ReviewPage
from ui.screens.voting.sheet import Sheet
from ui.screens.voting.start_page import StartPage
from ui.session import Session
from ui.theme import KIOSK_TARGET, SCALES, Look, Palette, Theme
from ui.widgets import Text
from ui.widgets.look_bar import LookBar
from ui.window import Window

OTHERS = [one.code for one in LANGUAGES[1:]]
LEFTWARD = ["ur", "ar"]


def speak(theme: Theme, code: str) -> None:
    theme.apply(replace(theme.look, language=code))


def shown(screen: VotingScreen) -> str:
    labels = screen.page.findChildren(QLabel)
    return "\n".join(
        label.accessibleName() or label.text() for label in labels if label.isVisibleTo(screen)
    )


@pytest.mark.parametrize("code", OTHERS)
def test_the_start_speaks_the_language_that_was_chosen(
    qtbot: QtBot, store: Store, theme: Theme, code: str
) -> None:
    room(store)
    screen = kiosk(qtbot, store, theme)

    speak(theme, code)

    assert words.invite() != "Have your say"
    assert words.invite() in shown(screen)
    assert "Have your say" not in shown(screen)
    assert (QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft) is (code in LEFTWARD)


def test_what_a_voter_typed_and_what_was_wrong_with_it_stay(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    room(store)
    screen = kiosk(qtbot, store, theme)
    screen._show(flow.Badge("7KQ4M2XP9DTR0"))
    assert isinstance(screen.page, BadgePage)
    screen.page.next_button.click()

    speak(theme, "pl")

    assert isinstance(screen.page, BadgePage)
    assert screen.page.field.text == "7KQ4-M2XP-9DTR0"
    assert screen.page.field.error.startswith("Czy Twój kod to ")


def test_the_dots_the_place_and_the_search_of_a_ballot_stay(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    place = room(store, ideas=30)
    screen = kiosk(qtbot, store, theme)
    before = ballot_page(screen, place.codes[0])
    before.cards[1].give.click()
    before.search_button.click()
    before.search.set_text("quiet")
    before._move(0, 11)

    speak(theme, "cy")

    page = screen.page
    assert isinstance(page, BallotPage)
    assert page is not before
    assert dict(page.ballot.choices) == dict(before.ballot.choices) != {}
    assert page.ballot.order == before.ballot.order
    assert page.current == before.current
    assert page.search.text == "quiet"
    assert page.bar.words == "Mae gennych 4 o ddotiau ar ôl. 1 wedi'i roi."


def test_why_a_ballot_was_not_cast_is_said_again(qtbot: QtBot, store: Store, theme: Theme) -> None:
    place = room(store)
    screen = kiosk(qtbot, store, theme)
    ballot_page(screen, place.codes[0]).cards[0].give.click()
    page = review_page(screen)
    actions.close_poll(store, place.challenges[0])
    page.cast_button.click()

    speak(theme, "ar")

    assert isinstance(screen.page, ReviewPage)
    assert screen.page.trouble.isVisibleTo(screen)
    assert screen.page.trouble.sentence.startswith("التصويت في هذا التحدي مغلق")
    assert screen.page.ballot.given == 1


def test_a_question_stays_a_question(qtbot: QtBot, store: Store, theme: Theme) -> None:
    room(store)
    screen = kiosk(qtbot, store, theme)
    screen._show(flow.Doubting(flow.Badge("7K")))

    speak(theme, "ur")

    assert isinstance(screen.page, DoubtPage)
    screen.page.button.click()
    assert isinstance(screen.page, BadgePage)
    assert screen.page.field.text == "7K"


def test_the_next_voter_meets_the_language_of_the_venue(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    room(store)
    screen = VotingScreen(Session(store, theme, language="cy"))
    qtbot.addWidget(screen)
    screen.show()
    assert theme.look.language == "cy"
    assert words.invite() == "Lleisiwch eich barn"
    speak(theme, "ar")

    screen.reset()

    assert theme.look == Look(language="cy")
    assert QApplication.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert "Lleisiwch eich barn" in shown(screen)


def test_a_language_left_behind_at_the_start_is_put_back(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    room(store)
    screen = kiosk(qtbot, store, theme, timing=Timing(idle_ms=80))
    speak(theme, "ur")
    qtbot.waitUntil(lambda: theme.look == Look(), timeout=3_000)
    assert isinstance(screen.page, StartPage)
    assert "Have your say" in shown(screen)


def test_a_language_that_is_unheard_of_is_english(qtbot: QtBot, store: Store, theme: Theme) -> None:
    room(store)
    qtbot.addWidget(VotingScreen(Session(store, theme, language="tlh")))
    assert theme.look.language == "en"


def open_window(qtbot: QtBot, store: Store, theme: Theme) -> Window:
    window = Window(Session(store, theme))
    qtbot.addWidget(window)
    window.resize(1024, 640)
    with qtbot.waitExposed(window):
        window.show()
    return window


def test_a_language_is_chosen_from_the_corner_by_its_own_name(
    qtbot: QtBot, store: Store, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    room(store)
    heard: list[str] = []
    monkeypatch.setattr(ui.widgets.look_bar, "announce", lambda _, words: heard.append(words))
    window = open_window(qtbot, store, theme)
    bar = window.look_bar
    assert [action.text() for action in bar._languages.values()] == [
        "English", "Cymraeg", "Polski", "اردو", "العربية",
    ]  # fmt: skip
    bar.language_button.setFocus()

    bar._languages["pl"].trigger()

    assert theme.look.language == "pl"
    assert bar.language_button.text() == "Polski"
    assert bar.language_button.accessibleName() == "Język, teraz Polski"
    assert bar.size_button.text() == "Wielkość tekstu"
    assert bar.colour_button.toolTip() == "Kolory, teraz Jasne"
    assert heard == ["Język, teraz Polski. Wielkość tekstu, teraz 100%. Kolory, teraz Jasne."]
    assert window.focusWidget() is bar.language_button
    assert "Stanowisko do głosowania" in window.frame.laptop.words
    assert "Praca tylko na tym laptopie" in window.place_bar.words


def test_another_size_or_palette_keeps_the_language(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    room(store)
    window = open_window(qtbot, store, theme)
    speak(theme, "ar")
    window.look_bar._sizes["1.5"].trigger()
    window._resize_text(1)
    window.look_bar._colours["dark"].trigger()
    assert theme.look == Look(Palette.DARK, 2.0, "ar")


def test_a_screen_that_is_not_translated_speaks_english(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    belong(store)
    actions.enrol(store, name="Organiser", role="organiser")
    actions.create_event(store, name="Inclusion hackathon")
    speak(theme, "ar")
    window = open_window(qtbot, store, theme)
    assert theme.look.language == "en"
    assert not window.look_bar.language_button.isVisible()


@pytest.mark.parametrize("scale", [SCALES[0], SCALES[-1]])
@pytest.mark.parametrize("code", OTHERS)
def test_every_page_is_whole_in_every_language(
    qtbot: QtBot, store: Store, theme: Theme, code: str, scale: float
) -> None:
    place = room(store, challenges=2)
    window = open_window(qtbot, store, theme)
    screen = window.screen_shown
    assert isinstance(screen, VotingScreen)
    theme.apply(Look(scale=scale, language=code))
    voting = flow_states(store, place.voter(), place.challenges[0])
    for state in (*voting, flow.Closed(flow.Why.POLL_CLOSED)):
        screen._show(state)
        window.activateWindow()
        qtbot.wait(20)
        assert_fits(window)
        if not isinstance(state, flow.Closed):
            assert_named(window)


def flow_states(store: Store, voter: str, challenge: str) -> list[flow.State]:
    opened = next(row for row, _, _ in deeds.choices(store, voter) if row.id == challenge)
    voting = deeds.begin(store, voter, opened)
    assert isinstance(voting, flow.Voting)
    order = voting.ballot.order
    sheet = Sheet(voter, opened._replace(method="agree"), order[:3], "seed", ("agree",), at=1)
    pairs = Sheet(voter, opened._replace(method="pairs"), order[:4], "seed", ("first",), at=1)
    ticks = voting.ballot._replace(challenge=opened._replace(method="approval", per_idea=1))
    ballot = give(voting.ballot, voting.ballot.order[0])
    return [
        deeds.at_rest(store),
        flow.Badge("7KQ4"),
        flow.Choosing(voter),
        flow.Voting(ballot),
        flow.Reviewing(ballot),
        flow.Voting(give(ticks, order[0])),
        flow.Reviewing(give(ticks, order[0])),
        flow.Answering(sheet),
        flow.Reviewing(sheet),
        flow.Answering(pairs),
        flow.Reviewing(pairs),
        flow.Checking("FDK"),
        flow.Thanked(voter, 3, more=True, receipt="FDK-92W-3ZH", method="agree"),
        flow.Doubting(flow.Badge()),
        flow.Leaving(flow.Reviewing(ballot)),
    ]


def test_an_idea_keeps_its_own_direction_and_language(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    place = room(store, ideas=0)
    challenge = place.challenges[0]
    for title, tag in (("A quiet room", "en"), ("غرفة هادئة", "ar")):
        actions.save_idea(store, challenge=challenge, title=title, table="1", language=tag)
    screen = kiosk(qtbot, store, theme)
    speak(theme, "ar")
    page = ballot_page(screen, place.codes[0])
    titles = {card.title.words: card.title for card in page.cards if card.idea}

    assert titles["A quiet room"].locale().language() == QLocale.Language.English
    assert titles["غرفة هادئة"].locale().language() == QLocale.Language.Arabic
    told = QAccessible.queryAccessibleInterface(titles["A quiet room"]).attributesInterface()
    assert told.attributeValue(QAccessible.Attribute.Locale).language() == QLocale.Language.English
    assert first_ink(titles["A quiet room"]) < 20
    assert first_ink(titles["غرفة هادئة"]) > titles["غرفة هادئة"].width() / 2


def first_ink(label: Text) -> int:
    """The first column of a label, in px, in which anything is drawn."""
    picture = label.grab().toImage()
    ground = picture.pixelColor(picture.width() // 2, 0)
    return next(
        x
        for x in range(picture.width())
        if any(picture.pixelColor(x, y) != ground for y in range(picture.height()))
    ) // max(1, round(picture.devicePixelRatio()))


def test_names_in_the_header_begin_where_lines_begin(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    room(store)
    window = open_window(qtbot, store, theme)
    assert first_ink(window.frame.event_name) < 20
    speak(theme, "ar")
    qtbot.wait(20)
    assert first_ink(window.frame.event_name) > window.frame.event_name.width() / 3


PLURALS = {
    "en": {0: "You gave 0 dots.", 1: "You gave 1 dot.", 2: "You gave 2 dots."},
    "cy": {1: "Rhoesoch 1 dot.", 2: "Rhoesoch 2 o ddotiau.", 7: "Rhoesoch 7 o ddotiau."},
    "pl": {1: "Przyznano 1 kropkę.", 3: "Przyznano 3 kropki.", 5: "Przyznano 5 kropek.",
           12: "Przyznano 12 kropek.", 22: "Przyznano 22 kropki."},
    "ur": {1: "آپ نے 1 نقطہ دیا۔", 2: "آپ نے 2 نقطے دیے۔"},
    "ar": {1: "منحت نقطة واحدة.", 2: "منحت نقطتين.", 3: "منحت ٣ نقاط.", 11: "منحت ١١ نقطة.",
           100: "منحت ١٠٠ نقطة."},
}  # fmt: skip


@pytest.mark.parametrize("code", PLURALS)
def test_a_number_takes_its_noun_in_every_language(theme: Theme, code: str) -> None:
    speak(theme, code)
    for value, told in PLURALS[code].items():
        assert tr("You gave %Ln dot(s).", "", value) == told


def test_numbers_and_dates_are_those_of_the_language(theme: Theme) -> None:
    told = {}
    for one in LANGUAGES:
        speak(theme, one.code)
        told[one.code] = (number(12_345), date(2026, 8, 6))
    assert told == {
        "en": ("12,345", "6 August 2026"),
        "cy": ("12,345", "6 Awst 2026"),
        "pl": ("12\xa0345", "6 sierpnia 2026"),
        "ur": ("12,345", "6 اگست 2026"),
        "ar": ("١٢٬٣٤٥", "٦ أغسطس ٢٠٢٦"),
    }


def test_an_error_and_its_facts_are_said_in_the_language(theme: Theme) -> None:
    error = InvalidInput("own words", InputFault.TOO_MANY_DOTS, given=7, limit=5)
    speak(theme, "ar")
    assert said_of.sentence(error).startswith("النقاط الممنوحة: ٧، والمتاحة: ٥.")


@pytest.mark.parametrize("code", OTHERS)
def test_an_error_that_a_voter_can_meet_is_translated(theme: Theme, code: str) -> None:
    speak(theme, code)
    for fault in (
        InputFault.BADGE_MISTYPED, InputFault.BADGE_UNKNOWN, InputFault.POLL_CLOSED,
        InputFault.IDEA_ELSEWHERE, InputFault.TOO_MANY_DOTS, InputFault.TOO_MANY_DOTS_ON_IDEA,
        InputFault.POINTS_NOT_POSITIVE, InputFault.ORDER_INCOMPLETE,
    ):  # fmt: skip
        assert tr(said_of.SENTENCES[fault]) != said_of.SENTENCES[fault]
    assert said_of.our_fault() != "Something went wrong inside Tablevoice."


def test_a_missing_text_is_english_and_stands_in_brackets_while_developing(
    theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    speak(theme, "pl")
    assert tr("Nobody has translated this") == "Nobody has translated this"
    speak(theme, "en")
    monkeypatch.setenv(translation.DEVELOP_VARIABLE, "1")
    speak(theme, "pl")
    assert tr("Nobody has translated this") == "⟦Nobody has translated this⟧"
    assert tr("%Ln unheard-of dot(s)", "", 3) == "⟦3 unheard-of dot(s)⟧"
    assert tr("Thank you") == "Dziękujemy"
    speak(theme, "en")
    assert tr("Thank you") == "Thank you"
    assert tr("%Ln unheard-of dot(s)", "", 3) == "⟦3 unheard-of dot(s)⟧"
    monkeypatch.delenv(translation.DEVELOP_VARIABLE)
    speak(theme, "pl")  # the voice without brackets, for whoever comes next


def test_urdu_and_arabic_are_drawn_in_the_typeface_that_is_shipped(theme: Theme) -> None:
    text = "".join(
        assets.path("translations", f"tablevoice_{code}.ts").read_text(encoding="utf-8")
        for code in LEFTWARD
    )
    letters = {letter for letter in text if "\u0600" <= letter <= "\u06ff"}
    for name in ("NotoNaskhArabic-Regular.ttf", "NotoNaskhArabic-Bold.ttf"):
        font = QRawFont(str(assets.path("fonts", name)), 19)
        assert [one for one in letters if not font.supportsCharacter(ord(one))] == []
    assert QFontInfo(QFont("Noto Naskh Arabic")).family() == "Noto Naskh Arabic"


@pytest.mark.parametrize("code", OTHERS)
def test_a_line_is_high_enough_for_its_letters(qtbot: QtBot, theme: Theme, code: str) -> None:
    for scale in (SCALES[0], SCALES[-1]):
        theme.apply(Look(scale=scale, language=code))
        for kind in ("display", "heading", "body", "muted"):
            label = Text(words.choose_title(), kind)
            qtbot.addWidget(label)
            label.ensurePolished()
            label.resize(1_200, label.heightForWidth(1_200))
            needed = QFontMetrics(label.font()).tightBoundingRect(label.words).height()
            assert label.heightForWidth(1_200) >= needed
            picture = label.grab().toImage()
            ground = picture.pixelColor(0, 0)
            for y in (0, picture.height() - 1):
                row = {picture.pixelColor(x, y).name() for x in range(picture.width())}
                assert row == {ground.name()}, f"{kind} is cut at row {y}"


def test_a_language_in_the_menu_is_high_enough_for_a_finger(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    room(store)
    window = open_window(qtbot, store, theme)
    menu = window.look_bar.language_button.menu()
    menu.ensurePolished()
    heights = [menu.actionGeometry(one).height() for one in menu.actions()]
    assert len(heights) == len(LANGUAGES)
    assert min(heights) >= KIOSK_TARGET


def test_a_sentence_keeps_its_order_round_words_that_run_the_other_way(theme: Theme) -> None:
    speak(theme, "ar")
    assert isolated("What next?") == "\u2068What next?\u2069"
    assert isolated("ماذا بعد؟") == "ماذا بعد؟"
    speak(theme, "en")
    assert isolated("What next?") == "What next?"
    assert isolated("ماذا بعد؟") == "\u2068ماذا بعد؟\u2069"


def test_a_button_that_moved_away_from_the_pointer_is_not_drawn_as_under_it(
    qtbot: QtBot, store: Store, theme: Theme
) -> None:
    bar = LookBar(theme)
    qtbot.addWidget(bar)
    bar.show()
    button = bar.size_button
    away = QRect(button.mapToGlobal(QPoint()), button.size()).bottomRight() + QPoint(50, 50)
    QCursor.setPos(away)
    button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    assert button.underMouse()
    theme.apply(Look(language="ar"))
    qtbot.waitUntil(lambda: not button.underMouse())


def test_a_text_that_begins_with_a_foreign_word_still_runs_as_its_language_does(
    theme: Theme,
) -> None:
    speak(theme, "ur")
    assert tr("New PIN") == "نیا PIN"
    assert tr("On the stick") == "\u200fUSB اسٹک پر"
    speak(theme, "pl")
    assert tr("On the stick") == "Na pendrivie"
