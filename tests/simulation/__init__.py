"""A deterministic simulator: a whole event from one seed, with everything that goes wrong.

    python -m tests.simulation --seeds 2000

Kernel, store, exchange and wire format are the real ones; network, disk and clocks are
not. The same seed gives the same world, step by step. Learnt from FoundationDB's and
TigerBeetle's simulators; each world has its own choice of faults (Groce and others,
"Swarm Testing", ISSTA 2012), so that rare ones are not drowned by common ones.
"""
