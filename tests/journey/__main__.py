"""Plays the journey at full size: `python -m tests.journey`."""

from __future__ import annotations

import sys
import tempfile
from collections import Counter
from pathlib import Path

import click

from tests.journey.game import play
from tests.journey.harvest import SOILS, is_caught, sow

_MOST = 20
"""Problems that are shown."""


@click.command()
@click.option("--voters", default=1_000, show_default=True)
@click.option("--kiosks", default=3, show_default=True)
@click.option("--seed", default=1, show_default=True)
@click.option("--plant", default="", help="A bug to see caught: see plants.py.")
@click.option("--plants", is_flag=True, help="See every such bug caught, one after another.")
def main(voters: int, kiosks: int, seed: int, plant: str, *, plants: bool) -> None:
    """Vote, walk away, kill, and count; exit status 1 if anything is not exact."""
    Path("build").mkdir(exist_ok=True)
    if plants:
        sys.exit(not _catch_all(seed))
    with tempfile.TemporaryDirectory(prefix="journey-", dir="build") as folder:
        outcome = play(Path(folder), voters=voters, seed=seed, kiosks=kiosks, plant=plant)
    for problem, times in Counter(outcome.problems).most_common(_MOST):
        click.echo(f"{times} x {problem}")
    for what, times in sorted(outcome.counts.items()):
        click.echo(f"{times:>6,}  {what}")
    click.echo(outcome.line)
    sys.exit(bool(outcome.problems))


def _catch_all(seed: int) -> bool:
    """Whether every planted bug is caught, and none where there is none."""
    went_well = True
    for plant in ("", *SOILS):
        with tempfile.TemporaryDirectory(prefix="journey-", dir="build") as folder:
            outcome = sow(Path(folder), plant, seed=seed)
        went_well &= (is_right := is_caught(plant, outcome) if plant else not outcome.problems)
        found = "as it should" if is_right else "NOT as it should"
        click.echo(f"{plant or 'no bug'}: {len(outcome.problems)} problems, {found}")
    return went_well


if __name__ == "__main__":
    main()
