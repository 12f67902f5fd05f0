"""Every pair of colours in use can be told apart, at every text size."""

import re

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from ui.theme import SCALES, TOKENS, Look, Palette, Theme, contrast, style_sheet

TEXT = [
    ("ink", "page"),
    ("ink", "surface"),
    ("ink", "notice"),
    ("muted", "page"),
    ("muted", "surface"),
    ("action_ink", "action"),
    ("action", "page"),
    ("action", "surface"),
    ("good", "page"),
    ("good", "surface"),
    ("bad", "page"),
    ("bad", "surface"),
    ("page", "ink"),
]
BORDERS = [
    ("edge", "page"),
    ("edge", "surface"),
    ("edge", "notice"),
    ("action", "page"),
    ("bad", "surface"),
]


@pytest.mark.parametrize("palette", Palette)
@pytest.mark.parametrize(("front", "back"), TEXT)
def test_text_stands_out_by_four_and_a_half(palette: Palette, front: str, back: str) -> None:
    tokens = TOKENS[palette]
    assert contrast(getattr(tokens, front), getattr(tokens, back)) >= 4.5


@pytest.mark.parametrize("palette", Palette)
@pytest.mark.parametrize(("front", "back"), BORDERS)
def test_borders_stand_out_by_three(palette: Palette, front: str, back: str) -> None:
    tokens = TOKENS[palette]
    assert contrast(getattr(tokens, front), getattr(tokens, back)) >= 3


@pytest.mark.parametrize("palette", Palette)
@pytest.mark.parametrize("ground", ["page", "surface", "notice"])
def test_the_focus_ring_stands_out_from_what_lies_under_it(palette: Palette, ground: str) -> None:
    tokens = TOKENS[palette]
    back = getattr(tokens, ground)
    assert max(contrast(tokens.focus, back), contrast(tokens.focus_edge, back)) >= 3


def test_contrast_follows_the_formula() -> None:
    assert contrast("#FFFFFF", "#000000") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("palette", Palette)
def test_the_style_sheet_fills_every_token_and_size(
    qapp: QApplication, qtbot: QtBot, palette: Palette
) -> None:
    theme = Theme()
    theme.apply(Look(palette, 2.0))
    assert "@" not in qapp.styleSheet()
    assert "sp;" not in qapp.styleSheet()
    assert theme.tokens.page in qapp.styleSheet()


def test_a_palette_alters_colours_alone(theme: Theme) -> None:
    sheets = {
        re.sub("#[0-9A-Fa-f]{6}", "", style_sheet(theme._template, Look(palette)))
        for palette in Palette
    }
    assert len(sheets) == 1


@pytest.mark.parametrize("scale", SCALES)
def test_text_grows_with_the_chosen_size(qapp: QApplication, qtbot: QtBot, scale: float) -> None:
    theme = Theme()
    label = QLabel("Ideas")
    label.setProperty("type", "heading")
    qtbot.addWidget(label)
    with qtbot.waitSignal(theme.changed):
        theme.apply(Look(Palette.LIGHT, scale))
    label.ensurePolished()
    assert theme.px(19) == round(19 * scale)
    assert label.fontInfo().pixelSize() == round(36 * scale)
    assert label.fontInfo().family() == "Atkinson Hyperlegible Next"


@pytest.mark.parametrize("scale", SCALES)
def test_a_choice_is_round_at_every_text_size(theme: Theme, scale: float) -> None:
    """Qt draws a corner square once its radius is more than half of the side."""
    sheet = style_sheet(theme._template, Look(Palette.LIGHT, scale))
    rule = sheet.partition("QRadioButton::indicator {")[2].partition("}")[0]
    px = {name: int(size) for name, size in re.findall(r"([a-z-]+): (\d+)px", rule)}
    assert 2 * px["border-radius"] <= px["width"] + 2 * px["border"]
    assert px["border-radius"] > px["width"] / 2 - 1
