"""What a copy goes through while one looks on: copied, read back, opened and compared."""

from PySide6.QtWidgets import QWidget

from kisdesk.ui.jobs import Job
from kisdesk.ui.widgets.job_progress import JobProgress
from kisdesk.ui.widgets.labels import IconLabel, Text
from kisdesk.ui.widgets.panel import columns, rows


class StepLines(QWidget):
    """Lines under one another, those before the current one ticked."""

    def __init__(self, names: tuple[str, ...]) -> None:
        super().__init__()
        self._icons = [IconLabel("circle", "text3") for _ in names]
        self._texts = [Text(name, "label") for name in names]
        lines = [
            columns(icon, (text, 1), gap=12)
            for icon, text in zip(self._icons, self._texts, strict=True)
        ]
        rows(*lines, gap=8, parent=self)

    def show_step(self, current: int) -> None:
        """Those before are done; at the number of lines all of them are."""
        for place, (icon, text) in enumerate(zip(self._icons, self._texts, strict=True)):
            is_done, is_now = place < current, place == current
            icon.set_icon("circle-check" if is_done else "circle",
                          "green" if is_done else "accent" if is_now else "text3")  # fmt: skip
            text.set_tone("text" if is_done or is_now else "text3")


class CopySteps(QWidget):
    """The bar and the three parts a copy is reported in, a third of the way each."""

    def __init__(self) -> None:
        super().__init__()
        self.progress = JobProgress(
            self.tr("Copying and checking"), with_button=False, in_percent=True
        )
        self.lines = StepLines(
            (
                self.tr("Copying"),
                self.tr("Reading it back from the medium"),
                self.tr("Opening the copy and comparing it with the file"),
            )
        )
        rows(self.progress, 16, self.lines, parent=self)

    def watch(self, job: Job) -> None:
        """Follow this job."""
        self.lines.show_step(0)
        self.progress.watch(job)
        job.progressed.connect(self._on_progressed)

    def _on_progressed(self, done: int, total: int) -> None:
        if total:
            self.lines.show_step(min(3 * done // total, 2))
