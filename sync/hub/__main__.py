"""Runs a hub: `python -m sync.hub --store hub.db --port 0`."""

from __future__ import annotations

from pathlib import Path

import click

from kiosk.errors import TablevoiceError
from sync.hub.server import HOST, PORT, serve
from sync.hub.stores import Keeping


@click.command()
@click.option("--store", type=click.Path(dir_okay=False, path_type=Path), default=Path("hub.db"))
@click.option("--host", default=HOST, show_default=True)
@click.option("--port", default=PORT, show_default=True, type=click.IntRange(0, 65535))
@click.option("--database", default="", envvar="TABLEVOICE_DATABASE", help="A URL of PostgreSQL's.")
@click.option("--ticket", default="", help="Any ticket of the event, or a file with one.")
@click.option("--metrics-port", type=click.IntRange(0, 65535), help="Answer Prometheus here.")
@click.option("--while-stdin-is-open", is_flag=True, help="End with the process that started it.")
def main(
    store: Path,
    host: str,
    port: int,
    database: str,
    ticket: str,
    metrics_port: int | None,
    *,
    while_stdin_is_open: bool,
) -> None:
    """Run a hub on this computer; its API is described at /schema."""
    try:
        serve(
            store,
            host,
            port,
            keeping=Keeping(database, ticket),
            metrics_port=metrics_port,
            while_stdin_is_open=while_stdin_is_open,
        )
    except TablevoiceError as error:
        raise click.ClickException(str(error)) from error


if __name__ == "__main__":
    main()
