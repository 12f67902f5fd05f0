"""The voting kiosk: from an invitation to a ballot that is on the disk."""

from ui.screens.voting.screen import Timing, VotingScreen

__all__ = ["Timing", "VotingScreen"]
