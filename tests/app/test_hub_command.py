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
def test_without_tls_an_address_that_others_could_reach_is_refused(tmp_path, host):
    said = refused(tmp_path, "--plain", "--host", host)
    assert "listens on this computer only" in said


def test_an_address_of_another_computer_is_named(tmp_path):
    assert "192.0.2.1 is no address" in refused(tmp_path, "--host", "192.0.2.1")


def test_a_port_that_is_taken_is_named(tmp_path):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        assert f"Port {port} cannot be used" in refused(tmp_path, "--port", port)
