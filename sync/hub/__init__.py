"""The hub: a peer that listens, as a process of its own, on an embedded store.

serve(Path("hub.db"), Serving("0.0.0.0", 8750))     # until it is told to stop
"""

from sync.hub.server import Serving, serve

__all__ = ["Serving", "serve"]
