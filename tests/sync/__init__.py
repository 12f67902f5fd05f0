"""Exchange: peers, the cycle, the wire and the hub."""
