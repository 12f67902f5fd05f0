"""The arrows of ARCHITECTURE.md hold, and each contract fails on the arrow it forbids."""

import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGES = ("kiosk", "ui", "sync", "assets")
CONTRACTS = {
    contract["id"]: contract["name"]
    for contract in tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"][
        "importlinter"
    ]["contracts"]
}


class Arrow(NamedTuple):
    """A module, an import it must not have, and the contract that says so."""

    module: str
    imports: str
    contract: str


WRONG_ARROWS = (
    Arrow("ui/stray.py", "sync", "strangers"),
    Arrow("sync/stray.py", "ui", "strangers"),
    Arrow("kiosk/rules.py", "ui", "kernel-alone"),
    Arrow("kiosk/store/stray.py", "sync", "kernel-alone"),
    Arrow("ui/stray.py", "kiosk.app", "app-on-top"),
    Arrow("sync/stray.py", "kiosk.app", "app-on-top"),
    Arrow("kiosk/rules.py", "kiosk.store", "kernel-layers"),
    Arrow("kiosk/store/stray.py", "kiosk.actions", "kernel-layers"),
    Arrow("kiosk/actions.py", "kiosk.app", "kernel-layers"),
    Arrow("kiosk/stray.py", "json", "kernel-layers"),
    Arrow("assets/stray.py", "kiosk.errors", "assets-last"),
    Arrow("kiosk/store/stray.py", "PySide6.QtCore", "no-qt-below"),
    Arrow("sync/stray.py", "PySide6.QtCore", "no-qt-below"),
    Arrow("ui/stray.py", "sqlite3", "one-sql"),
    Arrow("sync/stray.py", "sqlcipher3", "one-sql"),
    Arrow("kiosk/actions.py", "sqlite_utils", "one-sql"),
    Arrow("kiosk/app/stray.py", "sqlite3", "one-sql"),
    Arrow("sync/hub/stray.py", "psycopg", "one-sql"),
    Arrow("kiosk/store/stray.py", "psycopg", "one-sql"),
    Arrow("ui/stray.py", "requests", "no-network-above"),
    Arrow("kiosk/actions.py", "litestar", "no-network-above"),
)


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A copy of the source tree, with every module that a wrong arrow names."""
    for package in PACKAGES:
        shutil.copytree(ROOT / package, tmp_path / package, ignore=shutil.ignore_patterns("*.pyc"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def lint_imports(tree: Path, *options: str) -> subprocess.CompletedProcess[str]:
    """Check the contracts of `tree`, and of no other copy of the packages."""
    here = {**os.environ, "PYTHONPATH": str(tree), "COLUMNS": "400", "NO_COLOR": "1"}
    command = "from importlinter.cli import lint_imports_command; lint_imports_command()"
    return subprocess.run(
        [sys.executable, "-c", command, "--no-logo", "--no-cache", *options],
        cwd=tree,
        env=here,
        capture_output=True,
        text=True,
        check=False,
    )


def test_every_arrow_in_the_tree_points_the_right_way(tree: Path) -> None:
    answer = lint_imports(tree)
    assert answer.returncode == 0, answer.stdout + answer.stderr
    assert f"{len(CONTRACTS)} kept, 0 broken" in answer.stdout


@pytest.mark.parametrize("arrow", WRONG_ARROWS, ids=lambda arrow: f"{arrow.module}:{arrow.imports}")
def test_a_wrong_arrow_breaks_the_contract_that_forbids_it(tree: Path, arrow: Arrow) -> None:
    module = tree / arrow.module
    with module.open("a", encoding="utf-8") as source:
        source.write(f"\nimport {arrow.imports}\n")

    answer = lint_imports(tree, "--contract", arrow.contract)

    assert answer.returncode == 1, answer.stdout + answer.stderr
    assert "0 kept, 1 broken" in answer.stdout


def test_every_contract_has_a_wrong_arrow_that_proves_it() -> None:
    assert {arrow.contract for arrow in WRONG_ARROWS} == set(CONTRACTS)
