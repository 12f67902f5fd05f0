"""Lists as Qt models, read from the store in blocks."""
