"""The laptop's store: the only SQL. Each file holds one family of facts, whole."""
