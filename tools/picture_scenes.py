"""How the program is brought to each screen that is photographed."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtWidgets import QApplication, QDialog

from kisdesk.ui.main_window import MainWindow


class Patience(Protocol):
    """Somebody who can wait until a screen has settled."""

    def settle(self, milliseconds: int = 400) -> None:
        """Let timers, jobs and paints run."""


def scenes(window: MainWindow, patience: Patience) -> dict[str, Callable[[], None]]:
    """What to do before each picture, by the picture's name, in the order of the README."""

    def close_dialogs() -> None:
        for dialog in QApplication.topLevelWidgets():
            if isinstance(dialog, QDialog) and dialog.isVisible():
                dialog.done(0)
        patience.settle(50)

    def today() -> None:
        window.show_tab(window.today_tab)

    def people() -> None:
        window.show_tab(window.participants_tab)

    return {"02-dzis": today, "03-uczestnicy": people}
