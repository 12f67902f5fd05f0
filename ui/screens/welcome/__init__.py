"""The welcome: start an event or join one, and say what this laptop does."""

from ui.screens.welcome.screen import WelcomeScreen

__all__ = ["WelcomeScreen"]
