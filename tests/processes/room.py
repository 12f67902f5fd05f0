"""A room: laptops and a host as processes of their own, a network that drops between them.

with Room(host_store, laptop_stores, ideas=100, changes=1_234, seed=1) as room:
    room.kill_one(dice)
    room.hand_over()
    room.heal()
    ends = room.await_ends()
"""

from __future__ import annotations

import random
import subprocess
import sys
from collections import Counter
from contextlib import ExitStack
from pathlib import Path

from tests.hub_process import HubProcess
from tests.memory import peak_mib
from tests.processes.relay import Relay

_PATIENCE_SECONDS = 600.0
_HOST_DEATHS = 0.2
"""Of all deaths, those of the host."""


class Room:
    """The host, the network before it, and the laptops, all running until the end."""

    def __init__(
        self, host: Path, laptops: list[Path], *, ideas: int, changes: int, seed: int
    ) -> None:
        """Each laptop writes so many ideas, and ends once healed with so many changes."""
        self.deaths: Counter[str] = Counter()
        self.host_mib = 0.0
        """The most memory a host has had in any of its lives. A laptop's is in `laptop_mib`."""
        self.laptop_mib = 0.0
        self._seed = seed
        self._work = (str(ideas), str(changes))
        self._paths = laptops
        self._address = host.with_suffix(".address")
        self._running: dict[Path, subprocess.Popen[str]] = {}
        self._relays: list[Relay] = []
        self._networks = ExitStack()
        self.host = HubProcess(host, 0, "--as-device")

    def __enter__(self) -> Room:
        self._connect()
        for path in self._paths:
            self._start(path)
        return self

    def __exit__(self, *_raised: object) -> None:
        for process in self._running.values():
            process.kill()
            process.communicate()
        self._networks.close()
        self.host.kill()

    @property
    def faults(self) -> Counter[str]:
        """How often the network did what, before each host there was."""
        return sum((Counter(relay.faults) for relay in self._relays), Counter())

    def kill_one(self, dice: random.Random) -> None:
        """End a laptop or the host on the spot (`kill -9`), and start it again."""
        if dice.random() < _HOST_DEATHS:
            port = self.host.port
            self._kill_host()
            self.host = HubProcess(self.host.path, port, "--as-device")
            return
        path = dice.choice(self._paths)
        process = self._running[path]
        assert process.poll() is None, f"{path.stem} broke down with {process.returncode}"
        self.laptop_mib = max(self.laptop_mib, peak_mib(process.pid))
        process.kill()
        process.communicate()
        self._start(path)
        self.deaths["laptop"] += 1

    def hand_over(self) -> None:
        """Kill the host for good. The first laptop hosts from now on, and goes on writing."""
        self._kill_host()
        self.host = HubProcess(self._paths[0], 0, "--as-device")
        self._connect()

    def heal(self) -> None:
        """Let the network do no more harm, and the laptops end once they hold everything."""
        for relay in self._relays:
            relay.heal()
        self._address.with_suffix(".over").touch()

    def await_ends(self) -> set[str]:
        """The digests of all laptops' logs, once each has ended. Fails if one broke down."""
        digests = set()
        for path in self._paths:
            said, _ = self._running[path].communicate(timeout=_PATIENCE_SECONDS)
            status = self._running[path].returncode
            assert status == 0, f"{path.stem} broke down with exit status {status}"
            digest, mib = said.split()
            digests.add(digest)
            self.laptop_mib = max(self.laptop_mib, float(mib))
        self._note_host()
        return digests

    def _connect(self) -> None:
        """Put a network of its own before the host, and tell the laptops its address."""
        relay = self._networks.enter_context(Relay(self.host.port, self._seed))
        self._relays.append(relay)
        address = self.host.url.replace(f":{self.host.port}", f":{relay.port}")
        new = self._address.with_suffix(".new")
        new.write_text(address, encoding="utf-8")
        new.replace(self._address)

    def _kill_host(self) -> None:
        self._note_host()
        self.host.kill()
        self.deaths["host"] += 1

    def _note_host(self) -> None:
        self.host_mib = max(self.host_mib, peak_mib(self.host.process.pid))

    def _start(self, path: Path) -> None:
        self._running[path] = subprocess.Popen(
            [
                *(sys.executable, "-m", "tests.processes.laptop"),
                *(str(path), str(self._address), *self._work),
            ],
            stdout=subprocess.PIPE,
            text=True,
        )
