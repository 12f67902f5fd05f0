"""Starts Tablevoice and connects its parts: the only place that knows them all."""
