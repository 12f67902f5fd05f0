"""The socket that a hub listens on, and its address as people pass it on."""

from __future__ import annotations

import errno
import os
import socket

from kiosk.errors import InputFault, InvalidInput
from sync.address import Address, is_loopback

HOST = "127.0.0.1"
PORT = 8750


def listener(host: str, port: int, *, plain: bool) -> socket.socket:
    """A socket bound to an address of this computer; `port` 0 takes any free one.

    Raises `InvalidInput` if it cannot be had, or if others could reach a `plain` one.
    """
    host = HOST if host == "localhost" else host
    if plain and not is_loopback(host):
        raise InvalidInput(
            "Without TLS the hub listens on this computer only. Leave --plain out, or put a "
            "balancer that speaks TLS before it.",
            InputFault.ADDRESS_UNUSABLE,
            field="host",
        )
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # asyncio turns Nagle's delay off only where the socket names its protocol.
    bound = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    if os.name == "posix":  # elsewhere it would let two programs have one port
        bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        bound.bind((host, port))
    except OSError as error:
        bound.close()
        raise unusable(host, port, error) from error
    return bound


def shown(bound: socket.socket, pin: str, *, plain: bool) -> str:
    """The address of a hub that listens here, with its pin if it has one."""
    host, port = bound.getsockname()[:2]
    name = f"[{host}]" if ":" in host else host
    return str(Address(f"{'http' if plain else 'https'}://{name}:{port}", pin))


def unusable(host: str, port: int, error: OSError) -> InvalidInput:
    """What is wrong with an address that could not be bound, as a sentence."""
    field = (
        "host"
        if isinstance(error, socket.gaierror) or error.errno == errno.EADDRNOTAVAIL
        else "port"
    )
    sentence = (
        f"{host} is no address of this computer."
        if field == "host"
        else f"Port {port} cannot be used: another program may have it. Choose another one."
    )
    return InvalidInput(sentence, InputFault.ADDRESS_UNUSABLE, field=field, found=str(error))
