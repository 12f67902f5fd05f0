"""The hub: a peer that listens, as a process of its own, on an embedded store.

serve(Path("hub.db"), "127.0.0.1", 8750)     # until it is told to stop
"""

from sync.hub.server import serve
from sync.hub.stores import Keeping

__all__ = ["Keeping", "serve"]
