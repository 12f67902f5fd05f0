"""Runs many seeds, and says how often each fault fired and which seed failed.

python -m tests.simulation --seeds 2000
python -m tests.simulation --seed 1234        # one world, with its whole trace
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterable
from multiprocessing import get_context

import click

from tests.simulation.faults import ALL, Tally
from tests.simulation.run import Result, simulate

ENOUGH = 100
"""Seeds from which on every fault must have fired."""

LAST = 15
"""Lines of a failing trace that are shown."""


@click.command()
@click.option("--seeds", default=200, show_default=True, help="How many worlds to play.")
@click.option("--first", default=0, show_default=True, help="The first seed.")
@click.option("--seed", type=int, help="Play this one alone, and show its trace.")
@click.option("--processes", default=2, show_default=True)
def main(seeds: int, first: int, seed: int | None, processes: int) -> None:
    """Play worlds. Ends with 1 if one of them failed, or if a fault never fired."""
    if seed is not None:
        result = simulate(seed)
        click.echo("\n".join(result.trace))
        sys.exit(bool(result.problem))
    started = time.perf_counter()
    with get_context("spawn").Pool(processes) as pool:
        failed, tally = _collect(pool.imap_unordered(simulate, range(first, first + seeds), 8))
    seconds = time.perf_counter() - started
    for fault in ALL:
        click.echo(f"{tally[fault]:>9,}  {fault}")
    click.echo(f"{seeds:,} seeds in {seconds:.0f} s: {seeds / seconds:.1f} a second.")
    never = tally.never() if seeds >= ENOUGH else []
    if never:
        click.echo(f"Never fired: {', '.join(never)}.")
    click.echo(f"Failed: {', '.join(map(str, sorted(failed))) or 'none'}.")
    sys.exit(bool(failed or never))


def _collect(results: Iterable[Result]) -> tuple[list[int], Tally]:
    failed, tally = [], Tally()
    for result in results:
        tally.update(result.tally)
        if result.problem:
            failed.append(result.seed)
            show(result)
    return failed, tally


def show(result: Result) -> None:
    """Print a failing seed, the step at which it failed, and the steps before."""
    click.echo(f"Seed {result.seed} failed at step {len(result.trace) - 1}: {result.problem}")
    for line in result.trace[-LAST:]:
        click.echo(f"    {line}")


if __name__ == "__main__":
    main()
