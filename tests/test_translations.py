"""Every text has its translations, and each keeps the facts, the number and the plural forms."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from string import Formatter
from typing import NamedTuple
from xml.etree import ElementTree as ET

import pytest

import assets
from ui.language import ENGLISH, LANGUAGES

ROOT = Path(__file__).resolve().parent.parent
OTHERS = [one.code for one in LANGUAGES if one.code != ENGLISH]

EXACT = {"en": {0}, "cy": {0, 1}, "pl": {0}, "ur": {0}, "ar": {0, 1, 2}}
"""The plural forms that stand for one number alone, which may then be a word."""
FORMS = {"en": 2, "cy": 5, "pl": 3, "ur": 2, "ar": 6}
"""So many plural forms has each in Qt's tables (lupdate, `numerus.cpp`)."""


class Message(NamedTuple):
    source: str
    is_plural: bool
    said: list[str]


def messages(code: str) -> Iterator[Message]:
    root = ET.parse(assets.path("translations", f"tablevoice_{code}.ts")).getroot()
    for message in root.iter("message"):
        translation = message.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation.iter("numerusform")]
        is_plural = message.get("numerus") == "yes"
        yield Message(message.findtext("source", ""), is_plural, forms or [translation.text or ""])


def facts(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


def update(folder: Path) -> None:
    """Do in `folder` what `make translations` does in the project."""
    subprocess.run([sys.executable, ROOT / ".ci" / "translations.py", folder], check=True)


def test_the_translations_are_up_to_date_with_the_source(tmp_path: Path) -> None:
    files = sorted(assets.path("translations").glob("*.ts"))
    for file in files:
        shutil.copy(file, tmp_path)

    update(tmp_path)

    stale = [f.name for f in files if f.read_bytes() != (tmp_path / f.name).read_bytes()]
    assert stale == [], "run `make translations`, then translate what is new"


def test_a_text_that_is_missing_or_that_nothing_says_any_longer_is_found(tmp_path: Path) -> None:
    file = tmp_path / "tablevoice_pl.ts"
    whole = assets.path("translations", file.name).read_text(encoding="utf-8")
    file.write_text(whole.replace("<source>Finish<", "<source>Finnish<"), encoding="utf-8")

    update(tmp_path)

    sources = re.findall("<source>(.*?)</source>", file.read_text(encoding="utf-8"))
    assert "Finish" in sources
    assert "Finnish" not in sources


@pytest.mark.parametrize("code", [one.code for one in LANGUAGES])
def test_every_text_is_translated_with_its_facts_and_in_every_plural_form(code: str) -> None:
    for message in messages(code):
        assert len(message.said) == (FORMS[code] if message.is_plural else 1), message.source
        for place, said in enumerate(message.said):
            assert said.strip(), f"“{message.source}” is not translated"
            assert facts(said) == facts(message.source), said
            has_number = "%Ln" in said or (message.is_plural and place in EXACT[code])
            assert has_number or "%Ln" not in message.source, said
            assert "%n" not in said.replace("%Ln", ""), said


@pytest.mark.parametrize("code", OTHERS)
def test_a_sentence_stays_a_sentence(code: str) -> None:
    ends = {".": ".۔", "?": "?؟"}
    for message in messages(code):
        for said in message.said:
            for mark, same in ends.items():
                assert message.source.endswith(mark) == said.endswith(tuple(same)), said


def test_the_languages_offered_are_those_that_are_shipped() -> None:
    files = {file.stem for file in assets.path("translations").glob("*.ts")}
    assert files == {f"tablevoice_{one.code}" for one in LANGUAGES}
    pages = (ROOT / "docs" / "translating.md").read_text(encoding="utf-8")
    assert [one.name for one in LANGUAGES if one.name not in pages] == []


@pytest.mark.parametrize("code", OTHERS)
def test_what_no_native_speaker_has_checked_is_marked_so_and_said_so(code: str) -> None:
    root = ET.parse(assets.path("translations", f"tablevoice_{code}.ts")).getroot()
    unchecked = [t for t in root.iter("translation") if t.get("type") == "unfinished"]
    page = (ROOT / "docs" / "translating.md").read_text(encoding="utf-8")
    [row] = [line for line in page.splitlines() if line.startswith(f"| `{code}` |")]
    assert ("not yet checked" in row) == bool(unchecked)
