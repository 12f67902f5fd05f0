"""`tablevoice hub` says why it cannot listen, and makes no store then."""

import socket

import pytest
from click.testing import CliRunner

from kiosk.app.commands import commands


def refused(tmp_path, *options):
    store = tmp_path / "hub.db"
    result = CliRunner().invoke(commands, ["hub", "--store", str(store), *options])
    assert result.exit_code == 1
    assert not store.exists()
    return result.output


@pytest.mark.parametrize("host", ["0.0.0.0", "192.0.2.1", "::"])
def test_an_address_that_others_could_reach_is_refused_with_the_reason(tmp_path, host):
    assert "listens on this laptop only" in refused(tmp_path, "--host", host)


def test_a_port_that_is_taken_is_named(tmp_path):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        assert f"Port {port} cannot be used" in refused(tmp_path, "--port", port)
