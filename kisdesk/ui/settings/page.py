"""A page of the settings: facts as lines of text, each group with the link that edits it."""

from kisdesk.ui.window_page import LABEL_WIDTH, WindowPage

__all__ = ["LABEL_WIDTH", "SettingsPage"]


class SettingsPage(WindowPage):
    """Built anew by ``fill`` whenever something was changed."""
