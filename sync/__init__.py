"""Exchange of changes with peers: a hub, a USB stick, the portal."""
