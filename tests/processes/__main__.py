"""Plays the room at full size, and prints what it took: `python -m tests.processes`."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import click

from tests.processes.game import Plan, play


@click.command()
@click.option("--laptops", default=30, show_default=True)
@click.option("--ideas", default=1_000, show_default=True, help="What each of them writes.")
@click.option("--deaths", default=60, show_default=True, help="How many processes are killed.")
@click.option("--seed", default=1, show_default=True)
def main(laptops: int, ideas: int, deaths: int, seed: int) -> None:
    """Kill, cut and stall, then heal; exit status 1 if anything is lost, doubled or apart."""
    Path("build").mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="processes-", dir="build") as folder:
        outcome = play(Path(folder), Plan(laptops, ideas, deaths, seed))
    click.echo(
        f"{laptops} laptops x {ideas:,} ideas: {outcome.seconds:.0f} s; at most "
        f"{outcome.laptop_mib:.0f} MiB a laptop, {outcome.host_mib:.0f} MiB the host."
    )
    click.echo(f"Killed: {dict(outcome.deaths)}. The network: {dict(outcome.faults)}.")
    click.echo(
        f"Lost: {len(outcome.lost)}. Twice: {len(outcome.doubled)}. "
        f"Different logs: {len(outcome.digests)}. The host's verifies: {outcome.is_whole}."
    )
    sys.exit(not outcome.is_well)


main()
