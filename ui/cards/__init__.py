"""Badges on paper: sheets of cards, the file they go to, and the way into the log."""
