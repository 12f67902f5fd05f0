"""The commands of `tablevoice`. Each imports what it needs, so that all start at once."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from kiosk import __version__
from kiosk.errors import InvalidInput, MediaError, TablevoiceError
from kiosk.exchange import Progress
from kiosk.settings import HOME_VARIABLE, Folder

_FILE = click.Path(dir_okay=False, path_type=Path)


class _Commands(click.Group):
    """Commands whose expected failures end in a sentence, not in a traceback."""

    def invoke(self, ctx: click.Context) -> Any:  # whatever the command returns
        from ui import words

        try:
            return super().invoke(ctx)
        except TablevoiceError as error:
            raise click.ClickException(words.sentence(error)) from error


@click.group(cls=_Commands, invoke_without_command=True)
@click.version_option(__version__, prog_name="Tablevoice")
@click.option(
    "--home",
    type=click.Path(file_okay=False, path_type=Path),
    envvar=HOME_VARIABLE,
    help="The laptop's folder, if not the usual one.",
)
@click.option("--at", type=(int, int), hidden=True, help="Where the window opens, in px.")
@click.option("--guarded", is_flag=True, hidden=True, help="A guardian started this process.")
@click.pass_context
def commands(
    ctx: click.Context, home: Path | None, at: tuple[int, int] | None, *, guarded: bool
) -> None:
    """Every table's ideas and every attendee's vote, with no network or with one.

    Without a command, the app opens.
    """
    ctx.obj = Folder(home) if home else Folder.default()
    if ctx.invoked_subcommand is None:
        from kiosk.app.opening import open_app

        ctx.exit(open_app(ctx.obj, at, guarded=guarded))


@commands.command()
@click.pass_obj
def kiosk(folder: Folder) -> None:
    """Open the app, and open it again whenever it crashes. A locked kiosk does so by itself."""
    from kiosk.app.guardian import guard

    raise SystemExit(guard(folder))


@commands.command()
@click.option("--offscreen", is_flag=True, help="Play the story without a display.")
@click.option(
    "--pictures",
    type=click.Path(file_okay=False, path_type=Path),
    default=Path("build/demo"),
    show_default=True,
    help="Where the pictures go when there is no display.",
)
def demo(*, offscreen: bool, pictures: Path) -> None:
    """Open three laptops, a hub, and a switch for the network between them."""
    from kiosk.app.demo.stage import run

    raise SystemExit(run(pictures, offscreen=offscreen))


@commands.command(add_help_option=False, context_settings={"ignore_unknown_options": True})
@click.argument("options", nargs=-1, type=click.UNPROCESSED)
@click.pass_obj
def hub(folder: Folder, options: tuple[str, ...]) -> None:
    """Run a hub on this computer. Laptops join it by the address that it prints."""
    from sync.hub.__main__ import main

    usual = ("--store", str(folder.path / "hub.db"))
    main.main([*usual, *options], prog_name="tablevoice hub", standalone_mode=False)


@commands.command()
@click.pass_obj
def rebuild(folder: Folder) -> None:
    """Empty what the screens show and make it again from the log."""
    from kiosk.store import change_log, integrity
    from kiosk.store.database import open_existing

    store = open_existing(folder.store)
    with _bar("Rebuilding", change_log.count(store)) as bar:
        digest = integrity.rebuild(store, lambda done: bar.update(done - bar.pos))
    click.echo(f"{change_log.count(store)} changes. State {digest}")


@commands.command()
@click.pass_obj
def verify(folder: Folder) -> None:
    """Check the file, every chain and signature, and that a rebuild changes nothing."""
    from kiosk.store import change_log, integrity
    from kiosk.store.database import open_existing

    store = open_existing(folder.store, check=False)
    with _bar("Verifying", change_log.count(store)) as bar:
        found = integrity.verify(store, lambda done: bar.update(done - bar.pos))
    click.echo(f"{found.changes} changes of {found.devices} devices. State {found.digest}")
    for problem in found.problems:
        click.echo(problem, err=True)
    if found.problems:
        raise SystemExit(1)
    click.echo("Everything holds.")


@commands.command()
@click.argument("code")
@click.pass_obj
def receipt(folder: Folder, code: str) -> None:
    """Say whether the vote with this receipt is on this laptop, and nothing of what is in it."""
    from kiosk.store import receipts
    from kiosk.store.database import open_existing
    from ui import words

    found = receipts.check(open_existing(folder.store), code)
    click.echo(words.receipt(found))
    if found is None:
        raise SystemExit(1)


@commands.command("import")
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@click.pass_obj
def import_command(folder: Folder, file: Path) -> None:
    """Bring the ideas of a CSV file into the event on this laptop."""
    from kiosk.app.importing import import_ideas
    from kiosk.store.database import open_existing
    from ui import words

    done = import_ideas(open_existing(folder.store), file)
    for line, error in done.refused:
        click.echo(f"Line {line}: {words.sentence(error)}", err=True)
    click.echo(
        f"{words.count(done.ideas, 'idea', 'ideas')} saved, "
        f"{words.count(len(done.refused), 'line', 'lines')} not taken."
    )
    if done.refused:
        raise SystemExit(1)


@commands.command()
@click.argument("code", required=False)
@click.pass_obj
def language(folder: Folder, code: str | None) -> None:
    """Say in which language a kiosk on this laptop begins, or choose another by its CODE."""
    from msgspec.structs import replace

    from ui.language import LANGUAGES
    from ui.language import language as named

    if code is not None:
        if code not in [one.code for one in LANGUAGES]:
            known = ", ".join(f"{one.code} ({one.name})" for one in LANGUAGES)
            raise click.ClickException(f"Tablevoice speaks {known}. Nothing was changed.")
        folder.keep(replace(folder.settings(), language=code))
    one = named(folder.settings().language)
    click.echo(f"A kiosk begins in {one.code} ({one.name}).")


@commands.command()
@click.argument("place", type=click.Path(file_okay=False, path_type=Path))
@click.pass_obj
def stick(folder: Folder, place: Path) -> None:
    """Take from the stick at PLACE what others left there, and leave what it lacks."""
    from kiosk.app.stick_visit import StickVisits
    from ui import words

    with _bar("Reading and writing", 0) as bar:

        def show(progress: Progress) -> None:
            bar.length = progress.total
            bar.update(progress.done - bar.pos)

        report = StickVisits(folder.store)(place, lambda: False, show)
    for line in words.stick_visit(report):
        click.echo(line)


@commands.command()
@click.option("--count", type=int, help="How many badges.")
@click.option("--spare", default="", help="How many more as spare ones: 20, or 10%.")
@click.option("--sheet", default="A4", show_default=True, help="What they are printed on.")
@click.option(
    "--language",
    "languages",
    multiple=True,
    default=("en",),
    show_default=True,
    help="A language on the cards; up to 3 of them.",
)
@click.option(
    "--out",
    type=click.Path(file_okay=False, path_type=Path),
    default=Path(),
    help="The folder that the file goes to.  [default: this one]",
)
@click.option("--list-sheets", is_flag=True, help="List the sheets, and do nothing else.")
@click.pass_obj
def badges(
    folder: Folder,
    *,
    count: int | None,
    spare: str,
    sheet: str,
    languages: tuple[str, ...],
    out: Path,
    list_sheets: bool,
) -> None:
    """Make badges: a PDF of cards to print, which is the only place that has their codes."""
    from kiosk.app import badge_making

    if list_sheets:
        click.echo("\n".join(badge_making.sheets()))
        return
    if count is None:
        raise click.UsageError("Say how many badges: --count 200.")
    with _bar("Drawing cards", 0) as bar:

        def show(done: int, total: int) -> None:
            bar.length = total
            bar.update(done - bar.pos)

        sentences = badge_making.make(folder, out, count, spare, sheet, languages, show)
    click.echo("\n".join(sentences))


@commands.command()
@click.option("--comments", required=True, type=click.Path(dir_okay=False, path_type=Path))
@click.option("--votes", required=True, type=click.Path(dir_okay=False, path_type=Path))
@click.option("--devices", default=8, show_default=True, help="How many laptops take part.")
@click.option("--offline", default=0.5, show_default=True, help="Their share of time offline.")
@click.option("--seed", default=1, show_default=True, help="The same seed, the same weather.")
@click.option("--report", required=True, type=click.Path(dir_okay=False, path_type=Path))
def rehearse(
    comments: Path,
    votes: Path,
    devices: int,
    offline: float,
    seed: int,
    report: Path,
) -> None:
    """Play a recorded conversation on many laptops, to try them the day before."""
    from kiosk.app import rehearsing
    from kiosk.app.rehearsal import Plan

    with _own_words():
        rehearsing.run(comments, votes, Plan(devices, offline, seed), report)


@commands.command()
@click.option("--cross", nargs=2, multiple=True, help="Two questions to count together, by id.")
@click.option("--out", type=_FILE, help="Write the numbers as CSV, for a spreadsheet.")
@click.pass_obj
def equality(folder: Folder, cross: tuple[tuple[str, str], ...], out: Path | None) -> None:
    """Count the equality answers, with small numbers hidden."""
    from kiosk.app.equality_report import Report
    from kiosk.store.database import open_existing

    with contextlib.closing(open_existing(folder.store)) as store:
        report = Report.of(store, cross)
    if out is not None:
        report.write(out)
        click.echo(f"Written to {out}.")
        return
    for line in report.lines():
        click.echo(line)


@contextlib.contextmanager
def _own_words() -> Iterator[None]:
    """Refuse in the error's own words: a screen's are for somebody who fills in a form there."""
    try:
        yield
    except (InvalidInput, MediaError) as error:
        raise click.ClickException(str(error)) from error


def _bar(label: str, length: int) -> Any:  # click does not export its progress bar's type
    return click.progressbar(length=length, label=label, file=sys.stderr)
