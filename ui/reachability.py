"""Hears from the system that the network is back.

    when_network_returns(worker.exchange_now)

Not every system says so: where it does not, trying again after a while has to do.
"""

from __future__ import annotations

from collections.abc import Callable


def when_network_returns(call: Callable[[], None]) -> None:
    """From now on, `call` each time the system says that some network can be reached."""
    # Only a laptop that has a hub loads this library.
    from PySide6.QtNetwork import QNetworkInformation  # noqa: PLC0415

    gone = (
        QNetworkInformation.Reachability.Disconnected,
        QNetworkInformation.Reachability.Unknown,
    )

    def on_changed(reachability: QNetworkInformation.Reachability) -> None:
        if reachability not in gone:
            call()

    if QNetworkInformation.loadBackendByFeatures(QNetworkInformation.Feature.Reachability):
        QNetworkInformation.instance().reachabilityChanged.connect(on_changed)
