"""The organiser's screen: what is where, what needs someone, voting, ideas, refusals."""

from ui.screens.organiser.screen import OrganiserScreen

__all__ = ["OrganiserScreen"]
