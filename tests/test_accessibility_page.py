"""docs/accessibility.md has each line once, in one of four states, and names tests that exist."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PAGE = (ROOT / "docs" / "accessibility.md").read_text(encoding="utf-8")
STATES = {"Met", "In part", "Not met", "Does not apply"}

LEVEL_A = """1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2
2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7
4.1.2"""
LEVEL_AA = """1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6
2.4.7 2.4.11 2.5.7 2.5.8 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3"""
"""https://www.w3.org/TR/WCAG22/: the criteria of the two levels, without the removed 4.1.1."""

CLOSED = [
    *("5.1.1", "5.1.2.1", "5.1.2.2", *(f"5.1.3.{number}" for number in range(1, 17))),
    *("5.1.4", "5.1.5", "5.1.6.1", "5.1.6.2", "5.1.7"),
]
OTHERS = ["5.2", "5.3", "5.4", "5.5.1", "5.5.2", "5.6.1", "5.6.2", "5.7", "5.8", "5.9"]
"""EN 301 549 V3.2.1 (2021-03), clause 5."""


HEADINGS = ("## WCAG 2.2", "### Clause 5.1, closed functionality", "### Clauses 5.2 to 5.9")


def rows(heading: str) -> list[list[str]]:
    """The rows of the table under a heading, cell by cell."""
    part = PAGE.split(f"{heading}\n", 1)[1].split("\n#", 1)[0]
    lines = [line for line in part.splitlines() if re.match(r"\| \d", line)]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]


def number(row: list[str]) -> str:
    return row[0].split()[0]


def in_order(numbers: list[str]) -> list[str]:
    return sorted(numbers, key=lambda one: [int(part) for part in one.split(".")])


@pytest.mark.parametrize(("level", "wanted"), [("A", LEVEL_A), ("AA", LEVEL_AA)])
def test_each_criterion_of_wcag_stands_once_with_its_level(level: str, wanted: str) -> None:
    stated = [number(row) for row in rows("## WCAG 2.2") if row[1] == level]
    assert stated == in_order(wanted.split())


@pytest.mark.parametrize(
    ("heading", "wanted"),
    [
        ("### Clause 5.1, closed functionality", CLOSED),
        ("### Clauses 5.2 to 5.9", OTHERS),
    ],
)
def test_each_clause_of_the_european_standard_stands_once(heading: str, wanted: list[str]) -> None:
    assert [number(row) for row in rows(heading)] == wanted


def test_each_line_has_a_state_and_is_proven_or_explained() -> None:
    for row in (row for heading in HEADINGS for row in rows(heading)):
        state, told = row[-2:]
        assert state in STATES, row
        assert len(told) > 10, row


def test_the_tests_that_are_named_are_there() -> None:
    named = set(re.findall(r"`(tests/[^`]+)`", PAGE))
    assert named
    assert [name for name in sorted(named) if not (ROOT / name).exists()] == []
