"""How long work says how far it is, and learns that it should stop."""

from typing import Protocol


class Progress(Protocol):
    """Handed to long work. Every report is also a place where the work can be stopped."""

    def report(self, done: int, total: int) -> None:
        """Say that ``done`` of ``total`` are finished; raise ``Cancelled`` if told to stop."""


class NoProgress:
    """For callers that do not watch: the command line, tests."""

    def report(self, done: int, total: int) -> None:
        """Ignore the figures."""
