"""Exchange of changes with peers: a hub over HTTP, or a store in the same process."""
