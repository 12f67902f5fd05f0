"""The demo's network is there, goes away in mid-flight, and comes back at the same address."""

import contextlib
import socket
import threading

import pytest

from kiosk.app.demo.network import Network


@pytest.fixture
def echo_port():
    """A real server that gives back what it gets."""
    server = socket.create_server(("127.0.0.1", 0))

    def serve():
        with contextlib.suppress(OSError):
            while True:
                connection, _ = server.accept()
                threading.Thread(target=reply, args=[connection], daemon=True).start()

    def reply(connection):
        with connection, contextlib.suppress(OSError):
            while data := connection.recv(100):
                connection.sendall(data)

    threading.Thread(target=serve, daemon=True).start()
    yield server.getsockname()[1]
    server.close()


def connect(network):
    return socket.create_connection(("127.0.0.1", network.port), timeout=2)


def test_what_is_sent_arrives_and_is_answered(echo_port):
    with Network(echo_port) as network, connect(network) as laptop:
        laptop.sendall(b"hello")
        assert laptop.recv(100) == b"hello"


def test_off_breaks_what_is_under_way_and_refuses_what_is_new(echo_port):
    with Network(echo_port) as network, connect(network) as laptop:
        laptop.sendall(b"hello")
        laptop.recv(100)

        network.switch(on=False)

        with contextlib.suppress(ConnectionError):
            assert laptop.recv(100) == b""
        with pytest.raises(ConnectionRefusedError):
            connect(network)


def test_on_again_the_address_is_the_same(echo_port):
    with Network(echo_port) as network:
        before = network.authority
        for _ in range(5):
            network.switch(on=False)
            network.switch(on=True)
        assert network.authority == before
        with connect(network) as laptop:
            laptop.sendall(b"back")
            assert laptop.recv(100) == b"back"


def test_a_hub_that_is_gone_ends_the_connection_and_not_the_network(echo_port):
    with socket.create_server(("127.0.0.1", 0)) as gone:
        port = gone.getsockname()[1]
    with Network(port) as network:
        for _ in range(2):
            with connect(network) as laptop, contextlib.suppress(ConnectionError):
                assert laptop.recv(100) == b""
        assert network.is_on
