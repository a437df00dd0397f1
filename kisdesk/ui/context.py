"""What every screen is handed: the runner of long work, the clock, and what is put in."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from kisdesk.ui.jobs import JobRunner

if TYPE_CHECKING:
    from kisdesk.services.volumes import Volume  # the start screen asks for no stick


def system_volumes() -> "Sequence[Volume]":
    """The disks and sticks of this computer."""
    from kisdesk.services import volumes

    return volumes.list_volumes()


@dataclass(frozen=True)
class UiContext:
    """Handed down from the main window; ``today`` is a call, because midnight comes, and so is
    ``list_volumes``, because sticks do. It may take long: never ask in the window's thread."""

    jobs: JobRunner
    today: Callable[[], date]
    list_volumes: "Callable[[], Sequence[Volume]]" = system_volumes
