"""Runs a hub: `python -m sync.hub --store hub.db --port 0`.

`tablevoice hub` is the same command, with a store in the laptop's folder.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from kiosk.errors import TablevoiceError
from sync.hub.listening import HOST, PORT
from sync.hub.server import Serving, serve

_FILE = click.Path(dir_okay=False, path_type=Path)


@click.command()
@click.option("--store", type=_FILE, default=Path("hub.db"), help="Where the hub keeps the log.")
@click.option("--host", default=HOST, show_default=True, help="0.0.0.0 for all to reach.")
@click.option("--port", default=PORT, show_default=True, type=click.IntRange(0, 65535))
@click.option(
    "--database",
    default="",
    envvar="TABLEVOICE_DATABASE",
    help="A PostgreSQL instead of a file: postgresql://user@host/name.",
)
@click.option("--ticket", default="", help="A ticket of the event: its file, or its text.")
@click.option("--key", type=_FILE, help="The hub's key, if not beside its store.")
@click.option("--certificate", type=_FILE, help="An ordinary certificate for that key (PEM).")
@click.option("--as-device", is_flag=True, hidden=True)
@click.option("--plain", is_flag=True, help="No TLS, on this computer only: behind a balancer.")
@click.option(
    "--metrics-port", type=click.IntRange(0, 65535), help="Answer Prometheus on this port."
)
@click.option("--while-stdin-is-open", is_flag=True, hidden=True)
def main(store: Path, **options: Any) -> None:  # click hands over what the options above say
    """Run a hub on this computer. Laptops join it by the address that it prints.

    Its API is described at /schema.
    """
    try:
        serve(store, Serving(**options))
    except TablevoiceError as error:
        raise click.ClickException(str(error)) from error


if __name__ == "__main__":
    main()
