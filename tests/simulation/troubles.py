"""What goes wrong in a world: the list, and how often the network does what."""

from __future__ import annotations

from collections.abc import Callable

from tests.simulation import accidents, quarrels, sticks, weather
from tests.simulation.world import World

Trouble = Callable[[World], None]

RATES = {
    "request lost": 0.15,
    "request late": 0.5,
    "request repeated": 0.15,
    "request cut": 0.08,
    "answer lost": 0.15,
    "answer cut": 0.08,
    "delay": 0.2,
    "time-out": 0.1,
    "page too large": 0.1,
    "meanwhile": 0.1,
}
"""How often the network does what, where it does it at all."""

TROUBLES: tuple[Trouble, ...] = (
    weather.clock_goes_wrong,
    weather.ways_are_cut,
    weather.late_request_arrives,
    weather.pages_come_out_of_order,
    weather.stranger_writes,
    accidents.power_will_fail,
    accidents.power_will_fail,
    accidents.power_will_fail,
    accidents.hub_loses_power,
    accidents.disk_fills,
    accidents.hub_is_restored,
    accidents.laptop_is_restored,
    accidents.laptop_is_lost,
    accidents.laptop_is_copied,
    sticks.goes_round,
    sticks.is_hard_used,
    sticks.is_hard_used,
    sticks.is_hard_used,
    sticks.loses_something,
    sticks.gets_a_bad_bundle,
    sticks.loses_something,
    sticks.fills_or_fails,
    quarrels.laptop_is_revoked,
    quarrels.organisers_fall_out,
    quarrels.ticket_is_cancelled,
    quarrels.badge_is_used_twice,
    quarrels.badge_is_lost,
    quarrels.vote_is_spoilt,
    quarrels.merges_cross,
    quarrels.somebody_oversteps,
    quarrels.two_say_otherwise,
    quarrels.laptop_comes_late,
)
"""One trouble at a time, each by chance; one that is named more often comes more often."""
