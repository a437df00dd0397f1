"""The history as a file for others: which format, and with what the acts changed or without."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from kisdesk.errors import UserError
from kisdesk.progress import Progress
from kisdesk.services.history_export import ActWords, ExportResult, export_history
from kisdesk.services.history_list import ActChanges, ActRow, HistoryQuery
from kisdesk.ui.context import UiContext
from kisdesk.ui.error_texts import describe
from kisdesk.ui.jobs import Job
from kisdesk.ui.protection.act_words import act_lines, subject_text
from kisdesk.ui.protection.action_words import action_text
from kisdesk.ui.widgets.base_dialog import BaseDialog
from kisdesk.ui.widgets.buttons import Button
from kisdesk.ui.widgets.choices import CheckBox, RadioChoice
from kisdesk.ui.widgets.job_progress import JobProgress
from kisdesk.ui.widgets.labels import Text
from kisdesk.ui.widgets.strip import Strip

_FILTERS = {
    "xlsx": "Excel (*.xlsx)", "csv": "CSV (*.csv)", "pdf": "PDF (*.pdf)",
}  # fmt: skip


class ExportDialog(BaseDialog):
    """Writes what the page shows now. ``exported`` comes when the file is there."""

    exported = Signal()

    def __init__(
        self, context: UiContext, query: HistoryQuery, count: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            self.tr("Save the history"), self.tr("%n act(s)", "", count), parent, width=600
        )
        self._context = context
        self._query = query
        self._job: Job | None = None
        self.file_dialog: QFileDialog | None = None
        self.format_choice = RadioChoice(
            [("xlsx", self.tr("Excel sheet")), ("csv", self.tr("CSV table")),
             ("pdf", self.tr("PDF to print"))], columns=3,
        )  # fmt: skip
        self.format_choice.set_value("xlsx")
        self.values_box = CheckBox(self.tr("with the values before and after each change"))
        self.remark = Strip(
            self.tr("The file is not encrypted and tells of people."),
            self.tr("Hand it to the one it is for, then delete it. The saving stays in the "
                    "history."),
            "grey", stacked=True,
        )  # fmt: skip
        self.progress = JobProgress(self.tr("Writing the history"))
        self.progress.hide()
        self.body.setSpacing(12)
        self.body.addWidget(Text(self.tr("Format"), "label"))
        for widget in (self.format_choice, self.values_box, self.remark, self.progress):
            self.body.addWidget(widget)
        self.close_button = self.add_button(Button(self.tr("Close")))
        self.save_button = self.add_button(Button(self.tr("Save…"), "primary", "download"))
        self.close_button.clicked.connect(self.reject)
        self.save_button.clicked.connect(self._on_save)

    def save_to(self, path: Path) -> None:
        """Write the file in a job."""
        query, with_values = self._query, self.values_box.value()

        def work(progress: Progress) -> object:
            return export_history(path, query, told, with_values=with_values, progress=progress)

        job = self._job = self._context.jobs.start(work)
        self._name = path.name
        job.succeeded.connect(self._on_written)
        job.failed.connect(self._on_failed)
        job.finished.connect(self._on_over)
        self.save_button.setEnabled(False)
        self.progress.watch(job)
        self.progress.show()
        self._fit()

    def reject(self) -> None:
        """Close; a file that is being written is given up first."""
        if self._job is not None:
            self._job.cancel()
        super().reject()

    def _on_save(self) -> None:
        ending = str(self.format_choice.value())
        name = f"historia_{self._context.today().isoformat()}.{ending}"
        dialog = QFileDialog(self, self.tr("Save the history"), name, _FILTERS[ending])
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(ending)
        dialog.fileSelected.connect(self._on_file_selected)
        self.file_dialog = dialog
        dialog.open()

    def _on_file_selected(self, path: str) -> None:
        self.save_to(Path(path))

    def _on_written(self, result: object) -> None:
        assert isinstance(result, ExportResult)
        second = self.tr("Seal of the history in the file: {seal}").format(seal=result.head.short)
        if result.is_cut:
            more = self.tr("Only the newest %n act(s) fit.", "", result.count)
            second = f"{more} {second}"
        self.remark.set_text(self.tr("Saved as {name}").format(name=self._name), second, "green")
        self.exported.emit()

    def _on_failed(self, error: object) -> None:
        if not isinstance(error, UserError):
            assert isinstance(error, BaseException)
            raise error
        words = describe(error)
        self.remark.set_text(words.what, f"{words.safe} {words.next_step}".strip(), "red")

    def _on_over(self) -> None:
        self._job = None
        self.progress.hide()
        self.save_button.setEnabled(True)
        self._fit()

    def _fit(self) -> None:
        self.resize(self.width(), self.sizeHint().height())


def told(row: ActRow, changes: ActChanges | None) -> ActWords:
    """An act in the words of the screen."""
    lines = act_lines(row, changes.changes, changes.people) if changes is not None else []
    return ActWords(action_text(row.action), subject_text(row), tuple(lines))
