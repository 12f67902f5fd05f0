"""What is installed is what was locked, what is shipped is whole, and its owners are named."""

import re
import shutil
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.utils import NormalizedName, canonicalize_name
from packaging.version import Version
from PySide6.QtGui import QFontDatabase, QRawFont
from pytestqt.qtbot import QtBot

import assets
from hatch_build import TranslationsHook
from ui.language import LANGUAGES

ROOT = Path(__file__).resolve().parent.parent
PIN = re.compile(r"^(?P<name>[\w.-]+)==(?P<version>[^ ;]+)")
WELSH_AND_POLISH = "âêîôûŵŷÂÊÎÔÛŴŶ" + "ąćęłńóśźżĄĆĘŁŃÓŚŹŻ"


def pyproject() -> dict[str, Any]:  # whatever TOML holds
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def pins(lock: str) -> dict[NormalizedName, Version]:
    lines = (ROOT / lock).read_text(encoding="utf-8").splitlines()
    found = [match for line in lines if (match := PIN.match(line))]
    return {canonicalize_name(pin["name"]): Version(pin["version"]) for pin in found}


@pytest.mark.parametrize("lock", ["requirements.lock", "requirements-dev.lock"])
def test_a_lock_has_a_pin_that_fits_for_every_dependency(lock: str) -> None:
    project = pyproject()
    wanted = list(project["project"]["dependencies"])
    if lock == "requirements-dev.lock":
        wanted += project["dependency-groups"]["dev"]
    locked = pins(lock)
    for requirement in map(Requirement, wanted):
        version = locked.get(canonicalize_name(requirement.name))
        assert version is not None, f"{requirement} is not in {lock}: run `make lock`"
        assert version in requirement.specifier, f"{requirement} is not {version}: run `make lock`"


@pytest.mark.parametrize("lock", ["requirements.lock", "requirements-dev.lock"])
def test_a_lock_holds_hashes_and_no_address(lock: str) -> None:
    text = (ROOT / lock).read_text(encoding="utf-8")
    entries = re.split(r"\n(?=[a-z])", text.split("\n", 2)[2])
    assert [entry for entry in entries if "--hash=sha256:" not in entry] == []
    assert "://" not in text
    assert "--index-url" not in text
    assert "--find-links" not in text


def test_people_run_the_versions_that_were_tested() -> None:
    tested = pins("requirements-dev.lock")
    assert {name: tested.get(name) for name in pins("requirements.lock")} == pins(
        "requirements.lock"
    )


def test_the_notices_name_every_package_that_is_shipped() -> None:
    notices = (ROOT / "NOTICES.md").read_text(encoding="utf-8")
    named = {
        canonicalize_name(name)
        for name in re.findall(r"^\| \[?([\w.-]+)\]?[ (]", notices, re.MULTILINE)
    }
    assert sorted(set(pins("requirements.lock")) - named) == []


def test_the_wheel_carries_every_asset_and_every_licence(tmp_path: Path) -> None:
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", tmp_path],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    (wheel,) = tmp_path.glob("*.whl")
    shipped = set(zipfile.ZipFile(wheel).namelist())
    files = {
        path.relative_to(ROOT).as_posix()
        for package in ("assets", "kiosk", "ui", "sync")
        for path in (ROOT / package).rglob("*")
        if path.is_file() and path.suffix != ".pyc"
    }
    assert files - shipped == set()
    made = {f"assets/translations/tablevoice_{one.code}.qm" for one in LANGUAGES}
    assert made - shipped == set()
    licences = {name.rpartition("/licenses/")[2] for name in shipped if "/licenses/" in name}
    assert licences == {
        "LICENSE",
        "NOTICES.md",
        "assets/fonts/OFL.txt",
        "assets/fonts/OFL-Noto.txt",
    }
    assert not any(name.startswith("tests/") for name in shipped)


def test_the_build_makes_the_translations_anew(tmp_path: Path) -> None:
    shutil.copytree(assets.path("translations"), tmp_path / "assets" / "translations")
    for made_before in (tmp_path / "assets").rglob("*.qm"):
        made_before.unlink()

    TranslationsHook(str(tmp_path), {}, None, None, "", "").initialize("standard", {})  # type: ignore[arg-type]  # it reads the root alone

    made = sorted(path.stem for path in (tmp_path / "assets").rglob("*.qm"))
    assert made == sorted(f"tablevoice_{one.code}" for one in LANGUAGES)


@pytest.mark.parametrize("weight", ["Regular", "Bold"])
def test_the_font_has_every_letter_of_welsh_and_polish(qtbot: QtBot, weight: str) -> None:
    raw = QRawFont(str(assets.path("fonts", f"AtkinsonHyperlegibleNext-{weight}.ttf")), 19)
    assert [letter for letter in WELSH_AND_POLISH if not raw.supportsCharacter(ord(letter))] == []


def test_the_fonts_are_two_families_in_two_weights(qtbot: QtBot) -> None:
    families = [
        QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(font)))
        for font in assets.font_paths()
    ]
    assert families == [["Atkinson Hyperlegible Next"]] * 2 + [["Noto Naskh Arabic"]] * 2


def test_a_missing_asset_is_an_error_at_once() -> None:
    with pytest.raises(FileNotFoundError):
        assets.path("fonts", "Comic.ttf")
