"""What every screen is handed: the runner of long work and the clock."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from kisdesk.ui.jobs import JobRunner


@dataclass(frozen=True)
class UiContext:
    """Handed down from the main window; ``today`` is a call, because midnight comes."""

    jobs: JobRunner
    today: Callable[[], date]
