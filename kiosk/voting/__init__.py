"""Voting as pure rules: methods, orders, merged ideas, counts, order effects, receipts.

Nothing here reads a clock, a file or a store.
"""
