"""A thin bar that says how far something is."""

from PySide6.QtWidgets import QProgressBar

from kisdesk.ui.widgets.paint import set_property


class ProgressBar(QProgressBar):
    """A thin bar; ``state`` colours it: ok green, error red."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setTextVisible(False)
        self.setAccessibleName(name)
        self.setRange(0, 0)

    def show_progress(self, done: int, total: int) -> None:
        """``total`` 0 means unknown."""
        self.setRange(0, total)
        self.setValue(done)

    def set_state(self, state: str = "") -> None:
        """Colour the bar: ``ok``, ``error`` or nothing."""
        set_property(self, "state", state)
