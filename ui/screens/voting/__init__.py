"""The voting kiosk: from an invitation to a ballot that is on the disk."""

from ui.screens.voting.screen import VotingScreen
from ui.screens.voting.timing import Timing

__all__ = ["Timing", "VotingScreen"]
