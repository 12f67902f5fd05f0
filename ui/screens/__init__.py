"""Whole screens: each is one thing to do."""
