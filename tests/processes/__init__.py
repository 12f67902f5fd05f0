"""Whole rooms of real processes, killed and cut off at random: `python -m tests.processes`."""
