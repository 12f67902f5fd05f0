"""The command `rehearse`: its files, its hub, its progress bar and its report."""

from __future__ import annotations

import contextlib
import sys
import tempfile
from functools import partial
from pathlib import Path

import click
import msgspec

from kiosk.app.conversation import read_conversation
from kiosk.app.hub_process import running_hub
from kiosk.app.rehearsal import Plan, Rehearsal, rehearse
from kiosk.app.weather import FindHub
from kiosk.errors import MediaError, MediaFault
from kiosk.exchange import Progress
from sync.http import HttpPeer
from ui import words


def run(comments: Path, votes: Path, plan: Plan, report: Path) -> None:
    """Rehearse, write the report, and say what came of it.

    Ends with exit code 1 if the laptops and the hub do not hold the same.
    """
    conversation = read_conversation(comments, votes)
    _make_room(report)
    with contextlib.ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="rehearsal-")))
        deeds = len(conversation.comments) + len(conversation.votes) + plan.devices
        bar = stack.enter_context(
            click.progressbar(length=deeds, label="Rehearsing", file=sys.stderr)
        )

        def open_hub(ticket: str) -> FindHub:
            url = stack.enter_context(running_hub(folder / "hub.db", ticket))
            return partial(HttpPeer, url)

        def show(progress: Progress) -> None:
            bar.update(progress.done - bar.pos)

        done = rehearse(conversation, plan, open_hub, folder, show)
    _write(report, done)
    click.echo(_summary(done))
    if not done.equal:
        raise SystemExit(1)


def _make_room(path: Path) -> None:
    """Raise `MediaError` if the report could not be written, before anybody has waited for it."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=path.parent):
            pass
    except OSError as error:
        raise _unwritable(path) from error


def _write(path: Path, done: Rehearsal) -> None:
    try:
        path.write_bytes(msgspec.json.format(msgspec.json.encode(done), indent=2) + b"\n")
    except OSError as error:
        raise _unwritable(path) from error


def _unwritable(path: Path) -> MediaError:
    return MediaError(
        f"The report could not be written to {path}.", MediaFault.UNWRITABLE, path=str(path)
    )


def _summary(done: Rehearsal) -> str:
    equal = (
        "Every laptop and the hub hold the same."
        if done.equal
        else "The laptops and the hub do not hold the same: see the digests in the report."
    )
    return (
        f"{words.count(done.ideas, 'idea', 'ideas')}, "
        f"{words.count(len(done.skipped), 'line', 'lines')} skipped, "
        f"{words.count(done.votes_read, 'vote', 'votes')} read, "
        f"{done.votes_counted} counted, in {done.seconds:.1f} s "
        f"({done.changes_per_second:.0f} changes a second). {equal}"
    )
